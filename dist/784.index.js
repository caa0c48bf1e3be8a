export const id = 784;
export const ids = [784];
export const modules = {

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeGitHubComment: () => (/* binding */ writeGitHubComment)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** For all requests together, in milliseconds: the files are published, and nobody should wait for a comment. */
const TIMEOUT = 30_000;
/** An octokit tells of deprecated addresses in GitHub's words, and on the console. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Keeps one comment on a pull request, as `PullRequestComments` describes it, by GitHub's REST API: at the address that
 * the runner names (`GITHUB_API_URL`), and through its proxy.
 */
async function writeGitHubComment(target, marker, body) {
    if (target.token === undefined)
        return 'forbidden';
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(target.token.reveal(), { log: SILENT });
    const [owner = '', repo = ''] = target.repository.split('/');
    const place = { owner, repo, request: { signal: AbortSignal.timeout(TIMEOUT) } };
    try {
        const existing = await findComment(octokit, target.number, place, marker);
        if (existing === undefined)
            await octokit.rest.issues.createComment({ ...place, issue_number: target.number, body });
        else
            await octokit.rest.issues.updateComment({ ...place, comment_id: existing, body });
        return 'written';
    }
    catch (error) {
        if (isForbidden(error))
            return 'forbidden';
        throw error;
    }
}
async function findComment(octokit, number, place, marker) {
    const request = { ...place, issue_number: number, per_page: 100 };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
        const ours = data.find(comment => comment.body?.startsWith(marker) === true && isTrusted(comment));
        if (ours !== undefined)
            return ours.id;
    }
    return undefined;
}
const PEOPLE_OF_THE_REPOSITORY = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** Anyone may write a comment with our marker, and its author can change it later: a stranger's is not taken for ours. */
function isTrusted({ user, author_association: association }) {
    return user?.type === 'Bot' || (association !== undefined && PEOPLE_OF_THE_REPOSITORY.includes(association));
}
/** 404 is how GitHub hides from a token what it may not see. */
function isForbidden(error) {
    return error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404);
}


/***/ })

};
