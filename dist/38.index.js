export const id = 38;
export const ids = [38];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ comparePublishers),
/* harmony export */   NM: () => (/* binding */ isReusableWorkflow),
/* harmony export */   PQ: () => (/* binding */ buildPublisherForm),
/* harmony export */   UN: () => (/* binding */ formatPublisherValues),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* unused harmony export formatPublisherForm */
/**
 * The values with which a publisher would match an ID token. Pure.
 * @returns `undefined` when the token's issuer does not speak of repositories and workflows as GitHub does
 */
function buildPublisherForm(claims) {
    const [owner, repository, ...rest] = claims.repository?.split('/') ?? [];
    const workflow = parseWorkflowFile(claims.job_workflow_ref ?? claims.workflow_ref);
    if (!owner || !repository || rest.length > 0 || workflow === undefined)
        return undefined;
    return {
        owner,
        repository,
        workflow,
        ...(claims.environment === undefined ? {} : { environment: claims.environment }),
    };
}
/** The form as lines to type from. Pure. */
function formatPublisherForm(form) {
    return [
        `  Owner: ${form.owner}`,
        `  Repository name: ${form.repository}`,
        `  Workflow name: ${form.workflow}`,
        `  Environment name: ${form.environment ?? '(leave empty: the job names no environment)'}`,
    ].join('\n');
}
/** The fields in which a publisher does not fit a job, and how: `Workflow name: main.yml there, release.yml here`. Pure. */
function comparePublishers(there, here) {
    const fields = [
        ['Owner', there.owner, here.owner],
        ['Repository name', there.repository, here.repository],
        ['Workflow name', there.workflow, here.workflow],
        // A publisher without an environment fits every job; upper and lower case do not matter here alone.
        ['Environment name', there.environment, there.environment && fold(here.environment, there.environment)],
    ];
    return fields
        .filter(([, one, other]) => one !== other)
        .map(([name, one, other]) => `${name}: ${one ?? '(none)'} there, ${other ?? '(none)'} here`);
}
function fold(text, as) {
    return text?.toLowerCase() === as.toLowerCase() ? as : text;
}
/** The form for an ID token as lines to type from; where it speaks of no workflow as GitHub does, what it says. Pure. */
function formatPublisherValues(claims) {
    const form = buildPublisherForm(claims);
    if (form !== undefined)
        return formatPublisherForm(form);
    const lines = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    return lines.length > 0 ? lines.join('\n') : '  (the claims of its ID token cannot be read)';
}
/** The repository that a workflow file lies in: `owner/name`. Pure. */
function repositoryOf(workflowRef) {
    return /^([^/]+\/[^/]+)\/\.github\/workflows\//.exec(pathOf(workflowRef ?? ''))?.[1];
}
/** Whether the job stands in a reusable workflow that another one called. Pure. */
function isReusableWorkflow({ job_workflow_ref, workflow_ref }) {
    return (job_workflow_ref !== undefined && workflow_ref !== undefined && pathOf(job_workflow_ref) !== pathOf(workflow_ref));
}
function parseWorkflowFile(workflowRef) {
    return pathOf(workflowRef ?? '').match(/([^/]+\.ya?ml)$/)?.[1];
}
function pathOf(workflowRef) {
    // The path has no @, a ref may have one.
    return workflowRef.split('@', 1)[0] ?? '';
}


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ buildTokenSettingsUrl),
/* harmony export */   aq: () => (/* binding */ buildPublisherFormUrl),
/* harmony export */   eG: () => (/* binding */ buildPublishingSettingsUrl),
/* harmony export */   ff: () => (/* binding */ buildProvenanceUrl)
/* harmony export */ });
/* harmony import */ var _package_index_website_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);

/** The page where an index's user registers pending publishers, of indexes known to have one. Pure. */
function buildPublishingSettingsUrl(index) {
    return (0,_package_index_website_page_js__WEBPACK_IMPORTED_MODULE_0__/* .websitePage */ .p)(index, '/manage/account/publishing/')?.href;
}
/** The page where an index's user makes API tokens, of indexes known to have one. Pure. */
function buildTokenSettingsUrl(index) {
    return (0,_package_index_website_page_js__WEBPACK_IMPORTED_MODULE_0__/* .websitePage */ .p)(index, '/manage/account/token/')?.href;
}
/**
 * The page where a publisher of this project is registered, with the values of the form in its query: PyPI fills in the
 * form of an existing project from them. A project that is still to be made has its form on the account's page. Pure.
 * @returns `undefined` for an index that is not known to have such pages
 */
function buildPublisherFormUrl(index, project, form) {
    const isNew = project.existence === 'new';
    const path = isNew ? 'account/publishing/' : `project/${encodeURIComponent(project.name)}/settings/publishing/`;
    const values = {
        provider: 'github',
        ...(isNew ? { project_name: project.name } : {}),
        owner: form.owner,
        repository: form.repository,
        workflow_filename: form.workflow,
        ...(form.environment === undefined ? {} : { environment: form.environment }),
    };
    return (0,_package_index_website_page_js__WEBPACK_IMPORTED_MODULE_0__/* .websitePage */ .p)(index, `/manage/${path}?${new URLSearchParams(values)}`)?.href;
}
/** Where the attestations of a file are read (PEP 740), of indexes known to have them. Pure. */
function buildProvenanceUrl(index, project, version, filename) {
    const path = [project, version, filename].map(encodeURIComponent).join('/');
    return (0,_package_index_website_page_js__WEBPACK_IMPORTED_MODULE_0__/* .websitePage */ .p)(index, `/integrity/${path}/provenance`);
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ MAXIMUM_DIRECTORY_BYTES),
/* harmony export */   Dv: () => (/* binding */ BOMB_RATIO),
/* harmony export */   ER: () => (/* binding */ MAXIMUM_COUNTED_MEMBERS),
/* harmony export */   LR: () => (/* binding */ metadataTooLarge),
/* harmony export */   Ld: () => (/* binding */ UNPACKS_TOO_LARGE),
/* harmony export */   PR: () => (/* binding */ TOO_MANY_MEMBERS),
/* harmony export */   fx: () => (/* binding */ MAXIMUM_UNPACKED_BYTES),
/* harmony export */   nw: () => (/* binding */ MAXIMUM_RECORD_BYTES),
/* harmony export */   p9: () => (/* binding */ MAXIMUM_SCANNED_TOTAL),
/* harmony export */   pl: () => (/* binding */ MAXIMUM_METADATA_BYTES),
/* harmony export */   pr: () => (/* binding */ UNPACKED_BYTES_OF_A_BOMB),
/* harmony export */   rD: () => (/* binding */ MAXIMUM_MEMBERS),
/* harmony export */   vm: () => (/* binding */ NOT_LOOKED_THROUGH)
/* harmony export */ });
/**
 * How much of an archive is read before it counts as an attack on the reader, not as a distribution. Each limit is far
 * above what the largest projects publish: an index's own limits come first.
 */
/** METADATA or PKG-INFO, unpacked. The description in it is a page to read. */
const MAXIMUM_METADATA_BYTES = 16 * 1024 * 1024;
/**
 * Members of one archive, directories included, that are looked through: as many as a zip archive without ZIP64 can have.
 * What is kept of each, until all are known, is up to a kilobyte; of an archive with more, only what is needed to read it.
 */
const MAXIMUM_MEMBERS = 65_535;
/** The names of these members together, or the directory of a zip archive, which has little else. */
const MAXIMUM_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** Members that are counted before the reader gives up: no index would come to the end of them in time. */
const MAXIMUM_COUNTED_MEMBERS = 1_000_000;
/** RECORD, WHEEL, entry_points.txt, unpacked: of larger ones the index will judge. */
const MAXIMUM_RECORD_BYTES = 16 * 1024 * 1024;
/** Source files that are looked into for what PyPI refuses, unpacked, in one archive. */
const MAXIMUM_SCANNED_TOTAL = 2 * 1024 ** 3;
/** A wheel that unpacks to more than this, and to more than so many times its size, counts as a bomb on PyPI. */
const UNPACKED_BYTES_OF_A_BOMB = 64 * 1024 * 1024;
const BOMB_RATIO = 50;
/** An sdist's members in all, unpacked. Gzip can make a thousand bytes of one. */
const MAXIMUM_UNPACKED_BYTES = 16 * 1024 ** 3;
const BYTES_IN_A_MIB = 1024 * 1024;
const TOO_MANY_MEMBERS = {
    rule: 'archive-too-many-members',
    detail: `The archive has more than ${MAXIMUM_COUNTED_MEMBERS.toLocaleString('en')} members, more than this action reads.`,
};
/** Of an archive that was read, but not looked through. */
const NOT_LOOKED_THROUGH = {
    rule: 'archive-too-many-members',
    detail: `The archive has more than ${MAXIMUM_MEMBERS.toLocaleString('en')} members, or their names have more than ` +
        `${MAXIMUM_DIRECTORY_BYTES / BYTES_IN_A_MIB} MiB: its metadata was read, but not all of the rest was looked through.`,
};
const UNPACKS_TOO_LARGE = {
    rule: 'archive-unpacks-too-large',
    detail: `The archive unpacks to more than ${MAXIMUM_UNPACKED_BYTES / BYTES_IN_A_MIB} MiB, more than this action reads.`,
};
/** @param path the file in the archive */
function metadataTooLarge(path) {
    const detail = `${path} is larger than ${MAXIMUM_METADATA_BYTES / BYTES_IN_A_MIB} MiB, more than this action reads.`;
    return { rule: 'metadata-too-large', detail };
}


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ quoteMember)
/* harmony export */ });
/* harmony import */ var _errors_quote_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);

/** The name of a member of an archive, for a sentence. */
function quoteMember(name) {
    return (0,_errors_quote_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .c)(name, 200);
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ websitePage)
/* harmony export */ });
/**
 * A page of an index's website. Pure.
 * @param path begins with a slash
 * @returns `undefined` for an index that is not known to have a website: no other index's page will do
 */
function websitePage({ websiteUrl }, path) {
    return websiteUrl === undefined ? undefined : new URL(path, websiteUrl);
}


/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ isNewerMetadata),
/* harmony export */   ag: () => (/* binding */ isSupportedMetadata),
/* harmony export */   fJ: () => (/* binding */ knowsLicenseFiles),
/* harmony export */   ov: () => (/* binding */ isOlderMetadata)
/* harmony export */ });
/* harmony import */ var _core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1204);

/** The versions of core metadata that PyPI accepts, oldest first. There never was a 1.3, and 2.0 was withdrawn. */
const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
function isSupportedMetadata(version) {
    return METADATA_VERSIONS.includes(version);
}
/** Whether a version comes before another; of two, of which one is none, neither does. */
function isOlderMetadata(version, than) {
    return compareNumbers(version, than) < 0;
}
/** Whether a version comes after all that we know. */
function isNewerMetadata(version) {
    return compareNumbers(version, METADATA_VERSIONS.at(-1) ?? '') > 0;
}
/**
 * Whether core metadata is of a version that has License-File: 2.4 or a later one (PEP 639). Build tools wrote the field
 * years before; in such a file it is not sent, as PyPI refuses it there, and nothing is asked of it. Pure.
 */
function knowsLicenseFiles(metadata) {
    const version = (0,_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValue */ .ag)(metadata, 'Metadata-Version') ?? '';
    return NUMBERS.test(version) && !isOlderMetadata(version, '2.4');
}
const NUMBERS = /^([0-9]{1,4})\.([0-9]{1,4})$/;
function compareNumbers(a, b) {
    const [ours, theirs] = [a, b].map(text => NUMBERS.exec(text));
    if (!ours || !theirs)
        return 0;
    return Number(ours[1]) - Number(theirs[1]) || Number(ours[2]) - Number(theirs[2]);
}


/***/ }),

/***/ 6684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ adviseOnConflict)
});

// EXTERNAL MODULE: ./lib/packaging/distribution-filename.js + 1 modules
var distribution_filename = __webpack_require__(5565);
// EXTERNAL MODULE: ./lib/packaging/version.js
var packaging_version = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/packaging/version-parts.js
var version_parts = __webpack_require__(5808);
;// CONCATENATED MODULE: ./lib/packaging/suggest-versions.js


/**
 * Suggests what to call a release whose version has been used up. Pure.
 * @param taken every version that the project has, in any order
 */
function suggestVersions(version, taken) {
    const parts = (0,version_parts/* parseVersionParts */.oe)(version.text);
    if (parts === undefined)
        throw new TypeError(`Not a Version made by parseVersion(): ${version.text}`);
    const used = new Set([version, ...taken].map(packaging_version/* canonicalVersion */.B));
    const free = (first, following) => {
        let candidate = first;
        while (used.has(canonicalText(candidate)))
            candidate = following(candidate);
        return candidate;
    };
    const { epoch, release, pre, dev } = parts;
    if (dev !== undefined) {
        const { local: _, ...published } = parts;
        return { next: (0,version_parts/* formatVersionParts */.SC)(free(published, raiseDev)) };
    }
    const next = free(raise({ epoch, release, ...(pre && { pre }) }), raise);
    const rehearsal = (0,version_parts/* formatVersionParts */.SC)(free({ ...next, dev: '1' }, raiseDev));
    if (pre !== undefined)
        return { next: (0,version_parts/* formatVersionParts */.SC)(next), rehearsal };
    const mended = free({ epoch, release, post: increment(parts.post) }, raisePost);
    return { mended: (0,version_parts/* formatVersionParts */.SC)(mended), next: (0,version_parts/* formatVersionParts */.SC)(next), rehearsal };
}
/** `1.0rc1` → `1.0rc2`, `0.1` → `0.2`. */
function raise({ epoch, release, pre }) {
    if (pre !== undefined)
        return { epoch, release, pre: { ...pre, numeral: increment(pre.numeral) } };
    return { epoch, release: [...release.slice(0, -1), increment(release.at(-1))] };
}
function raisePost(parts) {
    return { ...parts, post: increment(parts.post) };
}
function raiseDev(parts) {
    return { ...parts, dev: increment(parts.dev) };
}
/** Numerals are texts of any length: versions made of dates and times pass 2^53. */
function increment(numeral = '0') {
    return String(BigInt(numeral) + 1n);
}
function canonicalText(parts) {
    const version = (0,packaging_version/* parseVersion */.o)((0,version_parts/* formatVersionParts */.SC)(parts));
    // What is too long to be a version is free, and is not offered by any index.
    return version === undefined ? '' : (0,packaging_version/* canonicalVersion */.B)(version);
}

;// CONCATENATED MODULE: ./lib/plan/advise-on-conflict.js


/**
 * What to do when the index has another file of the same name: the ways out, with versions that are still free. Pure.
 * @param listed everything that the index has of the project
 */
function adviseOnConflict(version, listed) {
    const taken = listed.flatMap(({ filename }) => {
        const parsed = (0,distribution_filename/* parseDistributionFilename */.h)(filename);
        return parsed.kind === 'invalid' ? [] : [parsed.version];
    });
    const { mended, next, rehearsal } = suggestVersions(version, taken);
    const ways = [
        ...(mended === undefined ? [] : [`\`${mended}\` if only the packaging was mended`]),
        mended === undefined ? `\`${next}\`` : `\`${next}\` if the code changed`,
        ...(rehearsal === undefined ? [] : [`\`${rehearsal}\` for a rehearsal`]),
    ];
    return (`An index does not replace a file. Build the release under a version that is free: ${ways.join(', ')}. ` +
        'Or, to leave there what is there, set `skip-existing: true`.');
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wantedDistributions)
/* harmony export */ });
/** The distributions that are to be sent: now, or as soon as nothing hinders the run any more. Pure. */
function wantedDistributions(plan) {
    if (plan.decision === 'publish')
        return plan.uploads.map(({ distribution }) => distribution);
    return plan.settled.flatMap(({ outcome, distribution }) => distribution !== undefined && (outcome === 'refused' || outcome === 'not-attempted') ? [distribution] : []);
}


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WHY_PRESENT)
/* harmony export */ });
/** Why a file is not sent of whose name the index has one already: by how the two compare. */
const WHY_PRESENT = {
    different: 'the index has a file of this name with other content',
    'without-digest': 'the index has a file of this name, and gives no digest to compare',
};


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/credentials/parse-api-token.js + 1 modules
var parse_api_token = __webpack_require__(3850);
// EXTERNAL MODULE: ./lib/credentials/publisher-form.js
var publisher_form = __webpack_require__(1385);
// EXTERNAL MODULE: ./lib/credentials/publishing-settings-url.js
var publishing_settings_url = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/credentials/advise-on-authentication.js



/** Looks at a choice that was made, once it is known what is published with it. Pure. */
function adviseOnAuthentication(authentication, index, run, projects) {
    return {
        warnings: warnOfPullRequestTarget(authentication, run),
        notices: adviseOnApiToken(authentication, index, run, projects),
    };
}
function warnOfPullRequestTarget({ method }, { eventName }) {
    if (eventName !== 'pull_request_target' || method === 'none')
        return [];
    return [
        'This run was started by `pull_request_target`, and has credentials to publish with. That event gives the secrets of ' +
            'the repository to a run that may handle code of anyone who opens a pull request: if the job checks that code out, ' +
            'builds it or takes its artifacts, they can publish in your name. Publish on a pushed tag or a release instead.',
    ];
}
function adviseOnApiToken(authentication, index, run, projects) {
    if (authentication.method !== 'api-token' || index.kind === 'other')
        return [];
    const { apiToken, source } = authentication;
    const doubt = `What was given as password (${source}) does not begin with \`pypi-\`, as every API token of ` +
        `${index.name} does: ${index.name} will probably refuse it.`;
    const doubts = (0,parse_api_token/* looksLikeApiToken */.v)(apiToken) ? [] : [doubt];
    // Where the server is not GitHub itself, or the token was minted by an earlier step, there is nothing to change to.
    if (run.platform !== undefined || (0,parse_api_token/* parseApiToken */.O)(apiToken).isMinted)
        return doubts;
    return [...doubts, nudge(index, run, projects)];
}
function nudge(index, run, projects) {
    const form = (0,publisher_form/* buildPublisherForm */.PQ)({
        ...(run.repository === undefined ? {} : { repository: run.repository }),
        ...(run.workflowRef === undefined ? {} : { workflow_ref: run.workflowRef }),
    });
    const [project, second] = projects;
    const page = form === undefined || project === undefined || second !== undefined
        ? (0,publishing_settings_url/* buildPublishingSettingsUrl */.eG)(index)
        : (0,publishing_settings_url/* buildPublisherFormUrl */.aq)(index, project, form);
    return (`This run publishes to ${index.name} with a long-lived API token. Trusted publishing needs no secret that could leak: ` +
        `register this workflow at ${page}, remove \`password\`, and give the job \`permissions: id-token: write\`.`);
}

