export const id = 104;
export const ids = [104];
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

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRefusals: () => (/* binding */ explainRefusals)
});

// EXTERNAL MODULE: ./lib/credentials/parse-id-token-claims.js
var parse_id_token_claims = __webpack_require__(3017);
// EXTERNAL MODULE: ./lib/credentials/quote-text.js
var quote_text = __webpack_require__(8180);
// EXTERNAL MODULE: ./lib/credentials/failures.js
var failures = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/credentials/workflow-lines.js
var workflow_lines = __webpack_require__(9115);
;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/id-token-issuer.js

/** Whose ID token it is, as its issuer tells: what PyPI takes for GitHub is one address alone. Pure. */
function describeIssuer(issuer) {
    if (issuer === undefined)
        return 'The ID token names no issuer.';
    if (issuer === parse_id_token_claims/* GITHUB_ISSUER */.oX)
        return 'The ID token is from GitHub.';
    if (issuer.startsWith(`${parse_id_token_claims/* GITHUB_ISSUER */.oX}/`)) {
        return (`The ID token is from ${issuer}, an issuer of its own that your enterprise has switched on for GitHub Actions; ` +
            `only ${parse_id_token_claims/* GITHUB_ISSUER */.oX} itself counts as GitHub.`);
    }
    if (/^https:\/\/token\.actions\.[\w-]+\.ghe\.com\b/.test(issuer)) {
        return `The ID token is from ${issuer}, GitHub Enterprise Cloud with data residency, which does not count as GitHub.`;
    }
    if (/\/_services\/token\/?$/.test(issuer)) {
        return `The ID token is from ${issuer}, a GitHub Enterprise Server, which does not count as GitHub.`;
    }
    return `The ID token is from ${issuer}, which is not GitHub; a Forgejo or Gitea server, for example, has an issuer of its own.`;
}

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/refusal-cause.js
/** Whether the index refused with this code, and with such words. */
function refusedAs(code, words = /(?:)/) {
    return ({ refusal }) => refusal.code === code && words.test(refusal.words);
}
/** For a refusal of which the index's words say the most. */
function notExchanged({ index }) {
    return `${index.name} refused to exchange the job's ID token for an upload token.`;
}

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/id-token-causes.js



