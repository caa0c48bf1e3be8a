export const id = 176;
export const ids = [176];
export const modules = {

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeGitHubComment: () => (/* binding */ writeGitHubComment)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
;// CONCATENATED MODULE: ./lib/runtime/guard-fetch.js
/** A page of a hundred comments of the largest size, as JSON, is smaller. Bytes, unpacked. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/**
 * The same network with the bounds that our own has: it asks one origin only, wherever an answer's links or redirects
 * lead, and reads no answer without end.
 */
function guardFetch(fetch, origin, maximumBytes = LARGEST_ANSWER) {
    return async (address, options) => {
        const url = new URL(address);
        if (url.origin !== origin)
            throw new Error(`${origin} sends us to ${url.origin}, which is not asked`);
        const answer = await fetch(address, { ...options, redirect: 'manual' });
        const { status, headers } = answer;
        if (status >= 300 && status <= 399)
            throw new Error(`${url.host} answered with a redirect, which is not followed`);
        const body = answer.body === null ? null : await readWhole(answer.body, maximumBytes, url.host);
        return new Response(body, { status, headers });
    };
}
async function readWhole(body, maximumBytes, host) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > maximumBytes)
            throw new Error(`${host} answered with more than ${maximumBytes} bytes`);
        chunks.push(new Uint8Array(chunk));
    }
    return new Blob(chunks);
}

;// CONCATENATED MODULE: ./lib/runtime/github-comments.js



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
    const { origin } = new URL(utils/* defaults */.NT.baseUrl ?? '');
    const fetch = guardFetch(utils/* defaults */.NT.request?.fetch, origin);
    const octokit = (0,github/* getOctokit */.Q)(target.token.reveal(), { log: SILENT, request: { fetch } });
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