// EXTERNAL MODULE: ./lib/errors/printable-text.js
var printable_text = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/credentials/describe-foreign-token.js
var describe_foreign_token = __webpack_require__(2552);
;// CONCATENATED MODULE: ./lib/credentials/describe-token-damage.js
/** The first that fits is told. Each is a clause, and shows nothing of the token. */
const DAMAGES = [
    [/^[\p{Pi}\p{Pf}\p{Ps}"'`<]|[\p{Pi}\p{Pf}\p{Pe}"'`>]$/u, 'it stands in quotation marks or brackets'],
    [/^(authorization:\s*)?(bearer|basic|token)[\s:]/i, 'a word of an HTTP header stands before it'],
    [/^__token__/, 'the user name `__token__` stands before it'],
    [/^(pypi-){2}/, '`pypi-` stands before it twice'],
    [/^AgE/, '`pypi-`, with which it begins, is missing'],
    [/^(?!pypi-)/, 'something else than `pypi-` stands at its beginning'],
    [/\s/, 'it has white space inside'],
    [
        /[\p{C}\p{Default_Ignorable_Code_Point}]/u,
        'it has an invisible character, as copying from a web page or a chat adds them',
    ],
];
/**
 * What is wrong with the text of an API token of PyPI or TestPyPI: there it is `pypi-` and base64url, nothing else. Pure.
 * @returns `undefined` when nothing is, and for what was never such a token
 */
function describeTokenDamage(apiToken) {
    const text = apiToken.reveal();
    if (!/pypi-|^AgE(IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)/.test(text))
        return undefined;
    if (/^pypi-(?!pypi-)[\w-]*=*$/.test(text))
        return undefined;
    return DAMAGES.find(([pattern]) => pattern.test(text))?.[1] ?? 'it has characters that no such token has';
}

// EXTERNAL MODULE: ./lib/credentials/failures.js
var failures = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/credentials/workflow-lines.js
var workflow_lines = __webpack_require__(9115);
;// CONCATENATED MODULE: ./lib/credentials/check-api-token.js







/**
 * Whether an API token can be good for these uploads, as far as it tells itself: what PyPI would refuse one file after
 * the other is known before the first is sent. Pure.
 */
function checkApiToken(authentication, index, wanted, now) {
    if (authentication.method !== 'api-token' || index.kind === 'other' || wanted.length === 0)
        return [];
    const projects = [...new Set(wanted.map(({ project }) => project))];
    const { source } = authentication;
    const facts = (0,parse_api_token/* parseApiToken */.O)(authentication.apiToken);
    // What else it says holds on its own index.
    if (facts.index !== undefined && facts.index !== index.kind)
        return [(0,describe_foreign_token/* describeForeignToken */.f)(facts.index, source, index)];
    const problems = checkWholeness(authentication.apiToken, facts, source, index);
    if (facts.expires !== undefined && facts.expires <= now) {
        problems.push((0,failures/* credentialProblem */.F)({
            code: 'api-token-expired',
            summary: `The API token (${source}) ended on ${formatTime(facts.expires)}: ${index.name} would refuse it.`,
            remedy: `Make a new one at ${(0,publishing_settings_url/* buildTokenSettingsUrl */.A8)(index)} and store it in place of the old one:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
        }));
    }
    const others = projects.filter(project => facts.projects?.includes(project) === false);
    if (others.length > 0) {
        problems.push((0,failures/* credentialProblem */.F)({
            code: 'api-token-of-another-project',
            summary: `The API token (${source}) is not for ${formatNames(others)}: ${index.name} would refuse it.`,
            detail: `It is restricted to ${formatNames(facts.projects ?? [])}.`,
            remedy: `Make an API token for ${formatNames(others)} at ${(0,publishing_settings_url/* buildTokenSettingsUrl */.A8)(index)}. For a project that does not ` +
                'exist yet, only a token for the whole account will do, or trusted publishing, which needs no token.',
        }));
    }
    return problems;
}
function checkWholeness(apiToken, facts, source, index) {
    const damage = describeTokenDamage(apiToken);
    if (damage === undefined && !facts.isDamaged)
        return [];
    const what = damage ?? `it begins as one of ${index.name}, but does not end as one`;
    return [
        (0,failures/* credentialProblem */.F)({
            code: 'api-token-damaged',
            summary: `The API token (${source}) is not ${damage === undefined ? 'whole' : 'as it was made'}: ${what}.`,
            remedy: `Copy it once more from beginning to end, or make a new one at ${(0,publishing_settings_url/* buildTokenSettingsUrl */.A8)(index)}, and store it as ` +
                `the secret:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
        }),
    ];
}
function formatNames(names) {
    if (names.length === 0)
        return 'no project at all';
    const shown = names.slice(0, 5).map(name => (0,printable_text/* formatPrintableLine */.Tu)(name, 100));
    return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
/** To the minute, in UTC: `2026-01-31 12:00 UTC`. */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./lib/credentials/published-project.js
const EXISTENCE = { listed: 'exists', absent: 'new', unknown: 'unknown' };
/** The projects of a run by what the index has of them. Pure. */
function describeProjects(listings) {
    return [...listings].map(([name, listing]) => {
        const filename = listing.state === 'listed' ? listing.files.at(-1)?.filename : undefined;
        return { name, existence: EXISTENCE[listing.state], ...(filename === undefined ? {} : { filename }) };
    });
}

// EXTERNAL MODULE: ./lib/package-index/compare-with-index.js
var compare_with_index = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/plan/advise-on-conflict.js + 1 modules
var advise_on_conflict = __webpack_require__(6684);
// EXTERNAL MODULE: ./lib/packaging/distribution-filename.js + 1 modules
var distribution_filename = __webpack_require__(5565);
// EXTERNAL MODULE: ./lib/packaging/version.js
var packaging_version = __webpack_require__(7903);
;// CONCATENATED MODULE: ./lib/plan/order-uploads.js


/**
 * Decides which file waits for which. Pure.
 * - The first file of a new project, and of a new release, goes alone: two first files race, and the index answers the
 *   loser with an error. It is the smallest wheel, so that the others wait as short as possible.
 * - The sdist goes when every wheel of its project is there: whoever installs meanwhile gets no needless source build.
 */
function orderUploads(distributions, listings) {
    const projects = Map.groupBy(distributions, distribution => distribution.project);
    return [...projects].flatMap(([project, files]) => orderProject(files, listings.get(project)));
}
function orderProject(files, listing) {
    const known = indexedVersions(listing);
    const ordered = files.toSorted(byKindAndSize);
    const wheels = ordered.filter(file => file.kind === 'wheel').map(file => file.filename);
    const firstOfProject = listing?.state === 'listed' ? undefined : ordered[0]?.filename;
    const firstOfRelease = new Map();
    return ordered.map(distribution => {
        const release = (0,packaging_version/* canonicalVersion */.B)(distribution.version);
        const after = new Set(distribution.kind === 'sdist' ? wheels : []);
        if (firstOfProject !== undefined)
            after.add(firstOfProject);
        if (!known.has(release)) {
            const first = firstOfRelease.get(release);
            if (first === undefined)
                firstOfRelease.set(release, distribution.filename);
            else
                after.add(first);
        }
        after.delete(distribution.filename);
        return { distribution, after: [...after] };
    });
}
/** Wheels before sdists, small before large, and the same order every time. */
function byKindAndSize(a, b) {
    if (a.kind !== b.kind)
        return a.kind === 'wheel' ? -1 : 1;
    return a.size - b.size || (a.filename < b.filename ? -1 : 1);
}
/** Releases that the index has a file of, by canonical version. */
function indexedVersions(listing) {
    if (listing?.state !== 'listed')
        return new Set();
    const versions = listing.files.flatMap(file => {
        const parsed = (0,distribution_filename/* parseDistributionFilename */.h)(file.filename);
        return parsed.kind === 'invalid' ? [] : [(0,packaging_version/* canonicalVersion */.B)(parsed.version)];
    });
    return new Set(versions);
}

// EXTERNAL MODULE: ./lib/plan/why-present.js
var why_present = __webpack_require__(1287);
;// CONCATENATED MODULE: ./lib/plan/plan-publication.js





/**
 * Decides what is to be done: everything, nothing, or only what the index does not have. Pure.
 * One file that cannot be published stops all of them: a release that lacks a file can never be repaired.
 */
function planPublication({ candidates, listings, findings, discovery, skipExisting }) {
    const refusals = findings.filter(finding => finding.severity === 'refuse');
    const settled = refuseNearMisses(discovery, refusals);
    const remaining = [];
    for (const candidate of candidates) {
        const verdict = judge(candidate, listings, refusals, skipExisting);
        if (verdict !== undefined)
            settled.push(verdict);
        else if (candidate.kind !== 'unreadable')
            remaining.push(candidate);
    }
    const refused = settled.some(file => file.outcome === 'refused' || file.outcome === 'conflict');
    if (refused || refusals.some(finding => finding.filename === undefined)) {
        const why = 'nothing is sent while another file cannot be published';
        return { decision: 'refuse', settled: [...settled, ...remaining.map(file => settle(file, 'not-attempted', why))] };
    }
    if (remaining.length === 0)
        return { decision: 'nothing-new', settled };
    return { decision: 'publish', uploads: orderUploads(remaining, listings), settled };
}
/** Files whose names nearly are a distribution's count as files of the release: nobody means to leave one behind. */
function refuseNearMisses(discovery, refusals) {
    return discovery.nearMisses.flatMap(({ filename, path }) => {
        const refusal = refusals.find(finding => finding.filename === filename);
        return refusal === undefined ? [] : [{ filename, path, outcome: 'refused', why: withoutFilename(refusal) }];
    });
}
/** What a finding says, for where the file's name stands beside it. */
function withoutFilename({ filename = '', summary }) {
    const beginning = `${(0,printable_text/* formatPrintableLine */.Tu)(filename, 255)}: `;
    return summary.startsWith(beginning) ? summary.slice(beginning.length) : summary;
}
/** What is settled already, or `undefined` for a file that is to be sent. */
function judge(candidate, listings, refusals, skipExisting) {
    if (candidate.kind === 'unreadable')
        return settle(candidate, 'refused', candidate.defects[0].detail);
    const listing = listings.get(candidate.project);
    const comparison = listing === undefined ? { state: 'absent' } : (0,compare_with_index/* compareWithIndex */.Q)(candidate, listing);
    const isPresent = comparison.state === 'identical';
    const refusal = refusals.find(({ filename, evenIfPresent }) => filename === candidate.filename && (evenIfPresent || !isPresent));
    if (isPresent && refusal === undefined)
        return settle(candidate, 'identical', undefined, comparison.indexed.url);
    if (refusal !== undefined)
        return settle(candidate, 'refused', withoutFilename(refusal));
    if (comparison.state === 'different') {
        const why = why_present/* WHY_PRESENT */.b.different;
        const { url } = comparison.indexed;
        if (skipExisting)
            return settle(candidate, 'skipped', why, url);
        return {
            ...settle(candidate, 'conflict', why, url),
            remedy: (0,advise_on_conflict/* adviseOnConflict */.U)(candidate.version, comparison.listed),
        };
    }
    if (comparison.state === 'without-digest') {
        return settle(candidate, 'unverified', why_present/* WHY_PRESENT */.b['without-digest'], comparison.indexed.url);
    }
    return undefined;
}
function settle(candidate, outcome, why, url) {
    return {
        filename: candidate.filename,
        path: candidate.path,
        ...(candidate.kind === 'unreadable' ? {} : { distribution: candidate }),
        outcome,
        ...(why === undefined ? {} : { why }),
        ...(url === undefined ? {} : { url }),
    };
}

// EXTERNAL MODULE: ./lib/plan/wanted-distributions.js
var wanted_distributions = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/rules/apply-rule.js

/** What a rule on single files finds in a file, where it holds for the index. Pure. */
function applyRule(rule, distribution, index) {
    return findViolations(rule, distribution, index).map(violation => buildFinding(rule, { filename: distribution.filename, ...violation }, index));
}
/** What a rule on the run as a whole finds, or one on what lies there or on the tag, where it holds for the index. Pure. */
function applyRunRule(rule, run, index) {
    return findViolations(rule, run, index).map(violation => buildFinding(rule, violation, index));
}
function findViolations(rule, subject, index) {
    if (rule.holdsFor === 'pypi' && index.kind === 'other')
        return [];
    return rule.check(subject).map(violation => (typeof violation === 'string' ? { sentence: violation } : violation));
}
function buildFinding(rule, violation, index) {
    const { filename, sentence } = violation;
    const indexSays = index.kind === 'other' ? undefined : (violation.indexSays ?? rule.indexSays);
    return {
        rule: rule.id,
        severity: violation.severity ?? rule.severity,
        ...(filename !== undefined && { filename }),
        ...(rule.evenIfPresent && { evenIfPresent: true }),
        summary: filename === undefined ? sentence : `${(0,printable_text/* formatPrintableLine */.Tu)(filename, 255)}: ${sentence}`,
        ...(indexSays !== undefined && { indexSays }),
        remedy: violation.remedy ?? rule.remedy,
    };
}

;// CONCATENATED MODULE: ./lib/rules/archive/fault-rule.js
/** A rule whose breach was noticed while the archive was read. */
function faultRule(description) {
    return {
        ...description,
        check: ({ contents }) => contents.faults.filter(({ rule }) => rule === description.id).map(({ detail }) => detail),
    };
}

;// CONCATENATED MODULE: ./lib/rules/archive/zip-framing-rules.js

const BY_BACKEND = 'Upload the wheel as the build backend or the repair tool made it. If your own program writes or repacks it, let Python do so: ' +
    '`python -m wheel pack`, or `zipfile` to a file, not to a pipe.';
/** @param pypiSays PyPI's words, between what it says of every archive */
function framingRule(id, description, pypiSays) {
    return faultRule({
        id,
        group: 'archive',
        severity: 'refuse',
        holdsFor: 'pypi',
        description,
        indexSays: `ZIP archive not accepted: ${pypiSays}. See docs.pypi.org/archives`,
        remedy: BY_BACKEND,
    });
}
const MALFORMED = 'Malformed zip file';
/**
 * PyPI reads a zip archive twice, from its first byte on and from its directory at the end, and refuses one in which the
 * two could find different things (PyPI's blog, 7 August 2025).
 */
const ZIP_FRAMING_RULES = [
    framingRule('zip-data-descriptor', 'The size of each member stands before its data. Programs that write a zip archive to a pipe put it behind the data, in a data ' +
        'descriptor, as do some libraries of Go and Java.', 'ZIP contains a data descriptor'),
    framingRule('zip-trailing-data', 'Nothing follows the end of the archive and its comment.', 'Trailing data'),
    framingRule('zip-unknown-record', 'The archive begins with its first member, and has members, directory and end without anything between: no program that unpacks it, ' +
        'no padding, no encryption.', 'Unknown record signature'),
    framingRule('zip-member-comment', 'No member has a comment; the archive may have one.', 'Comment in central directory'),
    framingRule('zip-duplicate-local', 'No two members have one name.', 'Duplicate filename in local headers'),
    framingRule('zip-duplicate-central', 'No two entries of the directory have one name.', 'Duplicate filename in central directory'),
    framingRule('zip-missing-local', 'Each entry of the directory has its member.', 'Missing filename in local headers'),
    framingRule('zip-missing-central', 'Each member has its entry in the directory, of the same name. A name beyond ASCII must be marked as UTF-8.', 'Filename not in central directory'),
    framingRule('zip-name-unprintable', 'No name of a member has control characters.', 'Invalid character in filename'),
    framingRule('zip-name-not-utf8', 'Names of members are UTF-8.', 'Filename not unicode'),
    framingRule('zip-unicode-path-not-utf8', 'The second name that a member can have, in an extra field for Unicode, is UTF-8.', 'Filename not valid UTF-8'),
    framingRule('zip-duplicate-extra', 'No member has two extra fields for ZIP64, or for a name in Unicode.', 'Invalid duplicate extra in local file'),
    framingRule('zip-extra-malformed', 'Extra fields are whole, and that for ZIP64 has the sizes that are missing.', MALFORMED),
    framingRule('zip-compressed-size-mismatch', 'A member and its entry in the directory give the same size of its data.', 'Mis-matched data size'),
    framingRule('zip-file-size-mismatch', 'A member and its entry in the directory give the same size when unpacked.', 'Mis-matched file size'),
    framingRule('zip-truncated', 'Each record of the archive is whole.', MALFORMED),
    framingRule('zip-eocd-record-count-disk', 'The archive is not one of several parts.', MALFORMED),
    framingRule('zip-eocd-count-mismatch', 'The end of the archive gives the number of entries in its directory.', 'Mismatched central directory records'),
    framingRule('zip-eocd-offset-mismatch', 'The end of the archive tells where its directory begins.', 'Mismatched central directory offset'),
    framingRule('zip-eocd64-extensible-data', 'The end record of a ZIP64 archive has nothing of its own.', 'ZIP64 extensible data not allowed'),
    framingRule('zip-eocd64-without-locator', 'The end record of a ZIP64 archive is followed by its locator.', MALFORMED),
];

;// CONCATENATED MODULE: ./lib/rules/defects/defect-rule.js
const BUILD_AGAIN = 'Build it again with `python -m build`';
const NEVER_RENAME = `${BUILD_AGAIN}, and do not rename what it makes: name and content of a wheel belong together.`;
/** A rule that a file breaks by a defect that keeps it from being read: whatever index it would go to, there is nothing to send. */
function defectRule(id, group, description, advice) {
    return { id, group, severity: 'refuse', holdsFor: 'specification', description, ...advice };
}

;// CONCATENATED MODULE: ./lib/rules/defects/archive-defects.js

const NOT_ARRIVED_WHOLE = 'Compare its size with the one it had where it was built: a file that was cut off on the way, or changed by a program ' +
    'that took it for text, has to be fetched again. If it never was in order, build it again with `python -m build`.';
const archive_defects_BY_BACKEND = 'Let the build backend make the sdist, `python -m build --sdist`, not `tar`, `git archive` or a download of the repository.';
const TOO_LARGE_FOR_US = 'See how it was built: no distribution is like that. If it is right as it is, please report it, and publish it by other means meanwhile.';
const SHARED_FILE = 'See that no other step or program removes or locks files of the release, then run the job again.';
const invalidArchive = (reason) => `Invalid distribution file. ${reason}`;
/** Reasons why what a file holds cannot be read, by the id of the rule. */
const ARCHIVE_DEFECTS = [
    defectRule('not-a-zip', 'archive', 'A wheel is a zip archive (binary distribution format).', {
        remedy: NOT_ARRIVED_WHOLE,
        indexSays: invalidArchive('File is not a zipfile'),
    }),
    defectRule('zip-bad', 'archive', 'Every member that is read must be whole: its headers, its data, its CRC-32, and it must not be encrypted.', { remedy: NOT_ARRIVED_WHOLE }),
    defectRule('zip-broken-deflate', 'archive', 'Members that are read unpack to the end, and are not encrypted. For others PyPI answers with an internal error.', { remedy: NOT_ARRIVED_WHOLE }),
    defectRule('zip-compression-method', 'archive', 'Members of a wheel are stored or compressed by deflate; PyPI accepts no other method.', {
        remedy: `${BUILD_AGAIN}, and do not repack it with a program that compresses in another way than deflate.`,
        indexSays: invalidArchive('File does not use a supported compression type'),
    }),
    defectRule('not-a-tar', 'archive', 'An sdist is a tar archive compressed by gzip (source distribution format).', {
        remedy: NOT_ARRIVED_WHOLE,
        indexSays: invalidArchive('File is not a tarfile'),
    }),
    defectRule('tar-not-gzip', 'archive', 'An sdist is compressed by gzip, and must have arrived whole.', {
        remedy: NOT_ARRIVED_WHOLE,
    }),
    defectRule('tar-mixed-paths', 'archive', 'The members of an sdist all have relative paths. For a mixture PyPI answers with an internal error.', { remedy: archive_defects_BY_BACKEND }),
    defectRule('wheel-metadata-missing', 'wheel', 'A wheel has `{name}-{version}.dist-info/METADATA`, where name and version are those of its file name.', { remedy: NEVER_RENAME }),
    defectRule('sdist-top-level', 'sdist', 'An sdist has one top directory, `{name}-{version}`.', {
        remedy: archive_defects_BY_BACKEND,
        indexSays: invalidArchive('Incorrect number of top-level directories in sdist'),
    }),
    defectRule('sdist-pkg-info-missing', 'sdist', 'An sdist has the file PKG-INFO in its top directory, and its members are not named `./…`.', { remedy: archive_defects_BY_BACKEND }),
    defectRule('metadata-too-large', 'size', 'Core metadata of many megabytes is not read: no distribution has so much.', {
        remedy: TOO_LARGE_FOR_US,
    }),
    defectRule('archive-too-many-members', 'archive', 'An archive with more than 65,535 members, or 16 MiB of their names, is not looked through: a warning, and the index will judge. One with ' +
        'more than 1,000,000 members, more than an index would come to the end of, is not read.', { remedy: TOO_LARGE_FOR_US }),
    defectRule('archive-unpacks-too-large', 'archive', 'An archive that unpacks to more than any distribution is not read through.', { remedy: TOO_LARGE_FOR_US }),
    defectRule('file-vanished', 'run', 'A file that was there when the run began must be there until it has been sent.', {
        remedy: SHARED_FILE,
    }),
    defectRule('file-unreadable', 'run', 'The run must be allowed to read the files.', {
        remedy: `${SHARED_FILE} The user of the runner must be allowed to read them.`,
    }),
];

;// CONCATENATED MODULE: ./lib/rules/defects/filename-defects.js

/** Reasons why a file name cannot be read, by the id of the rule. */
const FILENAME_DEFECTS = [
    defectRule('sdist-filename-unparsable', 'filename', 'An sdist is called `{name}-{version}.tar.gz` (PEP 625).', {
        remedy: `${BUILD_AGAIN}, and do not rename what it makes. If it is no sdist, leave it out: a line such as \`!**/*docs*\` in ` +
            'the `files:` input excludes.',
    }),
    defectRule('wheel-filename-parts', 'filename', 'A wheel is called `{name}-{version}(-{build})-{python}-{abi}-{platform}.whl`: five parts, or six with a build number.', { remedy: NEVER_RENAME }),
    defectRule('wheel-filename-project-chars', 'filename', "The name in a wheel's file name has letters, digits, `_` and `.`, and no two `_` in a row.", { remedy: NEVER_RENAME }),
    defectRule('wheel-filename-version', 'filename', "The second part of a wheel's file name is a version by PEP 440.", {
        remedy: NEVER_RENAME,
    }),
    defectRule('wheel-filename-build', 'filename', 'A build number begins with a digit.', { remedy: NEVER_RENAME }),
];

;// CONCATENATED MODULE: ./lib/rules/defects/metadata-defects.js

const SET_NAME = 'Set `name` under `[project]` in pyproject.toml, and a `[build-system]` that reads it, for example ' +
    '`requires = ["setuptools>=77"]`; then build again with `python -m build`.';
const SET_VERSION = 'Set `version = "1.2.3"` under `[project]` in pyproject.toml, or see that the tool that derives it finds the tag ' +
    '(`fetch-depth: 0` at actions/checkout); then build again with `python -m build`.';
/** Reasons why core metadata does not tell what an upload form must have, by the id of the rule. */
const METADATA_DEFECTS = [
    defectRule('metadata-version-missing', 'version', 'Core metadata begins with Metadata-Version: it tells which fields there can be.', {
        remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, and build again.',
        indexSays: 'None is not a valid metadata version.',
    }),
    defectRule('name-missing', 'project name', 'Core metadata must have Name.', { remedy: SET_NAME }),
    defectRule('name-pattern', 'project name', 'A name has ASCII letters, digits, `.`, `_` and `-`, and begins and ends with a letter or digit (core metadata specification, field Name).', {
        remedy: 'Correct `name` under `[project]` in pyproject.toml: ASCII letters, digits, `.`, `_` and `-`, a letter or digit ' +
            'first and last. Then build again.',
    }),
    defectRule('version-missing', 'version', 'Core metadata must have Version.', {
        remedy: SET_VERSION,
        indexSays: "'version' is a required field.",
    }),
    defectRule('version-invalid', 'version', 'A version is one by PEP 440, such as `1.2.3`, `1.0rc1`, `2026.1.post2`.', {
        remedy: SET_VERSION,
    }),
];

;// CONCATENATED MODULE: ./lib/rules/defects/defect-rules.js




/** Reasons why a file cannot be read as a distribution. Whatever index it goes to, there is nothing to send. */
const DEFECT_RULES = [...FILENAME_DEFECTS, ...ARCHIVE_DEFECTS, ...METADATA_DEFECTS];
/** For a defect that has no rule of its own. */
const GENERAL_REMEDY = `${BUILD_AGAIN}.`;

;// CONCATENATED MODULE: ./lib/rules/check-readability.js



/** A directory that is not where the archive says breaks a rule on its framing, and keeps it from being read, too. */
const DESCRIPTIONS = [...DEFECT_RULES, ...ZIP_FRAMING_RULES];
/**
 * Every reason why a file cannot be published as it is. Such a rule can be ignored where an upload form can be built even
 * so; where it cannot, the finding says why. Pure.
 */
function checkReadability(file, index, ignoredRules) {
    return file.defects.map(({ rule, detail }) => {
        const description = DESCRIPTIONS.find(({ id }) => id === rule);
        const indexSays = index.kind === 'other' ? undefined : description?.indexSays;
        const isIgnored = ignoredRules.has(rule);
        const inVain = isIgnored && file.otherwise === undefined ? ` ${explainWhyNotIgnored(file)}` : '';
        return {
            rule,
            severity: isIgnored && inVain === '' ? 'warn' : 'refuse',
            filename: file.filename,
            summary: `${(0,printable_text/* formatPrintableLine */.Tu)(file.filename, 255)}: ${detail}`,
            ...(indexSays !== undefined && { indexSays }),
            remedy: `${description?.remedy ?? GENERAL_REMEDY}${inVain}`,
        };
    });
}
function explainWhyNotIgnored({ digests }) {
    const why = digests === undefined
        ? 'there are no bytes to send'
        : 'the form of an upload is made of what file name and core metadata tell, and here they tell too little';
    return `\`ignore-rules\` does not help here: ${why}.`;
}

;// CONCATENATED MODULE: ./lib/rules/filename/directory-named-like-distribution.js
const MERGE = 'Where an artifact has that name, download it with `merge-multiple: true`, or with a `path:` of its own, at ' +
    'actions/download-artifact; or name the directory as';
const directoryNamedLikeDistribution = {
    id: 'directory-named-like-distribution',
    group: 'filename',
    severity: 'warn',
    holdsFor: 'specification',
    description: 'A directory is named like a distribution. Downloaded artifacts lie in directories of their own unless they are merged; what is in them ' +
        'is not published.',
    remedy: `${MERGE} \`packages-dir\`.`,
    check: ({ misnamedDirectories }) => misnamedDirectories.map(directory => ({
        sentence: `${directory} is a directory, though it is named like a distribution: what is in it is not published.`,
        remedy: `${MERGE} \`packages-dir: ${directory}\`.`,
    })),
};

;// CONCATENATED MODULE: ./lib/rules/filename/filename-repeated.js

const filenameRepeated = {
    id: 'filename-repeated',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    // Only one of the files was compared with what the index has.
    evenIfPresent: true,
    description: 'An index has one file of a name, so two of the same name in several directories cannot both be published. Copies, byte for byte, are one file.',
    remedy: 'Leave all but one out in the `files:` input.',
    check: ({ repeatedFilenames }) => repeatedFilenames.map(({ filename, directories }) => ({
        filename,
        sentence: `It is not the same file in ${directories.join(' and ')}, and an index can have only one of that name.`,
        remedy: `Leave all but one out in the \`files:\` input, for example with the line \`!${directories.at(-1)}/${(0,printable_text/* formatPrintableLine */.Tu)(filename, 255)}\`.`,
    })),
};

// EXTERNAL MODULE: ./lib/packaging/sdist-filename.js
var sdist_filename = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/rules/filename/near-misses.js


/** On any index: whoever has such a file means to publish it, and it would be left behind without a word. */
const extensionFiletypeMismatch = nearMissRule({
    id: 'extension-filetype-mismatch',
    description: 'A wheel ends in `.whl`, an sdist in `.tar.gz`, in lower case. A file that is nearly named like that would be left behind without a word.',
    mend: 'Give the file the name that the build backend gave it',
    indexSays: sayWrongExtension,
});
const extensionUnknown = nearMissRule({
    id: 'extension-unknown',
    description: 'An sdist is a `.tar.gz` (PEP 625), and no `.tgz`, `.tar.bz2` or the like; nor a `.zip`, as old build tools wrote it. Such a file would ' +
        'be left behind without a word.',
    mend: 'Build the sdist with a current build backend, `python -m build --sdist`, which writes a `.tar.gz`',
    indexSays: filename => /\.zip$/i.test(filename) ? sayOfZip(filename) : 'Invalid file extension: Use .tar.gz, .whl or .zip extension.',
});
function nearMissRule({ id, description, mend, indexSays }) {
    return {
        id,
        group: 'filename',
        severity: 'refuse',
        holdsFor: 'specification',
        description,
        remedy: `${mend}, or exclude the file in the \`files:\` input.`,
        check: ({ nearMisses }) => nearMisses
            .filter(({ rule }) => rule === id)
            .map(({ filename, detail }) => {
            const name = (0,printable_text/* formatPrintableLine */.Tu)(filename, 255);
            return {
                filename,
                sentence: detail,
                indexSays: indexSays(name),
                remedy: `${mend}. If it is no part of the release, leave it out with \`files: "!**/${name}"\`.`,
            };
        }),
    };
}
function sayWrongExtension(filename) {
    const [extension = ''] = /\.(tar\.gz|[^.]*)$/i.exec(filename) ?? [];
    const filetype = /^\.whl$/i.test(extension) ? 'bdist_wheel' : 'sdist';
    return `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}.`;
}
/** PyPI still knows the ending, but not the name. */
function sayOfZip(filename) {
    const parsed = (0,sdist_filename/* parseSdistFilename */.s)(filename);
    if (parsed.kind === 'invalid')
        return sayWrongExtension(filename);
    const expected = `${parsed.project.replaceAll('-', '_')}-${parsed.version.text}.tar.gz`;
    return `Filename '${filename}' is invalid, should be '${expected}'.`;
}

;// CONCATENATED MODULE: ./lib/rules/discovery-rules.js



/** Every rule on where the files are and what they are called, in the order in which its findings are told. */
const DISCOVERY_RULES = [
    extensionFiletypeMismatch,
    extensionUnknown,
    filenameRepeated,
    directoryNamedLikeDistribution,
];

;// CONCATENATED MODULE: ./lib/rules/archive/archive-rules.js



const WRITE_AGAIN = 'Build it again with `python -m build`; do not change the archive afterwards.';
/** What hinders reading where it concerns the core metadata, and elsewhere is to be found out all the same. */
function alsoFault(id) {
    return ARCHIVE_DEFECTS.filter(defect => defect.id === id).map(faultRule);
}
/** What PyPI refuses to find in an archive. */
const ARCHIVE_RULES = [
    ...['zip-bad', 'zip-broken-deflate', 'zip-compression-method'].flatMap(alsoFault),
    faultRule({
        id: 'zip-and-tar-polyglot',
        group: 'archive',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: 'No file is a zip archive and a tar archive at once, so that two programs could find two things in it.',
        indexSays: 'Invalid distribution file. File is both a zip and a tar file',
        remedy: WRITE_AGAIN,
    }),
    ...ZIP_FRAMING_RULES,
    faultRule({
        id: 'tar-sparse-member',
        group: 'archive',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: 'No member of an sdist is a sparse file, as `tar --sparse` writes them.',
        indexSays: 'Invalid distribution file. tar archive not accepted: Sparse members are not allowed.',
        remedy: 'Let the build backend make the sdist, `python -m build --sdist`; if `tar` makes it, call it without `--sparse`.',
    }),
    // Where the tar archive in it is whole, Python does not see what is wrong with the compression behind it.
    ...alsoFault('tar-not-gzip').map(rule => ({ ...rule, severity: 'warn' })),
    // What was not looked through is for the index to judge.
    ...alsoFault('archive-too-many-members').map(rule => ({ ...rule, severity: 'warn' })),
    faultRule({
        id: 'tar-trailing-data',
        group: 'archive',
        severity: 'warn',
        holdsFor: 'specification',
        description: 'A tar archive ends in zeros. What follows its last member without being one is ignored by Python, and by PyPI; other programs refuse it.',
        remedy: WRITE_AGAIN,
    }),
    faultRule({
        id: 'scan-pyarmor',
        group: 'archive',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: "No source file was encrypted by PyArmor: PyPI's acceptable use policy wants code that can be read. It searches `.py` and `.pye` files of up " +
            'to 5 MiB for strings such as `__pyarmor_enter__`, so that mentioning one is enough.',
        indexSays: 'Invalid distribution file. PyArmor-encrypted content is not allowed',
        remedy: 'Publish the source as it is, or on an index of your own. Where the file only mentions the string, write it in two parts.',
    }),
    faultRule({
        id: 'scan-sourcedefender',
        group: 'archive',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: "No source file was encrypted by SourceDefender: PyPI's acceptable use policy wants code that can be read. It searches `.py` and `.pye` files " +
            'of up to 5 MiB for the lines around the encrypted text.',
        indexSays: 'Invalid distribution file. SourceDefender-encrypted content is not allowed',
        remedy: 'Publish the source as it is, or on an index of your own. Where the file only mentions the lines, write them in two parts.',
    }),
];

// EXTERNAL MODULE: ./lib/distributions/contents/quote-member.js
var quote_member = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/packaging/metadata-versions.js
var metadata_versions = __webpack_require__(7506);
;// CONCATENATED MODULE: ./lib/rules/archive/license-file-missing.js


const REMEDY = 'See that the files of `license-files` under `[project]` in pyproject.toml exist and are in the archive, and build again with a current build backend.';
const licenseFileMissingSdist = {
    id: 'license-file-missing-sdist',
    group: 'sdist',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Each file that License-File names lies in the sdist, from its top directory on (PEP 639, from core metadata 2.4 on).',
    remedy: REMEDY,
    check: distribution => (distribution.kind === 'sdist' ? findMissing(distribution) : []),
};
const licenseFileMissingWheel = {
    id: 'license-file-missing-wheel',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Each file that License-File names lies in `.dist-info/licenses/` of the wheel (PEP 639, from core metadata 2.4 on).',
    remedy: REMEDY,
    check: distribution => (distribution.kind === 'wheel' ? findMissing(distribution) : []),
};
function findMissing({ contents, metadata }) {
    if (!(0,metadata_versions/* knowsLicenseFiles */.fJ)(metadata))
        return [];
    return contents.missingLicenseFiles.map(path => ({
        sentence: `License-File names a file that the archive does not have: ${(0,quote_member/* quoteMember */.z)(path)}.`,
        indexSays: `License-File does not exist in distribution file at ${path}`,
    }));
}

// EXTERNAL MODULE: ./lib/errors/quote-value.js
var quote_value = __webpack_require__(9199);
// EXTERNAL MODULE: ./lib/packaging/core-metadata.js
var core_metadata = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/rules/quote-like-python.js

/** A value as PyPI's answers show it, which is how Python does: in single quotes, unless it has some itself. Bounded. */
function quoteLikePython(text) {
    const line = (0,printable_text/* formatPrintableLine */.Tu)(text, 200);
    return line.includes("'") && !line.includes('"') ? `"${line}"` : `'${line.replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/rules/submitted-values.js


/**
 * The values of a field that an index comes to see. One empty value is the same as none; where the last is `UNKNOWN`,
 * as old build tools wrote it, PyPI drops all; License-File is sent only where the metadata version has it.
 */
function submittedValues(metadata, name) {
    const values = (0,core_metadata/* fieldValues */.Xz)(metadata, name);
    const last = values.at(-1)?.trim();
    if (last === 'UNKNOWN' || (values.length === 1 && values[0] === ''))
        return [];
    if (name === 'License-File' && !(0,metadata_versions/* knowsLicenseFiles */.fJ)(metadata))
        return [];
    return values;
}

;// CONCATENATED MODULE: ./lib/rules/core-metadata/dynamic-fields.js




const NEVER_DYNAMIC = ['name', 'version', 'metadata-version'];
const FIELD_NAMES = core_metadata/* CORE_METADATA_FIELDS */.ep.map(({ name }) => name.toLowerCase());
/** PEP 643. */
const dynamicForbidden = {
    id: 'dynamic-forbidden',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Dynamic tells which fields a wheel may have otherwise than its sdist; Name, Version and Metadata-Version cannot be (PEP 643).',
    remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml: no current one writes this. Then build again.',
    check: ({ metadata }) => submittedValues(metadata, 'Dynamic')
        .filter(field => NEVER_DYNAMIC.includes(field.toLowerCase()))
        .map(field => ({
        sentence: `Dynamic names ${field}, which can never be dynamic in core metadata.`,
        indexSays: `${quoteLikePython(field.toLowerCase())} is not allowed as a dynamic field.`,
    })),
};
/** The fields that the specification has and those that PyPI takes are the same today. */
const dynamicUnknown = {
    id: 'dynamic-unknown',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Dynamic names fields of core metadata, such as `Requires-Dist`, and not keys of pyproject.toml, such as `dependencies`.',
    remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml, which writes Dynamic, and build again.',
    check: ({ metadata }) => submittedValues(metadata, 'Dynamic')
        .filter(field => !FIELD_NAMES.includes(field.toLowerCase()))
        .map(field => ({
        sentence: `Dynamic names ${(0,quote_value/* quoteValue */.c)(field)}, which is no field of core metadata.`,
        indexSays: `${quoteLikePython(field.toLowerCase())} is not a valid dynamic field.`,
    })),
};

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/packaging/email-address.js

const ATOM = "[a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~\\u0080-\\u{10ffff}]+";
const DOT_ATOM = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u');
/** Letters, numbers, punctuation, symbols, and marks, though not as the first character. */
const SAFE = /^(?!\p{M})[\p{L}\p{N}\p{P}\p{S}\p{M}]*$/u;
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
/** Top-level domains that are reserved, and deliver nothing. */
const SPECIAL_USE = new Set(['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']);
const LONGEST_ADDRESS = 254;
const LONGEST_DOMAIN = 253;
const LONGEST_LABEL = 63;
/**
 * Why an e-mail address would not do, as a clause such as `its domain has no dot`; `undefined` when it would. These are
 * the checks that `email-validator` 2.3 makes without asking DNS; of international domains, Node's own (UTS #46) stand
 * in for Python's `idna`.
 */
function findEmailDefect(address) {
    const at = address.indexOf('@');
    if (at < 0)
        return 'it has no `@`';
    const local = address.slice(0, at);
    const domain = address.slice(at + 1);
    return (findLocalPartDefect(local) ??
        findDomainDefect(domain) ??
        (Buffer.byteLength(address) > LONGEST_ADDRESS ? `it is longer than ${LONGEST_ADDRESS} bytes` : undefined));
}
function findLocalPartDefect(local) {
    if (local === '')
        return 'nothing stands before the `@`';
    if (local.startsWith('"'))
        return 'what stands before the `@` is in quotes';
    if (/^\.|\.$|\.\./.test(local))
        return 'it has a dot too many before the `@`';
    if (!DOT_ATOM.test(local) || !SAFE.test(local))
        return 'it has characters before the `@` that may not be there';
    return undefined;
}
function findDomainDefect(domain) {
    if (domain === '')
        return 'nothing stands behind the `@`';
    if (/^\[.*\]$/s.test(domain))
        return 'an IP address stands behind the `@`';
    if (/[^a-z0-9.\-\u0080-\u{10ffff}]/iu.test(domain) || !SAFE.test(domain)) {
        return 'it has characters behind the `@` that may not be there';
    }
    const ascii = /[\u0080-\u{10ffff}]/u.test(domain) ? (0,external_node_url_.domainToASCII)(domain) : domain.toLowerCase();
    return findHostDefect(ascii);
}
function findHostDefect(host) {
    const labels = host.split('.');
    if (!labels.every(label => HOST_LABEL.test(label)))
        return 'its domain is no domain';
    if (labels.some(label => /^(?!xn).{2}--/.test(label)))
        return 'a part of its domain has `--` in third place';
    if (host.length > LONGEST_DOMAIN || labels.some(label => label.length > LONGEST_LABEL))
        return 'its domain is too long';
    if (labels.length < 2)
        return 'its domain has no dot';
    if (!/[a-z]$/.test(host))
        return 'its domain ends in no letter';
    if (SPECIAL_USE.has(labels.at(-1) ?? ''))
        return `\`.${labels.at(-1)}\` is reserved, and delivers nothing`;
    if (!isInternationalDomain(host))
        return 'its domain is no domain';
    return undefined;
}
/** Whether what `xn--` encodes is letters, marks and digits, as IDNA 2008 wants it. What Node cannot decode it leaves. */
function isInternationalDomain(host) {
    if (!host.includes('xn--'))
        return true;
    return (0,external_node_url_.domainToUnicode)(host)
        .split('.')
        .every(label => !label.startsWith('xn--') && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label));
}

;// CONCATENATED MODULE: ./lib/packaging/address-reader.js
/** Reads the parts of which e-mail addresses are made (RFC 5322), as forgivingly as Python's `email.utils` does. */
class AddressReader {
    position = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    get atEnd() {
        return this.position >= this.text.length;
    }
    /** The next character; empty at the end. */
    get next() {
        return this.text.charAt(this.position);
    }
    /** Passes over white space and comments, and returns the blanks among it. */
    skipSpace() {
        let blanks = '';
        while (!this.atEnd) {
            if (this.next === '(')
                this.readDelimited(')', true);
            else if (/[ \t\r\n]/.test(this.next)) {
                if (!/[\r\n]/.test(this.next))
                    blanks += this.next;
                this.position++;
            }
            else
                break;
        }
        return blanks;
    }
    /** Words, some of them perhaps in quotes, until something else comes. */
    readPhrase() {
        const words = [];
        while (!this.atEnd) {
            if (/[ \t\r\n]/.test(this.next))
                this.position++;
            else if (this.next === '"')
                words.push(this.readDelimited('"', false));
            else if (this.next === '(')
                this.readDelimited(')', true);
            else if (/[()<>@,:;"[\]]/.test(this.next))
                break;
            else
                words.push(this.readUntil(/[()<>@,:;"[\] \t\r\n]/));
        }
        return words;
    }
    /** `local@domain`, or what there is of it; empty where the domain is none. */
    readAddrSpec() {
        const local = this.readLocalPart();
        if (this.next !== '@')
            return local;
        this.position++;
        this.skipSpace();
        const domain = this.readDomain();
        return domain === '' ? '' : `${local}@${domain}`;
    }
    readLocalPart() {
        const parts = [];
        const dropBlanks = () => {
            if (parts.at(-1)?.trim() === '')
                parts.pop();
        };
        this.skipSpace();
        while (!this.atEnd) {
            const isDot = this.next === '.';
            if (isDot) {
                dropBlanks();
                parts.push('.');
                this.position++;
            }
            else if (this.next === '"') {
                parts.push(`"${this.readDelimited('"', false).replace(/[\\"]/g, '\\$&')}"`);
            }
            else if (isAtomEnd(this.next)) {
                dropBlanks();
                break;
            }
            else {
                parts.push(this.readUntil(ATOM_END));
            }
            const blanks = this.skipSpace();
            if (!isDot && blanks !== '')
                parts.push(blanks);
        }
        return parts.join('');
    }
    /** Empty where a second `@` follows. */
    readDomain() {
        const parts = [];
        while (!this.atEnd) {
            if (this.next === '@')
                return '';
            const part = this.readDomainPart();
            if (part === undefined)
                break;
            parts.push(part);
        }
        return parts.join('');
    }
    readDomainPart() {
        if (/[ \t.]/.test(this.next)) {
            const part = this.next.trim();
            this.position++;
            return part;
        }
        if (this.next === '(') {
            this.readDelimited(')', true);
            return '';
        }
        if (this.next === '[')
            return `[${this.readDelimited(']', false)}]`;
        return isAtomEnd(this.next) ? undefined : this.readUntil(ATOM_END);
    }
    readUntil(end) {
        const start = this.position;
        while (!this.atEnd && !end.test(this.next))
            this.position++;
        return this.text.slice(start, this.position);
    }
    /** What stands between the next character and the end character, without the backslashes that protect. */
    readDelimited(end, withComments) {
        let content = '';
        let depth = 1;
        for (this.position++; !this.atEnd; this.position++) {
            const character = this.next;
            if (character === '\\') {
                this.position++;
                content += this.next;
                continue;
            }
            const isEnd = character === end || character === '\r';
            const isBeginning = withComments && character === '(';
            depth += Number(isBeginning) - Number(isEnd);
            if (depth === 0) {
                this.position++;
                break;
            }
            if (!isEnd && !isBeginning)
                content += character;
        }
        return content;
    }
}
const ATOM_END = /[()<>@,:;."[\] \t\r\n]/;
function isAtomEnd(character) {
    return ATOM_END.test(character);
}

;// CONCATENATED MODULE: ./lib/packaging/sole-email-address.js

/** Groups nest; nobody's do so deep. */
const DEEPEST_GROUP = 20;
/** Nobody has so many addresses; with a limit, a hostile header costs nothing. */
const LONGEST_HEADER = 10_000;
/**
 * The address in a header such as `Jane Doe <jane@example.org>`, when it has one and no more; what is found instead of
 * an address where there is none, such as the first word of a name. Empty when there is not exactly one. This is what
 * Python's `email.utils.parseaddr` gives, by which PyPI looks for addresses.
 */
function soleEmailAddress(header) {
    if (header.length > LONGEST_HEADER || !hasBalancedBrackets(header))
        return '';
    const reader = new AddressReader(header);
    const addresses = [];
    while (!reader.atEnd) {
        const found = readAddresses(reader, 0);
        addresses.push(...(found.length > 0 ? found : ['']));
    }
    const [address = ''] = addresses;
    return addresses.length === 1 && !address.includes('[') ? address : '';
}
/** One address, or those of a group. */
function readAddresses(reader, depth) {
    reader.skipSpace();
    const start = reader.position;
    const [word] = reader.readPhrase();
    reader.skipSpace();
    const found = readRest(reader, start, word, depth);
    reader.skipSpace();
    if (reader.next === ',')
        reader.position++;
    return found;
}
function readRest(reader, start, word, depth) {
    if (reader.next === '.' || reader.next === '@') {
        reader.position = start;
        return [reader.readAddrSpec()];
    }
    if (reader.next === ':')
        return readGroup(reader, depth);
    if (reader.next === '<')
        return [readRoute(reader)];
    if (word !== undefined)
        return [word];
    if (!reader.atEnd)
        reader.position++;
    return [];
}
function readGroup(reader, depth) {
    const found = [];
    reader.position++;
    while (!reader.atEnd && depth < DEEPEST_GROUP) {
        reader.skipSpace();
        if (reader.next === ';') {
            reader.position++;
            break;
        }
        found.push(...readAddresses(reader, depth + 1));
    }
    return found;
}
/** `<address>`, or of old `<@by,@way:address>`. */
function readRoute(reader) {
    reader.position++;
    reader.skipSpace();
    for (let expectsDomain = false; !reader.atEnd; reader.skipSpace()) {
        const { next } = reader;
        if (expectsDomain) {
            reader.readDomain();
            expectsDomain = false;
        }
        else if (next === '>') {
            reader.position++;
            break;
        }
        else if (next === '@' || next === ':') {
            reader.position++;
            expectsDomain = next === '@';
        }
        else {
            const address = reader.readAddrSpec();
            reader.position++;
            return address;
        }
    }
    return '';
}
/** Quoted names apart. */
function hasBalancedBrackets(text) {
    const unescaped = text.replace(/\\[\s\S]/g, '  ').replace(/"[^"]*"/g, '');
    let open = 0;
    for (const [bracket] of unescaped.matchAll(/[()]/g)) {
        open += bracket === '(' ? 1 : -1;
        if (open < 0)
            return false;
    }
    return open === 0;
}

;// CONCATENATED MODULE: ./lib/rules/core-metadata/email-addresses.js





const authorEmailInvalid = emailRule('author-email-invalid', 'Author-email', 'authors');
const maintainerEmailInvalid = emailRule('maintainer-email-invalid', 'Maintainer-email', 'maintainers');
/** Only a field with a single address is looked at: where several stand, PyPI checks none. */
function emailRule(id, field, key) {
    return {
        id,
        group: 'core metadata',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: `When ${field} has one address, it must be one to which mail could go: a domain with a dot that is not reserved (\`.local\`, \`.test\`…), ` +
            'no quotes, no IP address. A name without an address counts as a wrong address.',
        remedy: `Correct \`${key} = [{ name = "Jane Doe", email = "jane@example.org" }]\` under \`[project]\` in pyproject.toml (in setup.py ` +
            `\`${key.slice(0, -1)}_email=\`), or leave the address out, and build again.`,
        check: ({ metadata }) => submittedValues(metadata, field).flatMap(value => {
            const address = soleEmailAddress(value);
            const defect = address === '' ? undefined : findEmailDefect(address);
            if (defect === undefined)
                return [];
            const found = address === value ? (0,quote_value/* quoteValue */.c)(value) : `${(0,quote_value/* quoteValue */.c)(value)}, which reads as ${(0,quote_value/* quoteValue */.c)(address)}`;
            return [
                {
                    sentence: `${field} is no e-mail address: ${found}: ${defect}.`,
                    indexSays: `${quoteLikePython(address)} is not a valid email address.`,
                },
            ];
        }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/core-metadata/field-newer-than-metadata-version.js



/** PyPI takes the Metadata-Version at its word. */
const fieldNewerThanMetadataVersion = {
    id: 'field-newer-than-metadata-version',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A field must not be newer than the Metadata-Version that the file declares: Description-Content-Type came with 2.1, Dynamic with 2.2, ' +
        'License-Expression and License-File with 2.4, Import-Name with 2.5. (A License-File below 2.4 is no matter: it is not sent.)',
    remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, so that it writes the ' +
        'version that goes with the field; and write no fields into METADATA by other means.',
    check({ metadata }) {
        const version = (0,core_metadata/* fieldValue */.ag)(metadata, 'Metadata-Version') ?? '';
        if (!(0,metadata_versions/* isSupportedMetadata */.ag)(version))
            return [];
        return core_metadata/* CORE_METADATA_FIELDS */.ep.filter(({ name, since }) => (0,metadata_versions/* isOlderMetadata */.ov)(version, since) && submittedValues(metadata, name).length > 0).map(({ name, since }) => ({
            sentence: `The field ${name} came with metadata version ${since}, and the file declares ${version}.`,
            indexSays: `${name.toLowerCase()} introduced in metadata version ${since}, not ${version}.`,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/core-metadata/import-names.js



/** Of Python 3.14. */
const KEYWORDS = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
   nonlocal not or pass raise return try while with yield`.split(/\s+/));
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const import_names_REMEDY = 'Correct `import-names` or `import-namespaces` under `[project]` in pyproject.toml: dotted names of modules, perhaps with `; private`. Then build again.';
/** PEP 794. */
const importNameIdentifier = {
    id: 'import-name-identifier',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Import-Name and Import-Namespace are names that Python can import: identifiers joined by dots, none of them a keyword (PEP 794).',
    remedy: import_names_REMEDY,
    check: ({ metadata }) => importNames(metadata).flatMap(({ field, name }) => {
        const part = name.split('.').find(each => !IDENTIFIER.test(each) || KEYWORDS.has(each));
        if (part === undefined)
            return [];
        const why = KEYWORDS.has(part) ? 'is a keyword' : 'is not a valid identifier';
        return [
            {
                sentence: `${field} is ${(0,quote_value/* quoteValue */.c)(name)}, in which ${(0,quote_value/* quoteValue */.c)(part)} ${why === 'is a keyword' ? 'is a keyword of Python' : 'is no identifier'}.`,
                indexSays: `${quoteLikePython(name)} is invalid for '${field.toLowerCase()}'; ${quoteLikePython(part)} ${why}`,
            },
        ];
    }),
};
/** PEP 794. */
const importNameOption = {
    id: 'import-name-option',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The only thing that may follow an Import-Name, behind a `;`, is `private` (PEP 794).',
    remedy: import_names_REMEDY,
    check: ({ metadata }) => importNames(metadata)
        .filter(({ option }) => option !== undefined && option !== 'private')
        .map(({ field, value }) => ({
        sentence: `${field} is ${(0,quote_value/* quoteValue */.c)(value)}, and behind the \`;\` only \`private\` may stand.`,
        indexSays: `${quoteLikePython(value)} is invalid for '${field.toLowerCase()}'; the only valid option is 'private'`,
    })),
};
function importNames(metadata) {
    return ['Import-Name', 'Import-Namespace'].flatMap(field => submittedValues(metadata, field).map(value => {
        const semicolon = value.indexOf(';');
        if (semicolon < 0)
            return { field, value, name: value.trimEnd() };
        return { field, value, name: value.slice(0, semicolon).trimEnd(), option: value.slice(semicolon + 1).trimStart() };
    }));
}

;// CONCATENATED MODULE: ./lib/rules/core-metadata/metadata-malformed.js
/** Core metadata is in UTF-8, with one description; what Python's parser makes do with is a warning, as the index takes it. */
const metadataMalformed = {
    id: 'metadata-malformed',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'METADATA and PKG-INFO are e-mail headers of one form, in UTF-8, with at most one description. A line that is no header only ' +
        'warns: it and all below it become the description, so that fields there are lost. What cannot belong to a header is left out.',
    remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, save ' +
        'pyproject.toml and the README in UTF-8, and build again.',
    check: ({ metadata }) => [
        ...metadata.defects,
        ...(metadata.oddities ?? []).map(sentence => ({ sentence, severity: 'warn', remedy: INDENT })),
    ],
};
const INDENT = 'See what in the core metadata has a line break, such as a licence or keywords: a line that continues a value begins with ' +
    'blanks. Current build backends see to that.';

;// CONCATENATED MODULE: ./lib/rules/core-metadata/repeated-fields.js


/** Two names are two projects. */
const nameRepeated = {
    id: 'name-repeated',
    group: 'project name',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Core metadata has the field Name once.',
    remedy: 'See what writes the core metadata besides the build backend, and build again.',
    check: ({ metadata }) => repeated(metadata, name => name === 'Name'),
};
/** The core metadata specification marks the fields that may stand more than once. */
const singleValuedFieldRepeated = {
    id: 'single-valued-field-repeated',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Only fields such as Classifier and Requires-Dist may stand more than once in core metadata; of Summary, Keywords, License, ' +
        'Requires-Python and the like there is one.',
    remedy: 'See what writes the core metadata besides the build backend, and build again.',
    check: ({ metadata }) => repeated(metadata, name => name !== 'Name'),
};
/** Of several descriptions one has been chosen already. */
function repeated(metadata, concerns) {
    return core_metadata/* CORE_METADATA_FIELDS */.ep.filter(({ name, multiple }) => !multiple && name !== 'Description' && concerns(name))
        .map(field => ({ ...field, count: submittedValues(metadata, field.name).length }))
        .filter(({ count }) => count > 1)
        .map(({ name, formField, count }) => ({
        sentence: `The field ${name} stands ${count} times in the core metadata, and there must be one.`,
        indexSays: `'${formField}' has invalid data.`,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/core-metadata/summary.js


const LONGEST_SUMMARY = 512;
/** Core metadata specification, field Summary. */
const summaryMultiline = {
    id: 'summary-multiline',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Summary is one line.',
    indexSays: "'summary' must be a single line.",
    remedy: 'Write `description` under `[project]` in pyproject.toml (or `description=` in setup.py) as one line, and leave the rest to the README.',
    check: ({ metadata }) => submittedValues(metadata, 'Summary')
        .filter(summary => summary.includes('\n'))
        .map(summary => `Summary has several lines: ${(0,quote_value/* quoteValue */.c)(summary)}.`),
};
/** PyPI's own limit, in characters. */
const summaryTooLong = {
    id: 'summary-too-long',
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: `Summary has ${LONGEST_SUMMARY} characters at most.`,
    indexSays: `'summary' field must be ${LONGEST_SUMMARY} characters or less.`,
    remedy: 'Shorten `description` under `[project]` in pyproject.toml (or `description=` in setup.py): the README has room for more.',
    check: ({ metadata }) => submittedValues(metadata, 'Summary')
        .map(summary => [...summary].length)
        .filter(length => length > LONGEST_SUMMARY)
        .map(length => `Summary has ${length} characters, and ${LONGEST_SUMMARY} are the most.`),
};

;// CONCATENATED MODULE: ./lib/packaging/marker.js
const VARIABLE = new RegExp(`\\b(?:${[
    'python_version',
    'python_full_version',
    'os[._]name',
    'sys[._]platform',
    'platform_(?:release|system)',
    'platform[._](?:version|machine|python_implementation)',
    'python_implementation',
    'implementation_(?:name|version)',
    'extras?',
    'dependency_groups',
].join('|')})\\b`, 'y');
const QUOTED = /'[^']*'|"[^"]*"/y;
const COMPARISON = /===|==|~=|!=|<=|>=|<|>/y;
/** Nobody nests so deep; the server's own parser would not bear it. */
const DEEPEST_NESTING = 100;
/**
 * Reads an environment marker (PEP 508), as `packaging.markers` does. What is compared with what is not checked.
 * @throws {SyntaxError} where it is none
 */
function parseMarker(reader, depth = 0) {
    if (depth > DEEPEST_NESTING)
        reader.fail('less nesting');
    do
        readAtom(reader, depth);
    while (reader.take(/\b(?:or|and)\b/y) !== undefined);
}
function readAtom(reader, depth) {
    reader.skipBlanks();
    if (reader.take(/\(/y) !== undefined) {
        parseMarker(reader, depth + 1);
        reader.expect(/\)/y, '`)` behind the marker');
    }
    else {
        readComparison(reader);
    }
    reader.skipBlanks();
}
function readComparison(reader) {
    readOperand(reader);
    reader.skipBlanks();
    readOperator(reader);
    reader.skipBlanks();
    readOperand(reader);
}
function readOperator(reader) {
    if (reader.take(/\bin\b/y) !== undefined)
        return;
    if (reader.take(/\bnot\b/y) === undefined) {
        reader.expect(COMPARISON, 'an operator of markers, `<` `<=` `==` `!=` `>=` `>` `~=` `===` `in` or `not in`,');
        return;
    }
    reader.expect(/[ \t]+/y, 'a blank behind `not`');
    reader.expect(/\bin\b/y, '`in` behind `not`');
}
function readOperand(reader) {
    if (reader.take(VARIABLE) !== undefined)
        return;
    const quoted = reader.expect(QUOTED, 'a variable of markers such as `python_version`, or a text in quotes,');
    if (!isPythonLiteral(quoted.slice(1, -1)))
        reader.fail('a text in quotes that Python can read');
}
/** Texts of markers are read as Python's own: without line breaks, and what follows a backslash has a meaning or none. */
function isPythonLiteral(text) {
    if (/[\n\r\0]/.test(text))
        return false;
    return [...text.matchAll(/\\([\s\S]?)(?=([\s\S]{0,8}))/g)].every(([, kind = '', digits = '']) => {
        if (kind === '')
            return false;
        if (kind === 'x')
            return /^[0-9a-f]{2}/i.test(digits);
        if (kind === 'u')
            return /^[0-9a-f]{4}/i.test(digits);
        if (kind === 'U')
            return /^(?:000[0-9a-f]|0010)[0-9a-f]{4}/i.test(digits);
        return kind !== 'N';
    });
}

// EXTERNAL MODULE: ./lib/packaging/python-space.js
var python_space = __webpack_require__(8322);
;// CONCATENATED MODULE: ./lib/packaging/specifier.js

const SPACES = `[${python_space/* PYTHON_SPACE */._}]*`;
const RELEASE = `${SPACES}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)`;
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
/**
 * One clause of a version specifier, to be compiled with the flag `i`: an operator, and a version as each operator
 * allows it (PEP 440). `==` and `!=` may have `.*` or a local part, `~=` wants two numbers, `===` takes anything.
 */
const SPECIFIER_PATTERN = [
    `===${SPACES}[^${python_space/* PYTHON_SPACE */._};)]*`,
    `(?:==|!=)${RELEASE}*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})?`,
    `~=${RELEASE}+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)${RELEASE}*${PRE}${POST}${DEV}`,
].join('|');
const CLAUSE = new RegExp(`^${SPACES}(?:${SPECIFIER_PATTERN})${SPACES}$`, 'i');
const NOTHING = new RegExp(`^${SPACES}$`);
/** Far more than any project needs. */
const LONGEST_SPECIFIER = 10_000;
/**
 * The clauses of a version specifier (PEP 440) that are wrong, as they are written; empty when it is valid. Empty
 * clauses are allowed: `>=3.9,` is `>=3.9`.
 */
function findInvalidClauses(specifier) {
    if (specifier.length > LONGEST_SPECIFIER)
        return [specifier];
    return specifier.split(',').filter(clause => !NOTHING.test(clause) && !CLAUSE.test(clause));
}

;// CONCATENATED MODULE: ./lib/packaging/token-reader.js

/** Reads a text token by token. Patterns must be sticky. */
class TokenReader {
    position = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** The next token, when it is of the pattern. */
    take(pattern) {
        pattern.lastIndex = this.position;
        const token = pattern.exec(this.text)?.[0];
        if (token !== undefined)
            this.position += token.length;
        return token;
    }
    isNext(pattern) {
        pattern.lastIndex = this.position;
        return pattern.test(this.text);
    }
    skipBlanks() {
        this.take(/[ \t]+/y);
    }
    /** A line break at the very end does not count: Python's `$` passes over it. */
    atEnd() {
        const rest = this.text.length - this.position;
        return rest === 0 || (rest === 1 && this.text.endsWith('\n'));
    }
    /** @throws {SyntaxError} when the next token is of another pattern */
    expect(pattern, what) {
        return this.take(pattern) ?? this.fail(what);
    }
    /** @throws {SyntaxError} always: what was expected, and what there is instead */
    fail(expected) {
        const rest = this.text.slice(this.position);
        const found = rest === '' ? 'the text ends' : `there is ${(0,quote_value/* quoteValue */.c)(rest)}`;
        throw new SyntaxError(`${expected} is expected where ${found}`);
    }
}

;// CONCATENATED MODULE: ./lib/packaging/requirement.js



const NAME = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
const SPECIFIER = new RegExp(SPECIFIER_PATTERN, 'iy');
/** More is no dependency; with a limit, a hostile one costs nothing. */
const LONGEST_REQUIREMENT = 20_000;
/** Parses a dependency specifier as `packaging.requirements.Requirement` does (dependency specifiers, PEP 508). */
function parseRequirement(text) {
    if (text.length > LONGEST_REQUIREMENT)
        return { invalid: 'it is too long for a requirement' };
    const reader = new TokenReader(text);
    try {
        return readRequirement(reader);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { invalid: error.message };
        throw error;
    }
}
function readRequirement(reader) {
    reader.skipBlanks();
    const name = reader.expect(NAME, 'the name of a project');
    reader.skipBlanks();
    readExtras(reader);
    reader.skipBlanks();
    const url = reader.take(/@/y) === undefined ? undefined : readUrl(reader);
    if (url === undefined)
        readSpecifiers(reader);
    if (!reader.atEnd()) {
        reader.expect(/;/y, url === undefined ? 'a version specifier such as `>=1.0`, or `;` and a marker' : '`;` and a marker');
        parseMarker(reader);
    }
    if (!reader.atEnd())
        reader.fail('the end');
    return url === undefined ? { name } : { name, url };
}
function readExtras(reader) {
    if (reader.take(/\[/y) === undefined)
        return;
    reader.skipBlanks();
    if (reader.take(NAME) !== undefined) {
        reader.skipBlanks();
        while (reader.take(/,/y) !== undefined) {
            reader.skipBlanks();
            reader.expect(NAME, 'the name of an extra');
            reader.skipBlanks();
        }
    }
    reader.expect(/\]/y, '`,` or `]` behind an extra');
}
/** Blanks belong between a URL and the semicolon, as a semicolon may be a part of a URL. */
function readUrl(reader) {
    reader.skipBlanks();
    const url = reader.expect(/[^ \t]+/y, 'a URL behind `@`');
    if (!reader.atEnd())
        reader.expect(/[ \t]+/y, 'a blank behind the URL');
    return url;
}
function readSpecifiers(reader) {
    const opened = reader.take(/\(/y) !== undefined;
    reader.skipBlanks();
    for (let clause = reader.take(SPECIFIER); clause !== undefined; clause = reader.take(SPECIFIER)) {
        // `===` may have taken commas, and what follows them.
        if (findInvalidClauses(clause).length > 0)
            reader.fail('a version specifier');
        if (reader.isNext(/\.\*/y))
            reader.fail('no `.*`, which only `==` and `!=` allow,');
        if (reader.isNext(/\+[a-z0-9]/y))
            reader.fail('no local version, which only `==` and `!=` allow,');
        reader.skipBlanks();
        if (reader.take(/,/y) === undefined)
            break;
        reader.skipBlanks();
    }
    reader.skipBlanks();
    if (opened)
        reader.expect(/\)/y, '`)` behind the version specifier');
    reader.skipBlanks();
}

;// CONCATENATED MODULE: ./lib/rules/dependencies/direct-urls.js




const requiresDistDirectUrl = directUrlRule('requires-dist-direct-url', 'Requires-Dist');
const providesDistDirectUrl = directUrlRule('provides-dist-direct-url', 'Provides-Dist');
const obsoletesDistDirectUrl = directUrlRule('obsoletes-dist-direct-url', 'Obsoletes-Dist');
/** Version specifiers specification, section "Direct references": public indexes should not accept them. */
function directUrlRule(id, field) {
    return {
        id,
        group: 'dependencies',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: `No ${field} names a URL, as \`demo @ git+https://…\` does, not even in an extra: what is installed from PyPI must not lead elsewhere. ` +
            'The names on PyPI are what a release can depend on.',
        remedy: 'Name a released version, `demo>=1.2`, in `dependencies` or `optional-dependencies` under `[project]` in pyproject.toml. What only ' +
            'developers need fits into `[dependency-groups]`, which is not published.',
        check: ({ metadata }) => submittedValues(metadata, field).flatMap(value => {
            const requirement = parseRequirement(value);
            if ('invalid' in requirement || requirement.url === undefined)
                return [];
            return [
                {
                    sentence: `${field} ${(0,quote_value/* quoteValue */.c)(value)} is a direct reference to a URL.`,
                    indexSays: `Can't have direct dependency: ${quoteLikePython(value)}`,
                },
            ];
        }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/dependencies/invalid-requirements.js




const requiresDistInvalid = requirementRule('requires-dist-invalid', 'Requires-Dist');
const providesDistInvalid = requirementRule('provides-dist-invalid', 'Provides-Dist');
const obsoletesDistInvalid = requirementRule('obsoletes-dist-invalid', 'Obsoletes-Dist');
/** Dependency specifiers, PEP 508. */
function requirementRule(id, field) {
    return {
        id,
        group: 'dependencies',
        severity: 'refuse',
        holdsFor: 'specification',
        description: `Every ${field} is a dependency specifier (PEP 508): a name, perhaps extras, versions by PEP 440, perhaps a marker, as in ` +
            '`requests[socks]>=2.31,<3; python_version >= "3.9"`. `>=1.*` and `>=dev` are no versions.',
        remedy: 'Correct it in `dependencies` or `optional-dependencies` under `[project]` in pyproject.toml (or `install_requires` and `extras_require` in ' +
            'setup.py), and build again.',
        check: ({ metadata }) => submittedValues(metadata, field).flatMap(value => {
            const requirement = parseRequirement(value);
            if (!('invalid' in requirement))
                return [];
            const says = field === 'Requires-Dist' ? `is invalid for 'requires-dist'.` : 'is invalid.';
            return [
                {
                    sentence: `${field} ${(0,quote_value/* quoteValue */.c)(value)} is no dependency specifier: ${requirement.invalid}.`,
                    indexSays: `${quoteLikePython(value)} ${says}`,
                },
            ];
        }),
    };
}

// EXTERNAL MODULE: ./lib/packaging/project-name.js
var project_name = __webpack_require__(1804);
;// CONCATENATED MODULE: ./lib/rules/dependencies/provides-extra-invalid.js




/** Core metadata specification, field Provides-Extra: written as names of projects are. */
const providesExtraInvalid = {
    id: 'provides-extra-invalid',
    group: 'dependencies',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The name of an extra has ASCII letters, digits, `.`, `_` and `-`, and begins and ends with a letter or digit.',
    remedy: 'Rename it in `[project.optional-dependencies]` in pyproject.toml (or in `extras_require` in setup.py), and build again.',
    check: ({ metadata }) => submittedValues(metadata, 'Provides-Extra')
        .filter(extra => !(0,project_name/* isProjectName */.j)(extra))
        .map(extra => ({
        sentence: `Provides-Extra is ${(0,quote_value/* quoteValue */.c)(extra)}, which is not the name of an extra.`,
        indexSays: `${quoteLikePython(extra)} is invalid for 'provides-extra'.`,
    })),
};

;// CONCATENATED MODULE: ./lib/rules/dependencies/requires-python-invalid.js




/** Version specifiers specification, PEP 440. */
const requiresPythonInvalid = {
    id: 'requires-python-invalid',
    group: 'dependencies',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Requires-Python is a version specifier (PEP 440), such as `>=3.9` or `>=3.9,!=3.10.1`. `>=3.8.*`, `~=3`, `>3.x` and `3.9` are none.',
    remedy: 'Correct `requires-python` under `[project]` in pyproject.toml (or `python_requires=` in setup.py), for example `requires-python = ">=3.10"`.',
    check: ({ metadata }) => submittedValues(metadata, 'Requires-Python').flatMap(value => {
        const [clause] = findInvalidClauses(value);
        if (clause === undefined)
            return [];
        const where = clause === value ? '' : `, in which ${(0,quote_value/* quoteValue */.c)(clause)} is none`;
        return [
            {
                sentence: `Requires-Python is no version specifier: ${(0,quote_value/* quoteValue */.c)(value)}${where}.`,
                indexSays: `${quoteLikePython(value)} is invalid for 'requires-python'.`,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/packaging/content-type.js
/** More is no content type; with a limit, a hostile one costs nothing. */
const LONGEST_CONTENT_TYPE = 1000;
/** A parameter's name, and its value where there is a `=`: in quotes, or a word. What follows the word counts for nothing. */
const PARAMETER = /^\s*([^\s()<>@,:;.\\"/[\]?=*'%]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s()<>@,:;.\\"/[\]?=*']+)).*)?$/s;
/**
 * Parses a content type (RFC 2045) as forgivingly as Python's `email` does, by which PyPI reads it. Parameters that are
 * none are left out; the first of one name counts.
 * @returns `undefined` for what that parser does not bear: a line break, a parameter that ends in `*`; and for what is far too long
 */
function parseContentType(text) {
    if (text.length > LONGEST_CONTENT_TYPE || /[\r\n]/.test(text))
        return undefined;
    const [type = '', ...rest] = splitOutsideQuotes(text);
    if (rest.some(parameter => /^\s*[^\s*=]+\*$/.test(parameter)))
        return undefined;
    const parameters = new Map();
    for (const parameter of rest) {
        const match = PARAMETER.exec(withoutComments(parameter));
        if (match?.[1] === undefined || parameters.has(match[1].toLowerCase()))
            continue;
        parameters.set(match[1].toLowerCase(), match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '');
    }
    const charset = parameters.get('charset');
    const variant = parameters.get('variant');
    return {
        mediaType: chooseMediaType(type.trim().toLowerCase(), text.toLowerCase()),
        ...(charset !== undefined && { charset }),
        ...(variant !== undefined && { variant }),
    };
}
/** What is no `type/subtype` counts as plain text, where it says so somewhere. */
function chooseMediaType(type, text) {
    const isOne = type.split('/').length === 2;
    return isOne || !text.includes('text/plain') ? type : 'text/plain';
}
function splitOutsideQuotes(text) {
    const [type = ''] = text.split(';', 1);
    if (type.length === text.length)
        return [type];
    return [type, ...(text.slice(type.length + 1).match(/(?:"(?:[^"\\]|\\.)*(?:"|$)|[^;])+/g) ?? [])];
}
function withoutComments(text) {
    return text.replace(/^((?:"(?:[^"\\]|\\.)*"|[^"(])*)\([^()]*\)/g, '$1 ');
}

;// CONCATENATED MODULE: ./lib/rules/description/content-types.js




const MEDIA_TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const VARIANTS = ['GFM', 'CommonMark'];
const DECLARE = 'Let the build backend derive it, `readme = "README.md"` under `[project]` in pyproject.toml, or write ' +
    '`readme = { file = "README.md", content-type = "text/markdown" }`; in setup.py it is `long_description_content_type="text/markdown"`.';
const contentTypeUnknown = {
    id: 'content-type-unknown',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'Description-Content-Type is `text/plain`, `text/x-rst` or `text/markdown` (core metadata specification).',
    remedy: DECLARE,
    check: distribution => checkEach(distribution, (value, { mediaType }) => MEDIA_TYPES.includes(mediaType)
        ? undefined
        : {
            sentence: `Description-Content-Type is ${(0,quote_value/* quoteValue */.c)(value)}, and must be \`text/plain\`, \`text/x-rst\` or \`text/markdown\`.`,
            indexSays: `'description-content-type' must be one of [${MEDIA_TYPES.map(quoteLikePython).join(', ')}], not ${quoteLikePython(value)}`,
        }),
};
/** That PyPI tells `utf-8` from `UTF-8` is an oversight, which a later version of packaging has mended. */
const contentTypeCharset = {
    id: 'content-type-charset',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The charset in Description-Content-Type, if there is one, is `UTF-8`; for PyPI in capitals.',
    remedy: `Leave the charset out, or write \`charset=UTF-8\`. ${DECLARE}`,
    check: distribution => checkEach(distribution, (_, { mediaType, charset = 'UTF-8' }) => charset === 'UTF-8' || !MEDIA_TYPES.includes(mediaType)
        ? undefined
        : {
            sentence: `Description-Content-Type has the charset ${(0,quote_value/* quoteValue */.c)(charset)}, and PyPI takes only \`UTF-8\`, written so.`,
            indexSays: `'description-content-type' can only specify the UTF-8 charset, not ${quoteLikePython(charset)}`,
        }),
};
const contentTypeVariant = {
    id: 'content-type-variant',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The variant of `text/markdown`, if there is one, is `GFM` or `CommonMark` (core metadata specification).',
    remedy: `Leave the variant out, or write \`variant=GFM\`. ${DECLARE}`,
    check: distribution => checkEach(distribution, (_, { mediaType, variant = 'GFM' }) => mediaType !== 'text/markdown' || VARIANTS.includes(variant)
        ? undefined
        : {
            sentence: `Description-Content-Type has the Markdown variant ${(0,quote_value/* quoteValue */.c)(variant)}, and there are \`GFM\` and \`CommonMark\`.`,
            indexSays: `valid Markdown variants for 'description-content-type' are [${VARIANTS.map(quoteLikePython).join(', ')}], not ${quoteLikePython(variant)}`,
        }),
};
/** PyPI's parser breaks on these, and answers with 500. */
const contentTypeMalformed = {
    id: 'content-type-malformed',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'Description-Content-Type is one line, and no parameter in it ends in `*`: PyPI breaks on such a value.',
    remedy: DECLARE,
    check: ({ metadata }) => submittedValues(metadata, 'Description-Content-Type')
        .filter(value => parseContentType(value) === undefined)
        .map(value => `Description-Content-Type is broken: ${(0,quote_value/* quoteValue */.c)(value)}.`),
};
function checkEach({ metadata }, judge) {
    return submittedValues(metadata, 'Description-Content-Type').flatMap(value => {
        const contentType = parseContentType(value);
        const violation = contentType === undefined ? undefined : judge(value, contentType);
        return violation === undefined ? [] : [violation];
    });
}

;// CONCATENATED MODULE: ./lib/rules/data/trove-classifiers.js
// Written by scripts/refresh-data.py from trove-classifiers 2026.6.1.19 on 2026-11-22. Not to be edited by hand.
/** Classifiers that PyPI accepts. */
const CLASSIFIERS = new Set(`
Development Status :: 1 - Planning
Development Status :: 2 - Pre-Alpha
Development Status :: 3 - Alpha
Development Status :: 4 - Beta
Development Status :: 5 - Production/Stable
Development Status :: 6 - Mature
Development Status :: 7 - Inactive
Environment :: Console
Environment :: Console :: Curses
Environment :: Console :: Framebuffer
Environment :: Console :: Newt
Environment :: Console :: svgalib
Environment :: Cygwin (MS Windows)
Environment :: GPU
Environment :: GPU :: NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA :: 1.0
Environment :: GPU :: NVIDIA CUDA :: 1.1
Environment :: GPU :: NVIDIA CUDA :: 10.0
Environment :: GPU :: NVIDIA CUDA :: 10.1
Environment :: GPU :: NVIDIA CUDA :: 10.2
Environment :: GPU :: NVIDIA CUDA :: 11
Environment :: GPU :: NVIDIA CUDA :: 11.0
Environment :: GPU :: NVIDIA CUDA :: 11.1
Environment :: GPU :: NVIDIA CUDA :: 11.2
Environment :: GPU :: NVIDIA CUDA :: 11.3
Environment :: GPU :: NVIDIA CUDA :: 11.4
Environment :: GPU :: NVIDIA CUDA :: 11.5
Environment :: GPU :: NVIDIA CUDA :: 11.6
Environment :: GPU :: NVIDIA CUDA :: 11.7
Environment :: GPU :: NVIDIA CUDA :: 11.8
Environment :: GPU :: NVIDIA CUDA :: 12
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6
Environment :: GPU :: NVIDIA CUDA :: 13
Environment :: GPU :: NVIDIA CUDA :: 2.0
Environment :: GPU :: NVIDIA CUDA :: 2.1
Environment :: GPU :: NVIDIA CUDA :: 2.2
Environment :: GPU :: NVIDIA CUDA :: 2.3
Environment :: GPU :: NVIDIA CUDA :: 3.0
Environment :: GPU :: NVIDIA CUDA :: 3.1
Environment :: GPU :: NVIDIA CUDA :: 3.2
Environment :: GPU :: NVIDIA CUDA :: 4.0
Environment :: GPU :: NVIDIA CUDA :: 4.1
Environment :: GPU :: NVIDIA CUDA :: 4.2
Environment :: GPU :: NVIDIA CUDA :: 5.0
Environment :: GPU :: NVIDIA CUDA :: 5.5
Environment :: GPU :: NVIDIA CUDA :: 6.0
Environment :: GPU :: NVIDIA CUDA :: 6.5
Environment :: GPU :: NVIDIA CUDA :: 7.0
Environment :: GPU :: NVIDIA CUDA :: 7.5
Environment :: GPU :: NVIDIA CUDA :: 8.0
Environment :: GPU :: NVIDIA CUDA :: 9.0
Environment :: GPU :: NVIDIA CUDA :: 9.1
Environment :: GPU :: NVIDIA CUDA :: 9.2
Environment :: Handhelds/PDA's
Environment :: MacOS X
Environment :: MacOS X :: Aqua
Environment :: MacOS X :: Carbon
Environment :: MacOS X :: Cocoa
Environment :: No Input/Output (Daemon)
Environment :: OpenStack
Environment :: Other Environment
Environment :: Plugins
Environment :: Web Environment
Environment :: Web Environment :: Buffet
Environment :: Web Environment :: Mozilla
Environment :: Web Environment :: ToscaWidgets
Environment :: WebAssembly
Environment :: WebAssembly :: Emscripten
Environment :: WebAssembly :: WASI
Environment :: Win32 (MS Windows)
Environment :: X11 Applications
Environment :: X11 Applications :: GTK
Environment :: X11 Applications :: Gnome
Environment :: X11 Applications :: KDE
Environment :: X11 Applications :: Qt
Framework :: AWS CDK
Framework :: AWS CDK :: 1
Framework :: AWS CDK :: 2
Framework :: AiiDA
Framework :: Ansible
Framework :: AnyIO
Framework :: Apache Airflow
Framework :: Apache Airflow :: Provider
Framework :: AsyncIO
Framework :: BEAT
Framework :: BFG
Framework :: Bob
Framework :: Bottle
Framework :: Buildout
Framework :: Buildout :: Extension
Framework :: Buildout :: Recipe
Framework :: CastleCMS
Framework :: CastleCMS :: Theme
Framework :: Celery
Framework :: Chandler
Framework :: CherryPy
Framework :: CubicWeb
Framework :: Dash
Framework :: Datasette
Framework :: Django
Framework :: Django :: 1
Framework :: Django :: 1.10
Framework :: Django :: 1.11
Framework :: Django :: 1.4
Framework :: Django :: 1.5
Framework :: Django :: 1.6
Framework :: Django :: 1.7
Framework :: Django :: 1.8
Framework :: Django :: 1.9
Framework :: Django :: 2
Framework :: Django :: 2.0
Framework :: Django :: 2.1
Framework :: Django :: 2.2
Framework :: Django :: 3
Framework :: Django :: 3.0
Framework :: Django :: 3.1
Framework :: Django :: 3.2
Framework :: Django :: 4
Framework :: Django :: 4.0
Framework :: Django :: 4.1
Framework :: Django :: 4.2
Framework :: Django :: 5
Framework :: Django :: 5.0
Framework :: Django :: 5.1
Framework :: Django :: 5.2
Framework :: Django :: 6
Framework :: Django :: 6.0
Framework :: Django :: 6.1
Framework :: Django CMS
Framework :: Django CMS :: 3.10
Framework :: Django CMS :: 3.11
Framework :: Django CMS :: 3.4
Framework :: Django CMS :: 3.5
Framework :: Django CMS :: 3.6
Framework :: Django CMS :: 3.7
Framework :: Django CMS :: 3.8
Framework :: Django CMS :: 3.9
Framework :: Django CMS :: 4.0
Framework :: Django CMS :: 4.1
Framework :: Django CMS :: 5.0
Framework :: Django CMS :: 5.1
Framework :: FastAPI
Framework :: Flake8
Framework :: Flask
Framework :: Hatch
Framework :: Hypothesis
Framework :: IDLE
Framework :: IPython
Framework :: InvenTree
Framework :: Jupyter
Framework :: Jupyter :: JupyterLab
Framework :: Jupyter :: JupyterLab :: 1
Framework :: Jupyter :: JupyterLab :: 2
Framework :: Jupyter :: JupyterLab :: 3
Framework :: Jupyter :: JupyterLab :: 4
Framework :: Jupyter :: JupyterLab :: Extensions
Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers
Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt
Framework :: Jupyter :: JupyterLab :: Extensions :: Themes
Framework :: Kedro
Framework :: Lektor
Framework :: Litestar
Framework :: Litestar :: 1
Framework :: Litestar :: 2
Framework :: Litestar :: 3
Framework :: Masonite
Framework :: Matplotlib
Framework :: MkDocs
Framework :: Nengo
Framework :: Odoo
Framework :: Odoo :: 10.0
Framework :: Odoo :: 11.0
Framework :: Odoo :: 12.0
Framework :: Odoo :: 13.0
Framework :: Odoo :: 14.0
Framework :: Odoo :: 15.0
Framework :: Odoo :: 16.0
Framework :: Odoo :: 17.0
Framework :: Odoo :: 18.0
Framework :: Odoo :: 19.0
Framework :: Odoo :: 8.0
Framework :: Odoo :: 9.0
Framework :: OpenTelemetry
Framework :: OpenTelemetry :: Distros
Framework :: OpenTelemetry :: Exporters
Framework :: OpenTelemetry :: Instrumentations
Framework :: Opps
Framework :: Paste
Framework :: Pelican
Framework :: Pelican :: Plugins
Framework :: Pelican :: Themes
Framework :: Plone
Framework :: Plone :: 3.2
Framework :: Plone :: 3.3
Framework :: Plone :: 4.0
Framework :: Plone :: 4.1
Framework :: Plone :: 4.2
Framework :: Plone :: 4.3
Framework :: Plone :: 5.0
Framework :: Plone :: 5.1
Framework :: Plone :: 5.2
Framework :: Plone :: 5.3
Framework :: Plone :: 6.0
Framework :: Plone :: 6.1
Framework :: Plone :: 6.2
Framework :: Plone :: 6.3
Framework :: Plone :: Addon
Framework :: Plone :: Core
Framework :: Plone :: Distribution
Framework :: Plone :: Theme
Framework :: PySimpleGUI
Framework :: PySimpleGUI :: 4
Framework :: PySimpleGUI :: 5
Framework :: Pycsou
Framework :: Pydantic
Framework :: Pydantic :: 1
Framework :: Pydantic :: 2
Framework :: Pylons
Framework :: Pyodide
Framework :: Pyramid
Framework :: Pytest
Framework :: Review Board
Framework :: Robot Framework
Framework :: Robot Framework :: Library
Framework :: Robot Framework :: Tool
Framework :: Scrapy
Framework :: Setuptools Plugin
Framework :: Sphinx
Framework :: Sphinx :: Domain
Framework :: Sphinx :: Extension
Framework :: Sphinx :: Theme
Framework :: Trac
Framework :: Trio
Framework :: Tryton
Framework :: TurboGears
Framework :: TurboGears :: Applications
Framework :: TurboGears :: Widgets
Framework :: Twisted
Framework :: Wagtail
Framework :: Wagtail :: 1
Framework :: Wagtail :: 2
Framework :: Wagtail :: 3
Framework :: Wagtail :: 4
Framework :: Wagtail :: 5
Framework :: Wagtail :: 6
Framework :: Wagtail :: 7
Framework :: Wagtail :: 8
Framework :: ZODB
Framework :: Zope
Framework :: Zope :: 2
Framework :: Zope :: 3
Framework :: Zope :: 4
Framework :: Zope :: 5
Framework :: Zope :: 6
Framework :: Zope2
Framework :: Zope3
Framework :: aiohttp
Framework :: cocotb
Framework :: napari
Framework :: tox
Intended Audience :: Customer Service
Intended Audience :: Developers
Intended Audience :: Education
Intended Audience :: End Users/Desktop
Intended Audience :: Financial and Insurance Industry
Intended Audience :: Healthcare Industry
Intended Audience :: Information Technology
Intended Audience :: Legal Industry
Intended Audience :: Manufacturing
Intended Audience :: Other Audience
Intended Audience :: Religion
Intended Audience :: Science/Research
Intended Audience :: System Administrators
Intended Audience :: Telecommunications Industry
License :: Aladdin Free Public License (AFPL)
License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
License :: CeCILL-B Free Software License Agreement (CECILL-B)
License :: CeCILL-C Free Software License Agreement (CECILL-C)
License :: DFSG approved
License :: Eiffel Forum License (EFL)
License :: Free For Educational Use
License :: Free For Home Use
License :: Free To Use But Restricted
License :: Free for non-commercial use
License :: Freely Distributable
License :: Freeware
License :: GUST Font License 1.0
License :: GUST Font License 2006-09-30
License :: Netscape Public License (NPL)
License :: Nokia Open Source License (NOKOS)
License :: OSI Approved
License :: OSI Approved :: Academic Free License (AFL)
License :: OSI Approved :: Apache Software License
License :: OSI Approved :: Apple Public Source License
License :: OSI Approved :: Artistic License
License :: OSI Approved :: Attribution Assurance License
License :: OSI Approved :: BSD License
License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)
License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)
License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
License :: OSI Approved :: CMU License (MIT-CMU)
License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)
License :: OSI Approved :: Common Public License
License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)
License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)
License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)
License :: OSI Approved :: Eiffel Forum License
License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)
License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)
License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)
License :: OSI Approved :: GNU Affero General Public License v3
License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)
License :: OSI Approved :: GNU Free Documentation License (FDL)
License :: OSI Approved :: GNU General Public License (GPL)
License :: OSI Approved :: GNU General Public License v2 (GPLv2)
License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)
License :: OSI Approved :: GNU General Public License v3 (GPLv3)
License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)
License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)
License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)
License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)
License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)
License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)
License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)
License :: OSI Approved :: IBM Public License
License :: OSI Approved :: ISC License (ISCL)
License :: OSI Approved :: MIT License
License :: OSI Approved :: MIT No Attribution License (MIT-0)
License :: OSI Approved :: MirOS License (MirOS)
License :: OSI Approved :: Motosoto License
License :: OSI Approved :: Mozilla Public License 1.0 (MPL)
License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)
License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)
License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)
License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)
License :: OSI Approved :: Nethack General Public License
License :: OSI Approved :: Nokia Open Source License
License :: OSI Approved :: Open Group Test Suite License
License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)
License :: OSI Approved :: PostgreSQL License
License :: OSI Approved :: Python License (CNRI Python License)
License :: OSI Approved :: Python Software Foundation License
License :: OSI Approved :: Qt Public License (QPL)
License :: OSI Approved :: Ricoh Source Code Public License
License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)
License :: OSI Approved :: Sleepycat License
License :: OSI Approved :: Sun Public License
License :: OSI Approved :: The Unlicense (Unlicense)
License :: OSI Approved :: Universal Permissive License (UPL)
License :: OSI Approved :: University of Illinois/NCSA Open Source License
License :: OSI Approved :: Vovida Software License 1.0
License :: OSI Approved :: W3C License
License :: OSI Approved :: Zero-Clause BSD (0BSD)
License :: OSI Approved :: Zope Public License
License :: OSI Approved :: zlib/libpng License
License :: Other/Proprietary License
License :: Public Domain
License :: Repoze Public License
Natural Language :: Afrikaans
Natural Language :: Arabic
Natural Language :: Armenian
Natural Language :: Basque
Natural Language :: Bengali
Natural Language :: Bosnian
Natural Language :: Bulgarian
Natural Language :: Cantonese
Natural Language :: Catalan
Natural Language :: Catalan (Valencian)
Natural Language :: Chinese (Simplified)
Natural Language :: Chinese (Traditional)
Natural Language :: Croatian
Natural Language :: Czech
Natural Language :: Danish
Natural Language :: Dutch
Natural Language :: English
Natural Language :: Esperanto
Natural Language :: Estonian
Natural Language :: Finnish
Natural Language :: French
Natural Language :: Galician
Natural Language :: Georgian
Natural Language :: German
Natural Language :: Greek
Natural Language :: Hebrew
Natural Language :: Hindi
Natural Language :: Hungarian
Natural Language :: Icelandic
Natural Language :: Indonesian
Natural Language :: Irish
Natural Language :: Italian
Natural Language :: Japanese
Natural Language :: Javanese
Natural Language :: Korean
Natural Language :: Latin
Natural Language :: Latvian
Natural Language :: Lithuanian
Natural Language :: Macedonian
Natural Language :: Malay
Natural Language :: Marathi
Natural Language :: Nepali
Natural Language :: Norwegian
Natural Language :: Panjabi
Natural Language :: Persian
Natural Language :: Polish
Natural Language :: Portuguese
Natural Language :: Portuguese (Brazilian)
Natural Language :: Romanian
Natural Language :: Russian
Natural Language :: Serbian
Natural Language :: Slovak
Natural Language :: Slovenian
Natural Language :: Spanish
Natural Language :: Swedish
Natural Language :: Tamil
Natural Language :: Telugu
Natural Language :: Thai
Natural Language :: Tibetan
Natural Language :: Turkish
Natural Language :: Ukrainian
Natural Language :: Urdu
Natural Language :: Vietnamese
Natural Language :: Yiddish
Operating System :: Android
Operating System :: BeOS
Operating System :: MacOS
Operating System :: MacOS :: MacOS 9
Operating System :: MacOS :: MacOS X
Operating System :: Microsoft
Operating System :: Microsoft :: MS-DOS
Operating System :: Microsoft :: Windows
Operating System :: Microsoft :: Windows :: Windows 10
Operating System :: Microsoft :: Windows :: Windows 11
Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier
Operating System :: Microsoft :: Windows :: Windows 7
Operating System :: Microsoft :: Windows :: Windows 8
Operating System :: Microsoft :: Windows :: Windows 8.1
Operating System :: Microsoft :: Windows :: Windows 95/98/2000
Operating System :: Microsoft :: Windows :: Windows CE
Operating System :: Microsoft :: Windows :: Windows NT/2000
Operating System :: Microsoft :: Windows :: Windows Server 2003
Operating System :: Microsoft :: Windows :: Windows Server 2008
Operating System :: Microsoft :: Windows :: Windows Vista
Operating System :: Microsoft :: Windows :: Windows XP
Operating System :: OS Independent
Operating System :: OS/2
Operating System :: Other OS
Operating System :: PDA Systems
Operating System :: POSIX
Operating System :: POSIX :: AIX
Operating System :: POSIX :: BSD
Operating System :: POSIX :: BSD :: BSD/OS
Operating System :: POSIX :: BSD :: FreeBSD
Operating System :: POSIX :: BSD :: NetBSD
Operating System :: POSIX :: BSD :: OpenBSD
Operating System :: POSIX :: GNU Hurd
Operating System :: POSIX :: HP-UX
Operating System :: POSIX :: IRIX
Operating System :: POSIX :: Linux
Operating System :: POSIX :: Other
Operating System :: POSIX :: SCO
Operating System :: POSIX :: SunOS/Solaris
Operating System :: PalmOS
Operating System :: RISC OS
Operating System :: Unix
Operating System :: iOS
Programming Language :: APL
Programming Language :: ASP
Programming Language :: Ada
Programming Language :: Assembly
Programming Language :: Awk
Programming Language :: Basic
Programming Language :: C
Programming Language :: C#
Programming Language :: C++
Programming Language :: Cold Fusion
Programming Language :: Cython
Programming Language :: D
Programming Language :: Delphi/Kylix
Programming Language :: Dylan
Programming Language :: Eiffel
Programming Language :: Emacs-Lisp
Programming Language :: Erlang
Programming Language :: Euler
Programming Language :: Euphoria
Programming Language :: F#
Programming Language :: Forth
Programming Language :: Fortran
Programming Language :: Go
Programming Language :: Haskell
Programming Language :: Hy
Programming Language :: Java
Programming Language :: JavaScript
Programming Language :: Kotlin
Programming Language :: Lisp
Programming Language :: Logo
Programming Language :: Lua
Programming Language :: ML
Programming Language :: Modula
Programming Language :: OCaml
Programming Language :: Object Pascal
Programming Language :: Objective C
Programming Language :: Other
Programming Language :: Other Scripting Engines
Programming Language :: PHP
Programming Language :: PL/SQL
Programming Language :: PROGRESS
Programming Language :: Pascal
Programming Language :: Perl
Programming Language :: Pike
Programming Language :: Pliant
Programming Language :: Prolog
Programming Language :: Python
Programming Language :: Python :: 2
Programming Language :: Python :: 2 :: Only
Programming Language :: Python :: 2.3
Programming Language :: Python :: 2.4
Programming Language :: Python :: 2.5
Programming Language :: Python :: 2.6
Programming Language :: Python :: 2.7
Programming Language :: Python :: 3
Programming Language :: Python :: 3 :: Only
Programming Language :: Python :: 3.0
Programming Language :: Python :: 3.1
Programming Language :: Python :: 3.10
Programming Language :: Python :: 3.11
Programming Language :: Python :: 3.12
Programming Language :: Python :: 3.13
Programming Language :: Python :: 3.14
Programming Language :: Python :: 3.15
Programming Language :: Python :: 3.16
Programming Language :: Python :: 3.2
Programming Language :: Python :: 3.3
Programming Language :: Python :: 3.4
Programming Language :: Python :: 3.5
Programming Language :: Python :: 3.6
Programming Language :: Python :: 3.7
Programming Language :: Python :: 3.8
Programming Language :: Python :: 3.9
Programming Language :: Python :: Free Threading
Programming Language :: Python :: Free Threading :: 1 - Unstable
Programming Language :: Python :: Free Threading :: 2 - Beta
Programming Language :: Python :: Free Threading :: 3 - Stable
Programming Language :: Python :: Free Threading :: 4 - Resilient
Programming Language :: Python :: Implementation
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: GraalPy
Programming Language :: Python :: Implementation :: IronPython
Programming Language :: Python :: Implementation :: Jython
Programming Language :: Python :: Implementation :: MicroPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Python :: Implementation :: Stackless
Programming Language :: R
Programming Language :: REBOL
Programming Language :: Rexx
Programming Language :: Ruby
Programming Language :: Rust
Programming Language :: SQL
Programming Language :: Scheme
Programming Language :: Simula
Programming Language :: Smalltalk
Programming Language :: Tcl
Programming Language :: Unix Shell
Programming Language :: Visual Basic
Programming Language :: XBasic
Programming Language :: YACC
Programming Language :: Zig
Programming Language :: Zope
Topic :: Adaptive Technologies
Topic :: Artistic Software
Topic :: Communications
Topic :: Communications :: BBS
Topic :: Communications :: Chat
Topic :: Communications :: Chat :: ICQ
Topic :: Communications :: Chat :: Internet Relay Chat
Topic :: Communications :: Chat :: Unix Talk
Topic :: Communications :: Conferencing
Topic :: Communications :: Email
Topic :: Communications :: Email :: Address Book
Topic :: Communications :: Email :: Email Clients (MUA)
Topic :: Communications :: Email :: Filters
Topic :: Communications :: Email :: Mail Transport Agents
Topic :: Communications :: Email :: Mailing List Servers
Topic :: Communications :: Email :: Post-Office
Topic :: Communications :: Email :: Post-Office :: IMAP
Topic :: Communications :: Email :: Post-Office :: POP3
Topic :: Communications :: FIDO
Topic :: Communications :: Fax
Topic :: Communications :: File Sharing
Topic :: Communications :: File Sharing :: Gnutella
Topic :: Communications :: File Sharing :: Napster
Topic :: Communications :: Ham Radio
Topic :: Communications :: Internet Phone
Topic :: Communications :: Telephony
Topic :: Communications :: Usenet News
Topic :: Database
Topic :: Database :: Database Engines/Servers
Topic :: Database :: Front-Ends
Topic :: Desktop Environment
Topic :: Desktop Environment :: File Managers
Topic :: Desktop Environment :: GNUstep
Topic :: Desktop Environment :: Gnome
Topic :: Desktop Environment :: K Desktop Environment (KDE)
Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes
Topic :: Desktop Environment :: PicoGUI
Topic :: Desktop Environment :: PicoGUI :: Applications
Topic :: Desktop Environment :: PicoGUI :: Themes
Topic :: Desktop Environment :: Screen Savers
Topic :: Desktop Environment :: Window Managers
Topic :: Desktop Environment :: Window Managers :: Afterstep
Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes
Topic :: Desktop Environment :: Window Managers :: Applets
Topic :: Desktop Environment :: Window Managers :: Blackbox
Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes
Topic :: Desktop Environment :: Window Managers :: CTWM
Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM
Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox
Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes
Topic :: Desktop Environment :: Window Managers :: IceWM
Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity
Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus
Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea
Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes
Topic :: Desktop Environment :: Window Managers :: XFCE
Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes
Topic :: Documentation
Topic :: Documentation :: Sphinx
Topic :: Education
Topic :: Education :: Computer Aided Instruction (CAI)
Topic :: Education :: Testing
Topic :: File Formats
Topic :: File Formats :: JSON
Topic :: File Formats :: JSON :: JSON Schema
Topic :: Games/Entertainment
Topic :: Games/Entertainment :: Arcade
Topic :: Games/Entertainment :: Board Games
Topic :: Games/Entertainment :: First Person Shooters
Topic :: Games/Entertainment :: Fortune Cookies
Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)
Topic :: Games/Entertainment :: Puzzle Games
Topic :: Games/Entertainment :: Real Time Strategy
Topic :: Games/Entertainment :: Role-Playing
Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games
Topic :: Games/Entertainment :: Simulation
Topic :: Games/Entertainment :: Turn Based Strategy
Topic :: Home Automation
Topic :: Internet
Topic :: Internet :: File Transfer Protocol (FTP)
Topic :: Internet :: Finger
Topic :: Internet :: Log Analysis
Topic :: Internet :: Name Service (DNS)
Topic :: Internet :: Proxy Servers
Topic :: Internet :: WAP
Topic :: Internet :: WWW/HTTP
Topic :: Internet :: WWW/HTTP :: Browsers
Topic :: Internet :: WWW/HTTP :: Dynamic Content
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki
Topic :: Internet :: WWW/HTTP :: HTTP Servers
Topic :: Internet :: WWW/HTTP :: Indexing/Search
Topic :: Internet :: WWW/HTTP :: Session
Topic :: Internet :: WWW/HTTP :: Site Management
Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI
Topic :: Internet :: WWW/HTTP :: WSGI :: Application
Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware
Topic :: Internet :: WWW/HTTP :: WSGI :: Server
Topic :: Internet :: XMPP
Topic :: Internet :: Z39.50
Topic :: Multimedia
Topic :: Multimedia :: Graphics
Topic :: Multimedia :: Graphics :: 3D Modeling
Topic :: Multimedia :: Graphics :: 3D Rendering
Topic :: Multimedia :: Graphics :: Capture
Topic :: Multimedia :: Graphics :: Capture :: Digital Camera
Topic :: Multimedia :: Graphics :: Capture :: Scanners
Topic :: Multimedia :: Graphics :: Capture :: Screen Capture
Topic :: Multimedia :: Graphics :: Editors
Topic :: Multimedia :: Graphics :: Editors :: Raster-Based
Topic :: Multimedia :: Graphics :: Editors :: Vector-Based
Topic :: Multimedia :: Graphics :: Graphics Conversion
Topic :: Multimedia :: Graphics :: Presentation
Topic :: Multimedia :: Graphics :: Viewers
Topic :: Multimedia :: Sound/Audio
Topic :: Multimedia :: Sound/Audio :: Analysis
Topic :: Multimedia :: Sound/Audio :: CD Audio
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing
Topic :: Multimedia :: Sound/Audio :: Capture/Recording
Topic :: Multimedia :: Sound/Audio :: Conversion
Topic :: Multimedia :: Sound/Audio :: Editors
Topic :: Multimedia :: Sound/Audio :: MIDI
Topic :: Multimedia :: Sound/Audio :: Mixers
Topic :: Multimedia :: Sound/Audio :: Players
Topic :: Multimedia :: Sound/Audio :: Players :: MP3
Topic :: Multimedia :: Sound/Audio :: Sound Synthesis
Topic :: Multimedia :: Sound/Audio :: Speech
Topic :: Multimedia :: Video
Topic :: Multimedia :: Video :: Capture
Topic :: Multimedia :: Video :: Conversion
Topic :: Multimedia :: Video :: Display
Topic :: Multimedia :: Video :: Non-Linear Editor
Topic :: Office/Business
Topic :: Office/Business :: Financial
Topic :: Office/Business :: Financial :: Accounting
Topic :: Office/Business :: Financial :: Investment
Topic :: Office/Business :: Financial :: Point-Of-Sale
Topic :: Office/Business :: Financial :: Spreadsheet
Topic :: Office/Business :: Groupware
Topic :: Office/Business :: News/Diary
Topic :: Office/Business :: Office Suites
Topic :: Office/Business :: Scheduling
Topic :: Other/Nonlisted Topic
Topic :: Printing
Topic :: Religion
Topic :: Scientific/Engineering
Topic :: Scientific/Engineering :: Artificial Intelligence
Topic :: Scientific/Engineering :: Artificial Life
Topic :: Scientific/Engineering :: Astronomy
Topic :: Scientific/Engineering :: Atmospheric Science
Topic :: Scientific/Engineering :: Bio-Informatics
Topic :: Scientific/Engineering :: Chemistry
Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)
Topic :: Scientific/Engineering :: GIS
Topic :: Scientific/Engineering :: Human Machine Interfaces
Topic :: Scientific/Engineering :: Hydrology
Topic :: Scientific/Engineering :: Image Processing
Topic :: Scientific/Engineering :: Image Recognition
Topic :: Scientific/Engineering :: Information Analysis
Topic :: Scientific/Engineering :: Instrument Drivers
Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant
Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator
Topic :: Scientific/Engineering :: Mathematics
Topic :: Scientific/Engineering :: Medical Science Apps.
Topic :: Scientific/Engineering :: Oceanography
Topic :: Scientific/Engineering :: Physics
Topic :: Scientific/Engineering :: Quantum Computing
Topic :: Scientific/Engineering :: Visualization
Topic :: Security
Topic :: Security :: Cryptography
Topic :: Sociology
Topic :: Sociology :: Genealogy
Topic :: Sociology :: History
Topic :: Software Development
Topic :: Software Development :: Assemblers
Topic :: Software Development :: Bug Tracking
Topic :: Software Development :: Build Tools
Topic :: Software Development :: Code Generators
Topic :: Software Development :: Compilers
Topic :: Software Development :: Debuggers
Topic :: Software Development :: Disassemblers
Topic :: Software Development :: Documentation
Topic :: Software Development :: Embedded Systems
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939
Topic :: Software Development :: Internationalization
Topic :: Software Development :: Interpreters
Topic :: Software Development :: Libraries
Topic :: Software Development :: Libraries :: Application Frameworks
Topic :: Software Development :: Libraries :: Java Libraries
Topic :: Software Development :: Libraries :: PHP Classes
Topic :: Software Development :: Libraries :: Perl Modules
Topic :: Software Development :: Libraries :: Pike Modules
Topic :: Software Development :: Libraries :: Python Modules
Topic :: Software Development :: Libraries :: Ruby Modules
Topic :: Software Development :: Libraries :: Tcl Extensions
Topic :: Software Development :: Libraries :: pygame
Topic :: Software Development :: Localization
Topic :: Software Development :: Object Brokering
Topic :: Software Development :: Object Brokering :: CORBA
Topic :: Software Development :: Pre-processors
Topic :: Software Development :: Quality Assurance
Topic :: Software Development :: Testing
Topic :: Software Development :: Testing :: Acceptance
Topic :: Software Development :: Testing :: BDD
Topic :: Software Development :: Testing :: Mocking
Topic :: Software Development :: Testing :: Traffic Generation
Topic :: Software Development :: Testing :: Unit
Topic :: Software Development :: User Interfaces
Topic :: Software Development :: Version Control
Topic :: Software Development :: Version Control :: Bazaar
Topic :: Software Development :: Version Control :: CVS
Topic :: Software Development :: Version Control :: Git
Topic :: Software Development :: Version Control :: Mercurial
Topic :: Software Development :: Version Control :: RCS
Topic :: Software Development :: Version Control :: SCCS
Topic :: Software Development :: Widget Sets
Topic :: System
Topic :: System :: Archiving
Topic :: System :: Archiving :: Backup
Topic :: System :: Archiving :: Compression
Topic :: System :: Archiving :: Mirroring
Topic :: System :: Archiving :: Packaging
Topic :: System :: Benchmark
Topic :: System :: Boot
Topic :: System :: Boot :: Init
Topic :: System :: Clustering
Topic :: System :: Console Fonts
Topic :: System :: Distributed Computing
Topic :: System :: Emulators
Topic :: System :: Filesystems
Topic :: System :: Hardware
Topic :: System :: Hardware :: Hardware Drivers
Topic :: System :: Hardware :: Mainframes
Topic :: System :: Hardware :: Symmetric Multi-processing
Topic :: System :: Hardware :: Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller
Topic :: System :: Installation/Setup
Topic :: System :: Logging
Topic :: System :: Monitoring
Topic :: System :: Networking
Topic :: System :: Networking :: Firewalls
Topic :: System :: Networking :: Monitoring
Topic :: System :: Networking :: Monitoring :: Hardware Watchdog
Topic :: System :: Networking :: Time Synchronization
Topic :: System :: Operating System
Topic :: System :: Operating System Kernels
Topic :: System :: Operating System Kernels :: BSD
Topic :: System :: Operating System Kernels :: GNU Hurd
Topic :: System :: Operating System Kernels :: Linux
Topic :: System :: Power (UPS)
Topic :: System :: Recovery Tools
Topic :: System :: Shells
Topic :: System :: Software Distribution
Topic :: System :: System Shells
Topic :: System :: Systems Administration
Topic :: System :: Systems Administration :: Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP
Topic :: System :: Systems Administration :: Authentication/Directory :: NIS
Topic :: Terminals
Topic :: Terminals :: Serial
Topic :: Terminals :: Telnet
Topic :: Terminals :: Terminal Emulators/X Terminals
Topic :: Text Editors
Topic :: Text Editors :: Documentation
Topic :: Text Editors :: Emacs
Topic :: Text Editors :: Integrated Development Environments (IDE)
Topic :: Text Editors :: Text Processing
Topic :: Text Editors :: Word Processors
Topic :: Text Processing
Topic :: Text Processing :: Filters
Topic :: Text Processing :: Fonts
Topic :: Text Processing :: General
Topic :: Text Processing :: Indexing
Topic :: Text Processing :: Linguistic
Topic :: Text Processing :: Markup
Topic :: Text Processing :: Markup :: HTML
Topic :: Text Processing :: Markup :: LaTeX
Topic :: Text Processing :: Markup :: Markdown
Topic :: Text Processing :: Markup :: SGML
Topic :: Text Processing :: Markup :: VRML
Topic :: Text Processing :: Markup :: XML
Topic :: Text Processing :: Markup :: reStructuredText
Topic :: Utilities
Typing :: Stubs Only
Typing :: Typed
`.trim().split('\n'));
/** Classifiers that it refuses because they are out of use, and what to write instead, where there is something. */
const DEPRECATED_CLASSIFIERS = new Map([
    ['Framework :: Django CMS :: 4.2', ['Framework :: Django CMS :: 5.0']],
    ['License :: OSI Approved :: Intel Open Source License', []],
    ['License :: OSI Approved :: Jabber Open Source License', []],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', []],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', []],
    ['License :: OSI Approved :: X.Net License', []],
    ['Natural Language :: Ukranian', ['Natural Language :: Ukrainian']],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', []],
]);

// EXTERNAL MODULE: ./lib/inputs/edit-distance.js
var edit_distance = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/rules/find-nearest.js

const LONGEST_WORD = 200;
/**
 * The word that differs least from what someone wrote, whatever its case; `undefined` where none is like it. Pure.
 * @param tolerated how many letters may differ; a quarter of them unless told
 */
function findNearest(written, words, tolerated = Math.max(1, Math.floor(written.length / 4))) {
    if (written.length > LONGEST_WORD)
        return undefined;
    const wanted = written.toLowerCase();
    let nearest;
    for (const word of words) {
        // Most differ too much in length alone.
        if (Math.abs(word.length - written.length) > tolerated)
            continue;
        const distance = (0,edit_distance/* editDistance */.Y)(wanted, word.toLowerCase());
        if (distance <= tolerated && (nearest === undefined || distance < nearest.distance))
            nearest = { word, distance };
    }
    return nearest?.word;
}

;// CONCATENATED MODULE: ./lib/rules/license/classifiers.js





/** Looking for what was meant takes time: of very many wrong ones, only the first are told. */
const MOST_UNKNOWN = 20;
/** PyPI compares them letter by letter with its own list. */
const classifierUnknown = {
    id: 'classifier-unknown',
    group: 'license and classifiers',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: "Every Classifier is one of PyPI's list, letter by letter. One that begins with `Private ::` is not, and never will be: it keeps a " +
        'project from being published by mistake.',
    remedy: 'Correct or remove it in `classifiers` under `[project]` in pyproject.toml (or in setup.cfg or setup.py), and build again. One that is ' +
        'brand-new may be missing from our list only: then add `ignore-rules: classifier-unknown`.',
    check: ({ metadata }) => [...new Set(submittedValues(metadata, 'Classifier'))]
        .filter(classifier => !CLASSIFIERS.has(classifier) && !DEPRECATED_CLASSIFIERS.has(classifier))
        .slice(0, MOST_UNKNOWN)
        .map(classifier => ({
        sentence: describeUnknown(classifier),
        indexSays: `${quoteLikePython(classifier)} is not a valid classifier.`,
    })),
};
/** Those that are out of use are refused by name. */
const classifierDeprecated = {
    id: 'classifier-deprecated',
    group: 'license and classifiers',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'No Classifier is one that PyPI has taken out of use.',
    remedy: 'Replace or remove it in `classifiers` under `[project]` in pyproject.toml (or in setup.cfg or setup.py), and build again.',
    check: ({ metadata }) => [...new Set(submittedValues(metadata, 'Classifier'))].flatMap(classifier => {
        const replacements = DEPRECATED_CLASSIFIERS.get(classifier);
        if (replacements === undefined)
            return [];
        const said = `The classifier ${quoteLikePython(classifier)} has been deprecated`;
        if (replacements.length === 0) {
            return [
                {
                    sentence: `The classifier \`${classifier}\` is out of use, and nothing replaces it.`,
                    indexSays: `${said}.`,
                },
            ];
        }
        const quoted = replacements.map(each => `\`${each}\``).join(' or ');
        return [
            {
                sentence: `The classifier \`${classifier}\` is out of use.`,
                indexSays: `${said}, use one of [${replacements.map(quoteLikePython).join(', ')}] instead.`,
                remedy: `Write ${quoted} in its place, in \`classifiers\` under \`[project]\` in pyproject.toml, and build again.`,
            },
        ];
    }),
};
function describeUnknown(classifier) {
    if (classifier.startsWith('Private ::')) {
        return `The classifier ${(0,quote_value/* quoteValue */.c)(classifier)} is there to keep this project from being published.`;
    }
    const nearest = findNearest(classifier, [...CLASSIFIERS]);
    const suggestion = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
    return `PyPI has no classifier ${(0,quote_value/* quoteValue */.c)(classifier)}.${suggestion}`;
}

;// CONCATENATED MODULE: ./lib/rules/license/license-and-license-expression.js

/** PEP 639 deprecates License; that both are there is for PyPI a contradiction. */
const licenseAndLicenseExpression = {
    id: 'license-and-license-expression',
    group: 'license and classifiers',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'Beside License-Expression there is no License any more (PEP 639).',
    indexSays: 'License is deprecated when License-Expression is present. Only License-Expression should be present.',
    remedy: 'Write the licence once, as `license = "MIT"` under `[project]` in pyproject.toml, and take `license = { … }` and `license=` in setup.py or ' +
        'setup.cfg away.',
    check({ metadata }) {
        const hasBoth = ['License', 'License-Expression'].every(field => submittedValues(metadata, field).length > 0);
        return hasBoth ? ['There are both License and License-Expression.'] : [];
    },
};

;// CONCATENATED MODULE: ./lib/packaging/license-expression.js

/** More licences than there are would fit. */
const LONGEST_EXPRESSION = 20_000;
const BLANKS = new RegExp(`[${python_space/* PYTHON_SPACE */._}]+`);
/**
 * What is wrong with an SPDX licence expression, as `packaging.licenses` 26.2 sees it; empty when it is valid. Ids and
 * operators are read in any case. Two licences more than the specification: `WITH` counts as an `OR` where brackets are
 * concerned, and `+` may follow any id.
 */
function checkLicenseExpression(expression, known) {
    if (expression.length > LONGEST_EXPRESSION)
        return [{ kind: 'syntax', token: expression }];
    const tokens = expression
        .replace(/[()]/g, ' $& ')
        .split(BLANKS)
        .filter(token => token !== '');
    if (!isWellFormed(tokens.map(kindOf)))
        return [{ kind: 'syntax', token: expression }];
    return tokens.flatMap((token, at) => {
        if (kindOf(token) !== 'id')
            return [];
        const isException = tokens[at - 1]?.toLowerCase() === 'with';
        return isException ? checkException(token, known) : checkLicense(token, known);
    });
}
function checkException(token, { exceptions }) {
    return exceptions.has(token.toLowerCase()) ? [] : [{ kind: 'unknown-exception', token }];
}
function checkLicense(token, { licenses }) {
    const id = token.toLowerCase().replace(/\+$/, '');
    if (!id.startsWith('licenseref-'))
        return licenses.has(id) ? [] : [{ kind: 'unknown-license', token }];
    // `LicenseRef-x+` is no error in packaging, but PyPI breaks on it.
    return /^[a-z0-9.-]*$/.test(token.toLowerCase()) ? [] : [{ kind: 'license-ref', token }];
}
function kindOf(token) {
    if (token === '(' || token === ')')
        return token;
    return /^(?:and|or|with)$/i.test(token) ? 'operator' : 'id';
}
/** Operands and operators by turns, and brackets in pairs with something in them. */
function isWellFormed(tokens) {
    let open = 0;
    let wantsOperand = true;
    for (const token of tokens) {
        const beginsOperand = token === 'id' || token === '(';
        if (beginsOperand !== wantsOperand)
            return false;
        if (token === '(')
            open++;
        if (token === ')' && --open < 0)
            return false;
        wantsOperand = token === '(' || token === 'operator';
    }
    return open === 0 && !wantsOperand;
}

;// CONCATENATED MODULE: ./lib/rules/data/spdx-ids.js
// Written by scripts/refresh-data.py from packaging 26.2 (SPDX 3.27.0) on 2026-11-22. Not to be edited by hand.
/** Licence ids of the SPDX licence list. */
const SPDX_LICENSES = `
0BSD
3D-Slicer-1.0
AAL
Abstyles
AdaCore-doc
Adobe-2006
Adobe-Display-PostScript
Adobe-Glyph
Adobe-Utopia
ADSL
AFL-1.1
AFL-1.2
AFL-2.0
AFL-2.1
AFL-3.0
Afmparse
AGPL-1.0
AGPL-1.0-only
AGPL-1.0-or-later
AGPL-3.0
AGPL-3.0-only
AGPL-3.0-or-later
Aladdin
AMD-newlib
AMDPLPA
AML
AML-glslang
AMPAS
ANTLR-PD
ANTLR-PD-fallback
any-OSI
any-OSI-perl-modules
Apache-1.0
Apache-1.1
Apache-2.0
APAFML
APL-1.0
App-s2p
APSL-1.0
APSL-1.1
APSL-1.2
APSL-2.0
Arphic-1999
Artistic-1.0
Artistic-1.0-cl8
Artistic-1.0-Perl
Artistic-2.0
Artistic-dist
Aspell-RU
ASWF-Digital-Assets-1.0
ASWF-Digital-Assets-1.1
Baekmuk
Bahyph
Barr
bcrypt-Solar-Designer
Beerware
Bitstream-Charter
Bitstream-Vera
BitTorrent-1.0
BitTorrent-1.1
blessing
BlueOak-1.0.0
Boehm-GC
Boehm-GC-without-fee
Borceux
Brian-Gladman-2-Clause
Brian-Gladman-3-Clause
BSD-1-Clause
BSD-2-Clause
BSD-2-Clause-Darwin
BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD
BSD-2-Clause-NetBSD
BSD-2-Clause-Patent
BSD-2-Clause-pkgconf-disclaimer
BSD-2-Clause-Views
BSD-3-Clause
BSD-3-Clause-acpica
BSD-3-Clause-Attribution
BSD-3-Clause-Clear
BSD-3-Clause-flex
BSD-3-Clause-HP
BSD-3-Clause-LBNL
BSD-3-Clause-Modification
BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014
BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI
BSD-3-Clause-Sun
BSD-4-Clause
BSD-4-Clause-Shortened
BSD-4-Clause-UC
BSD-4.3RENO
BSD-4.3TAHOE
BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer
BSD-Inferno-Nettverk
BSD-Protection
BSD-Source-beginning-file
BSD-Source-Code
BSD-Systemics
BSD-Systemics-W3Works
BSL-1.0
BUSL-1.1
bzip2-1.0.5
bzip2-1.0.6
C-UDA-1.0
CAL-1.0
CAL-1.0-Combined-Work-Exception
Caldera
Caldera-no-preamble
Catharon
CATOSL-1.1
CC-BY-1.0
CC-BY-2.0
CC-BY-2.5
CC-BY-2.5-AU
CC-BY-3.0
CC-BY-3.0-AT
CC-BY-3.0-AU
CC-BY-3.0-DE
CC-BY-3.0-IGO
CC-BY-3.0-NL
CC-BY-3.0-US
CC-BY-4.0
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-4.0
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0
CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE
CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5
CC-BY-NC-SA-3.0
CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO
CC-BY-NC-SA-4.0
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
CC-BY-SA-1.0
CC-BY-SA-2.0
CC-BY-SA-2.0-UK
CC-BY-SA-2.1-JP
CC-BY-SA-2.5
CC-BY-SA-3.0
CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO
CC-BY-SA-4.0
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CC0-1.0
CDDL-1.0
CDDL-1.1
CDL-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
CECILL-1.0
CECILL-1.1
CECILL-2.0
CECILL-2.1
CECILL-B
CECILL-C
CERN-OHL-1.1
CERN-OHL-1.2
CERN-OHL-P-2.0
CERN-OHL-S-2.0
CERN-OHL-W-2.0
CFITSIO
check-cvs
checkmk
ClArtistic
Clips
CMU-Mach
CMU-Mach-nodoc
CNRI-Jython
CNRI-Python
CNRI-Python-GPL-Compatible
COIL-1.0
Community-Spec-1.0
Condor-1.1
copyleft-next-0.3.0
copyleft-next-0.3.1
Cornell-Lossless-JPEG
CPAL-1.0
CPL-1.0
CPOL-1.02
Cronyx
Crossword
CryptoSwift
CrystalStacker
CUA-OPL-1.0
Cube
curl
cve-tou
D-FSL-1.0
DEC-3-Clause
diffmark
DL-DE-BY-2.0
DL-DE-ZERO-2.0
DOC
DocBook-DTD
DocBook-Schema
DocBook-Stylesheet
DocBook-XML
Dotseqn
DRL-1.0
DRL-1.1
DSDP
dtoa
dvipdfm
ECL-1.0
ECL-2.0
eCos-2.0
EFL-1.0
EFL-2.0
eGenix
Elastic-2.0
Entessa
EPICS
EPL-1.0
EPL-2.0
ErlPL-1.1
etalab-2.0
EUDatagrid
EUPL-1.0
EUPL-1.1
EUPL-1.2
Eurosym
Fair
FBM
FDK-AAC
Ferguson-Twofish
Frameworx-1.0
FreeBSD-DOC
FreeImage
FSFAP
FSFAP-no-warranty-disclaimer
FSFUL
FSFULLR
FSFULLRSD
FSFULLRWD
FSL-1.1-ALv2
FSL-1.1-MIT
FTL
Furuseth
fwlw
Game-Programming-Gems
GCR-docs
GD
generic-xts
GFDL-1.1
GFDL-1.1-invariants-only
GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later
GFDL-1.1-only
GFDL-1.1-or-later
GFDL-1.2
GFDL-1.2-invariants-only
GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later
GFDL-1.2-only
GFDL-1.2-or-later
GFDL-1.3
GFDL-1.3-invariants-only
GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later
GFDL-1.3-only
GFDL-1.3-or-later
Giftware
GL2PS
Glide
Glulxe
GLWTPL
gnuplot
GPL-1.0
GPL-1.0+
GPL-1.0-only
GPL-1.0-or-later
GPL-2.0
GPL-2.0+
GPL-2.0-only
GPL-2.0-or-later
GPL-2.0-with-autoconf-exception
GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception
GPL-2.0-with-GCC-exception
GPL-3.0
GPL-3.0+
GPL-3.0-only
GPL-3.0-or-later
GPL-3.0-with-autoconf-exception
GPL-3.0-with-GCC-exception
Graphics-Gems
gSOAP-1.3b
gtkbook
Gutmann
HaskellReport
HDF5
hdparm
HIDAPI
Hippocratic-2.1
HP-1986
HP-1989
HPND
HPND-DEC
HPND-doc
HPND-doc-sell
HPND-export-US
HPND-export-US-acknowledgement
HPND-export-US-modify
HPND-export2-US
HPND-Fenneberg-Livingston
HPND-INRIA-IMAG
HPND-Intel
HPND-Kevlin-Henney
HPND-Markus-Kuhn
HPND-merchantability-variant
HPND-MIT-disclaimer
HPND-Netrek
HPND-Pbmplus
HPND-sell-MIT-disclaimer-xserver
HPND-sell-regexpr
HPND-sell-variant
HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev
HPND-UC
HPND-UC-export-US
HTMLTIDY
IBM-pibs
ICU
IEC-Code-Components-EULA
IJG
IJG-short
ImageMagick
iMatix
Imlib2
Info-ZIP
Inner-Net-2.0
InnoSetup
Intel
Intel-ACPI
Interbase-1.0
IPA
IPL-1.0
ISC
ISC-Veillard
Jam
JasPer-2.0
jove
JPL-image
JPNIC
JSON
Kastrup
Kazlib
Knuth-CTAN
LAL-1.2
LAL-1.3
Latex2e
Latex2e-translated-notice
Leptonica
LGPL-2.0
LGPL-2.0+
LGPL-2.0-only
LGPL-2.0-or-later
LGPL-2.1
LGPL-2.1+
LGPL-2.1-only
LGPL-2.1-or-later
LGPL-3.0
LGPL-3.0+
LGPL-3.0-only
LGPL-3.0-or-later
LGPLLR
Libpng
libpng-1.6.35
libpng-2.0
libselinux-1.0
libtiff
libutil-David-Nugent
LiLiQ-P-1.1
LiLiQ-R-1.1
LiLiQ-Rplus-1.1
Linux-man-pages-1-para
Linux-man-pages-copyleft
Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var
Linux-OpenIB
LOOP
LPD-document
LPL-1.0
LPL-1.02
LPPL-1.0
LPPL-1.1
LPPL-1.2
LPPL-1.3a
LPPL-1.3c
lsof
Lucida-Bitmap-Fonts
LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22
Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment
magaz
mailprio
MakeIndex
man2html
Martin-Birgmeier
McPhee-slideshow
metamail
Minpack
MIPS
MirOS
MIT
MIT-0
MIT-advertising
MIT-Click
MIT-CMU
MIT-enna
MIT-feh
MIT-Festival
MIT-Khronos-old
MIT-Modern-Variant
MIT-open-group
MIT-testregex
MIT-Wu
MITNFA
MMIXware
Motosoto
MPEG-SSG
mpi-permissive
mpich2
MPL-1.0
MPL-1.1
MPL-2.0
MPL-2.0-no-copyleft-exception
mplus
MS-LPL
MS-PL
MS-RL
MTLL
MulanPSL-1.0
MulanPSL-2.0
Multics
Mup
NAIST-2003
NASA-1.3
Naumen
NBPL-1.0
NCBI-PD
NCGL-UK-2.0
NCL
NCSA
Net-SNMP
NetCDF
Newsletr
NGPL
ngrep
NICTA-1.0
NIST-PD
NIST-PD-fallback
NIST-Software
NLOD-1.0
NLOD-2.0
NLPL
Nokia
NOSL
Noweb
NPL-1.0
NPL-1.1
NPOSL-3.0
NRL
NTIA-PD
NTP
NTP-0
Nunit
O-UDA-1.0
OAR
OCCT-PL
OCLC-2.0
ODbL-1.0
ODC-By-1.0
OFFIS
OFL-1.0
OFL-1.0-no-RFN
OFL-1.0-RFN
OFL-1.1
OFL-1.1-no-RFN
OFL-1.1-RFN
OGC-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OGTSL
OLDAP-1.1
OLDAP-1.2
OLDAP-1.3
OLDAP-1.4
OLDAP-2.0
OLDAP-2.0.1
OLDAP-2.1
OLDAP-2.2
OLDAP-2.2.1
OLDAP-2.2.2
OLDAP-2.3
OLDAP-2.4
OLDAP-2.5
OLDAP-2.6
OLDAP-2.7
OLDAP-2.8
OLFL-1.3
OML
OpenPBS-2.3
OpenSSL
OpenSSL-standalone
OpenVision
OPL-1.0
OPL-UK-3.0
OPUBL-1.0
OSET-PL-2.1
OSL-1.0
OSL-1.1
OSL-2.0
OSL-2.1
OSL-3.0
PADL
Parity-6.0.0
Parity-7.0.0
PDDL-1.0
PHP-3.0
PHP-3.01
Pixar
pkgconf
Plexus
pnmstitch
PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0
PostgreSQL
PPL
PSF-2.0
psfrag
psutils
Python-2.0
Python-2.0.1
python-ldap
Qhull
QPL-1.0
QPL-1.0-INRIA-2004
radvd
Rdisc
RHeCos-1.1
RPL-1.1
RPL-1.5
RPSL-1.0
RSA-MD
RSCPL
Ruby
Ruby-pty
SAX-PD
SAX-PD-2.0
Saxpath
SCEA
SchemeReport
Sendmail
Sendmail-8.23
Sendmail-Open-Source-1.1
SGI-B-1.0
SGI-B-1.1
SGI-B-2.0
SGI-OpenGL
SGP4
SHL-0.5
SHL-0.51
SimPL-2.0
SISSL
SISSL-1.2
SL
Sleepycat
SMAIL-GPL
SMLNJ
SMPPL
SNIA
snprintf
SOFA
softSurfer
Soundex
Spencer-86
Spencer-94
Spencer-99
SPL-1.0
ssh-keyscan
SSH-OpenSSH
SSH-short
SSLeay-standalone
SSPL-1.0
StandardML-NJ
SugarCRM-1.1.3
SUL-1.0
Sun-PPP
Sun-PPP-2000
SunPro
SWL
swrule
Symlinks
TAPR-OHL-1.0
TCL
TCP-wrappers
TermReadKey
TGPPL-1.0
ThirdEye
threeparttable
TMate
TORQUE-1.1
TOSL
TPDL
TPL-1.0
TrustedQSL
TTWL
TTYP0
TU-Berlin-1.0
TU-Berlin-2.0
Ubuntu-font-1.0
UCAR
UCL-1.0
ulem
UMich-Merit
Unicode-3.0
Unicode-DFS-2015
Unicode-DFS-2016
Unicode-TOU
UnixCrypt
Unlicense
Unlicense-libtelnet
Unlicense-libwhirlpool
UPL-1.0
URT-RLE
Vim
VOSTROM
VSL-1.0
W3C
W3C-19980720
W3C-20150513
w3m
Watcom-1.0
Widget-Workshop
Wsuipa
WTFPL
wwl
wxWindows
X11
X11-distribute-modifications-variant
X11-swapped
Xdebug-1.03
Xerox
Xfig
XFree86-1.1
xinetd
xkeyboard-config-Zinoviev
xlock
Xnet
xpp
XSkat
xzoom
YPL-1.0
YPL-1.1
Zed
Zeeff
Zend-2.0
Zimbra-1.3
Zimbra-1.4
Zlib
zlib-acknowledgement
ZPL-1.1
ZPL-2.0
ZPL-2.1
`.trim().split('\n');
/** Ids of exceptions, which follow WITH. */
const SPDX_EXCEPTIONS = `
389-exception
Asterisk-exception
Asterisk-linking-protocols-exception
Autoconf-exception-2.0
Autoconf-exception-3.0
Autoconf-exception-generic
Autoconf-exception-generic-3.0
Autoconf-exception-macro
Bison-exception-1.24
Bison-exception-2.2
Bootloader-exception
CGAL-linking-exception
Classpath-exception-2.0
CLISP-exception-2.0
cryptsetup-OpenSSL-exception
Digia-Qt-LGPL-exception-1.1
DigiRule-FOSS-exception
eCos-exception-2.0
erlang-otp-linking-exception
Fawkes-Runtime-exception
FLTK-exception
fmt-exception
Font-exception-2.0
freertos-exception-2.0
GCC-exception-2.0
GCC-exception-2.0-note
GCC-exception-3.1
Gmsh-exception
GNAT-exception
GNOME-examples-exception
GNU-compiler-exception
gnu-javamail-exception
GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception
GPL-3.0-linking-exception
GPL-3.0-linking-source-exception
GPL-CC-1.0
GStreamer-exception-2005
GStreamer-exception-2008
harbour-exception
i2p-gpl-java-exception
Independent-modules-exception
KiCad-libraries-exception
LGPL-3.0-linking-exception
libpri-OpenH323-exception
Libtool-exception
Linux-syscall-note
LLGPL
LLVM-exception
LZMA-exception
mif-exception
mxml-exception
Nokia-Qt-exception-1.1
OCaml-LGPL-linking-exception
OCCT-exception-1.0
OpenJDK-assembly-exception-1.0
openvpn-openssl-exception
PCRE2-exception
polyparse-exception
PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception
Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1
Qwt-exception-1.0
romic-exception
RRDtool-FLOSS-exception-2.0
SANE-exception
SHL-2.0
SHL-2.1
stunnel-exception
SWI-exception
Swift-exception
Texinfo-exception
u-boot-exception-2.0
UBDL-exception
Universal-FOSS-exception-1.0
vsftpd-openssl-exception
WxWindows-exception-3.1
x11vnc-openssl-exception
`.trim().split('\n');

;// CONCATENATED MODULE: ./lib/rules/license/usual-names.js
/** The GNU licences by their short names, with their versions. Which of them is meant only the author knows. */
const GNU = [
    ['gpl', ['2.0', '3.0']],
    ['lgpl', ['2.1', '3.0']],
    ['agpl', ['3.0']],
];
/** What a licence is called in every-day speech, as `simplify()` leaves it, and the ids that can be meant by it. */
const MEANINGS = new Map([
    ...GNU.flatMap(listGnuMeanings),
    ...listMeanings(['Apache-2.0'], 'apache', 'apache2', 'asl', 'asl2'),
    ...listMeanings(['MIT'], 'mit', 'expat'),
    ...listMeanings(['ISC'], 'isc'),
    ...listMeanings(['BSD-3-Clause', 'BSD-2-Clause'], 'bsd'),
    ...listMeanings(['BSD-2-Clause'], 'bsd2', 'bsd2clause', '2clausebsd', 'simplifiedbsd', 'freebsd'),
    ...listMeanings(['BSD-3-Clause'], 'bsd3', 'bsd3clause', '3clausebsd', 'newbsd', 'modifiedbsd', 'revisedbsd'),
    ...listMeanings(['MPL-2.0', 'MPL-1.1'], 'mpl', 'mozillapublic'),
    ...listMeanings(['MPL-2.0'], 'mpl2', 'mozillapublic2'),
    ...listMeanings(['EPL-2.0', 'EPL-1.0'], 'epl', 'eclipsepublic'),
    ...listMeanings(['EPL-2.0'], 'epl2', 'eclipsepublic2'),
    ...listMeanings(['EUPL-1.2', 'EUPL-1.1'], 'eupl'),
    ...listMeanings(['BSL-1.0', 'BUSL-1.1'], 'bsl'),
    ...listMeanings(['BSL-1.0'], 'boost'),
    ...listMeanings(['PSF-2.0', 'Python-2.0'], 'psf', 'psfl', 'python', 'pythonfoundation'),
    ...listMeanings(['CC0-1.0'], 'cc0'),
    ...listMeanings(['CC0-1.0', 'Unlicense'], 'publicdomain'),
    ...listMeanings(['CC-BY-4.0'], 'ccby', 'ccby4'),
    ...listMeanings(['CC-BY-SA-4.0'], 'ccbysa', 'ccbysa4'),
    ...listMeanings(['LicenseRef-Proprietary'], 'proprietary', 'commercial'),
]);
/** Longer than any of these names is written. */
const LONGEST = 100;
/**
 * The ids that may be meant by what people call a licence, such as `GPLv3` or `Apache License, Version 2.0`: all of them,
 * as a release cannot change its licence. Pure.
 * @returns empty where the name is none that we know
 */
function explainUsualName(name) {
    return name.length > LONGEST ? [] : (MEANINGS.get(simplify(name)) ?? []);
}
/** `gpl3+` of `GNU General Public License v3.0 or later`. */
function simplify(name) {
    return name
        .toLowerCase()
        .replace(/[\s-]or[\s-](later|newer)\b/, '+')
        .replace(/\b(the|gnu|licen[cs]e|software|version)\b/g, '')
        .replace(/v\.?\s?(?=\d)/g, '')
        .replace(/(\d)\.0(?![\d.])/g, '$1')
        .replace(/[^a-z0-9.+]/g, '')
        .replace(/^(affero|lesser|library)?generalpublic/, (_, kind) => GNU_PREFIXES.get(kind) ?? 'lgpl')
        .replace(/^[.]+|[.]+$/g, '');
}
const GNU_PREFIXES = new Map([
    [undefined, 'gpl'],
    ['affero', 'agpl'],
]);
function listMeanings(ids, ...names) {
    return names.map(name => [name, ids]);
}
function listGnuMeanings([name, versions]) {
    const idsOf = (version) => ['only', 'or-later'].map(end => `${name.toUpperCase()}-${version}-${end}`);
    return [
        [name, versions.flatMap(idsOf)],
        ...versions.flatMap((version) => {
            const short = `${name}${version.replace(/\.0$/, '')}`;
            return [
                [short, idsOf(version)],
                [`${short}+`, idsOf(version).slice(1)],
            ];
        }),
        // The version before 2.1 had another name, and some call both 2.
        ...(name === 'lgpl' ? listMeanings(['2.0', '2.1'].flatMap(idsOf), 'lgpl2') : []),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/license/license-expressions.js







const lowerCase = (ids) => new Set(ids.map(id => id.toLowerCase()));
const KNOWN = { licenses: lowerCase(SPDX_LICENSES), exceptions: lowerCase(SPDX_EXCEPTIONS) };
const CORRECT = 'Correct `license = "…"` under `[project]` in pyproject.toml';
const licenseExpressionSyntax = licenseRule('license-expression-syntax', 'syntax', {
    description: 'License-Expression is an SPDX expression: ids joined by AND and OR, an exception behind WITH, brackets in pairs, as in ' +
        '`Apache-2.0 OR (MIT AND BSD-3-Clause)` (PEP 639). A name such as `Apache License 2.0` is none.',
    remedy: `${CORRECT}: for example \`license = "Apache-2.0"\` or \`license = "MIT OR Apache-2.0"\`.`,
    tell: (token, expression) => `License-Expression is no SPDX expression: ${(0,quote_value/* quoteValue */.c)(token)}.${formatChoices(explainUsualName(expression))}`,
});
const licenseExpressionUnknownLicense = licenseRule('license-expression-unknown-license', 'unknown-license', {
    description: 'Every id in License-Expression is one of the SPDX licence list, or begins with `LicenseRef-` (PEP 639).',
    remedy: `${CORRECT} to an id of the SPDX licence list; for a licence that is not there, write \`LicenseRef-\` and a name, such as \`LicenseRef-Proprietary\`.`,
    tell: token => `License-Expression has ${(0,quote_value/* quoteValue */.c)(token)}, which is no SPDX licence id.${suggest(token, SPDX_LICENSES)}`,
});
const licenseExpressionUnknownException = licenseRule('license-expression-unknown-exception', 'unknown-exception', {
    description: 'What follows WITH in License-Expression is an exception of the SPDX list, such as `Classpath-exception-2.0`.',
    remedy: `${CORRECT}: leave the WITH out, or name an exception of the SPDX list behind it.`,
    tell: token => `License-Expression has ${(0,quote_value/* quoteValue */.c)(token)} behind WITH, which is no SPDX exception.${suggest(token, SPDX_EXCEPTIONS)}`,
});
const licenseRefCharacters = licenseRule('license-ref-characters', 'license-ref', {
    description: 'Behind `LicenseRef-` stand letters, digits, `.` and `-`. An underscore or a `+` is none of them.',
    remedy: `${CORRECT}: letters, digits, \`.\` and \`-\` behind \`LicenseRef-\`.`,
    tell: token => `License-Expression has ${(0,quote_value/* quoteValue */.c)(token)}, which has other characters than letters, digits, \`.\` and \`-\`.`,
});
/** For each, the id that is most like it is looked for among hundreds. */
const MOST_TOLD = 20;
function licenseRule(id, kind, telling) {
    const { description, remedy, tell } = telling;
    return {
        id,
        group: 'license and classifiers',
        severity: 'refuse',
        holdsFor: 'specification',
        description,
        remedy,
        check: ({ metadata }) => submittedValues(metadata, 'License-Expression')
            .flatMap(expression => checkLicenseExpression(expression, KNOWN)
            .filter(defect => defect.kind === kind)
            .map(({ token }) => ({ expression, token })))
            .slice(0, MOST_TOLD)
            .map(({ expression, token }) => ({
            sentence: tell(token, expression),
            indexSays: `${quoteLikePython(expression)} is invalid for 'license-expression'.`,
        })),
    };
}
/** Shorter ids are all alike: `GPL` is no mistyped `NGPL`, and a release cannot change its licence. */
const SHORTEST_MISTYPED = 6;
function suggest(token, ids) {
    const meant = ids === SPDX_LICENSES ? explainUsualName(token) : [];
    if (meant.length > 0 || token.length < SHORTEST_MISTYPED)
        return formatChoices(meant);
    const nearest = findNearest(token, ids);
    return formatChoices(nearest === undefined ? [] : [nearest]);
}
function formatChoices(ids) {
    const quoted = ids.map(id => `\`${id}\``);
    const [first = '', ...others] = quoted;
    if (others.length === 0)
        return first === '' ? '' : ` Did you mean ${first}?`;
    return ` Did you mean ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}?`;
}

;// CONCATENATED MODULE: ./lib/rules/license/license-file-paths.js



/** A path is told of once, by the first of these that it breaks. */
const DEFECTS = [
    ['license-file-parent', path => path.includes('..'), 'has `..` in it', 'parent directory indicators are not allowed'],
    ['license-file-glob', path => path.includes('*'), 'has `*` in it', 'paths must be resolved'],
    ['license-file-absolute', path => /^(\/|\\\\|.:[\\/])/su.test(path), 'is absolute', 'paths must be relative'],
    [
        'license-file-delimiter',
        path => path !== normalize(path),
        'is not written plainly',
        "paths must use '/' delimiter",
    ],
];
const licenseFileParent = licenseFileRule('license-file-parent', 'License-File does not lead out of the project: no `..`, not even inside a name (PEP 639).');
const licenseFileGlob = licenseFileRule('license-file-glob', 'License-File names a file; patterns are for pyproject.toml, and the build backend resolves them (PEP 639).');
const licenseFileAbsolute = licenseFileRule('license-file-absolute', 'License-File is relative to the root of the project, on any system (PEP 639).');
const licenseFileDelimiter = licenseFileRule('license-file-delimiter', 'License-File is written with single slashes, without `./` in front, `\\` or a slash at the end, and is not empty (PEP 639).');
function licenseFileRule(id, description) {
    return {
        id,
        group: 'license and classifiers',
        severity: 'refuse',
        holdsFor: 'specification',
        description,
        remedy: 'Name the files in `license-files = ["LICENSE"]` under `[project]` in pyproject.toml, relative to it, with `/`; keep them inside the ' +
            'project, upgrade the build backend, and build again.',
        check: ({ metadata }) => submittedValues(metadata, 'License-File').flatMap(path => {
            const defect = DEFECTS.find(([, isBroken]) => isBroken(path));
            if (defect?.[0] !== id)
                return [];
            return [
                {
                    sentence: `License-File ${(0,quote_value/* quoteValue */.c)(path)} ${defect[2]}.`,
                    indexSays: `${quoteLikePython(path)} is invalid for 'license-file', ${defect[3]}`,
                },
            ];
        }),
    };
}
/** As `pathlib.PureWindowsPath(path).as_posix()` writes it. */
function normalize(path) {
    const [, drive = '', rest = ''] = /^([^\\/]:)?(.*)$/su.exec(path) ?? [];
    const parts = rest.split(/[\\/]/).filter(part => part !== '' && part !== '.');
    return drive + parts.join('/') || '.';
}

;// CONCATENATED MODULE: ./lib/packaging/web-address.js
const AUTHORITY = /^(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[A-Fa-f0-9]{2})+@)?(?<host>(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*|\[[0-9A-Fa-f:.]+\]):(?<port>[0-9]{1,5})$/;
const HIGHEST_PORT = 65535;
/**
 * Why PyPI would not take a text for a web address, as a clause; `undefined` when it would. It looks at little: whether
 * the scheme is `http` or `https`, whether the port exists, and whether there are square brackets behind the host.
 * Blanks, letters of any script and broken escapes pass, as they are encoded first (`rfc3986` 2.0).
 */
function findWebAddressDefect(text) {
    const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text);
    if (scheme?.[1] === undefined)
        return 'it does not begin with `https://` or `http://`';
    if (!/^https?$/i.test(scheme[1]))
        return `it begins with \`${scheme[1].slice(0, 40)}:\`, and only \`https:\` and \`http:\` are taken`;
    const rest = text.slice(scheme[0].length);
    const authority = /^\/\/([^\\/?#]*)/.exec(rest);
    const port = findPort(authority?.[1] ?? '');
    if (port > HIGHEST_PORT)
        return `there is no port ${port}`;
    const behindHost = rest.slice(authority?.[0].length ?? 0).replace(/#.*$/s, '');
    if (/[[\]]/.test(behindHost))
        return 'it has square brackets, which must be written `%5B` and `%5D`';
    return undefined;
}
/** 0 where there is none; nor is there in an authority that is broken otherwise, which is passed over as a whole. */
function findPort(authority) {
    const { host = '', port = '0' } = AUTHORITY.exec(authority)?.groups ?? {};
    if (host.startsWith('[') && !URL.canParse(`http://${host}`))
        return 0;
    // Numbers between dots that no IPv4 address has.
    if (/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/.test(host) && host.split('.').some(byte => Number(byte) > 255))
        return 0;
    return Number(port);
}

;// CONCATENATED MODULE: ./lib/rules/urls/project-urls.js




const project_urls_LONGEST_LABEL = 32;
const projectUrlNoLabel = projectUrlRule('project-url-no-label', 'Every Project-URL has a label: `Label, https://…`.', urls => urls
    .filter(({ label }) => label === '')
    .map(({ url }) => ({
    sentence: `A Project-URL has no label: ${(0,quote_value/* quoteValue */.c)(`, ${url}`)}.`,
    indexSays: 'Must have a label',
})));
const projectUrlLabelLong = projectUrlRule('project-url-label-long', `The label of a Project-URL has ${project_urls_LONGEST_LABEL} characters at most.`, urls => urls
    .filter(({ label }) => [...label].length > project_urls_LONGEST_LABEL)
    .map(({ label }) => ({
    sentence: `The label ${(0,quote_value/* quoteValue */.c)(label)} of a Project-URL has ${[...label].length} characters, and ${project_urls_LONGEST_LABEL} are the most.`,
    indexSays: `${quoteLikePython(label)} must be ${project_urls_LONGEST_LABEL} characters or less.`,
})));
const projectUrlNoUrl = projectUrlRule('project-url-no-url', 'Every Project-URL has an address behind the comma.', urls => urls
    .filter(({ label, url }) => label !== '' && url === '')
    .map(({ label }) => ({
    sentence: `The Project-URL ${(0,quote_value/* quoteValue */.c)(label)} has no address.`,
    indexSays: 'Must have a URL',
})));
const projectUrlInvalid = projectUrlRule('project-url-invalid', 'The address of a Project-URL begins with `https://` or `http://`.', urls => urls.flatMap(({ label, url }) => {
    const defect = url === '' || label === '' ? undefined : findWebAddressDefect(url);
    if (defect === undefined)
        return [];
    return [
        {
            sentence: `The Project-URL ${(0,quote_value/* quoteValue */.c)(label)} is ${(0,quote_value/* quoteValue */.c)(url)}: ${defect}.`,
            indexSays: `${quoteLikePython(url)} is not a valid url`,
        },
    ];
}));
const projectUrlDuplicateLabel = projectUrlRule('project-url-duplicate-label', 'No two Project-URLs have the same label.', urls => {
    const groups = [...Map.groupBy(urls, ({ label }) => label)];
    const repeated = groups.filter(([, sameLabel]) => sameLabel.length > 1);
    return repeated.map(([label]) => ({
        sentence: `Several Project-URLs have the label ${(0,quote_value/* quoteValue */.c)(label)}.`,
        indexSays: "'project_urls' has invalid data.",
    }));
});
function projectUrlRule(id, description, find) {
    return {
        id,
        group: 'urls',
        severity: 'refuse',
        holdsFor: 'pypi',
        description,
        remedy: 'Correct `[project.urls]` in pyproject.toml (or `project_urls=` in setup.py): `Source = "https://…"`, and build again.',
        check: ({ metadata }) => find(projectUrls(metadata)),
    };
}
/** Core metadata specification: a label and an address, parted by the first comma. */
function projectUrls(metadata) {
    return submittedValues(metadata, 'Project-URL').map(value => {
        const [label = ''] = value.split(',', 1);
        return { label: label.trim(), url: value.slice(label.length + 1).trim() };
    });
}

;// CONCATENATED MODULE: ./lib/rules/urls/single-urls.js




const homePageInvalid = urlRule('home-page-invalid', 'Home-page', '`Homepage = "https://…"` under `[project.urls]` in pyproject.toml (or `url=` in setup.py)');
const downloadUrlInvalid = urlRule('download-url-invalid', 'Download-URL', '`Download = "https://…"` under `[project.urls]` in pyproject.toml (or `download_url=` in setup.py)');
function urlRule(id, field, key) {
    return {
        id,
        group: 'urls',
        severity: 'refuse',
        holdsFor: 'pypi',
        description: `${field} begins with \`https://\` or \`http://\`, without a blank in front; addresses of git, mail or FTP are refused.`,
        remedy: `Correct ${key}, or leave it out, and build again.`,
        check: ({ metadata }) => submittedValues(metadata, field).flatMap(value => {
            const defect = findWebAddressDefect(value);
            if (defect === undefined)
                return [];
            return [
                {
                    sentence: `${field} is ${(0,quote_value/* quoteValue */.c)(value)}: ${defect}.`,
                    indexSays: `${quoteLikePython(value)} is not a valid url.`,
                },
            ];
        }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/version/metadata-version-unsupported.js




/** One newer than we know may be known to PyPI by now: it is let pass, with a warning. */
const metadataVersionUnsupported = {
    id: 'metadata-version-unsupported',
    group: 'version',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'Metadata-Version is one of 1.0, 1.1, 1.2, 2.1, 2.2, 2.3, 2.4 and 2.5. The draft 2.0 never became one. A newer version is a warning: ' +
        'PyPI may have learnt it since.',
    remedy: 'Use another version of the build backend: name it under `[build-system]` in pyproject.toml, for example ' +
        '`requires = ["setuptools>=77"]`, and build again.',
    check({ metadata }) {
        const version = (0,core_metadata/* fieldValue */.ag)(metadata, 'Metadata-Version') ?? '';
        if ((0,metadata_versions/* isSupportedMetadata */.ag)(version))
            return [];
        const isNewer = (0,metadata_versions/* isNewerMetadata */.$C)(version);
        return [
            {
                sentence: isNewer
                    ? `Metadata-Version is ${(0,quote_value/* quoteValue */.c)(version)}, which is newer than 2.5, the newest that PyPI is known to accept.`
                    : `Metadata-Version is ${(0,quote_value/* quoteValue */.c)(version)}, which PyPI does not accept.`,
                severity: isNewer ? 'warn' : 'refuse',
                indexSays: `${quoteLikePython(version)} is not a valid metadata version.`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/version/version-local.js
/** PEP 440 leaves local versions to those who rebuild what others publish. */
const versionLocal = {
    id: 'version-local',
    group: 'version',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A public index takes no local versions, such as `1.0+g1a2b3c`: PEP 440 keeps them for builds that differ from a published one. Tools ' +
        'that derive the version from git write one when the commit has no tag, or the checkout has changes.',
    remedy: 'Publish from a commit that has a tag, with `fetch-depth: 0` at actions/checkout and no changed files; or, for setuptools-scm, set ' +
        '`local_scheme = "no-local-version"` under `[tool.setuptools_scm]`, for hatch-vcs under `[tool.hatch.version.raw-options]`.',
    check({ version }) {
        if (version.local === undefined)
            return [];
        return [
            {
                sentence: `The version ${version.text} has a local part, \`+${version.local}\`.`,
                indexSays: `The use of local versions in <Version('${version.text}')> is not allowed.`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/core-metadata-rules.js




















/** Rules that look at core metadata alone. */
const CORE_METADATA_RULES = [
    metadataMalformed,
    metadataVersionUnsupported,
    versionLocal,
    nameRepeated,
    singleValuedFieldRepeated,
    fieldNewerThanMetadataVersion,
    summaryMultiline,
    summaryTooLong,
    authorEmailInvalid,
    maintainerEmailInvalid,
    dynamicForbidden,
    dynamicUnknown,
    importNameIdentifier,
    importNameOption,
    licenseExpressionSyntax,
    licenseExpressionUnknownLicense,
    licenseExpressionUnknownException,
    licenseRefCharacters,
    licenseAndLicenseExpression,
    licenseFileParent,
    licenseFileGlob,
    licenseFileAbsolute,
    licenseFileDelimiter,
    classifierUnknown,
    classifierDeprecated,
    requiresPythonInvalid,
    requiresDistInvalid,
    requiresDistDirectUrl,
    providesDistInvalid,
    providesDistDirectUrl,
    obsoletesDistInvalid,
    obsoletesDistDirectUrl,
    providesExtraInvalid,
    homePageInvalid,
    downloadUrlInvalid,
    projectUrlNoLabel,
    projectUrlLabelLong,
    projectUrlNoUrl,
    projectUrlInvalid,
    projectUrlDuplicateLabel,
    contentTypeMalformed,
    contentTypeUnknown,
    contentTypeCharset,
    contentTypeVariant,
];

;// CONCATENATED MODULE: ./lib/rules/defects/ignored-defects.js




/** Defects of an archive that has core metadata, only not where indexes look for it. */
const METADATA_ELSEWHERE = ['wheel-metadata-missing', 'sdist-pkg-info-missing'];
/** Defects with which a file can be sent even so: a file that has one is only judged as a distribution where it is ignored. */
const IGNORED_DEFECTS = [
    ...FILENAME_DEFECTS,
    ...ARCHIVE_DEFECTS.filter(({ id }) => METADATA_ELSEWHERE.includes(id)),
    ...METADATA_DEFECTS,
].map(faultRule);

// EXTERNAL MODULE: ./lib/rendering/choose-markup.js
var choose_markup = __webpack_require__(3348);
;// CONCATENATED MODULE: ./lib/rendering/renders-empty.js
/** `[label]: destination "title"` on a line of its own. Footnotes (`[^1]:`) may be shown, so they are no such definitions. */
const LINK_DEFINITION = /^ {0,3}\[(?!\^)(?=[^\]]*[^\s\]])(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>\\]+>|[^\s<>()\\"'\p{Cc}][^\s<>()\\\p{Cc}]*)(?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*$/u;
/**
 * Whether Markdown renders to nothing: blank lines and definitions of links, which show nothing themselves (CommonMark
 * 0.31, 4.7). Definitions that are spread over several lines, or have a backslash, and footnotes that nothing refers to count
 * as text, though they show nothing either: in doubt, the index judges.
 */
function rendersEmpty(markdown) {
    const lines = markdown.replace(/^\u{FEFF}/u, '').split(/\r\n|[\r\n]/);
    return lines.every(line => /^[ \t]*$/.test(line) || LINK_DEFINITION.test(line));
}

;// CONCATENATED MODULE: ./lib/rules/description/failed-to-render.js


/** What PyPI answers when a description cannot be shown, however it came to that. Pure. */
function failedToRender({ metadata }) {
    const contentType = (0,core_metadata/* fieldValue */.ag)(metadata, 'Description-Content-Type') ?? '';
    if (contentType === '')
        return 'The description failed to render in the default format of reStructuredText.';
    return `The description failed to render for '${(0,printable_text/* formatPrintableLine */.Tu)(contentType, 100)}'.`;
}

;// CONCATENATED MODULE: ./lib/rules/description/markdown-renders-empty.js



/** Of what PyPI renders, something must be left (readme_renderer 45). Everything else is Markdown. */
const markdownRendersEmpty = {
    id: 'markdown-renders-empty',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A description in Markdown must have something to render: one of white space, or of definitions of links alone, has not. An HTML ' +
        'comment suffices, and no description at all is fine.',
    remedy: 'Write a sentence into the README, or leave the description out, and build again.',
    check(distribution) {
        if ((0,choose_markup/* chooseMarkup */.w)(distribution) !== 'markdown' || !rendersEmpty(distribution.metadata.description ?? ''))
            return [];
        return [
            {
                sentence: 'Nothing of the description would be shown: it has no text.',
                indexSays: failedToRender(distribution),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/filename-characters.js
const DO_NOT_RENAME = 'Give the file the name that the build backend gave it: build it again with `python -m build`.';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL_CHARACTER = /[\x00-\x1f\x7f]/;
const filenameControlChars = {
    id: 'filename-control-chars',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The name of a file has no control characters.',
    indexSays: 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    remedy: DO_NOT_RENAME,
    check: ({ filename }) => (CONTROL_CHARACTER.test(filename) ? ['The name of the file has control characters.'] : []),
};
const filenamePathSeparator = {
    id: 'filename-path-separator',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The name of a file has no `/` or `\\`.',
    indexSays: "Cannot upload a file with '/' or '\\' in the name.",
    remedy: DO_NOT_RENAME,
    check: ({ filename }) => (/[/\\]/.test(filename) ? ['The name of the file has a slash or a backslash.'] : []),
};

;// CONCATENATED MODULE: ./lib/rules/filename/filename-length.js
/** What file systems take as a name, in bytes. */
const LONGEST_NAME = 255;
/** PyPI keeps a wheel's METADATA in a file of its own beside it. */
const METADATA_SUFFIX_BYTES = '.metadata'.length;
const SHORTEN = 'Shorten the name of the project, or the set of tags, and build again.';
const filenameTooLong = {
    id: 'filename-too-long',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: `The name of a wheel has at most ${LONGEST_NAME - METADATA_SUFFIX_BYTES} bytes: PyPI adds \`.metadata\` for a file of its own.`,
    indexSays: 'Filename is too long',
    remedy: SHORTEN,
    check({ kind, filename }) {
        const bytes = Buffer.byteLength(filename);
        const tooLong = kind === 'wheel' && bytes <= LONGEST_NAME && bytes + METADATA_SUFFIX_BYTES > LONGEST_NAME;
        return tooLong
            ? [`The name has ${bytes} bytes, and PyPI needs ${METADATA_SUFFIX_BYTES} more of ${LONGEST_NAME}.`]
            : [];
    },
};
const filenameOver255 = {
    id: 'filename-over-255',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: `The name of a file has at most ${LONGEST_NAME} bytes. For a longer one PyPI answers with an internal error.`,
    remedy: SHORTEN,
    check({ filename }) {
        const bytes = Buffer.byteLength(filename);
        return bytes > LONGEST_NAME ? [`The name has ${bytes} bytes; ${LONGEST_NAME} are possible.`] : [];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/sdist-filename-readings.js


/**
 * Every way in which an sdist's file name can be read as a project and a version. Old build tools left hyphens in
 * both: `some-thing-1.0-1.tar.gz` is version `1.0-1`, which is `1.0.post1`, of `some-thing`. Pure.
 * @returns project normalised, version canonical
 */
function sdistFilenameReadings({ parsedFilename }) {
    const parts = `${parsedFilename.writtenName}-${parsedFilename.writtenVersion}`.split('-');
    return parts.slice(1).flatMap((_, index) => {
        const version = (0,packaging_version/* parseVersion */.o)(parts.slice(index + 1).join('-'));
        if (version === undefined)
            return [];
        const project = (0,project_name/* normalizeProjectName */.y)(parts.slice(0, index + 1).join('-'));
        return [{ project, version: (0,packaging_version/* canonicalVersion */.B)(version) }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/filename/filename-not-normalized.js



const CURRENT_BACKEND = 'Build it with a current build backend, for example `requires = ["setuptools>=77"]` under `[build-system]` in pyproject.toml, and do not rename ' +
    'what it makes.';
/** Source distribution format (PEP 625), which PyPI takes by the letter. */
const sdistFilenameNotNormalized = {
    id: 'sdist-filename-not-normalized',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'An sdist is named `{name}-{version}.tar.gz`, the name in lower case with `_` for each run of `-`, `_` and `.`, the version normalised (PEP 625).',
    remedy: CURRENT_BACKEND,
    check(distribution) {
        if (distribution.kind !== 'sdist')
            return [];
        const { filename, project, version } = distribution;
        // Of another project or version is told by rules of their own.
        const agrees = sdistFilenameReadings(distribution).some(reading => reading.project === project && reading.version === (0,packaging_version/* canonicalVersion */.B)(version));
        const expected = `${underscored(project)}-${version.text}.tar.gz`;
        if (!agrees || filename === expected)
            return [];
        const indexSays = `Filename '${(0,printable_text/* formatPrintableLine */.Tu)(filename, 255)}' is invalid, should be '${expected}'.`;
        return [{ sentence: `The name should be \`${expected}\`.`, indexSays }];
    },
};
/** Binary distribution format, escaping and Unicode; PyPI takes the name of the project by the letter. */
const wheelFilenameNotNormalized = {
    id: 'wheel-filename-not-normalized',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The name of a wheel begins with the name of the project, in lower case with `_` for each run of `-`, `_` and `.`.',
    remedy: CURRENT_BACKEND,
    check({ kind, parsedFilename, project }) {
        const expected = underscored(project);
        if (kind !== 'wheel' || parsedFilename.project !== project || parsedFilename.writtenName === expected)
            return [];
        const written = (0,printable_text/* formatPrintableLine */.Tu)(parsedFilename.writtenName, 200);
        const indexSays = `Filename should contain the normalized project name '${expected}', not '${written}'.`;
        return [{ sentence: `The name should begin with \`${expected}-\`, not with \`${written}-\`.`, indexSays }];
    },
};
function underscored(project) {
    return project.replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./lib/rules/filename/sdist-filename-project.js

/** The file name and PKG-INFO must speak of one project (source distribution format, PEP 625). */
const sdistFilenameProject = {
    id: 'sdist-filename-project',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The file name and PKG-INFO must speak of one project (source distribution format, PEP 625).',
    remedy: 'Do not rename an sdist: build it again with `python -m build`, and its name follows `name` under `[project]` in pyproject.toml.',
    check(distribution) {
        const { kind, parsedFilename, project } = distribution;
        if (kind !== 'sdist')
            return [];
        const readings = sdistFilenameReadings(distribution);
        // A name that cannot be read is another rule's.
        if (readings.length === 0 || readings.some(reading => reading.project === project))
            return [];
        return [`The file name says that the project is \`${parsedFilename.project}\`, and PKG-INFO says \`${project}\`.`];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/sdist-filename-wrong-version.js


/** The file name and PKG-INFO must speak of one version, in whatever spelling (source distribution format, PEP 625). */
const sdistFilenameWrongVersion = {
    id: 'sdist-filename-wrong-version',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The file name and PKG-INFO must speak of one version, in whatever spelling (PEP 625).',
    remedy: 'Do not rename an sdist: set `version` under `[project]` in pyproject.toml, build again with `python -m build`, and the name follows.',
    check(distribution) {
        if (distribution.kind !== 'sdist')
            return [];
        const { parsedFilename, project, version } = distribution;
        const readings = sdistFilenameReadings(distribution);
        // Of another project, it would have another version too: that is told once.
        const ofProject = readings.filter(reading => reading.project === project);
        if (ofProject.length === 0 || ofProject.some(reading => reading.version === (0,packaging_version/* canonicalVersion */.B)(version)))
            return [];
        return [`The file name says that the version is ${parsedFilename.version.text}, and PKG-INFO says ${version.text}.`];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/wheel-filename-other-project.js
/** The file name and METADATA must speak of one project (binary distribution format, file name convention). */
const wheelFilenameOtherProject = {
    id: 'wheel-filename-other-project',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The file name and METADATA must speak of one project (binary distribution format).',
    remedy: 'Do not rename a wheel: build it again with `python -m build`, and its name follows `name` under `[project]` in pyproject.toml.',
    check({ kind, parsedFilename, project }) {
        if (kind !== 'wheel' || parsedFilename.project === project)
            return [];
        return [`The file name says that the project is \`${parsedFilename.project}\`, and METADATA says \`${project}\`.`];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/wheel-filename-wrong-version.js

/** The file name and METADATA must speak of one version, in whatever spelling: `1.0` and `1.0.0` are equal (PEP 440). */
const wheelFilenameWrongVersion = {
    id: 'wheel-filename-wrong-version',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'The file name and METADATA must speak of one version, in whatever spelling: `1.0` and `1.0.0` are equal (PEP 440).',
    remedy: 'Do not rename a wheel: set `version` under `[project]` in pyproject.toml, build again with `python -m build`, and the name follows.',
    check({ kind, parsedFilename, version }) {
        if (kind !== 'wheel' || (0,packaging_version/* canonicalVersion */.B)(parsedFilename.version) === (0,packaging_version/* canonicalVersion */.B)(version))
            return [];
        return [`The file name says that the version is ${parsedFilename.version.text}, and METADATA says ${version.text}.`];
    },
};

;// CONCATENATED MODULE: ./lib/rules/filename/is-accepted-platform.js
const STATIC = new Set([
    ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
    ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
    ...['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64', 'ppc64le', 's390x'].map(arch => `manylinux2014_${arch}`),
]);
const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
/** Those of iOS and Pyodide are not anchored at their end, as PyPI's are not. */
const PATTERNS = [
    new RegExp(`^manylinux_\\d+_\\d+_(${LINUX}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(${LINUX})$`),
    new RegExp(`^macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${MACOS})$`),
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
/** Whether PyPI takes wheels for a platform, in whatever case it is written. Pure. */
function isAcceptedPlatform(tag) {
    const lower = tag.toLowerCase();
    return STATIC.has(lower) || PATTERNS.some(pattern => pattern.test(lower));
}

;// CONCATENATED MODULE: ./lib/rules/filename/wheel-platform-tag.js


/** PyPI takes wheels for platforms that its users can tell apart. */
const wheelPlatformTag = {
    id: 'wheel-platform-tag',
    group: 'filename',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'PyPI takes wheels for `any`, Windows, `manylinux_*`, `musllinux_*`, macOS (10.x, and 11 to 15 and 26 with the minor version 0), iOS, Android and ' +
        'Pyodide. `linux_x86_64` says nothing of the libraries that the wheel needs, and is refused.',
    remedy: 'Build it with cibuildwheel, or repair it: `auditwheel repair` for Linux, `delocate-wheel` for macOS, with `MACOSX_DEPLOYMENT_TARGET` set to a ' +
        'version such as `11.0`. A wheel for one machine only belongs on an index of your own.',
    check(distribution) {
        if (distribution.kind !== 'wheel')
            return [];
        const tags = new Set(distribution.parsedFilename.platformTag.split('.'));
        return [...tags]
            .filter(tag => !isAcceptedPlatform(tag))
            .map(tag => {
            const shown = (0,printable_text/* formatPrintableLine */.Tu)(tag, 100);
            return { sentence: describe(shown), indexSays: `Binary wheel has an unsupported platform tag '${shown}'.` };
        });
    },
};
function describe(tag) {
    if (/^linux_/i.test(tag))
        return `\`${tag}\` is the platform of a wheel that was not repaired: PyPI takes \`manylinux_*\` and \`musllinux_*\`.`;
    if (/^macosx_/i.test(tag))
        return `\`${tag}\` is no platform that PyPI knows: from macOS 11 on, the second number is 0.`;
    return tag === '' ? 'A platform is empty.' : `\`${tag}\` is no platform that PyPI takes wheels for.`;
}

// EXTERNAL MODULE: ./lib/distributions/archive-limits.js
var archive_limits = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/rules/size/sizes.js
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** PyPI's limit on a file; for single projects it is raised on request. */
const FILE_LIMIT = 100 * MIB;
/** PyPI raises it to no more than this. */
const HIGHEST_FILE_LIMIT = GIB;
/** PyPI's limit on all files of a project; for single projects it is raised on request. */
const PROJECT_LIMIT = 10 * GIB;
/** Rounded up: what is over a limit must not look as if it were just at it. */
function formatMib(bytes) {
    return `${(Math.ceil((bytes / MIB) * 10) / 10).toFixed(1)} MiB`;
}

;// CONCATENATED MODULE: ./lib/rules/size/wheel-compression-ratio.js


const wheelCompressionRatio = {
    id: 'wheel-compression-ratio',
    group: 'size',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A wheel that unpacks to more than 64 MiB unpacks to at most 50 times its size: more is taken for an attack on who unpacks it.',
    indexSays: `Invalid distribution file. File exceeds compression ratio of ${archive_limits/* BOMB_RATIO */.Dv}`,
    remedy: 'See what is in the wheel that is so large and so alike, such as empty or generated data, and have it made where the wheel is installed.',
    check(distribution) {
        if (distribution.kind !== 'wheel')
            return [];
        const { unpackedBytes } = distribution.contents;
        const ratio = unpackedBytes / distribution.size;
        if (unpackedBytes <= archive_limits/* UNPACKED_BYTES_OF_A_BOMB */.pr || ratio <= archive_limits/* BOMB_RATIO */.Dv)
            return [];
        return [`It unpacks to ${formatMib(unpackedBytes)}, ${ratio.toFixed(0)} times its size.`];
    },
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/rules/wheel/parse-entry-points.js

/** Its entries count in every section. */
const DEFAULT_SECTION = 'DEFAULT';
/** What Python's `str.strip()` does not take away: unlike JavaScript, it leaves a byte order mark. */
const CHARACTER = new RegExp(`[^${python_space/* PYTHON_SPACE */._}]`);
/**
 * Reads entry_points.txt as PyPI does: Python's `configparser`, with `=` as the only delimiter, names in their case, and
 * nothing twice (entry points specification, file format). Pure.
 */
function parseEntryPoints(text) {
    const parser = new Parser();
    for (const [index, line] of text.split('\n').entries()) {
        const reason = parser.take(line);
        if (reason !== undefined)
            return { kind: 'invalid', line: index + 1, reason };
    }
    return { kind: 'sections', sections: parser.sections };
}
class Parser {
    sections = new Map();
    #section;
    #hasEntry = false;
    #indentation = 0;
    /** @returns what is wrong with the line */
    take(line) {
        const stripped = strip(line);
        if (stripped === '' || stripped.startsWith('#') || stripped.startsWith(';'))
            return undefined;
        const indentation = line.search(CHARACTER);
        // The value goes on.
        if (this.#section !== undefined && this.#hasEntry && indentation > this.#indentation)
            return undefined;
        this.#indentation = indentation;
        const header = /^\[(?<name>[^\n]+)\]/.exec(stripped)?.groups?.['name'];
        return header === undefined ? this.#takeEntry(stripped) : this.#takeHeader(header);
    }
    #takeHeader(name) {
        if (name !== DEFAULT_SECTION && this.sections.has(name))
            return `the section \`[${name}]\` begins a second time`;
        this.#section = this.sections.get(name) ?? new Set();
        this.sections.set(name, this.#section);
        this.#hasEntry = false;
        return undefined;
    }
    #takeEntry(line) {
        if (this.#section === undefined)
            return 'it stands before the first section, such as `[console_scripts]`';
        const end = line.indexOf('=');
        const name = strip(line.slice(0, Math.max(end, 0)));
        if (name === '')
            return 'it is no `name = module:function`';
        if (this.#section.has(name))
            return `\`${name}\` is there a second time`;
        this.#section.add(name);
        this.#hasEntry = true;
        return undefined;
    }
}
/** From both ends inwards: a pattern for the end of a line would begin anew at each of a million blanks in its middle. */
function strip(text) {
    const start = text.search(CHARACTER);
    if (start === -1)
        return '';
    let end = text.length;
    while (!CHARACTER.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
/** The names that PyPI looks at in a section: those of `[DEFAULT]` too. Pure. */
function namesOf(sections, section) {
    const own = sections.get(section);
    return own === undefined ? [] : [...(sections.get(DEFAULT_SECTION) ?? []), ...own];
}

;// CONCATENATED MODULE: ./lib/rules/wheel/entry-point-rules.js



const INDEX_SAYS = 'Wheel has invalid entry points defined in the entry_points.txt file';
const CORRECT_SCRIPTS = 'Correct `[project.scripts]`, `[project.gui-scripts]` and `[project.entry-points]` in pyproject.toml, or the `entry_points` of setup.py, and build again.';
/** Letters and digits of any alphabet, as `\w` in Python. */
const SCRIPT_NAME = /^[\p{L}\p{N}_.-]+$/u;
const wheelEntryPointsUtf8 = {
    id: 'wheel-entry-points-utf8',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'entry_points.txt is UTF-8 (entry points specification).',
    indexSays: INDEX_SAYS,
    remedy: `Save the file that the entry points come from in UTF-8. ${CORRECT_SCRIPTS}`,
    check: distribution => {
        const entryPoints = entryPointsOf(distribution);
        return entryPoints === undefined || (0,external_node_buffer_.isUtf8)(entryPoints) ? [] : ['entry_points.txt is not UTF-8.'];
    },
};
const wheelEntryPointsIni = {
    id: 'wheel-entry-points-ini',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'entry_points.txt has sections with lines `name = module:function`: `=` and no other sign between, no section and no name twice.',
    indexSays: INDEX_SAYS,
    remedy: CORRECT_SCRIPTS,
    check: distribution => {
        const parsed = parseOf(distribution);
        if (parsed?.kind !== 'invalid')
            return [];
        return [`Line ${parsed.line} of entry_points.txt: ${(0,printable_text/* formatPrintableLine */.Tu)(parsed.reason, 200)}.`];
    },
};
const wheelEntryPointsName = {
    id: 'wheel-entry-points-name',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The name of a script has letters, digits, `_`, `.` and `-` only: it becomes the name of a file where the wheel is installed.',
    indexSays: INDEX_SAYS,
    remedy: CORRECT_SCRIPTS,
    check: distribution => {
        const parsed = parseOf(distribution);
        if (parsed?.kind !== 'sections')
            return [];
        return ['console_scripts', 'gui_scripts'].flatMap(section => namesOf(parsed.sections, section)
            .filter(name => !SCRIPT_NAME.test(name))
            .map(name => `The name \`${(0,printable_text/* formatPrintableLine */.Tu)(name, 100)}\` of a script, in \`[${section}]\`, cannot be that of a file.`));
    },
};
function entryPointsOf(distribution) {
    return distribution.kind === 'wheel' ? distribution.contents.entryPoints : undefined;
}
function parseOf(distribution) {
    const bytes = entryPointsOf(distribution);
    if (bytes === undefined || !(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    return parseEntryPoints(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

;// CONCATENATED MODULE: ./lib/rules/wheel/wheel-file-rules.js

const BUILD_WHEEL = 'Build it again with `python -m build --wheel`, and do not rename or repack what it makes.';
/** Digests and sizes in it are wrong as well, when files were put into the archive without it. */
const REPACK = 'Build it again with `python -m build --wheel`; to change what is in a wheel, use `python -m wheel unpack` and `python -m wheel pack`.';
const wheelFileMissing = {
    id: 'wheel-file-missing',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'A wheel has `{name}-{version}.dist-info/WHEEL`, where name and version are those of its file name.',
    indexSays: 'Invalid distribution file. WHEEL not found',
    remedy: BUILD_WHEEL,
    check: distribution => wheel_file_rules_findMissing(distribution, 'WHEEL'),
};
const wheelRecordMissing = {
    id: 'wheel-record-missing',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'A wheel has `{name}-{version}.dist-info/RECORD`, a list of its files as CSV in UTF-8.',
    indexSays: 'Wheel does not contain the required RECORD file',
    remedy: BUILD_WHEEL,
    check: distribution => {
        const state = distribution.kind === 'wheel' ? distribution.contents.record?.state : undefined;
        return [
            ...wheel_file_rules_findMissing(distribution, 'RECORD'),
            ...(state === 'not-utf8' ? ['RECORD is not UTF-8.'] : []),
            ...(state === 'not-csv' ? ['RECORD is not CSV: a name in it is longer than 131,072 characters.'] : []),
        ];
    },
};
const wheelRecordBlankLine = {
    id: 'wheel-record-blank-line',
    group: 'wheel',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'RECORD has no blank line. PyPI answers with an internal error.',
    remedy: REPACK,
    check: distribution => {
        const record = distribution.kind === 'wheel' ? distribution.contents.record : undefined;
        return record?.state === 'blank-line' ? [`Line ${record.line} of RECORD is blank.`] : [];
    },
};
const wheelRecordMismatch = {
    id: 'wheel-record-mismatch',
    group: 'wheel',
    severity: 'warn',
    holdsFor: 'specification',
    description: 'RECORD lists all files of the wheel, and no others. PyPI takes the wheel even so, and writes to the maintainers; installers leave files out or fail.',
    remedy: REPACK,
    check: distribution => {
        const record = distribution.kind === 'wheel' ? distribution.contents.record : undefined;
        if (record?.state !== 'read')
            return [];
        return [
            ...wheel_file_rules_describe(record.unlisted, 'RECORD does not list', 'which the archive has'),
            ...wheel_file_rules_describe(record.absent, 'RECORD lists', 'which the archive does not have'),
        ];
    },
};
function wheel_file_rules_findMissing(distribution, name) {
    if (distribution.kind !== 'wheel')
        return [];
    const missing = distribution.contents.missingFiles.filter(path => path.endsWith(`/${name}`));
    return missing.map(path => `The archive has no ${(0,quote_member/* quoteMember */.z)(path)}.`);
}
function wheel_file_rules_describe({ count, examples }, start, end) {
    if (count === 0)
        return [];
    const more = count > examples.length ? ` and ${count - examples.length} more` : '';
    return [`${start} ${examples.map(quote_member/* quoteMember */.z).join(', ')}${more}, ${end}.`];
}

;// CONCATENATED MODULE: ./lib/rules/distribution-rules.js
















/** Every rule on a file that could be read, in the order in which its findings are told. */
const DISTRIBUTION_RULES = [
    // What hinders reading, unless it is ignored.
    ...IGNORED_DEFECTS,
    // File names.
    filenameControlChars,
    filenamePathSeparator,
    filenameTooLong,
    filenameOver255,
    wheelFilenameOtherProject,
    wheelFilenameWrongVersion,
    sdistFilenameProject,
    sdistFilenameWrongVersion,
    wheelFilenameNotNormalized,
    sdistFilenameNotNormalized,
    wheelPlatformTag,
    // What is in the archive.
    ...ARCHIVE_RULES,
    wheelCompressionRatio,
    wheelFileMissing,
    wheelRecordMissing,
    wheelRecordBlankLine,
    wheelRecordMismatch,
    wheelEntryPointsUtf8,
    wheelEntryPointsIni,
    wheelEntryPointsName,
    licenseFileMissingWheel,
    licenseFileMissingSdist,
    // Core metadata.
    ...CORE_METADATA_RULES,
    // Description.
    markdownRendersEmpty,
];

;// CONCATENATED MODULE: ./lib/rules/description/advise-on-markup.js

/** A heading, a fence or a link as Markdown writes them, and reStructuredText does not. */
const READS_LIKE_MARKDOWN = /^#{1,6} \S|^```|\]\(https?:/m;
/**
 * What to do about a description at which docutils stops, by what it says of it. Pure.
 * @param message docutils' words
 * @returns `undefined` where there is nothing particular to advise
 */
function adviseOnMarkup({ metadata }, message) {
    const declared = ((0,core_metadata/* fieldValue */.ag)(metadata, 'Description-Content-Type') ?? '') !== '';
    if (!declared && READS_LIKE_MARKDOWN.test(metadata.description ?? ''))
        return DECLARE_MARKDOWN;
    if (/^Unknown (directive type|interpreted text role)/.test(message))
        return SPHINX_ONLY;
    if (/unknown option: "?(caption|linenos|emphasize-lines|lineno-start|dedent|force)\b/.test(message))
        return SPHINX_ONLY;
    if (/directive disabled/.test(message))
        return NOT_ALLOWED;
    return undefined;
}
const DECLARE_MARKDOWN = 'The description reads like Markdown, but its type is not declared, and then it counts as reStructuredText. Write ' +
    '`readme = "README.md"` under `[project]` in pyproject.toml, or `long_description_content_type="text/markdown"` in setup.py, ' +
    'and build again.';
const SPHINX_ONLY = 'PyPI knows the roles, directives and options of docutils, not those that Sphinx adds (`:ref:`, `:func:`, `toctree`, ' +
    '`versionadded`, `:caption:`…). Write literals such as ``name`` or links in their place, or give PyPI a README of its own, ' +
    'and build again.';
const NOT_ALLOWED = 'PyPI neither inserts files (`include`, `csv-table` with `:file:`) nor raw HTML. Write the text itself, for example by a ' +
    'build backend that puts the README together, and build again.';

;// CONCATENATED MODULE: ./lib/rules/description/rst-render-failure.js




/** PyPI renders reStructuredText with docutils, and its warnings are errors there (readme_renderer 45). */
const rstRenderFailure = {
    id: 'rst-render-failure',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A description in reStructuredText, or without `Description-Content-Type`, must render without a single warning of docutils: PyPI ' +
        'stops at the first. What Sphinx adds to reStructuredText is unknown there, and neither files nor raw HTML may be inserted. ' +
        "The check runs PyPI's version of docutils with PyPI's settings, by the runner's `python3` (3.10 or later); where there is " +
        'none, a notice says that the index will judge.',
    remedy: 'Correct the README at that line and build again. `twine check --strict dist/*` shows the same on your machine.',
    check: ({ distributions, renderings }) => distributions.flatMap(distribution => {
        if ((0,choose_markup/* chooseMarkup */.w)(distribution) !== 'restructuredtext')
            return [];
        const rendering = renderings.get(distribution.metadata.description ?? '');
        return rendering?.outcome === 'failed' ? [describeFailure(distribution, rendering)] : [];
    }),
};
/** What docutils adds for those who look into its document tree. */
const FOR_PROGRAMS = /\s*See "backrefs" attribute for IDs\./;
function describeFailure(distribution, { message, line, source }) {
    const where = line === undefined ? 'The description' : `Line ${line} of the description`;
    const reads = source === undefined || source.trim() === '' ? '' : ` The line reads: ${(0,printable_text/* formatPrintableLine */.Tu)(source, 120)}`;
    const remedy = adviseOnMarkup(distribution, message);
    return {
        sentence: `${where} cannot be rendered: ${(0,printable_text/* formatPrintableLine */.Tu)(message.replace(FOR_PROGRAMS, ''), 300)}${reads}`,
        filename: distribution.filename,
        indexSays: failedToRender(distribution),
        ...(remedy !== undefined && { remedy }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/description/rst-renders-empty.js


/** Of what PyPI renders, something must be left (readme_renderer 45). */
const rstRendersEmpty = {
    id: 'rst-renders-empty',
    group: 'description',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A description in reStructuredText must show something: one of white space or comments alone does not, nor does a title without ' +
        'text below it, which docutils takes for the title of the page. No description at all is fine.',
    remedy: 'Write a sentence below the title of the README, or leave the description out, and build again.',
    check: ({ distributions, renderings }) => distributions
        .filter(distribution => (0,choose_markup/* chooseMarkup */.w)(distribution) === 'restructuredtext' && isEmpty(distribution, renderings))
        .map(distribution => ({
        sentence: 'Nothing of the description would be shown: it is empty, a comment, or a title alone.',
        filename: distribution.filename,
        indexSays: failedToRender(distribution),
    })),
};
function isEmpty({ metadata }, renderings) {
    const description = metadata.description ?? '';
    // That much is known without docutils.
    return /^[ \t\r\n]*$/.test(description) || renderings.get(description)?.outcome === 'empty';
}

;// CONCATENATED MODULE: ./lib/rules/project-name/name-placeholder.js

/** What tutorials and templates leave to be replaced, normalised. */
const PLACEHOLDERS = /(?:^|-)(?:your-?user-?name|your-?name|your-?(?:package|project)(?:-?name)?|(?:package|project)-name|username-here|change-?me)(?:-|$)/;
/** No index refuses such a name, if it is free; but hardly anyone means to have it for ever. */
const namePlaceholder = {
    id: 'name-placeholder',
    group: 'project name',
    severity: 'warn',
    holdsFor: 'specification',
    description: 'A name such as `example-package-YOUR-USERNAME-HERE` is what a tutorial or template leaves for you to replace. Somebody else has it on ' +
        'PyPI most likely, and then the upload is refused with 403.',
    remedy: 'Write a name of your own as `name` under `[project]` in pyproject.toml, and build again.',
    check: ({ distributions }) => distributions
        .filter(({ project }) => PLACEHOLDERS.test((0,project_name/* normalizeProjectName */.y)(project)))
        .map(({ filename, project }) => ({
        filename,
        sentence: `The project's name, ${project}, has a placeholder in it.`,
    })),
};

;// CONCATENATED MODULE: ./lib/rules/data/standard-library.js
// Written by scripts/refresh-data.py from stdlib-list 0.12.0 (Python 2.6 to 3.14) on 2026-11-22. Not to be edited by hand.
/** Names of the standard library's modules, normalised as project names are. */
const STANDARD_LIBRARY = new Set(`
abc
abcoll
aepack
aetools
aetypes
aifc
aix-support
al
android-support
annotationlib
antigravity
anydbm
apple-support
applesingle
argparse
array
ast
ast-unparse
asynchat
asyncio
asyncio-base-events
asyncio-base-futures
asyncio-base-subprocess
asyncio-base-tasks
asyncio-compat
asyncio-constants
asyncio-coroutines
asyncio-events
asyncio-exceptions
asyncio-format-helpers
asyncio-futures
asyncio-graph
asyncio-locks
asyncio-log
asyncio-main
asyncio-mixins
asyncio-proactor-events
asyncio-protocols
asyncio-queues
asyncio-runners
asyncio-selector-events
asyncio-sslproto
asyncio-staggered
asyncio-streams
asyncio-subprocess
asyncio-taskgroups
asyncio-tasks
asyncio-test-utils
asyncio-threads
asyncio-timeouts
asyncio-tools
asyncio-transports
asyncio-trsock
asyncio-unix-events
asyncio-windows-events
asyncio-windows-utils
asyncore
atexit
audiodev
audioop
autogil
base64
basehttpserver
bastion
bdb
binascii
binhex
bisect
blake2
bootlocale
bootsubprocess
bsddb
bsddb-db
bsddb-dbobj
bsddb-dbrecio
bsddb-dbshelve
bsddb-dbtables
bsddb-dbutils
bsddb-test
bsddb-test-test-all
bsddb-test-test-associate
bsddb-test-test-basics
bsddb-test-test-compare
bsddb-test-test-compat
bsddb-test-test-cursor-pget-bug
bsddb-test-test-db
bsddb-test-test-dbenv
bsddb-test-test-dbobj
bsddb-test-test-dbshelve
bsddb-test-test-dbtables
bsddb-test-test-distributed-transactions
bsddb-test-test-early-close
bsddb-test-test-fileid
bsddb-test-test-get-none
bsddb-test-test-join
bsddb-test-test-lock
bsddb-test-test-misc
bsddb-test-test-pickle
bsddb-test-test-queue
bsddb-test-test-recno
bsddb-test-test-replication
bsddb-test-test-sequence
bsddb-test-test-thread
buildtools
builtin
builtins
bz2
calendar
canvas
carbon
carbon-ae
carbon-ah
carbon-app
carbon-appearance
carbon-carbonevents
carbon-carbonevt
carbon-cf
carbon-cg
carbon-cm
carbon-components
carbon-controlaccessor
carbon-controls
carbon-corefounation
carbon-coregraphics
carbon-ctl
carbon-dialogs
carbon-dlg
carbon-drag
carbon-dragconst
carbon-events
carbon-evt
carbon-file
carbon-files
carbon-fm
carbon-folder
carbon-folders
carbon-fonts
carbon-help
carbon-ibcarbon
carbon-ibcarbonruntime
carbon-icns
carbon-icons
carbon-launch
carbon-launchservices
carbon-list
carbon-lists
carbon-machelp
carbon-mediadescr
carbon-menu
carbon-menus
carbon-mlte
carbon-osa
carbon-osaconst
carbon-qd
carbon-qdoffs
carbon-qdoffscreen
carbon-qt
carbon-quickdraw
carbon-quicktime
carbon-res
carbon-resources
carbon-scrap
carbon-snd
carbon-sound
carbon-te
carbon-textedit
carbon-win
carbon-windows
cd
cfmfile
cgi
cgihttpserver
cgitb
chunk
cmath
cmd
code
codecs
codecs-cn
codecs-hk
codecs-iso2022
codecs-jp
codecs-kr
codecs-tw
codeop
collections
collections-abc
collections-main
colorize
colorpicker
colorsys
commands
compat-pickle
compileall
compiler
compiler-ast
compiler-consts
compiler-future
compiler-misc
compiler-pyassem
compiler-pycodegen
compiler-symbols
compiler-syntax
compiler-transformer
compiler-visitor
compression
compression-bz2
compression-common
compression-common-streams
compression-gzip
compression-lzma
compression-zlib
compression-zstd
compression-zstd-zstdfile
concurrent
concurrent-futures
concurrent-futures-base
concurrent-futures-interpreter
concurrent-futures-process
concurrent-futures-thread
concurrent-interpreters
concurrent-interpreters-crossinterp
concurrent-interpreters-queues
configparser
contextlib
contextvars
cookie
cookielib
copy
copy-reg
copyreg
cpickle
cprofile
crypt
cstringio
csv
ctypes
ctypes-aix
ctypes-endian
ctypes-layout
ctypes-macholib
ctypes-macholib-dyld
ctypes-macholib-dylib
ctypes-macholib-framework
ctypes-test
ctypes-test-main
ctypes-test-runtests
ctypes-test-test-anon
ctypes-test-test-array-in-pointer
ctypes-test-test-arrays
ctypes-test-test-as-parameter
ctypes-test-test-bitfields
ctypes-test-test-buffers
ctypes-test-test-bytes
ctypes-test-test-byteswap
ctypes-test-test-callbacks
ctypes-test-test-cast
ctypes-test-test-cfuncs
ctypes-test-test-checkretval
ctypes-test-test-delattr
ctypes-test-test-errno
ctypes-test-test-find
ctypes-test-test-frombuffer
ctypes-test-test-funcptr
ctypes-test-test-functions
ctypes-test-test-incomplete
ctypes-test-test-init
ctypes-test-test-internals
ctypes-test-test-keeprefs
ctypes-test-test-libc
ctypes-test-test-loading
ctypes-test-test-macholib
ctypes-test-test-memfunctions
ctypes-test-test-numbers
ctypes-test-test-objects
ctypes-test-test-parameters
ctypes-test-test-pep3118
ctypes-test-test-pickling
ctypes-test-test-pointers
ctypes-test-test-prototypes
ctypes-test-test-python-api
ctypes-test-test-random-things
ctypes-test-test-refcounts
ctypes-test-test-repr
ctypes-test-test-returnfuncptrs
ctypes-test-test-simplesubclasses
ctypes-test-test-sizes
ctypes-test-test-slicing
ctypes-test-test-stringptr
ctypes-test-test-strings
ctypes-test-test-struct-fields
ctypes-test-test-structures
ctypes-test-test-unaligned-structures
ctypes-test-test-unicode
ctypes-test-test-values
ctypes-test-test-varsize-struct
ctypes-test-test-win32
ctypes-test-test-wintypes
ctypes-util
ctypes-wintypes
curses
curses-ascii
curses-has-key
curses-panel
curses-textpad
curses-wrapper
dataclasses
datetime
dbhash
dbm
dbm-dumb
dbm-gnu
dbm-ndbm
dbm-sqlite3
decimal
device
dialog
difflib
dircache
dis
distutils
distutils-archive-util
distutils-bcppcompiler
distutils-ccompiler
distutils-cmd
distutils-collections
distutils-command
distutils-command-bdist
distutils-command-bdist-dumb
distutils-command-bdist-msi
distutils-command-bdist-packager
distutils-command-bdist-rpm
distutils-command-bdist-wininst
distutils-command-build
distutils-command-build-clib
distutils-command-build-ext
distutils-command-build-py
distutils-command-build-scripts
distutils-command-check
distutils-command-clean
distutils-command-config
distutils-command-framework-compat
distutils-command-install
distutils-command-install-data
distutils-command-install-egg-info
distutils-command-install-headers
distutils-command-install-lib
distutils-command-install-scripts
distutils-command-py37compat
distutils-command-register
distutils-command-sdist
distutils-command-upload
distutils-config
distutils-core
distutils-cygwinccompiler
distutils-debug
distutils-dep-util
distutils-dir-util
distutils-dist
distutils-emxccompiler
distutils-errors
distutils-extension
distutils-fancy-getopt
distutils-file-util
distutils-filelist
distutils-functools
distutils-log
distutils-macos-compat
distutils-msvc9compiler
distutils-msvccompiler
distutils-mwerkscompiler
distutils-py38compat
distutils-py39compat
distutils-spawn
distutils-sysconfig
distutils-tests
distutils-tests-setuptools-build-ext
distutils-tests-setuptools-extension
distutils-tests-support
distutils-tests-test-archive-util
distutils-tests-test-bdist
distutils-tests-test-bdist-dumb
distutils-tests-test-bdist-msi
distutils-tests-test-bdist-rpm
distutils-tests-test-bdist-wininst
distutils-tests-test-build
distutils-tests-test-build-clib
distutils-tests-test-build-ext
distutils-tests-test-build-py
distutils-tests-test-build-scripts
distutils-tests-test-ccompiler
distutils-tests-test-check
distutils-tests-test-clean
distutils-tests-test-cmd
distutils-tests-test-config
distutils-tests-test-config-cmd
distutils-tests-test-core
distutils-tests-test-cygwinccompiler
distutils-tests-test-dep-util
distutils-tests-test-dir-util
distutils-tests-test-dist
distutils-tests-test-extension
distutils-tests-test-file-util
distutils-tests-test-filelist
distutils-tests-test-install
distutils-tests-test-install-data
distutils-tests-test-install-headers
distutils-tests-test-install-lib
distutils-tests-test-install-scripts
distutils-tests-test-log
distutils-tests-test-msvc9compiler
distutils-tests-test-msvccompiler
distutils-tests-test-register
distutils-tests-test-sdist
distutils-tests-test-spawn
distutils-tests-test-sysconfig
distutils-tests-test-text-file
distutils-tests-test-unixccompiler
distutils-tests-test-upload
distutils-tests-test-util
distutils-tests-test-version
distutils-tests-test-versionpredicate
distutils-text-file
distutils-unixccompiler
distutils-util
distutils-version
distutils-versionpredicate
dl
doctest
docxmlrpcserver
dumbdbm
dummy-thread
dummy-threading
easydialogs
elementtree
email
email-base64mime
email-charset
email-contentmanager
email-encoded-words
email-encoders
email-errors
email-feedparser
email-generator
email-header
email-header-value-parser
email-headerregistry
email-iterators
email-message
email-mime
email-mime-application
email-mime-audio
email-mime-base
email-mime-image
email-mime-message
email-mime-multipart
email-mime-nonmultipart
email-mime-text
email-parseaddr
email-parser
email-policy
email-policybase
email-quoprimime
email-test
email-test-test-email
email-test-test-email-codecs
email-test-test-email-codecs-renamed
email-test-test-email-renamed
email-test-test-email-torture
email-utils
encodings
encodings-aliases
encodings-ascii
encodings-base64-codec
encodings-big5
encodings-big5hkscs
encodings-builtin
encodings-bz2-codec
encodings-charmap
encodings-codecs
encodings-cp037
encodings-cp1006
encodings-cp1026
encodings-cp1125
encodings-cp1140
encodings-cp1250
encodings-cp1251
encodings-cp1252
encodings-cp1253
encodings-cp1254
encodings-cp1255
encodings-cp1256
encodings-cp1257
encodings-cp1258
encodings-cp273
encodings-cp424
encodings-cp437
encodings-cp500
encodings-cp65001
encodings-cp720
encodings-cp737
encodings-cp775
encodings-cp850
encodings-cp852
encodings-cp855
encodings-cp856
encodings-cp857
encodings-cp858
encodings-cp860
encodings-cp861
encodings-cp862
encodings-cp863
encodings-cp864
encodings-cp865
encodings-cp866
encodings-cp869
encodings-cp874
encodings-cp875
encodings-cp932
encodings-cp949
encodings-cp950
encodings-encodings
encodings-euc-jis-2004
encodings-euc-jisx0213
encodings-euc-jp
encodings-euc-kr
encodings-gb18030
encodings-gb2312
encodings-gbk
encodings-hex-codec
encodings-hp-roman8
encodings-hz
encodings-idna
encodings-iso2022-jp
encodings-iso2022-jp-1
encodings-iso2022-jp-2
encodings-iso2022-jp-2004
encodings-iso2022-jp-3
encodings-iso2022-jp-ext
encodings-iso2022-kr
encodings-iso8859-1
encodings-iso8859-10
encodings-iso8859-11
encodings-iso8859-13
encodings-iso8859-14
encodings-iso8859-15
encodings-iso8859-16
encodings-iso8859-2
encodings-iso8859-3
encodings-iso8859-4
encodings-iso8859-5
encodings-iso8859-6
encodings-iso8859-7
encodings-iso8859-8
encodings-iso8859-9
encodings-johab
encodings-koi8-r
encodings-koi8-t
encodings-koi8-u
encodings-kz1048
encodings-latin-1
encodings-mac-arabic
encodings-mac-centeuro
encodings-mac-croatian
encodings-mac-cyrillic
encodings-mac-farsi
encodings-mac-greek
encodings-mac-iceland
encodings-mac-latin2
encodings-mac-roman
encodings-mac-romanian
encodings-mac-turkish
encodings-mbcs
encodings-oem
encodings-palmos
encodings-ptcp154
encodings-punycode
encodings-quopri-codec
encodings-raw-unicode-escape
encodings-rot-13
encodings-shift-jis
encodings-shift-jis-2004
encodings-shift-jisx0213
encodings-string-escape
encodings-tis-620
encodings-undefined
encodings-unicode-escape
encodings-unicode-internal
encodings-utf-16
encodings-utf-16-be
encodings-utf-16-le
encodings-utf-32
encodings-utf-32-be
encodings-utf-32-le
encodings-utf-7
encodings-utf-8
encodings-utf-8-sig
encodings-uu-codec
encodings-win-cp-codecs
encodings-zlib-codec
ensurepip
ensurepip-bundled
ensurepip-main
ensurepip-uninstall
enum
errno
exceptions
faulthandler
fcntl
filecmp
filedialog
fileinput
findertools
fixtk
fl
flp
fm
fnmatch
formatter
fpectl
fpformat
fractions
framework
frozen-importlib
frozen-importlib-external
ftplib
functools
future
future-builtins
gc
gdbm
genericpath
gensuitemodule
getopt
getpass
gettext
gl
glob
graphlib
grp
gzip
hashlib
heapq
hmac
hotshot
hotshot-log
hotshot-stats
hotshot-stones
html
html-entities
html-parser
htmlentitydefs
htmllib
htmlparser
http
http-client
http-cookiejar
http-cookies
http-server
httplib
ic
icopen
idlelib
idlelib-aboutdialog
idlelib-autocomplete
idlelib-autocomplete-w
idlelib-autocompletewindow
idlelib-autoexpand
idlelib-bindings
idlelib-browser
idlelib-calltip
idlelib-calltip-w
idlelib-calltips
idlelib-calltipwindow
idlelib-classbrowser
idlelib-codecontext
idlelib-colordelegator
idlelib-colorizer
idlelib-config
idlelib-config-key
idlelib-configdialog
idlelib-confighandler
idlelib-confighelpsourceedit
idlelib-configsectionnamedialog
idlelib-debugger
idlelib-debugger-r
idlelib-debugobj
idlelib-debugobj-r
idlelib-delegator
idlelib-dynoption
idlelib-dynoptionmenuwidget
idlelib-editor
idlelib-editorwindow
idlelib-filelist
idlelib-format
idlelib-formatparagraph
idlelib-grep
idlelib-grepdialog
idlelib-help
idlelib-help-about
idlelib-history
idlelib-hyperparser
idlelib-idle
idlelib-idle-test
idlelib-idle-test-htest
idlelib-idle-test-mock-idle
idlelib-idle-test-mock-tk
idlelib-idle-test-template
idlelib-idle-test-test-autocomplete
idlelib-idle-test-test-autocomplete-w
idlelib-idle-test-test-autoexpand
idlelib-idle-test-test-browser
idlelib-idle-test-test-calltip
idlelib-idle-test-test-calltip-w
idlelib-idle-test-test-calltips
idlelib-idle-test-test-codecontext
idlelib-idle-test-test-colorizer
idlelib-idle-test-test-config
idlelib-idle-test-test-config-help
idlelib-idle-test-test-config-key
idlelib-idle-test-test-config-name
idlelib-idle-test-test-configdialog
idlelib-idle-test-test-debugger
idlelib-idle-test-test-debugger-r
idlelib-idle-test-test-debugobj
idlelib-idle-test-test-debugobj-r
idlelib-idle-test-test-delegator
idlelib-idle-test-test-editmenu
idlelib-idle-test-test-editor
idlelib-idle-test-test-filelist
idlelib-idle-test-test-format
idlelib-idle-test-test-formatparagraph
idlelib-idle-test-test-grep
idlelib-idle-test-test-help
idlelib-idle-test-test-help-about
idlelib-idle-test-test-helpabout
idlelib-idle-test-test-history
idlelib-idle-test-test-hyperparser
idlelib-idle-test-test-idlehistory
idlelib-idle-test-test-io
idlelib-idle-test-test-iomenu
idlelib-idle-test-test-macosx
idlelib-idle-test-test-mainmenu
idlelib-idle-test-test-multicall
idlelib-idle-test-test-outwin
idlelib-idle-test-test-paragraph
idlelib-idle-test-test-parenmatch
idlelib-idle-test-test-pathbrowser
idlelib-idle-test-test-percolator
idlelib-idle-test-test-pyparse
idlelib-idle-test-test-pyshell
idlelib-idle-test-test-query
idlelib-idle-test-test-redirector
idlelib-idle-test-test-replace
idlelib-idle-test-test-replacedialog
idlelib-idle-test-test-rpc
idlelib-idle-test-test-rstrip
idlelib-idle-test-test-run
idlelib-idle-test-test-runscript
idlelib-idle-test-test-scrolledlist
idlelib-idle-test-test-search
idlelib-idle-test-test-searchbase
idlelib-idle-test-test-searchdialog
idlelib-idle-test-test-searchdialogbase
idlelib-idle-test-test-searchengine
idlelib-idle-test-test-sidebar
idlelib-idle-test-test-squeezer
idlelib-idle-test-test-stackviewer
idlelib-idle-test-test-statusbar
idlelib-idle-test-test-text
idlelib-idle-test-test-textview
idlelib-idle-test-test-tooltip
idlelib-idle-test-test-tree
idlelib-idle-test-test-undo
idlelib-idle-test-test-undodelegator
idlelib-idle-test-test-util
idlelib-idle-test-test-warning
idlelib-idle-test-test-widgetredir
idlelib-idle-test-test-window
idlelib-idle-test-test-zoomheight
idlelib-idle-test-test-zzdummy
idlelib-idle-test-tkinter-testing-utils
idlelib-idlehistory
idlelib-idlever
idlelib-iobinding
idlelib-iomenu
idlelib-keybindingdialog
idlelib-macosx
idlelib-macosxsupport
idlelib-main
idlelib-mainmenu
idlelib-multicall
idlelib-multistatusbar
idlelib-objectbrowser
idlelib-outputwindow
idlelib-outwin
idlelib-paragraph
idlelib-parenmatch
idlelib-pathbrowser
idlelib-percolator
idlelib-pyclbr
idlelib-pyparse
idlelib-pyshell
idlelib-query
idlelib-redirector
idlelib-remotedebugger
idlelib-remoteobjectbrowser
idlelib-replace
idlelib-replacedialog
idlelib-rpc
idlelib-rstrip
idlelib-rstripextension
idlelib-run
idlelib-runscript
idlelib-scriptbinding
idlelib-scrolledlist
idlelib-search
idlelib-searchbase
idlelib-searchdialog
idlelib-searchdialogbase
idlelib-searchengine
idlelib-sidebar
idlelib-squeezer
idlelib-stackviewer
idlelib-statusbar
idlelib-tabbedpages
idlelib-textview
idlelib-tooltip
idlelib-tree
idlelib-treewidget
idlelib-undo
idlelib-undodelegator
idlelib-util
idlelib-widgetredirector
idlelib-window
idlelib-windowlist
idlelib-zoomheight
idlelib-zzdummy
ihooks
imageop
imaplib
imgfile
imghdr
imp
importlib
importlib-abc
importlib-adapters
importlib-bootstrap
importlib-bootstrap-external
importlib-common
importlib-machinery
importlib-metadata
importlib-metadata-adapters
importlib-metadata-collections
importlib-metadata-diagnose
importlib-metadata-functools
importlib-metadata-itertools
importlib-metadata-meta
importlib-metadata-text
importlib-readers
importlib-resources
importlib-resources-abc
importlib-resources-adapters
importlib-resources-common
importlib-resources-functional
importlib-resources-itertools
importlib-resources-legacy
importlib-resources-readers
importlib-resources-simple
importlib-simple
importlib-util
imputil
inspect
interpchannels
interpqueues
interpreters
io
ios-support
ipaddress
itertools
jpeg
json
json-decoder
json-encoder
json-json
json-main
json-re
json-scanner
json-struct
json-sys
json-tests
json-tests-test-check-circular
json-tests-test-decode
json-tests-test-default
json-tests-test-dump
json-tests-test-encode-basestring-ascii
json-tests-test-fail
json-tests-test-float
json-tests-test-indent
json-tests-test-pass1
json-tests-test-pass2
json-tests-test-pass3
json-tests-test-recursion
json-tests-test-scanstring
json-tests-test-separators
json-tests-test-speedups
json-tests-test-tool
json-tests-test-unicode
json-tool
keyword
lib
lib-libpython3
lib2to3
lib2to3-btm-matcher
lib2to3-btm-utils
lib2to3-fixer-base
lib2to3-fixer-util
lib2to3-fixes
lib2to3-fixes-fix-apply
lib2to3-fixes-fix-asserts
lib2to3-fixes-fix-basestring
lib2to3-fixes-fix-buffer
lib2to3-fixes-fix-callable
lib2to3-fixes-fix-dict
lib2to3-fixes-fix-except
lib2to3-fixes-fix-exec
lib2to3-fixes-fix-execfile
lib2to3-fixes-fix-exitfunc
lib2to3-fixes-fix-filter
lib2to3-fixes-fix-funcattrs
lib2to3-fixes-fix-future
lib2to3-fixes-fix-getcwdu
lib2to3-fixes-fix-has-key
lib2to3-fixes-fix-idioms
lib2to3-fixes-fix-import
lib2to3-fixes-fix-imports
lib2to3-fixes-fix-imports2
lib2to3-fixes-fix-input
lib2to3-fixes-fix-intern
lib2to3-fixes-fix-isinstance
lib2to3-fixes-fix-itertools
lib2to3-fixes-fix-itertools-imports
lib2to3-fixes-fix-long
lib2to3-fixes-fix-map
lib2to3-fixes-fix-metaclass
lib2to3-fixes-fix-methodattrs
lib2to3-fixes-fix-ne
lib2to3-fixes-fix-next
lib2to3-fixes-fix-nonzero
lib2to3-fixes-fix-numliterals
lib2to3-fixes-fix-operator
lib2to3-fixes-fix-paren
lib2to3-fixes-fix-print
lib2to3-fixes-fix-raise
lib2to3-fixes-fix-raw-input
lib2to3-fixes-fix-reduce
lib2to3-fixes-fix-reload
lib2to3-fixes-fix-renames
lib2to3-fixes-fix-repr
lib2to3-fixes-fix-set-literal
lib2to3-fixes-fix-standarderror
lib2to3-fixes-fix-sys-exc
lib2to3-fixes-fix-throw
lib2to3-fixes-fix-tuple-params
lib2to3-fixes-fix-types
lib2to3-fixes-fix-unicode
lib2to3-fixes-fix-urllib
lib2to3-fixes-fix-ws-comma
lib2to3-fixes-fix-xrange
lib2to3-fixes-fix-xreadlines
lib2to3-fixes-fix-zip
lib2to3-main
lib2to3-patcomp
lib2to3-pgen2
lib2to3-pgen2-conv
lib2to3-pgen2-driver
lib2to3-pgen2-grammar
lib2to3-pgen2-literals
lib2to3-pgen2-parse
lib2to3-pgen2-pgen
lib2to3-pgen2-token
lib2to3-pgen2-tokenize
lib2to3-pygram
lib2to3-pytree
lib2to3-refactor
lib2to3-tests
lib2to3-tests-data
lib2to3-tests-data-bom
lib2to3-tests-data-crlf
lib2to3-tests-data-different-encoding
lib2to3-tests-data-false-encoding
lib2to3-tests-data-fixers
lib2to3-tests-data-fixers-bad-order
lib2to3-tests-data-fixers-myfixes
lib2to3-tests-data-fixers-myfixes-fix-explicit
lib2to3-tests-data-fixers-myfixes-fix-first
lib2to3-tests-data-fixers-myfixes-fix-last
lib2to3-tests-data-fixers-myfixes-fix-parrot
lib2to3-tests-data-fixers-myfixes-fix-preorder
lib2to3-tests-data-fixers-no-fixer-cls
lib2to3-tests-data-fixers-parrot-example
lib2to3-tests-data-infinite-recursion
lib2to3-tests-data-py2-test-grammar
lib2to3-tests-data-py3-test-grammar
lib2to3-tests-main
lib2to3-tests-pytree-idempotency
lib2to3-tests-support
lib2to3-tests-test-all-fixers
lib2to3-tests-test-fixers
lib2to3-tests-test-main
lib2to3-tests-test-parser
lib2to3-tests-test-pytree
lib2to3-tests-test-refactor
lib2to3-tests-test-util
linecache
linuxaudiodev
locale
logging
logging-config
logging-handlers
lsprof
lwpcookiejar
lzma
macerrors
macos
macostools
macpath
macresource
macurl2path
mailbox
mailcap
main
markupbase
marshal
math
md5
mhlib
mimetools
mimetypes
mimewriter
mimify
miniaeframe
mmap
modulefinder
mozillacookiejar
msi
msilib
msvcrt
multibytecodec
multifile
multiprocessing
multiprocessing-connection
multiprocessing-context
multiprocessing-dummy
multiprocessing-dummy-connection
multiprocessing-forking
multiprocessing-forkserver
multiprocessing-heap
multiprocessing-managers
multiprocessing-pool
multiprocessing-popen-fork
multiprocessing-popen-forkserver
multiprocessing-popen-spawn-posix
multiprocessing-popen-spawn-win32
multiprocessing-process
multiprocessing-queues
multiprocessing-reduction
multiprocessing-resource-sharer
multiprocessing-resource-tracker
multiprocessing-semaphore-tracker
multiprocessing-shared-memory
multiprocessing-sharedctypes
multiprocessing-spawn
multiprocessing-synchronize
multiprocessing-util
mutex
nav
netrc
new
nis
nntplib
nt
ntpath
nturl2path
numbers
opcode
opcode-metadata
operator
optparse
os
os-path
os2emxpath
ossaudiodev
osx-support
overlapped
parser
pathlib
pathlib-abc
pathlib-local
pathlib-os
pathlib-types
pdb
peg-parser
phello
phello-foo
pickle
pickletools
pipes
pixmapwrapper
pkgutil
platform
plistlib
popen2
poplib
posix
posixfile
posixpath
posixshmem
posixsubprocess
pprint
profile
pstats
pty
pwd
py-abc
py-compile
py-warnings
pyclbr
pydatetime
pydecimal
pydoc
pydoc-data
pydoc-data-topics
pyexpat
pyexpat-errors
pyexpat-model
pyio
pylong
pyrepl
pyrepl-base-eventqueue
pyrepl-commands
pyrepl-completing-reader
pyrepl-console
pyrepl-curses
pyrepl-fancy-termios
pyrepl-historical-reader
pyrepl-input
pyrepl-keymap
pyrepl-main
pyrepl-minimal-curses
pyrepl-module-completer
pyrepl-pager
pyrepl-reader
pyrepl-readline
pyrepl-simple-interact
pyrepl-terminfo
pyrepl-threading-handler
pyrepl-trace
pyrepl-types
pyrepl-unix-console
pyrepl-unix-eventqueue
pyrepl-utils
pyrepl-windows-console
pyrepl-windows-eventqueue
queue
quopri
random
re
re-casefix
re-compiler
re-constants
re-parser
readline
remote-debugging
repr
reprlib
resource
rexec
rfc822
rlcompleter
robotparser
runpy
sched
scproxy
scrolledtext
secrets
select
selectors
sets
sgmllib
sha
sha1
sha2
sha256
sha3
sha512
shelve
shlex
shutil
signal
simpledialog
simplehttpserver
simplexmlrpcserver
site
sitebuiltins
smtpd
smtplib
sndhdr
socket
socketserver
spwd
sqlite3
sqlite3-dbapi2
sqlite3-dump
sqlite3-main
sqlite3-test
sqlite3-test-backup
sqlite3-test-dbapi
sqlite3-test-dump
sqlite3-test-factory
sqlite3-test-hooks
sqlite3-test-py25tests
sqlite3-test-regression
sqlite3-test-transactions
sqlite3-test-types
sqlite3-test-userfunctions
sre
sre-compile
sre-constants
sre-parse
ssl
stat
statistics
statvfs
string
string-templatelib
stringio
stringold
stringprep
strop
strptime
struct
subprocess
suggestions
sunau
sunaudio
sunaudiodev
symbol
symtable
sys
sysconfig
sysconfig-main
sysconfigdata
sysconfigdata-x86-64-conda-cos6-linux-gnu
sysconfigdata-x86-64-conda-linux-gnu
syslog
tabnanny
tarfile
telnetlib
tempfile
termios
test
test-ann-module
test-ann-module2
test-ann-module3
test-ann-module5
test-ann-module6
test-ann-module7
test-audiotests
test-audit-tests
test-autotest
test-bad-coding
test-bad-coding2
test-bad-coding3
test-bad-getattr
test-bad-getattr2
test-bad-getattr3
test-badsyntax-3131
test-badsyntax-async1
test-badsyntax-async2
test-badsyntax-async3
test-badsyntax-async4
test-badsyntax-async5
test-badsyntax-async6
test-badsyntax-async7
test-badsyntax-async8
test-badsyntax-future10
test-badsyntax-future3
test-badsyntax-future4
test-badsyntax-future5
test-badsyntax-future6
test-badsyntax-future7
test-badsyntax-future8
test-badsyntax-future9
test-badsyntax-nocaret
test-badsyntax-pep3120
test-bisect
test-bisect-cmd
test-buffer-tests
test-bytecode-helper
test-coding20731
test-curses-tests
test-dataclass-module-1
test-dataclass-module-1-str
test-dataclass-module-2
test-dataclass-module-2-str
test-dataclass-textanno
test-datetimetester
test-dis-module
test-doctest-aliases
test-double-const
test-dtracedata
test-dtracedata-call-stack
test-dtracedata-gc
test-dtracedata-instance
test-dtracedata-line
test-eintrdata
test-eintrdata-eintr-tester
test-encoded-modules
test-encoded-modules-module-iso-8859-1
test-encoded-modules-module-koi8-r
test-final-a
test-final-b
test-fork-wait
test-future-test1
test-future-test2
test-gdb-sample
test-good-getattr
test-imp-dummy
test-infinite-reload
test-inspect-fodder
test-inspect-fodder2
test-libregrtest
test-libregrtest-cmdline
test-libregrtest-main
test-libregrtest-pgo
test-libregrtest-refleak
test-libregrtest-runtest
test-libregrtest-runtest-mp
test-libregrtest-save-env
test-libregrtest-setup
test-libregrtest-utils
test-libregrtest-win-utils
test-list-tests
test-lock-tests
test-main
test-make-ssl-certs
test-mapping-tests
test-memory-watchdog
test-mock-backport
test-mock-socket
test-mod-generics-cache
test-mp-fork-bomb
test-mp-preload
test-multibytecodec-support
test-outstanding-bugs
test-pickletester
test-profilee
test-pyclbr-input
test-pydoc-mod
test-pydocfodder
test-pystone
test-pythoninfo
test-re-tests
test-regrtest
test-relimport
test-reperf
test-sample-doctest
test-sample-doctest-no-docstrings
test-sample-doctest-no-doctests
test-script-helper
test-seq-tests
test-signalinterproctester
test-sortperf
test-ssl-servers
test-ssltests
test-string-tests
test-subprocessdata
test-subprocessdata-fd-status
test-subprocessdata-input-reader
test-subprocessdata-qcat
test-subprocessdata-qgrep
test-subprocessdata-sigchild-ignore
test-support
test-support-bytecode-helper
test-support-hashlib-helper
test-support-logging-helper
test-support-script-helper
test-support-socket-helper
test-support-testresult
test-support-warnings-helper
test-symlink-support
test-test-abc
test-test-abstract-numbers
test-test-aepack
test-test-aifc
test-test-al
test-test-all
test-test-anydbm
test-test-applesingle
test-test-argparse
test-test-array
test-test-ascii-formatd
test-test-asdl-parser
test-test-ast
test-test-asyncgen
test-test-asynchat
test-test-asyncio
test-test-asyncio-echo
test-test-asyncio-echo2
test-test-asyncio-echo3
test-test-asyncio-functional
test-test-asyncio-main
test-test-asyncio-test-asyncio-waitfor
test-test-asyncio-test-base-events
test-test-asyncio-test-buffered-proto
test-test-asyncio-test-context
test-test-asyncio-test-events
test-test-asyncio-test-futures
test-test-asyncio-test-futures2
test-test-asyncio-test-locks
test-test-asyncio-test-pep492
test-test-asyncio-test-proactor-events
test-test-asyncio-test-protocols
test-test-asyncio-test-queues
test-test-asyncio-test-runners
test-test-asyncio-test-selector-events
test-test-asyncio-test-sendfile
test-test-asyncio-test-server
test-test-asyncio-test-sock-lowlevel
test-test-asyncio-test-sslproto
test-test-asyncio-test-streams
test-test-asyncio-test-subprocess
test-test-asyncio-test-tasks
test-test-asyncio-test-threads
test-test-asyncio-test-transports
test-test-asyncio-test-unix-events
test-test-asyncio-test-waitfor
test-test-asyncio-test-windows-events
test-test-asyncio-test-windows-utils
test-test-asyncio-utils
test-test-asyncore
test-test-atexit
test-test-audioop
test-test-audit
test-test-augassign
test-test-base64
test-test-baseexception
test-test-bastion
test-test-bdb
test-test-bigaddrspace
test-test-bigmem
test-test-binascii
test-test-binhex
test-test-binop
test-test-bisect
test-test-bool
test-test-bsddb
test-test-bsddb185
test-test-bsddb3
test-test-buffer
test-test-bufio
test-test-builtin
test-test-bytes
test-test-bz2
test-test-c-locale-coercion
test-test-calendar
test-test-call
test-test-capi
test-test-cd
test-test-cfgparser
test-test-cgi
test-test-cgitb
test-test-charmapcodec
test-test-check-c-globals
test-test-cl
test-test-class
test-test-clinic
test-test-cmath
test-test-cmd
test-test-cmd-line
test-test-cmd-line-script
test-test-code
test-test-code-module
test-test-codeccallbacks
test-test-codecencodings-cn
test-test-codecencodings-hk
test-test-codecencodings-iso2022
test-test-codecencodings-jp
test-test-codecencodings-kr
test-test-codecencodings-tw
test-test-codecmaps-cn
test-test-codecmaps-hk
test-test-codecmaps-jp
test-test-codecmaps-kr
test-test-codecmaps-tw
test-test-codecs
test-test-codeop
test-test-coercion
test-test-collections
test-test-colorsys
test-test-commands
test-test-compare
test-test-compile
test-test-compileall
test-test-compiler
test-test-complex
test-test-complex-args
test-test-concurrent-futures
test-test-configparser
test-test-contains
test-test-context
test-test-contextlib
test-test-contextlib-async
test-test-cookie
test-test-cookielib
test-test-copy
test-test-copy-reg
test-test-copyreg
test-test-coroutines
test-test-cpickle
test-test-cprofile
test-test-crashers
test-test-crypt
test-test-csv
test-test-ctypes
test-test-curses
test-test-dataclasses
test-test-datetime
test-test-dbm
test-test-dbm-dumb
test-test-dbm-gnu
test-test-dbm-ndbm
test-test-decimal
test-test-decorators
test-test-defaultdict
test-test-deque
test-test-descr
test-test-descrtut
test-test-devpoll
test-test-dict
test-test-dict-version
test-test-dictcomps
test-test-dictviews
test-test-difflib
test-test-dircache
test-test-dis
test-test-distutils
test-test-dl
test-test-doctest
test-test-doctest2
test-test-docxmlrpc
test-test-dtrace
test-test-dumbdbm
test-test-dummy-thread
test-test-dummy-threading
test-test-dynamic
test-test-dynamicclassattribute
test-test-eintr
test-test-email
test-test-email-codecs
test-test-email-main
test-test-email-renamed
test-test-email-test-asian-codecs
test-test-email-test-contentmanager
test-test-email-test-defect-handling
test-test-email-test-email
test-test-email-test-encoded-words
test-test-email-test-generator
test-test-email-test-header-value-parser
test-test-email-test-headerregistry
test-test-email-test-inversion
test-test-email-test-message
test-test-email-test-parser
test-test-email-test-pickleable
test-test-email-test-policy
test-test-email-test-utils
test-test-email-torture-test
test-test-embed
test-test-ensurepip
test-test-enum
test-test-enumerate
test-test-eof
test-test-epoll
test-test-errno
test-test-exception-hierarchy
test-test-exception-variations
test-test-exceptions
test-test-extcall
test-test-faulthandler
test-test-fcntl
test-test-file
test-test-file-eintr
test-test-file2k
test-test-filecmp
test-test-fileinput
test-test-fileio
test-test-finalization
test-test-float
test-test-flufl
test-test-fnmatch
test-test-fork1
test-test-format
test-test-fpformat
test-test-fractions
test-test-frame
test-test-frozen
test-test-fstring
test-test-ftplib
test-test-funcattrs
test-test-functools
test-test-future
test-test-future-builtins
test-test-future1
test-test-future2
test-test-future3
test-test-future4
test-test-future5
test-test-gc
test-test-gdb
test-test-gdbm
test-test-generator-stop
test-test-generators
test-test-genericalias
test-test-genericclass
test-test-genericpath
test-test-genexps
test-test-getargs
test-test-getargs2
test-test-getopt
test-test-getpass
test-test-gettext
test-test-gl
test-test-glob
test-test-global
test-test-grammar
test-test-graphlib
test-test-grp
test-test-gzip
test-test-hash
test-test-hashlib
test-test-heapq
test-test-hmac
test-test-hotshot
test-test-html
test-test-htmllib
test-test-htmlparser
test-test-http-cookiejar
test-test-http-cookies
test-test-httplib
test-test-httpservers
test-test-idle
test-test-imageop
test-test-imaplib
test-test-imgfile
test-test-imghdr
test-test-imp
test-test-import
test-test-import-data
test-test-import-data-circular-imports
test-test-import-data-circular-imports-basic
test-test-import-data-circular-imports-basic2
test-test-import-data-circular-imports-binding
test-test-import-data-circular-imports-binding2
test-test-import-data-circular-imports-from-cycle1
test-test-import-data-circular-imports-from-cycle2
test-test-import-data-circular-imports-indirect
test-test-import-data-circular-imports-rebinding
test-test-import-data-circular-imports-rebinding2
test-test-import-data-circular-imports-source
test-test-import-data-circular-imports-subpackage
test-test-import-data-circular-imports-subpkg
test-test-import-data-circular-imports-subpkg-subpackage2
test-test-import-data-circular-imports-subpkg-util
test-test-import-data-circular-imports-use
test-test-import-data-circular-imports-util
test-test-import-data-package
test-test-import-data-package-submodule
test-test-import-data-package2
test-test-import-data-package2-submodule1
test-test-import-data-package2-submodule2
test-test-import-magic
test-test-import-main
test-test-importhooks
test-test-importlib
test-test-importlib-abc
test-test-importlib-builtin
test-test-importlib-builtin-main
test-test-importlib-builtin-test-finder
test-test-importlib-builtin-test-loader
test-test-importlib-builtin-util
test-test-importlib-data
test-test-importlib-data01
test-test-importlib-data01-subdirectory
test-test-importlib-data02
test-test-importlib-data02-one
test-test-importlib-data02-two
test-test-importlib-data03
test-test-importlib-data03-namespace
test-test-importlib-data03-namespace-portion1
test-test-importlib-data03-namespace-portion2
test-test-importlib-extension
test-test-importlib-extension-main
test-test-importlib-extension-test-case-sensitivity
test-test-importlib-extension-test-finder
test-test-importlib-extension-test-loader
test-test-importlib-extension-test-path-hook
test-test-importlib-extension-util
test-test-importlib-fixtures
test-test-importlib-frozen
test-test-importlib-frozen-main
test-test-importlib-frozen-test-finder
test-test-importlib-frozen-test-loader
test-test-importlib-import
test-test-importlib-import-main
test-test-importlib-import-test-api
test-test-importlib-import-test-caching
test-test-importlib-import-test-fromlist
test-test-importlib-import-test-loader
test-test-importlib-import-test-meta-path
test-test-importlib-import-test-package
test-test-importlib-import-test-packages
test-test-importlib-import-test-path
test-test-importlib-import-test-relative-imports
test-test-importlib-import-util
test-test-importlib-main
test-test-importlib-namespace-pkgs
test-test-importlib-namespace-pkgs-both-portions
test-test-importlib-namespace-pkgs-both-portions-foo
test-test-importlib-namespace-pkgs-both-portions-foo-one
test-test-importlib-namespace-pkgs-both-portions-foo-two
test-test-importlib-namespace-pkgs-module-and-namespace-package
test-test-importlib-namespace-pkgs-module-and-namespace-package-a-test
test-test-importlib-namespace-pkgs-not-a-namespace-pkg
test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo
test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo-one
test-test-importlib-namespace-pkgs-portion1
test-test-importlib-namespace-pkgs-portion1-foo
test-test-importlib-namespace-pkgs-portion1-foo-one
test-test-importlib-namespace-pkgs-portion2
test-test-importlib-namespace-pkgs-portion2-foo
test-test-importlib-namespace-pkgs-portion2-foo-two
test-test-importlib-namespace-pkgs-project1
test-test-importlib-namespace-pkgs-project1-parent
test-test-importlib-namespace-pkgs-project1-parent-child
test-test-importlib-namespace-pkgs-project1-parent-child-one
test-test-importlib-namespace-pkgs-project2
test-test-importlib-namespace-pkgs-project2-parent
test-test-importlib-namespace-pkgs-project2-parent-child
test-test-importlib-namespace-pkgs-project2-parent-child-two
test-test-importlib-namespace-pkgs-project3
test-test-importlib-namespace-pkgs-project3-parent
test-test-importlib-namespace-pkgs-project3-parent-child
test-test-importlib-namespace-pkgs-project3-parent-child-three
test-test-importlib-regrtest
test-test-importlib-source
test-test-importlib-source-main
test-test-importlib-source-test-case-sensitivity
test-test-importlib-source-test-file-loader
test-test-importlib-source-test-finder
test-test-importlib-source-test-path-hook
test-test-importlib-source-test-source-encoding
test-test-importlib-source-util
test-test-importlib-stubs
test-test-importlib-test-abc
test-test-importlib-test-api
test-test-importlib-test-files
test-test-importlib-test-lazy
test-test-importlib-test-locks
test-test-importlib-test-main
test-test-importlib-test-metadata-api
test-test-importlib-test-namespace-pkgs
test-test-importlib-test-open
test-test-importlib-test-path
test-test-importlib-test-pkg-import
test-test-importlib-test-read
test-test-importlib-test-resource
test-test-importlib-test-spec
test-test-importlib-test-threaded-import
test-test-importlib-test-util
test-test-importlib-test-windows
test-test-importlib-test-zip
test-test-importlib-threaded-import-hangers
test-test-importlib-util
test-test-importlib-zipdata01
test-test-importlib-zipdata02
test-test-index
test-test-inspect
test-test-int
test-test-int-literal
test-test-io
test-test-ioctl
test-test-ipaddress
test-test-isinstance
test-test-iter
test-test-iterlen
test-test-itertools
test-test-json
test-test-json-main
test-test-json-test-decode
test-test-json-test-default
test-test-json-test-dump
test-test-json-test-encode-basestring-ascii
test-test-json-test-enum
test-test-json-test-fail
test-test-json-test-float
test-test-json-test-indent
test-test-json-test-pass1
test-test-json-test-pass2
test-test-json-test-pass3
test-test-json-test-recursion
test-test-json-test-scanstring
test-test-json-test-separators
test-test-json-test-speedups
test-test-json-test-tool
test-test-json-test-unicode
test-test-keyword
test-test-keywordonlyarg
test-test-kqueue
test-test-largefile
test-test-lib2to3
test-test-linecache
test-test-linuxaudiodev
test-test-list
test-test-listcomps
test-test-lltrace
test-test-locale
test-test-logging
test-test-long
test-test-long-future
test-test-longexp
test-test-lzma
test-test-macos
test-test-macostools
test-test-macpath
test-test-macurl2path
test-test-mailbox
test-test-mailcap
test-test-marshal
test-test-math
test-test-md5
test-test-memoryio
test-test-memoryview
test-test-metaclass
test-test-mhlib
test-test-mimetools
test-test-mimetypes
test-test-mimewriter
test-test-minidom
test-test-mmap
test-test-module
test-test-modulefinder
test-test-msilib
test-test-multibytecodec
test-test-multifile
test-test-multiprocessing
test-test-multiprocessing-fork
test-test-multiprocessing-forkserver
test-test-multiprocessing-main-handling
test-test-multiprocessing-spawn
test-test-mutants
test-test-mutex
test-test-named-expressions
test-test-netrc
test-test-new
test-test-nis
test-test-nntplib
test-test-normalization
test-test-ntpath
test-test-numeric-tower
test-test-old-mailbox
test-test-opcode
test-test-opcodes
test-test-openpty
test-test-operator
test-test-optparse
test-test-ordered-dict
test-test-os
test-test-ossaudiodev
test-test-osx-env
test-test-osx-support
test-test-parser
test-test-pathlib
test-test-pdb
test-test-peepholer
test-test-peg-generator
test-test-peg-generator-main
test-test-peg-generator-test-c-parser
test-test-peg-generator-test-first-sets
test-test-peg-generator-test-pegen
test-test-peg-parser
test-test-pep247
test-test-pep277
test-test-pep292
test-test-pep3120
test-test-pep3131
test-test-pep3151
test-test-pep352
test-test-pep380
test-test-pep479
test-test-pickle
test-test-picklebuffer
test-test-pickletools
test-test-pipes
test-test-pkg
test-test-pkgimport
test-test-pkgutil
test-test-platform
test-test-plistlib
test-test-poll
test-test-popen
test-test-popen2
test-test-poplib
test-test-positional-only-arg
test-test-posix
test-test-posixpath
test-test-pow
test-test-pprint
test-test-print
test-test-profile
test-test-property
test-test-pstats
test-test-pty
test-test-pulldom
test-test-pwd
test-test-py-compile
test-test-py3kwarn
test-test-pyclbr
test-test-pydoc
test-test-pyexpat
test-test-queue
test-test-quopri
test-test-raise
test-test-random
test-test-range
test-test-re
test-test-readline
test-test-regrtest
test-test-repl
test-test-repr
test-test-reprlib
test-test-resource
test-test-rfc822
test-test-richcmp
test-test-rlcompleter
test-test-robotparser
test-test-runpy
test-test-sax
test-test-sched
test-test-scope
test-test-script-helper
test-test-scriptpackages
test-test-secrets
test-test-select
test-test-selectors
test-test-set
test-test-setcomps
test-test-sets
test-test-sgmllib
test-test-sha
test-test-shelve
test-test-shlex
test-test-shutil
test-test-signal
test-test-simplehttpserver
test-test-site
test-test-slice
test-test-smtpd
test-test-smtplib
test-test-smtpnet
test-test-sndhdr
test-test-socket
test-test-socketserver
test-test-softspace
test-test-sort
test-test-source-encoding
test-test-spwd
test-test-sqlite
test-test-ssl
test-test-startfile
test-test-stat
test-test-statistics
test-test-str
test-test-strftime
test-test-string
test-test-string-literals
test-test-stringio
test-test-stringprep
test-test-strlit
test-test-strop
test-test-strptime
test-test-strtod
test-test-struct
test-test-structmembers
test-test-structseq
test-test-subclassinit
test-test-subprocess
test-test-sunau
test-test-sunaudiodev
test-test-sundry
test-test-super
test-test-support
test-test-symbol
test-test-symtable
test-test-syntax
test-test-sys
test-test-sys-setprofile
test-test-sys-settrace
test-test-sysconfig
test-test-syslog
test-test-tabnanny
test-test-tarfile
test-test-tcl
test-test-telnetlib
test-test-tempfile
test-test-test-support
test-test-textwrap
test-test-thread
test-test-threaded-import
test-test-threadedtempfile
test-test-threading
test-test-threading-local
test-test-threadsignals
test-test-time
test-test-timeit
test-test-timeout
test-test-tix
test-test-tk
test-test-tokenize
test-test-tools
test-test-tools-main
test-test-tools-test-fixcid
test-test-tools-test-gprof2html
test-test-tools-test-i18n
test-test-tools-test-lll
test-test-tools-test-md5sum
test-test-tools-test-pathfix
test-test-tools-test-pdeps
test-test-tools-test-pindent
test-test-tools-test-reindent
test-test-tools-test-sundry
test-test-tools-test-unparse
test-test-trace
test-test-traceback
test-test-tracemalloc
test-test-transformer
test-test-ttk-guionly
test-test-ttk-textonly
test-test-tuple
test-test-turtle
test-test-type-comments
test-test-typechecks
test-test-types
test-test-typing
test-test-ucn
test-test-unary
test-test-undocumented-details
test-test-unicode
test-test-unicode-file
test-test-unicode-file-functions
test-test-unicode-identifiers
test-test-unicodedata
test-test-unittest
test-test-univnewlines
test-test-univnewlines2k
test-test-unpack
test-test-unpack-ex
test-test-unparse
test-test-urllib
test-test-urllib-response
test-test-urllib2
test-test-urllib2-localnet
test-test-urllib2net
test-test-urllibnet
test-test-urlparse
test-test-userdict
test-test-userlist
test-test-userstring
test-test-utf8-mode
test-test-utf8source
test-test-uu
test-test-uuid
test-test-venv
test-test-wait3
test-test-wait4
test-test-warnings
test-test-warnings-data
test-test-warnings-data-import-warning
test-test-warnings-data-stacklevel
test-test-warnings-main
test-test-wave
test-test-weakref
test-test-weakset
test-test-webbrowser
test-test-whichdb
test-test-winconsoleio
test-test-winreg
test-test-winsound
test-test-with
test-test-wsgiref
test-test-xdrlib
test-test-xml-dom-minicompat
test-test-xml-etree
test-test-xml-etree-c
test-test-xmllib
test-test-xmlrpc
test-test-xmlrpc-net
test-test-xpickle
test-test-xrange
test-test-xxsubinterpreters
test-test-xxtestfuzz
test-test-yield-from
test-test-zipapp
test-test-zipfile
test-test-zipfile64
test-test-zipimport
test-test-zipimport-support
test-test-zlib
test-test-zoneinfo
test-test-zoneinfo-main
test-test-zoneinfo-support
test-test-zoneinfo-test-zoneinfo
test-testall
test-testcodec
test-tf-inherit-check
test-threaded-import-hangers
test-time-hashlib
test-tracedmodules
test-tracedmodules-testmod
test-typed-dict-helper
test-warning-tests
test-win-console-handler
test-xmltests
test-ziptestdata
test-ziptestdata-testdata-module-inside-zip
testbuffer
testcapi
testimportmultiple
testinternalcapi
testmultiphase
textwrap
this
thread
threading
threading-local
time
timeit
tix
tkcolorchooser
tkcommondialog
tkconstants
tkdnd
tkfiledialog
tkfont
tkinter
tkinter-colorchooser
tkinter-commondialog
tkinter-constants
tkinter-dialog
tkinter-dnd
tkinter-filedialog
tkinter-fix
tkinter-font
tkinter-main
tkinter-messagebox
tkinter-scrolledtext
tkinter-simpledialog
tkinter-test
tkinter-test-runtktests
tkinter-test-support
tkinter-test-test-tkinter
tkinter-test-test-tkinter-test-colorchooser
tkinter-test-test-tkinter-test-font
tkinter-test-test-tkinter-test-geometry-managers
tkinter-test-test-tkinter-test-images
tkinter-test-test-tkinter-test-loadtk
tkinter-test-test-tkinter-test-messagebox
tkinter-test-test-tkinter-test-misc
tkinter-test-test-tkinter-test-simpledialog
tkinter-test-test-tkinter-test-text
tkinter-test-test-tkinter-test-variables
tkinter-test-test-tkinter-test-widgets
tkinter-test-test-ttk
tkinter-test-test-ttk-test-extensions
tkinter-test-test-ttk-test-functions
tkinter-test-test-ttk-test-style
tkinter-test-test-ttk-test-widgets
tkinter-test-widget-tests
tkinter-tix
tkinter-ttk
tkmessagebox
tksimpledialog
toaiff
token
tokenize
tomllib
tomllib-parser
tomllib-re
tomllib-types
trace
traceback
tracemalloc
ttk
tty
turtle
turtledemo
turtledemo-bytedesign
turtledemo-chaos
turtledemo-clock
turtledemo-colormixer
turtledemo-forest
turtledemo-fractalcurves
turtledemo-lindenmayer
turtledemo-main
turtledemo-minimal-hanoi
turtledemo-nim
turtledemo-paint
turtledemo-peace
turtledemo-penrose
turtledemo-planet-and-moon
turtledemo-rosette
turtledemo-round-dance
turtledemo-sorting-animate
turtledemo-tree
turtledemo-two-canvases
turtledemo-wikipedia
turtledemo-yinyang
types
typing
typing-io
typing-re
unicodedata
unittest
unittest-async-case
unittest-case
unittest-loader
unittest-log
unittest-main
unittest-mock
unittest-result
unittest-runner
unittest-signals
unittest-suite
unittest-test
unittest-test-dummy
unittest-test-main
unittest-test-support
unittest-test-test-assertions
unittest-test-test-async-case
unittest-test-test-break
unittest-test-test-case
unittest-test-test-discovery
unittest-test-test-functiontestcase
unittest-test-test-loader
unittest-test-test-program
unittest-test-test-result
unittest-test-test-runner
unittest-test-test-setups
unittest-test-test-skipping
unittest-test-test-suite
unittest-test-test-warnings
unittest-test-testmock
unittest-test-testmock-main
unittest-test-testmock-support
unittest-test-testmock-testasync
unittest-test-testmock-testcallable
unittest-test-testmock-testhelpers
unittest-test-testmock-testmagicmethods
unittest-test-testmock-testmock
unittest-test-testmock-testpatch
unittest-test-testmock-testsealable
unittest-test-testmock-testsentinel
unittest-test-testmock-testwith
unittest-util
urllib
urllib-error
urllib-parse
urllib-request
urllib-response
urllib-robotparser
urllib2
urlparse
user
userdict
userlist
userstring
uu
uuid
venv
venv-main
videoreader
w
warnings
wave
weakref
weakrefset
webbrowser
whichdb
winapi
winreg
winsound
wmi
wsgiref
wsgiref-handlers
wsgiref-headers
wsgiref-simple-server
wsgiref-types
wsgiref-util
wsgiref-validate
xdrlib
xml
xml-dom
xml-dom-domreg
xml-dom-expatbuilder
xml-dom-minicompat
xml-dom-minidom
xml-dom-nodefilter
xml-dom-pulldom
xml-dom-xmlbuilder
xml-etree
xml-etree-celementtree
xml-etree-elementinclude
xml-etree-elementpath
xml-etree-elementtree
xml-parsers
xml-parsers-expat
xml-parsers-expat-errors
xml-parsers-expat-errors-dom
xml-parsers-expat-errors-etree
xml-parsers-expat-errors-parsers
xml-parsers-expat-errors-sax
xml-parsers-expat-model
xml-parsers-expat-model-dom
xml-parsers-expat-model-etree
xml-parsers-expat-model-parsers
xml-parsers-expat-model-sax
xml-sax
xml-sax-exceptions
xml-sax-expatreader
xml-sax-handler
xml-sax-saxutils
xml-sax-xmlreader
xmllib
xmlrpc
xmlrpc-client
xmlrpc-server
xmlrpclib
xxlimited
xxsubinterpreters
xxsubtype
xxtestfuzz
zipapp
zipfile
zipfile-main
zipfile-path
zipfile-path-glob
zipimport
zlib
zoneinfo
zoneinfo-common
zoneinfo-tzpath
zoneinfo-zoneinfo
zstd
`.trim().split('\n'));

;// CONCATENATED MODULE: ./lib/rules/project-name/name-stdlib.js

/** Names that exist already stay: only who would create a project is refused. */
const nameStdlib = {
    id: 'name-stdlib',
    group: 'project name',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A new project is not called like a module of the standard library, in any Python from 2.6 to 3.14: not `test`, `main`, `future` or `xml`.',
    remedy: 'Choose another `name` under `[project]` in pyproject.toml; what is imported may be called otherwise. Then build again.',
    check: ({ distributions, listings }) => distributions
        .filter(({ project }) => STANDARD_LIBRARY.has(project) && listings.get(project)?.state === 'absent')
        .map(({ filename, project }) => ({
        filename,
        sentence: `The project ${project} does not exist yet, and cannot be created: the standard library has a module of that name.`,
        indexSays: `The name '${project}' isn't allowed (conflict with the Python Standard Library module name).`,
    })),
};

;// CONCATENATED MODULE: ./lib/packaging/listed-filename.js


/** File systems take no longer names; with a limit, a hostile one costs nothing. */
const LONGEST_FILENAME = 255;
const SDIST = /\.(?:tar\.(?:gz|bz2|xz|z)|tar|tgz|zip)$/i;
/** What a `bdist_dumb` archive has behind its version. */
const ARCHIVE_PLATFORM = /\.(?:linux|win|macosx|darwin|cygwin|freebsd|openbsd|netbsd|solaris|aix).*$/i;
/** What installers have there: `1.0.win32-py2.7.exe`, `1.0-py2.7-macosx10.6.dmg`. */
const INSTALLER = /(?:[.-](?:py\d|win|linux|macosx).*)?\.(?:exe|msi|dmg)$/i;
/** In these a hyphen of the version is an underscore, so that what follows a hyphen is something else. */
const ESCAPED = /(?:(?:-py\d[^-]*(?:-.*)?)?\.egg|-[^-]+\.[^-.]+\.rpm|(?:-\d[^-]*)?(?:-[^-]+){3}\.whl)$/i;
/**
 * Reads the name of a file that an index lists of a project, in every format that PyPI ever took: new files are named
 * by stricter rules. Hyphens are no riddle, as the project is known: `some-thing-1.0-1.tar.gz` is 1.0.post1 of `some-thing`.
 * @param project normalised
 * @returns `undefined` where the name may be another version's. A `.deb` is never read: its revision looks like a part of the version
 */
function parseListedFilename(filename, project) {
    const rest = behindName(filename, project);
    if (rest === undefined)
        return undefined;
    if (SDIST.test(rest)) {
        const stem = rest.replace(SDIST, '');
        const sdist = (0,packaging_version/* parseVersion */.o)(stem);
        if (sdist !== undefined)
            return { kind: 'sdist', version: sdist };
        return built(stem.replace(ARCHIVE_PLATFORM, ''));
    }
    if (INSTALLER.test(rest))
        return built(rest.replace(INSTALLER, ''));
    return ESCAPED.test(rest) ? built(rest.replace(ESCAPED, '')) : undefined;
}
/** What follows the project's name, however it is spelled, and a hyphen. */
function behindName(filename, project) {
    if (filename.length > LONGEST_FILENAME)
        return undefined;
    const hyphens = [...filename.matchAll(/-/g)].map(({ index }) => index);
    const end = hyphens.find(index => (0,project_name/* normalizeProjectName */.y)(filename.slice(0, index)) === project);
    return end === undefined ? undefined : filename.slice(end + 1);
}
function built(text) {
    // `1.0-1` may be a version, or the first build of another one.
    const version = text.includes('-') ? undefined : (0,packaging_version/* parseVersion */.o)(text.replaceAll('_', '-'));
    return version && { kind: 'built', version };
}

;// CONCATENATED MODULE: ./lib/rules/release/same-release.js


/** What the index lists of a project. */
function listedFiles({ listings }, project) {
    const listing = listings.get(project);
    return listing?.state === 'listed' ? listing.files : [];
}
/** By version: a page may have tens of thousands of files, and a release a hundred. */
const byVersion = new WeakMap();
/** What the index lists of a distribution's release: equal versions are one release, however they are written. Pure, but for its memory. */
function listedInRelease(facts, { project, version }) {
    const files = listedFiles(facts, project);
    const grouped = byVersion.get(files) ?? groupByVersion(files, project);
    byVersion.set(files, grouped);
    return grouped.get((0,packaging_version/* canonicalVersion */.B)(version)) ?? [];
}
function groupByVersion(files, project) {
    const released = files.flatMap(file => {
        const parsed = parseListedFilename(file.filename, project);
        return parsed === undefined ? [] : [{ ...file, ...parsed }];
    });
    return Map.groupBy(released, file => (0,packaging_version/* canonicalVersion */.B)(file.version));
}
/** Whether two distributions are of one release. */
function isSameRelease(a, b) {
    return a.project === b.project && (0,packaging_version/* canonicalVersion */.B)(a.version) === (0,packaging_version/* canonicalVersion */.B)(b.version);
}

;// CONCATENATED MODULE: ./lib/rules/release/duplicate-content-other-filename.js


const duplicateContentOtherFilename = {
    id: 'duplicate-content-other-filename',
    group: 'release',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'The same bytes are on PyPI once, under one name. Of other projects than its own, only PyPI can tell.',
    indexSays: 'File already exists',
    remedy: 'Build each file anew, instead of copying one under another name.',
    check: run => run.distributions.flatMap((distribution, index) => {
        const { filename, digests, project } = distribution;
        const twin = run.distributions.slice(0, index).find(other => other.digests.sha256 === digests.sha256);
        if (twin !== undefined)
            return [{ filename, sentence: `It has the same bytes as ${twin.filename}.` }];
        const listed = listedFiles(run, project);
        // The file itself may be there already, whatever else is.
        if (listed.some(file => file.filename === filename))
            return [];
        const copy = listed.find(file => file.digests['sha256'] === digests.sha256);
        if (copy === undefined)
            return [];
        return [{ filename, sentence: `The index has the same bytes as ${(0,printable_text/* formatPrintableLine */.Tu)(copy.filename, 200)}.` }];
    }),
};

;// CONCATENATED MODULE: ./lib/rules/release/project-status.js


const projectArchived = {
    id: 'project-archived',
    group: 'release',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'An archived project takes no files (PEP 792), until its owners unarchive it.',
    indexSays: "isn't allowed to upload to project",
    remedy: 'An owner of the project can unarchive it, in its settings on the index.',
    check: run => findStatus(run, 'archived'),
};
const projectQuarantined = {
    id: 'project-quarantined-publisher',
    group: 'release',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'A project in quarantine takes no files (PEP 792): the administrators of the index suspect it of malware.',
    indexSays: "The given token isn't allowed to upload to project",
    remedy: 'Write to the administrators of the index; on PyPI, security@pypi.org.',
    check: run => findStatus(run, 'quarantined'),
};
function findStatus({ distributions, listings }, status) {
    // What is there already is not sent: a run that is repeated has nothing to ask of the project.
    const added = distributions.filter(({ filename, project }) => {
        return !listedFiles({ listings }, project).some(listed => listed.filename === filename);
    });
    const projects = new Set(added.map(({ project }) => project));
    return [...projects].flatMap(project => {
        const listing = listings.get(project);
        if (listing?.state !== 'listed' || listing.status !== status)
            return [];
        const reason = listing.statusReason === undefined ? '' : ` It gives a reason: ${(0,printable_text/* formatPrintableLine */.Tu)(listing.statusReason, 300)}`;
        return [`The index says that ${project} is ${status}.${reason}`];
    });
}

;// CONCATENATED MODULE: ./lib/rules/release/release-closed.js

const OPEN_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
const releaseClosed = {
    id: 'release-closed',
    group: 'release',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: `PyPI takes new files of a release for ${OPEN_DAYS} days after it was made; files that are there already may be sent again.`,
    indexSays: 'Uploading new files to releases older than 14 days is not allowed.',
    remedy: 'Make a new release: set the next version, or a post-release such as `1.0.post1`, and build again.',
    check: run => run.distributions.flatMap((distribution) => {
        const listed = listedInRelease(run, distribution);
        if (listed.some(({ filename }) => filename === distribution.filename))
            return [];
        const times = listed.map(({ uploadTime }) => Date.parse(uploadTime ?? '')).filter(time => !Number.isNaN(time));
        const first = Math.min(...times);
        if (times.length === 0 || run.now.getTime() - first <= OPEN_DAYS * DAY)
            return [];
        const { filename, project, version } = distribution;
        const day = new Date(first).toISOString().slice(0, 10);
        return [{ filename, sentence: `${project} ${version.text} is on the index since ${day}, and this file is new.` }];
    }),
};

;// CONCATENATED MODULE: ./lib/rules/release/second-sdist.js


const secondSdist = {
    id: 'second-sdist',
    group: 'release',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A release on PyPI has one sdist. Versions that are equal are one release: 1.0 and 1.0.0.',
    indexSays: 'Only one sdist may be uploaded per release.',
    remedy: 'Leave all but one out in the `files:` input, or empty `dist` before the build. If the release has an sdist already, set another version and build again.',
    check(run) {
        const sdists = run.distributions.filter(({ kind }) => kind === 'sdist');
        return sdists.flatMap((sdist, index) => {
            const before = sdists.slice(0, index).find(other => isSameRelease(sdist, other));
            const listed = listedInRelease(run, sdist).find(({ kind }) => kind === 'sdist');
            const { filename } = sdist;
            if (before !== undefined)
                return [{ filename, sentence: `The run has ${before.filename} of the same release.` }];
            if (listed === undefined || listed.filename === filename)
                return [];
            return [{ filename, sentence: `The release has an sdist already: ${(0,printable_text/* formatPrintableLine */.Tu)(listed.filename, 200)}.` }];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/release/version-equivalent-release.js


const versionEquivalentRelease = {
    id: 'version-equivalent-release',
    group: 'release',
    severity: 'warn',
    holdsFor: 'pypi',
    description: 'Versions that are equal are one release: a file of 1.0.0 joins the release 1.0 where there is one, and is shown under that version.',
    remedy: 'Write the version as the release has it, or, if another release was meant, set the next version and build again.',
    check: run => run.distributions.flatMap((distribution) => {
        const { filename, version } = distribution;
        const spellings = listedInRelease(run, distribution).map(listed => listed.version.text);
        const [other] = spellings;
        if (other === undefined || spellings.includes(version.text))
            return [];
        return [
            {
                filename,
                sentence: `Its version ${version.text} is that of the release ${(0,printable_text/* formatPrintableLine */.Tu)(other, 100)} on the index.`,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/rules/size/file-too-large.js

const fileTooLarge = {
    id: 'file-too-large',
    group: 'size',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'A file on PyPI has at most 100 MiB, unless PyPI has raised the limit of its project, to 1 GiB at most. That is not public: where the project already has ' +
        'a larger file, or its files cannot be looked at, this is a warning.',
    indexSays: 'File too large. Limit for project is 100 MB.',
    remedy: 'Make the file smaller: debug symbols, test data and models need not be in it. Or ask PyPI for a higher limit, in the settings of the project; where you ' +
        'have one already, add `ignore-rules: file-too-large`.',
    check: ({ distributions, listings }) => distributions
        .filter(({ size }) => size > FILE_LIMIT)
        .map(distribution => file_too_large_describe(distribution, listings.get(distribution.project))),
};
function file_too_large_describe({ filename, size }, listing) {
    if (size > HIGHEST_FILE_LIMIT) {
        return { filename, sentence: `The file has ${formatMib(size)}; no project on PyPI may have more than 1 GiB.` };
    }
    const sentence = `The file has ${formatMib(size)}; without a higher limit for the project, PyPI takes ${FILE_LIMIT / MIB} MiB.`;
    const mayBeRaised = listing === undefined || listing.state === 'unknown' || hasLargeFile(listing);
    return { filename, sentence, ...(mayBeRaised && { severity: 'warn' }) };
}
function hasLargeFile(listing) {
    return listing.state === 'listed' && listing.files.some(({ size = 0 }) => size > FILE_LIMIT);
}

;// CONCATENATED MODULE: ./lib/rules/size/project-too-large.js

const projectTooLarge = {
    id: 'project-too-large',
    group: 'size',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: 'All files of a project on PyPI have at most 10 GiB together, unless PyPI has raised its limit. That is not public: where the project has more already, ' +
        'this is a warning.',
    indexSays: 'Project size too large. Limit for project total size is 10 GB.',
    remedy: 'Delete releases that nobody needs, such as nightly builds, or ask PyPI for a higher limit, in the settings of the project; where you have one already, ' +
        'add `ignore-rules: project-too-large`.',
    check: ({ distributions, listings }) => [...listings.keys()].flatMap(project => check(project, { distributions, listings })),
};
function check(project, { distributions, listings }) {
    const listing = listings.get(project);
    const listed = listing?.state === 'listed' ? listing.files : [];
    const there = new Set(listed.map(({ filename }) => filename));
    const added = distributions.filter(each => each.project === project && !there.has(each.filename));
    const before = listed.reduce((total, { size = 0 }) => total + size, 0);
    const after = added.reduce((total, { size }) => total + size, before);
    if (added.length === 0 || after <= PROJECT_LIMIT)
        return [];
    const sentence = `${project} has ${formatMib(before)} on the index, and would have ${formatMib(after)}; without a higher limit it may have 10 GiB.`;
    return [{ sentence, ...(before > PROJECT_LIMIT && { severity: 'warn' }) }];
}

;// CONCATENATED MODULE: ./lib/rules/run-rules.js











/** Every rule on the files together, or on what the index has, in the order in which its findings are told. */
const RUN_RULES = [
    // The project and its releases on the index.
    projectArchived,
    projectQuarantined,
    releaseClosed,
    secondSdist,
    duplicateContentOtherFilename,
    versionEquivalentRelease,
    // Sizes.
    fileTooLarge,
    projectTooLarge,
    // Project name.
    nameStdlib,
    namePlaceholder,
    // Description.
    rstRenderFailure,
    rstRendersEmpty,
];

;// CONCATENATED MODULE: ./lib/rules/parse-tag.js


/** No ref is longer: git's own files for them cannot be. */
const LONGEST_TAG = 255;
/**
 * Every way to read a tag as `[PROJECT(-|@|/)][v]VERSION`. There can be several: `demo-1.0-1` is the post-release
 * 1.0.post1 of `demo`, and version 1 of `demo-1.0`. None: the tag names no version.
 */
function parseTag(tag) {
    if (tag.length > LONGEST_TAG)
        return [];
    const readings = [];
    const whole = (0,packaging_version/* parseVersion */.o)(tag);
    if (whole !== undefined)
        readings.push({ version: whole });
    for (const { index } of tag.matchAll(/[-@/]/g)) {
        // parseVersion() takes the `v` away.
        const version = (0,packaging_version/* parseVersion */.o)(tag.slice(index + 1));
        if (version !== undefined)
            readings.push({ project: (0,project_name/* normalizeProjectName */.y)(tag.slice(0, index)), version });
    }
    return readings;
}

;// CONCATENATED MODULE: ./lib/rules/judge-tag.js


const NOTHING_TO_SAY = { kind: 'nothing-to-say' };
/** Compares the run's tag, `[PROJECT(-|@|/)][v]VERSION`, with the versions to publish. Pure. */
function judgeTag({ tag, mode, distributions }) {
    if (mode === 'never' || distributions.length === 0)
        return NOTHING_TO_SAY;
    if (tag === undefined)
        return mode === 'always' ? { kind: 'missing' } : NOTHING_TO_SAY;
    const readings = parseTag(tag);
    if (readings.some(reading => fits(reading, distributions, mode)))
        return NOTHING_TO_SAY;
    const other = readings.find(reading => isAboutThisRun(reading, distributions));
    if (other !== undefined)
        return { kind: 'mismatch', tag, says: `names version ${other.version.text}` };
    const says = readings.length > 0 ? 'names no project that is published here' : 'names no version';
    return { kind: mode === 'always' ? 'mismatch' : 'uncompared', tag, says };
}
/** A tag without a name speaks of any project of the run; several versions of one may be published at once. */
function fits(reading, distributions, mode) {
    return distributions.some(distribution => (reading.project === undefined || reading.project === distribution.project) &&
        isSameVersion(reading.version, distribution.version, mode));
}
function isAboutThisRun({ project }, distributions) {
    return project === undefined || distributions.some(distribution => distribution.project === project);
}
/**
 * As `==` compares them (PEP 440): a tag without a local part names all builds of the version, `1.0+cpu` too. The other
 * way round, `v1.0+build5` is a tag of semantic versioning, and no release on PyPI can have what follows the plus.
 */
function isSameVersion(named, published, mode) {
    const [tag, release] = [(0,packaging_version/* canonicalVersion */.B)(named), (0,packaging_version/* canonicalVersion */.B)(published)];
    if (published.local === undefined)
        return (mode === 'auto' ? withoutLocal(tag) : tag) === release;
    return tag === (named.local === undefined ? withoutLocal(release) : release);
}
function withoutLocal(version) {
    return version.replace(/\+.*$/, '');
}

;// CONCATENATED MODULE: ./lib/rules/tag-rules.js


const tagVersionMismatch = {
    id: 'tag-version-mismatch',
    group: 'run',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'A tag of the form `[PROJECT(-|@|/)][v]VERSION` must name a version that is published. The commonest cause is a version that was not ' +
        'changed before the tag was made.',
    remedy: 'Build the distributions from the version that the tag names, or tag the commit with the version that they have. ' +
        'To publish without this check, write `check-tag: false`.',
    check(facts) {
        const verdict = judgeTag(facts);
        if (verdict.kind !== 'mismatch')
            return [];
        const { tag, says } = verdict;
        return [`The tag ${(0,quote_value/* quoteValue */.c)(tag)} ${says}, but the distributions are of ${listReleases(facts.distributions)}.`];
    },
};
const tagMissing = {
    id: 'tag-missing',
    group: 'run',
    severity: 'refuse',
    holdsFor: 'specification',
    description: 'With `check-tag: true`, only a run that a tag or a GitHub release started may publish.',
    remedy: 'Run the workflow on a tag, or write `check-tag: auto` to compare only where there is one.',
    check(facts) {
        if (judgeTag(facts).kind !== 'missing')
            return [];
        const releases = listReleases(facts.distributions);
        return [`The run was not started by a tag or a GitHub release, and \`check-tag: true\` wants one for ${releases}.`];
    },
};
/** Every rule on the tag that started the run. */
const TAG_RULES = [tagVersionMismatch, tagMissing];
/** A notice where the tag is about something else, as a sentence. Pure. */
function describeUncomparedTag(facts) {
    const verdict = judgeTag(facts);
    if (verdict.kind !== 'uncompared')
        return [];
    const { tag, says } = verdict;
    return [`The tag ${(0,quote_value/* quoteValue */.c)(tag)} ${says}, and was not compared with ${listReleases(facts.distributions)}.`];
}
const MOST_RELEASES_LISTED = 5;
function listReleases(distributions) {
    const releases = [...new Set(distributions.map(({ project, version }) => `${project} ${version.text}`))].sort();
    const more = releases.length - MOST_RELEASES_LISTED;
    return releases.slice(0, MOST_RELEASES_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./lib/rules/rule-catalogue.js





/** Every rule by which a run can be refused or warned: what docs/rules.md tells and `ignore-rules` takes. */
const RULE_CATALOGUE = uniqueById([
    ...DISCOVERY_RULES,
    ...DEFECT_RULES,
    ...DISTRIBUTION_RULES,
    ...RUN_RULES,
    ...TAG_RULES,
]);
/** What hinders reading a file where it concerns its core metadata can be found elsewhere in it, too: that is one rule. */
function uniqueById(rules) {
    return rules.filter(({ id }, index) => rules.findIndex(rule => rule.id === id) === index);
}

;// CONCATENATED MODULE: ./lib/rules/ignore-rules.js



/** Findings of the rules that `ignore-rules` names warn instead of refusing. Pure. */
function ignoreRules(findings, ignoredRules) {
    return findings.map(finding => (ignoredRules.has(finding.rule) ? { ...finding, severity: 'warn' } : finding));
}
/** A warning for each id in `ignore-rules` that is no rule's, as a sentence: it would not do what the user hopes. Pure. */
function describeUnknownRules(ignoredRules) {
    const known = RULE_CATALOGUE.map(rule => rule.id);
    return [...ignoredRules]
        .filter(id => !known.includes(id))
        .map(id => {
        // Ids are long, and nobody knows them by heart.
        const nearest = findNearest(id, known, Math.ceil(id.length / 3));
        const suggestion = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
        return `The input \`ignore-rules\` names ${(0,quote_value/* quoteValue */.c)(id)}, but no rule has this id: it changes nothing.${suggestion}`;
    });
}

;// CONCATENATED MODULE: ./lib/rules/check-distributions.js






/** Every finding of every rule on every file, and on the set of them. Pure. */
function checkDistributions(facts) {
    const { candidates, discovery, index, ignoredRules, verifyMetadata } = facts;
    const unreadable = candidates.filter(candidate => candidate.kind === 'unreadable');
    const readable = candidates.filter(candidate => candidate.kind !== 'unreadable');
    const verified = verifyMetadata ? verify({ ...facts, distributions: readable }) : [];
    const discovered = DISCOVERY_RULES.flatMap(rule => applyRunRule(rule, discovery, index));
    return [
        ...unreadable.flatMap(file => checkReadability(file, index, ignoredRules)),
        ...ignoreRules([...discovered, ...verified], ignoredRules),
    ];
}
function verify(run) {
    const { distributions, index } = run;
    return [
        ...distributions.flatMap(file => DISTRIBUTION_RULES.flatMap(rule => applyRule(rule, file, index))),
        ...RUN_RULES.flatMap(rule => applyRunRule(rule, run, index)),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/check-tag.js


/** What the tag's rules find, or why it was not compared. Pure. */
function checkTag(facts, index) {
    return {
        findings: TAG_RULES.flatMap(rule => applyRunRule(rule, facts, index)),
        notices: describeUncomparedTag(facts),
    };
}

;// CONCATENATED MODULE: ./lib/rules/release/describe-first-publications.js
/**
 * A notice for each project that the index does not have: the first upload makes it, which is a good moment to see that
 * the name is right. Pure.
 */
function describeFirstPublications({ distributions, listings, index, }) {
    const projects = new Set(distributions.map(({ project }) => project));
    return [...projects]
        .filter(project => listings.get(project)?.state === 'absent')
        .map(project => `${index.name} has no project \`${project}\` yet: its first upload creates it. A name cannot be changed later.`);
}

;// CONCATENATED MODULE: ./lib/rules/check-run.js




/** Everything that the rules have to say of a run. Pure. */
function checkRun(facts) {
    const { candidates, ignoredRules } = facts;
    const readable = candidates.filter(candidate => candidate.kind !== 'unreadable');
    const tag = checkTag({ tag: facts.tag, mode: facts.checkTag, distributions: readable }, facts.index);
    return {
        findings: [...checkDistributions(facts), ...ignoreRules(tag.findings, ignoredRules)],
        warnings: describeUnknownRules(ignoredRules),
        notices: [...describeFirstPublications({ ...facts, distributions: readable }), ...tag.notices],
    };
}

;// CONCATENATED MODULE: ./lib/story/decide.js






/** Decides what is to be done: by the rules, by what the index has, and by what the credentials are good for. */
function decide(sight, { request, world, known, narrator }) {
    const { inputs, index, authentication, run } = request;
    const { discovery, candidates, listings } = sight;
    const { renderings } = sight.rendered;
    const { ignoredRules, verifyMetadata, skipExisting, checkTag } = inputs;
    const now = world.clock.now();
    const { findings, warnings, notices } = checkRun({
        discovery,
        candidates,
        listings,
        index,
        renderings,
        now,
        tag: run.tag,
        checkTag,
        ignoredRules,
        verifyMetadata,
    });
    const plan = planPublication({ candidates, listings, findings, discovery, skipExisting });
    narrator.planned(plan);
    const projects = describeProjects(listings);
    const advice = adviseOnAuthentication(authentication, index, run, projects);
    known.warnings.push(...warnings, ...advice.warnings);
    known.notices.push(...notices, ...advice.notices);
    // Also where a rule refuses: all that is wrong is told in one run.
    const problems = checkApiToken(authentication, index, (0,wanted_distributions/* wantedDistributions */.n)(plan), now);
    return { plan, findings, projects, problems };
}


/***/ })

};