/** The ID token itself is not taken, or none is for now. */
const ID_TOKEN_CAUSES = [
    {
        code: 'issuer-unknown',
        applies: exchange => refusedAs('invalid-payload', /issuer/i)(exchange) || refusedAs('invalid-publisher', /issuer/i)(exchange),
        summary: ({ index }) => `${index.name} does not know the issuer of this job's ID token.`,
        remedy: ({ claims }) => `${describeIssuer(claims.iss)} Publish from a repository on github.com, or with an API token:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
    },
    {
        code: 'invalid-token',
        applies: refusedAs('invalid-token'),
        summary: notExchanged,
        remedy: ({ index, claims }) => `${index.name} could not verify the ID token, or it was over. ${describeIssuer(claims.iss)} Run the job again: it ` +
            'then gets a fresh one. If that does not help, see that the clock of a self-hosted runner is right.',
    },
    {
        code: 'invalid-payload',
        applies: refusedAs('invalid-payload', /JWT|validation error/i),
        summary: notExchanged,
        remedy: ({ claims }) => `${describeIssuer(claims.iss)} Run the job again, or publish with an API token:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
    },
    {
        code: 'invalid-reuse-token',
        applies: refusedAs('invalid-reuse-token'),
        summary: notExchanged,
        remedy: () => 'Each ID token counts once. Run the job again: it then gets one that was not used before.',
    },
    {
        code: 'not-enabled',
        applies: refusedAs('not-enabled'),
        summary: ({ index }) => `${index.name} has trusted publishing switched off for now.`,
        remedy: () => `Run the job again later, or publish with an API token:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
    },
];

// EXTERNAL MODULE: ./lib/credentials/publisher-form.js
var publisher_form = __webpack_require__(1385);
// EXTERNAL MODULE: ./lib/credentials/publishing-settings-url.js
var publishing_settings_url = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/advise-to-register.js


const MOST_PROJECTS = 5;
/** What to type where, so that a publisher fits this job; and what to look at where one is registered. Pure. */
function adviseToRegister(exchange) {
    const { claims } = exchange;
    return [
        'If this is the job that shall publish, register it, or compare what is registered letter by letter:',
        (0,publisher_form/* formatPublisherValues */.UN)(claims),
        ...compareWithLastPublishers(exchange),
        formatPlaces(exchange),
        [adviseOnEnvironment(exchange), ...adviseOnPitfalls(exchange)].join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** What is registered is the owner's secret; but who published the last release is public, and mostly is the same. */
function compareWithLastPublishers({ claims, lastPublishers }) {
    const form = (0,publisher_form/* buildPublisherForm */.PQ)(claims);
    if (form === undefined)
        return [];
    return lastPublishers.map(({ filename, publisher }) => {
        const fields = (0,publisher_form/* comparePublishers */.$R)(publisher, form);
        return fields.length === 0
            ? `${filename} was published by this very workflow: its publisher was removed or changed since.`
            : `${filename} was published by a publisher that differs from this job:\n\n${fields.map(field => `  ${field}`).join('\n')}`;
    });
}
function formatPlaces(exchange) {
    const { index, claims, projects } = exchange;
    const form = (0,publisher_form/* buildPublisherForm */.PQ)(claims);
    const settings = (0,publishing_settings_url/* buildPublishingSettingsUrl */.eG)(index);
    if (settings === undefined)
        return '';
    if (form === undefined || projects.length === 0)
        return `The place for it: ${settings}`;
    const shown = projects.slice(0, MOST_PROJECTS).map(project => formatPlace(exchange, project, form));
    const rest = projects.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and likewise for ${rest} more projects`] : [])].join('\n');
}
function formatPlace({ index }, project, form) {
    const url = (existence) => (0,publishing_settings_url/* buildPublisherFormUrl */.aq)(index, { ...project, existence }, form);
    const existing = `an owner adds the publisher here, in a form that is filled in already: ${url('exists')}`;
    const pending = `register a pending publisher, with the project name ${project.name}: ${url('new')}`;
    if (project.existence === 'exists')
        return `${project.name} is on ${index.name}: ${existing}`;
    if (project.existence === 'new')
        return `${project.name} is not on ${index.name} yet: ${pending}`;
    return `If ${project.name} is on ${index.name}, ${existing}\nIf not, ${pending}`;
}
function adviseOnEnvironment({ claims: { environment } }) {
    return environment === undefined
        ? '- This job names no environment. A publisher that has one does not fit it: name that one in the job (`environment: …`), or leave the field empty.'
        : `- This job's environment is ${environment}: the publisher must have the same, or none.`;
}
function adviseOnPitfalls({ index, claims }) {
    const pitfalls = [
        '- Upper and lower case count. After the repository or its owner was renamed or moved, the publisher has to be registered anew.',
    ];
    if (index.kind === 'testpypi') {
        pitfalls.push('- TestPyPI has accounts and publishers of its own: one that is registered on PyPI does not count here.');
    }
    if ((0,publisher_form/* isReusableWorkflow */.NM)(claims)) {
        pitfalls.push(`- This job stands in a reusable workflow (${claims.job_workflow_ref}), called by ${claims.workflow_ref}. If ` +
            'registering the former does not help, move the publishing job into the latter, and register that one.');
    }
    return pitfalls;
}

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/publisher-causes.js





/** The ID token is in order, but fits no publisher: the most particular cause comes first. */
const PUBLISHER_CAUSES = [
    {
        code: 'pull-request-target-refused',
        applies: exchange => exchange.refusal.code === 'invalid-publisher' && exchange.claims.event_name === 'pull_request_target',
        summary: ({ index }) => `${index.name} takes no trusted publishing from a workflow that \`pull_request_target\` started.`,
        remedy: () => 'Publish on another event than `pull_request_target`, such as a pushed tag or a release.',
    },
    {
        code: 'id-token-incomplete',
        applies: refusedAs('invalid-publisher', /Missing claim|extract workflow|ref and sha/i),
        summary: ({ index }) => `The ID token lacks what ${index.name} compares with its trusted publishers.`,
        remedy: ({ claims }) => `${describeIssuer(claims.iss)} Publish with an API token:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
    },
    {
        code: 'reusable-workflow-refused',
        applies: exchange => exchange.refusal.code === 'invalid-publisher' &&
            (/job_workflow_ref claim/.test(exchange.refusal.words) || standsInAnotherRepository(exchange)),
        summary: ({ index, claims }) => (0,publisher_form/* isReusableWorkflow */.NM)(claims)
            ? `This job stands in a reusable workflow, and ${index.name} fits no trusted publisher to it.`
            : `${index.name} expects this job's workflow file at another place than the ID token says.`,
        remedy: ({ claims }) => `The job is defined in ${claims.job_workflow_ref ?? '(unknown)'}, the workflow that was started is ` +
            `${claims.workflow_ref ?? '(unknown)'}. Move the publishing job into the workflow that is started; the reusable one ` +
            'may build, and pass the files on as an artifact. Then register that workflow.',
    },
    {
        code: 'environment-differs',
        applies: refusedAs('invalid-publisher', /claim 'environment'/),
        summary: ({ index }) => `The trusted publisher on ${index.name} is for another environment than this job's.`,
        remedy: ({ claims }) => claims.environment === undefined
            ? 'The job names no environment. Give it the one of the publisher:\n\nenvironment: …\n\nor register a publisher without one.'
            : `The job's environment is ${claims.environment}. Register the publisher for it, or give the job the publisher's:\n\nenvironment: …`,
    },
    {
        code: 'repository-changed',
        applies: refusedAs('invalid-publisher', /claim 'repository(_owner(_id)?)?'/),
        summary: ({ index }) => `The repository is not any more what the trusted publisher on ${index.name} was registered for: renamed, moved, or its owner is another account.`,
        remedy: ({ claims }) => `Register the publisher anew with the values of today, and remove the old one:\n\n${(0,publisher_form/* formatPublisherValues */.UN)(claims)}`,
    },
    {
        code: 'invalid-publisher',
        applies: refusedAs('invalid-publisher'),
        summary: ({ index }) => `${index.name} knows no trusted publisher that fits this job.`,
        remedy: adviseToRegister,
    },
    {
        code: 'invalid-pending-publisher',
        applies: refusedAs('invalid-pending-publisher'),
        summary: ({ index }) => `The publisher on ${index.name} waits for a project to be made, but that project exists by now.`,
        remedy: exchange => `If the project is yours, its own settings are the place for the publisher.\n\n${adviseToRegister(exchange)}`,
    },
    {
        code: 'project-name-refused',
        applies: refusedAs('invalid-payload'),
        summary: ({ index }) => `${index.name} did not make the project that the pending publisher is for.`,
        remedy: () => 'Choose another name in `[project] name` of pyproject.toml, and register a pending publisher for that name.',
    },
];
/** A reusable workflow of another repository never fits: PyPI looks for the file in the publisher's own. */
function standsInAnotherRepository({ claims }) {
    const home = (0,publisher_form/* repositoryOf */._M)(claims.workflow_ref)?.toLowerCase();
    const called = (0,publisher_form/* repositoryOf */._M)(claims.job_workflow_ref)?.toLowerCase();
    return home !== undefined && called !== undefined && home !== called;
}

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/diagnose-refusal.js




/** The index's code and words, and the claims, tell the cause. Pure. */
function diagnoseRefusal(exchange) {
    // The issuer comes first: PyPI blames an unknown one on the publisher too.
    const cause = [...ID_TOKEN_CAUSES, ...PUBLISHER_CAUSES].find(({ applies }) => applies(exchange)) ?? UNKNOWN;
    return { code: cause.code, summary: cause.summary(exchange), remedy: cause.remedy(exchange) };
}
const UNKNOWN = {
    // A code that we do not know is the server's text, and no stable name for anything.
    code: 'trusted-publishing-refused',
    summary: notExchanged,
    remedy: ({ index }) => `Read what ${index.name} says above. The job has what it needs on this side:\n\n${workflow_lines/* ALLOW_ID_TOKENS */.nt}\n\nRun it again, or ` +
        `publish with an API token:\n\n${workflow_lines/* GIVE_API_TOKEN */.vv}`,
};

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/describe-refused-exchange.js



/** Why an index did not mint, which condition fails, and what to register or change. Pure. */
function describeRefusedExchange(exchange) {
    const { index, refusal, claims } = exchange;
    const { code, summary, remedy } = diagnoseRefusal(exchange);
    return (0,failures/* credentialProblem */.F)({
        code,
        summary,
        detail: `${index.name} says: ${refusal.code}: ${refusal.words}`,
        remedy,
        facts: {
            title: 'What the ID token of this job says:',
            rows: parse_id_token_claims/* CLAIM_NAMES */.mw.map(name => [name, claims[name] ?? '(nothing)']),
        },
    });
}

// EXTERNAL MODULE: ./lib/packaging/distribution-filename.js + 1 modules
var distribution_filename = __webpack_require__(5565);
// EXTERNAL MODULE: ./lib/world/parse-json.js
var parse_json = __webpack_require__(5006);
;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/last-publisher.js




/** Seconds. It makes a message better, and must not keep a failed job waiting. */
const TIMEOUT = 10;
const last_publisher_MOST_PROJECTS = 3;
/**
 * Asks the index who published the newest files (`GET /integrity/…/provenance`, PEP 740), which nobody needs credentials
 * for. Never throws: where there are no attestations, or no answer, there is nothing to compare with.
 */
async function fetchLastPublishers(index, projects, http) {
    const found = await Promise.all(projects.slice(0, last_publisher_MOST_PROJECTS).map(project => fetchLastPublisher(index, project, http).catch(() => undefined)));
    return found.filter(publisher => publisher !== undefined);
}
async function fetchLastPublisher(index, { name, filename }, http) {
    const parsed = (0,distribution_filename/* parseDistributionFilename */.h)(filename ?? '');
    if (filename === undefined || parsed.kind === 'invalid')
        return undefined;
    const url = (0,publishing_settings_url/* buildProvenanceUrl */.ff)(index, name, parsed.version.text, filename);
    if (url === undefined)
        return undefined;
    const { status, body } = await http.send({
        method: 'GET',
        url,
        headers: { accept: 'application/vnd.pypi.integrity.v1+json' },
        timeout: TIMEOUT,
        maximumResponseBytes: 4 * 1024 * 1024,
    });
    const publisher = status === 200 ? parseProvenance(body) : undefined;
    return publisher === undefined ? undefined : { project: name, filename: (0,quote_text/* quoteText */.o)(filename), publisher };
}
/** The GitHub workflow that a provenance object names as publisher, fit to be shown. Pure. */
function parseProvenance(text) {
    const publisher = (0,parse_json/* asJsonObject */.Oe)((0,parse_json/* valueAt */.fK)((0,parse_json/* parseJson */.qF)(text), 'attestation_bundles', 0, 'publisher'));
    const [owner, repository] = textOf(publisher?.['repository']).split('/');
    const workflow = textOf(publisher?.['workflow']);
    const environment = textOf(publisher?.['environment']);
    if (publisher?.['kind'] !== 'GitHub' || !owner || !repository || workflow === '')
        return undefined;
    return { owner, repository, workflow, ...(environment === '' ? {} : { environment }) };
}
function textOf(value) {
    return typeof value === 'string' ? (0,quote_text/* quoteText */.o)(value) : '';
}

;// CONCATENATED MODULE: ./lib/credentials/refused-exchange/explain-refusals.js




/**
 * Why an index did not mint, a problem for each reason that it gave. Where no publisher fits, the index is asked who
 * published the last release.
 * @param refusals as the index wrote them
 * @param idTokens all that were sent, the last one first: the index may echo any of them
 */
async function explainRefusals(index, refusals, idTokens, { http, projects }) {
    const [idToken] = idTokens;
    const claims = idToken === undefined ? {} : (0,parse_id_token_claims/* parseIdTokenClaims */.dT)(idToken);
    const isUnknown = refusals.some(({ code }) => code === 'invalid-publisher');
    const lastPublishers = isUnknown ? await fetchLastPublishers(index, projects, http) : [];
    return refusals.map(({ code, description }) => {
        const refusal = { code: (0,quote_text/* quoteText */.o)(code, idTokens), words: (0,quote_text/* quoteText */.o)(description, idTokens) };
        return describeRefusedExchange({ index, refusal, claims, projects, lastPublishers });
    });
}


/***/ })

};
