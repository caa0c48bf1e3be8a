export const id = 214;
export const ids = [214];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ directoryUnwritable),
/* harmony export */   Rp: () => (/* binding */ describeUnattested),
/* harmony export */   f6: () => (/* binding */ makeAttestationsDirectory)
/* harmony export */ });
/* harmony import */ var _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
/* harmony import */ var _errors_quote_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);


const MOST_NAMES = 5;
/**
 * Makes the directory of `attestations-dir`, and sees whether files can be written there: before anything is signed, as
 * what is in a public log stays there. It is made also where it stays empty: later steps name it.
 * @param directory absolute
 * @throws {PublishError} `attestations-dir-unwritable`
 */
async function makeAttestationsDirectory(directory, files) {
    try {
        await files.makeDirectory(directory);
    }
    catch (cause) {
        throw directoryUnwritable(directory, cause);
    }
}
function directoryUnwritable(directory, cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const summary = `The attestations cannot be written to ${directory}. Nothing was sent.`;
    const remedy = 'Correct `attestations-dir:`, or remove it: what goes to the index does not depend on it.';
    return new _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S({ code: 'attestations-dir-unwritable', summary, detail, remedy }, { cause });
}
/** For someone who wants the attestations in a directory: of which files it has none, because they are not sent. Pure. */
function describeUnattested(filenames, index) {
    const shown = filenames
        .slice(0, MOST_NAMES)
        .map(name => (0,_errors_quote_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .c)(name, 200))
        .join(', ');
    const more = filenames.length - MOST_NAMES;
    return (`\`attestations-dir\` has nothing of what ${index.name} had already, as only files that are sent are attested: ` +
        `${shown}${more > 0 ? ` and ${more} more` : ''}.`);
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ buildLogEntryUrl),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   cK: () => (/* binding */ chooseSigstore)
/* harmony export */ });
/* harmony import */ var _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
/* harmony import */ var _package_index_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);


/** The public instance, the only one that PyPI trusts; of its logs the one of version 1, which PyPI can verify. */
const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev/';
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';
const PUBLIC_SEARCH = 'https://search.sigstore.dev/';
/**
 * The public Sigstore, or one of the user's own: `SIGSTORE_FULCIO_URL` and `SIGSTORE_REKOR_URL`. Pure.
 * @throws {PublishError} `sigstore-url-invalid`
 */
function chooseSigstore(environment) {
    return {
        fulcioUrl: parseAddress(environment, 'SIGSTORE_FULCIO_URL', PUBLIC_FULCIO),
        rekorUrl: parseAddress(environment, 'SIGSTORE_REKOR_URL', PUBLIC_REKOR),
    };
}
/** Whether it is the public instance. Pure. */
function isPublic({ fulcioUrl, rekorUrl }) {
    return fulcioUrl.href === PUBLIC_FULCIO && rekorUrl.href === PUBLIC_REKOR;
}
/** Where a person looks at an entry of the log. Pure. */
function buildLogEntryUrl({ rekorUrl }, logIndex) {
    const page = rekorUrl.href === PUBLIC_REKOR ? new URL(PUBLIC_SEARCH) : new URL('api/v1/log/entries', rekorUrl);
    page.searchParams.set('logIndex', logIndex);
    return page.href;
}
function parseAddress(environment, variable, standard) {
    const text = environment[variable]?.trim();
    const url = URL.parse(text || standard);
    // The ID token goes there: never in the clear over a network.
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && (0,_package_index_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url)))) {
        url.pathname = url.pathname.replace(/\/*$/, '/');
        return url;
    }
    throw new _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S({
        code: 'sigstore-url-invalid',
        summary: `The variable \`${variable}\` is not the address of a Sigstore service: it must begin with \`https://\`.`,
        remedy: `Correct the variable, or remove it to use the public Sigstore:\n\nenv:\n  ${variable}: ${standard}`,
    });
}


/***/ }),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fetchIdToken)
/* harmony export */ });
/* harmony import */ var _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
/* harmony import */ var _retry_retrying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7544);
/* harmony import */ var _world_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9210);



/**
 * A fresh ID token, asked for again where the provider's failure may pass: its error's cause is a `TransportError`.
 * @param maskSecret called with the token the moment it exists
 * @throws {PublishError} `id-token-unavailable`
 */
async function fetchIdToken(audience, identityProvider, retry, maskSecret) {
    let failure;
    const ended = await (0,_retry_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(retry, async () => {
        try {
            return { done: await identityProvider.fetchIdToken(audience) };
        }
        catch (error) {
            if (!(error instanceof _errors_publish_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S && error.cause instanceof _world_http_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w))
                throw error;
            failure = error;
            return { again: error.message };
        }
    });
    if ('again' in ended)
        throw failure;
    maskSecret(ended.done);
    return ended.done;
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ parseIdTokenClaims),
/* harmony export */   mw: () => (/* binding */ CLAIM_NAMES),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _world_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5006);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8180);



/** The issuer of the ID tokens of github.com, and of no other GitHub. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** What decides about a publisher, in the order in which PyPI looks at it. */
const CLAIM_NAMES = [
    'iss',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'event_name',
    'ref',
    'sub',
];
const LONGEST_TOKEN = 64 * 1024;
/**
 * Reads an ID token's claims (RFC 7519) without verifying it: only to tell its owner what it says. Pure.
 * @returns no claims at all when it cannot be read; never any part of the token but the claims listed above
 */
function parseIdTokenClaims(idToken) {
    const parts = idToken.reveal().slice(0, LONGEST_TOKEN).split('.');
    const payload = parts.length === 3 ? (0,_world_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : undefined;
    const claims = CLAIM_NAMES.map(name => [name, payload?.[name]]);
    const texts = claims.filter((claim) => typeof claim[1] === 'string');
    return Object.fromEntries(texts.map(([name, text]) => [name, (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(text, [idToken])]).filter(([, text]) => text !== ''));
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

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./lib/credentials/leftover-tokens.js + 1 modules
var leftover_tokens = __webpack_require__(9781);
// EXTERNAL MODULE: ./lib/inputs/api-token-username.js
var api_token_username = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/credentials/authorization-header.js
var authorization_header = __webpack_require__(1237);
// EXTERNAL MODULE: ./lib/credentials/burn-upload-token.js
var burn_upload_token = __webpack_require__(1167);
// EXTERNAL MODULE: ./lib/errors/publish-error.js
var publish_error = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/retry/attempt-request.js
var attempt_request = __webpack_require__(8707);
// EXTERNAL MODULE: ./lib/retry/retrying.js + 1 modules
var retrying = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/credentials/fetch-id-token.js
var fetch_id_token = __webpack_require__(3934);
// EXTERNAL MODULE: ./lib/credentials/parse-id-token-claims.js
var parse_id_token_claims = __webpack_require__(3017);
// EXTERNAL MODULE: ./lib/world/parse-json.js
var parse_json = __webpack_require__(5006);
// EXTERNAL MODULE: ./lib/world/secret.js
var world_secret = __webpack_require__(1502);
;// CONCATENATED MODULE: ./lib/credentials/parse-mint-answer.js


const MOST_REFUSALS = 10;
/** Where a `Date` ends, in seconds. */
const LAST_SECOND = 8.64e12;
/** Parses an answer by what it holds: `{success, token, expires}`, or `{message, errors: [{code, description}]}`. Pure. */
function parseMintAnswer(response) {
    const body = (0,parse_json/* parseJsonObject */.dw)(response.body);
    if (body === undefined)
        return { meaning: 'unintelligible' };
    if (response.status >= 200 && response.status < 300)
        return parseMinted(body);
    const refusals = parseRefusals(body['errors']);
    return refusals.length === 0 ? { meaning: 'unintelligible' } : { meaning: 'refused', refusals };
}
function parseMinted({ success, token, expires }) {
    if (success !== true || typeof token !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(token)) {
        return { meaning: 'unintelligible' };
    }
    const secret = new world_secret/* Secret */.z(token);
    const isTime = typeof expires === 'number' && expires > 0 && expires <= LAST_SECOND;
    return { meaning: 'minted', token: isTime ? { secret, expires: new Date(expires * 1000) } : { secret } };
}
function parseRefusals(errors) {
    if (!Array.isArray(errors))
        return [];
    return errors.slice(0, MOST_REFUSALS).flatMap((error) => {
        if (typeof error !== 'object' || error === null)
            return [];
        const { code, description } = { code: undefined, description: '', ...error };
        return typeof code === 'string' ? [{ code, description: typeof description === 'string' ? description : '' }] : [];
    });
}

// EXTERNAL MODULE: ./lib/credentials/quote-text.js
var quote_text = __webpack_require__(8180);
;// CONCATENATED MODULE: ./lib/credentials/mint-upload-token.js







/**
 * Exchanges an ID token for an upload token (`POST /_/oidc/mint-token`). A fresh ID token for every attempt: each
 * counts once, and nobody knows whether an attempt without an answer used it up.
 * @throws {PublishError} `invalid-publisher` and the index's other codes, with its words; `id-token-unavailable`,
 * `index-unreachable`
 */
async function mintUploadToken(index, audience, mint) {
    const idTokens = [];
    const ended = await (0,retrying/* retrying */.R)(mint.retry, async () => {
        const idToken = await (0,fetch_id_token/* fetchIdToken */.F)(audience, mint.identityProvider, mint.retry, mint.maskSecret);
        idTokens.unshift(idToken);
        return attemptExchange(index, idToken, mint);
    });
    if ('again' in ended)
        throw new publish_error/* PublishError */.S(describeFailedExchange(index, (0,quote_text/* quoteText */.o)(ended.again, idTokens)));
    const answer = parseMintAnswer(ended.done);
    if (answer.meaning !== 'minted')
        throw new publish_error/* PublishError */.S(await explainAnswer(index, answer, ended.done, idTokens, mint));
    mint.maskSecret(answer.token.secret);
    const [idToken] = idTokens;
    if (idToken !== undefined)
        adviseOnIdentity((0,parse_id_token_claims/* parseIdTokenClaims */.dT)(idToken), mint.advise);
    return answer.token;
}
/** A publisher without an environment lets every branch publish that can change the workflow. */
function adviseOnIdentity({ environment }, advise) {
    if (environment !== undefined)
        return;
    advise('The publishing job names no environment, so whoever can change its workflow on any branch can publish. Name one in ' +
        'the job (`environment: pypi`), give it rules in the settings of the repository, and register the publisher with it.');
}
function attemptExchange(index, idToken, mint) {
    const request = {
        method: 'POST',
        url: new URL('/_/oidc/mint-token', index.uploadUrl),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ token: idToken.reveal() }),
        timeout: mint.timeout,
        maximumResponseBytes: 64 * 1024,
    };
    return (0,attempt_request/* attemptRequest */.D)(request, mint.http, mint.retry);
}
/**
 * What to say instead of a token.
 * @param idTokens all that were sent, the last one first: the server may echo any of them
 */
async function explainAnswer(index, answer, response, idTokens, mint) {
    if (answer.meaning === 'refused') {
        // Rarely needed, and large for what it says.
        const { explainRefusals } = await __webpack_require__.e(/* import() */ 104).then(__webpack_require__.bind(__webpack_require__, 4104));
        return explainRefusals(index, answer.refusals, idTokens, mint);
    }
    // An answer that should have held an upload token may still hold one: of such a one, the status alone.
    const isSuccess = response.status >= 200 && response.status < 300;
    const words = isSuccess ? `${response.status}, but without an upload token` : (0,quote_text/* quoteAnswer */.b)(response, idTokens);
    return describeFailedExchange(index, `${index.name} answered ${words}`);
}
function describeFailedExchange(index, detail) {
    return {
        code: 'index-unreachable',
        summary: `${index.name} gave no upload token.`,
        detail,
        remedy: 'Run the job again when the index answers: whatever it already has is skipped.',
    };
}

;// CONCATENATED MODULE: ./lib/credentials/plan-renewal.js
const MINUTE = 60_000;
/** What PyPI gives a token, where the index does not say. */
const USUAL_LIFE = 15 * MINUTE;
/** An upload that begins with the token must end with it: a large file takes minutes. */
const RESERVE = 5 * MINUTE;
/**
 * Plans to renew a token 5 minutes before it ends; one that lives less than 10 minutes, after half its life. Pure.
 * @param now when it was minted
 */
function planRenewal({ expires }, now) {
    const said = expires === undefined ? 0 : expires.getTime() - now.getTime();
    // A token that is over as soon as it is minted: it is our clock that is wrong, or the index's.
    const life = said > 0 ? said : USUAL_LIFE;
    return {
        renewAt: new Date(now.getTime() + life - Math.min(RESERVE, life / 2)),
        endsAt: new Date(now.getTime() + life),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/upload-authorization.js





/** Seconds, of all requests and pauses together: what the run came to is told after it, and the post step may ask again. */
const LONGEST_FAREWELL = 10;
/**
 * By the method that was chosen: a header that stays the same, or one for a token that is minted when it is needed.
 * @param audience asked for beforehand, and awaited when a token is minted; whoever asked sees to it that a failure
 * nobody awaits is handled
 */
function createUploadAuthorization(authentication, index, audience, mint) {
    switch (authentication.method) {
        case 'api-token':
            return createConstantAuthorization(api_token_username/* API_TOKEN_USERNAME */.u, authentication.apiToken, mint.maskSecret);
        case 'password':
            return createConstantAuthorization(authentication.username, authentication.password, mint.maskSecret);
        case 'trusted-publishing':
            return createMintedAuthorization(index, audience, mint);
        case 'none':
            return {
                header: async () => {
                    throw new Error('a dry run sends nothing, so it needs no authorization');
                },
                end: async () => { },
            };
    }
}
function createConstantAuthorization(username, password, maskSecret) {
    const header = maskedHeader(username, password, maskSecret);
    return { header: async () => header, end: async () => { } };
}
function createMintedAuthorization(index, audience, mint) {
    const { clock } = mint.retry;
    const minted = [];
    // The promise is what concurrent calls share. One that failed stays: the index would only refuse once more.
    let latest;
    async function mintHeader() {
        const token = await mintUploadToken(index, await audience, mint);
        minted.push(token);
        mint.writeTokensInUse(minted);
        return {
            header: maskedHeader(api_token_username/* API_TOKEN_USERNAME */.u, token.secret, mint.maskSecret),
            ...planRenewal(token, clock.now()),
        };
    }
    async function renew(previous) {
        try {
            return await mintHeader();
        }
        catch (error) {
            // What is left of the old token may be enough for what is left to upload.
            if (clock.now() < previous.endsAt)
                return previous;
            throw error;
        }
    }
    return {
        async header() {
            latest ??= mintHeader();
            const shared = latest;
            const current = await shared;
            if (clock.now() < current.renewAt)
                return current.header;
            if (latest === shared)
                latest = renew(current);
            return (await latest).header;
        },
        async end() {
            // A mint under way when the run was given up: its token is burnt too.
            await latest?.catch(() => { });
            if (minted.length === 0)
                return;
            const { http, retry } = mint;
            const timeout = Math.min(mint.timeout, LONGEST_FAREWELL);
            const farewell = { http, retry, timeout, over: mint.limitTime(LONGEST_FAREWELL * 1000) };
            const tokens = minted.splice(0);
            const burnings = await Promise.all(tokens.map(token => (0,burn_upload_token/* burnUploadToken */._)(index, token, farewell)));
            // Where nobody answered, the post step asks again.
            mint.writeTokensInUse(tokens.filter((_, n) => burnings[n] === 'unanswered'));
        },
    };
}
function maskedHeader(username, password, maskSecret) {
    const { header, encoded } = (0,authorization_header/* encodeBasicAuthorization */.i)(username, password);
    maskSecret(encoded);
    return header;
}

// EXTERNAL MODULE: ./lib/errors/cancelled.js
var errors_cancelled = __webpack_require__(7672);
// EXTERNAL MODULE: ./lib/errors/describe-error.js
var describe_error = __webpack_require__(1781);
// EXTERNAL MODULE: ./lib/package-index/fetch-listing.js
var fetch_listing = __webpack_require__(3540);
// EXTERNAL MODULE: ./lib/world/http.js
var world_http = __webpack_require__(9210);
;// CONCATENATED MODULE: ./lib/package-index/limit-simple-api.js

/** Seconds of silence after which a look is given up for the next one. */
const LONGEST_SILENCE = 15;
/** Seconds that a look may take which begins when the time is up: mostly it is the one that sees every file. */
const LAST_LOOK = 2;
/**
 * The same Simple API for whoever asks again and again until a certain time: no request is repeated by itself, and
 * none goes on when the time is up, but for a last look.
 * @param seconds from now
 */
function limitSimpleApi(api, seconds) {
    const { http, retry } = api;
    const end = retry.clock.now().getTime() + seconds * 1000;
    return {
        ...api,
        retry: { ...retry, retries: 0 },
        http: { ...http, send: async (request) => sendInTime(request, end, api) },
    };
}
function sendInTime(request, end, { http, retry }) {
    const left = (end - retry.clock.now().getTime()) / 1000;
    // In whole seconds, as they are told when they have passed.
    const deadline = Math.ceil(Math.min(Math.max(left, LAST_LOOK), left + LAST_LOOK));
    if (deadline <= 0)
        throw new world_http/* TransportError */.w('ETIMEDOUT', `No answer from ${request.url.host}: the time was up`);
    return http.send({ ...request, timeout: Math.min(request.timeout, LONGEST_SILENCE, deadline), deadline });
}

// EXTERNAL MODULE: ./lib/package-index/compare-with-index.js
var compare_with_index = __webpack_require__(6902);
;// CONCATENATED MODULE: ./lib/package-index/wait-until-listed.js


const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15_000;
/** The copies of an index need not agree: one that is behind may answer after one that is not. */
const NEEDED_IN_A_ROW = 3;
/**
 * Asks until the index lists every file with our digest, three times running, as its copies need not agree at once.
 * @param seconds how long at most
 * @param fetchListing asks once, and no longer than that
 * @param tell told after each look that does not find every file
 */
async function waitUntilListed(awaited, seconds, fetchListing, clock, tell = () => { }) {
    try {
        return await askUntilListed(awaited, seconds, fetchListing, clock, tell);
    }
    catch (error) {
        // A job that is cancelled now has published all the same, and is to say so.
        if (error instanceof errors_cancelled/* Cancelled */.c)
            return { available: false };
        throw error;
    }
}
async function askUntilListed(awaited, seconds, fetchListing, clock, tell) {
    const end = clock.now().getTime() + seconds * 1000;
    let misses = 0;
    for (let inARow = 0;;) {
        const seen = await look(awaited, fetchListing);
        const complete = seen.listed === awaited.length;
        inARow = complete ? inARow + 1 : 0;
        if (inARow === NEEDED_IN_A_ROW)
            return { available: true };
        const left = end - clock.now().getTime();
        // Seen by one look and not by a second is better news than none: the time is up, not the file missing.
        if (left <= 0)
            return { available: complete, ...whyUnread(seen) };
        if (!complete)
            tell(seen, Math.ceil(left / 1000));
        // Once the files are there, asking again is only a confirmation.
        const pause = complete ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** misses++);
        await clock.wait(Math.min(pause, left));
    }
}
function whyUnread({ unread }) {
    return unread === undefined ? {} : { unread };
}
async function look(awaited, fetchListing) {
    let listed = 0;
    let unread;
    for (const [project, files] of Map.groupBy(awaited, file => file.project)) {
        const ours = files.map(({ filename, sha256 }) => ({ filename, digests: { sha256 } }));
        const listing = await fetchListing(project, ours);
        listed += ours.filter(file => (0,compare_with_index/* compareWithIndex */.Q)(file, listing).state === 'identical').length;
        if (listing.state === 'unknown')
            unread = listing.why;
    }
    return { listed, inAll: awaited.length, ...whyUnread({ unread }) };
}

// EXTERNAL MODULE: ./lib/plan/wanted-distributions.js
var wanted_distributions = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/upload/choose-awaited-files.js
/** The files that the index should list by now: those that it took in this run. Pure. */
function chooseAwaitedFiles(results) {
    return results.flatMap(({ filename, outcome, distribution }) => {
        if (outcome !== 'uploaded' || distribution === undefined)
            return [];
        return [{ filename, project: distribution.project, sha256: distribution.digests.sha256 }];
    });
}

// EXTERNAL MODULE: ./lib/retry/is-worth-retrying.js
var is_worth_retrying = __webpack_require__(116);
// EXTERNAL MODULE: ./lib/retry/parse-retry-after.js
var parse_retry_after = __webpack_require__(4681);
;// CONCATENATED MODULE: ./lib/upload/already-exists.js
/** Refusals that sound alike and are final: the name was used up, or the file may not be added. */
const OTHER_REFUSALS = [
    'previously used by a file',
    'already been used, use a different version',
    'only one sdist',
    'older than',
    'locked for another user',
    'conflicts with an existing project',
];
/** By status: what indexes say, in lower case, when they have a file of this name already. */
const WORDS = {
    // PyPI, Pulp, Google Artifact Registry; GitLab; Nexus, old and new.
    400: /already exist|already been taken|updating asset|cannot be updated/,
    // Artifactory; Azure Artifacts.
    403: /overwrite (all )?artifact|already contains file|already exist/,
    // Artifactory, when it hides what one may not see.
    404: /could not locate artifact/,
    // Everybody else: the status alone says it.
    409: /^/,
};
/**
 * Whether an answer sounds as if the index had a file of this name. Pure.
 * No more than a suspicion: wordings change, and the same status has other causes. To be confirmed with the index.
 * @param text everything that was said, reason phrase and body
 */
function soundsLikeExisting(status, text) {
    const said = text.toLowerCase();
    return WORDS[status]?.test(said) === true && !OTHER_REFUSALS.some(words => said.includes(words));
}

// EXTERNAL MODULE: ./lib/errors/printable-text.js
var printable_text = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/world/decode-entity.js
var decode_entity = __webpack_require__(4026);
;// CONCATENATED MODULE: ./lib/upload/html-text.js

/** More is no error page; and what is behind it would not be shown. */
const MOST_HTML = 64 * 1024;
/** Elements whose content is not text, to their end tag or, where that is missing, to the end of the page. */
const UNREAD = /<!--.*?(?:-->|$)|<(script|style|noscript|svg|template)\b.*?(?:<\/\1\s*>|$)/gis;
const TITLE = /<title\b[^>]*>(.*?)(?:<\/title\s*>|$)/is;
const TAG = /<[!/?a-z][^>]*(?:>|$)/gi;
/**
 * What an HTML error page says: the text of its body, or its title where the body says nothing, or is so long that it
 * is a whole web site's page. Pure. No parser, as nothing depends on it but what a person reads.
 */
function extractHtmlText(html, maximumLength) {
    const read = html.slice(0, MOST_HTML).replace(UNREAD, ' ');
    const title = plainText(TITLE.exec(read)?.[1] ?? '');
    const body = plainText(read.replace(TITLE, ' '));
    return body !== '' && body.length <= maximumLength ? body : title || body;
}
function plainText(html) {
    return decodeEntities(html.replace(TAG, ' ')).replace(/\s+/g, ' ').trim();
}
function decodeEntities(text) {
    return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,7});/gi, (written, reference) => (0,decode_entity/* decodeEntity */.Y)(reference) ?? written);
}

;// CONCATENATED MODULE: ./lib/upload/server-words.js



const MAXIMUM_LENGTH = 500;
/** Reason phrases that say no more than the status does. */
const STANDARD_REASON = /^(ok|bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|request time-?out|conflict|gone|length required|(payload|content|request entity) too large|unsupported media type|unprocessable (entity|content)|too many requests|internal server error|not implemented|bad gateway|service( temporarily)? unavailable|gateway time-?out)?$/i;
/**
 * What a server said, as one line: from a JSON body (PyPI's, RFC 9457's and other shapes), plain text or HTML, or the
 * reason phrase, whichever says most. Pure.
 * @returns one harmless line of at most 500 characters; empty when it said nothing
 */
function readServerWords({ headers, reason, body }) {
    const json = (0,parse_json/* parseJson */.qF)(body);
    const candidates = [
        wordsOfJson(json),
        STANDARD_REASON.test(reason.trim()) ? undefined : reason,
        json === undefined && looksLikeHtml(headers, body) ? extractHtmlText(body, MAXIMUM_LENGTH) : body,
        reason,
    ];
    return candidates.map(text => (0,printable_text/* formatPrintableLine */.Tu)(text ?? '', MAXIMUM_LENGTH)).find(line => line !== '') ?? '';
}
/** @param depth of this value in the document: words lie near its top, and a hostile document may be bottomless */
function wordsOfJson(json, depth = 0) {
    if (typeof json === 'string')
        return json;
    const object = (0,parse_json/* asJsonObject */.Oe)(json);
    if (object === undefined || depth > 2)
        return undefined;
    // PyPI: `code` is status and message in one, while `message` begins with a sentence that every refusal has.
    const code = typeof object['code'] === 'string' ? /^\d{3} (.+)/s.exec(object['code'])?.[1] : undefined;
    if (code !== undefined)
        return code;
    const nested = Array.isArray(object['errors']) ? object['errors'][0] : undefined;
    for (const value of [
        object['detail'],
        nested,
        object['message'],
        object['description'],
        object['error'],
        object['title'],
    ]) {
        const words = wordsOfJson(value, depth + 1);
        if (words !== undefined && words !== '')
            return words;
    }
    return undefined;
}
function looksLikeHtml(headers, body) {
    return headers['content-type']?.includes('html') === true || /^\s*<(!doctype|html)/i.test(body.slice(0, 1000));
}

;// CONCATENATED MODULE: ./lib/upload/interpret-upload-answer.js




/** A longer path of an address tells nobody more. */
const LONGEST_PATH = 150;
/**
 * Interprets status, reason phrase and body of an answer to an upload. Pure.
 * @param requestUrl the URL that was asked: redirects are judged against it
 * @param now to reckon a Retry-After that names a date
 */
function interpretUploadAnswer(response, requestUrl, now) {
    const { status, headers } = response;
    if (status >= 200 && status < 300)
        return { meaning: 'accepted' };
    if (status >= 300 && status < 400)
        return interpretRedirect(response, requestUrl);
    const says = readServerWords(response);
    if (soundsLikeExisting(status, `${response.reason}\n${response.body}`))
        return { meaning: 'exists', status, says };
    if (mayPass(status, says)) {
        const retryAfter = (0,parse_retry_after/* parseRetryAfter */.m)(headers['retry-after'], now);
        return { meaning: 'try-again', status, says, ...(retryAfter === undefined ? {} : { retryAfter }) };
    }
    return { meaning: 'refused', status, says, concerns: judgeConcern(status, says) };
}
function mayPass(status, says) {
    // Two first files of a new project at once: the loser finds the project there the next time (PyPI).
    if (status === 409)
        return says.includes('conflicts with an existing project');
    // What the server objects to (Expect: 100-continue) is left out the next time.
    if (status === 417)
        return true;
    // PyPI counts new projects by the hour: longer than any retry should wait.
    return (0,is_worth_retrying/* isWorthRetrying */.J)(status) && !says.includes('Too many new projects');
}
function judgeConcern(status, says) {
    if (status === 401 || status === 407)
        return 'credentials';
    // PyPI names the project where the right to it is missing: another project of the run may fare better.
    if (status === 403)
        return /\bproject\b/i.test(says) ? 'file' : 'credentials';
    return status === 404 || status === 405 || status === 410 ? 'address' : 'file';
}
function interpretRedirect({ status, headers }, requestUrl) {
    const to = URL.parse(headers['location'] ?? '', requestUrl.href);
    if (to === null || headers['location'] === undefined) {
        return { meaning: 'refused', status, says: 'redirects, but does not say where to', concerns: 'address' };
    }
    const keepsMethod = status === 307 || status === 308;
    if (keepsMethod && to.origin === requestUrl.origin) {
        to.username = '';
        to.password = '';
        return { meaning: 'moved', to };
    }
    // Without query, user and password: they may hold what is nobody's business. And a path whole or not at all: of a
    // secret in it that was cut off nobody could tell that it is one.
    const path = to.pathname.length > LONGEST_PATH ? '/…' : to.pathname;
    return { meaning: 'refused', status, says: `redirects to ${to.origin.slice(0, 300)}${path}`, concerns: 'address' };
}

;// CONCATENATED MODULE: ./lib/upload/send-upload.js

const MAXIMUM_MOVES = 3;
const MAXIMUM_ANSWER_BYTES = 1024 * 1024;
/**
 * Posts a form, and posts it again where the index says that it has moved within its own origin.
 * @param clock asked after each answer: an upload may take hours, and a Retry-After may name a date
 * @throws {TransportError} {Cancelled}
 */
async function sendUpload({ url, contentType, body, timeout, cancelled, onMove }, authorization, http, clock) {
    const headers = {
        // PyPI puts its message into JSON; over HTTP/2 there is no reason phrase to carry it.
        accept: 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7',
        authorization: authorization.reveal(),
        'content-type': contentType,
    };
    let target = url;
    for (let moves = 0;; moves++) {
        const request = {
            method: 'POST',
            url: target,
            headers,
            body,
            timeout,
            maximumResponseBytes: MAXIMUM_ANSWER_BYTES,
            cancelled,
        };
        const response = await http.send(request);
        const answer = interpretUploadAnswer(response, target, clock.now());
        if (answer.meaning !== 'moved')
            return answer;
        target = answer.to;
        onMove(target);
        if (moves === MAXIMUM_MOVES)
            return refuseMove(response.status, target);
    }
}
function refuseMove(status, target) {
    const says = `redirects to ${target.origin}${target.pathname}, after ${MAXIMUM_MOVES} redirects`;
    return { meaning: 'refused', status, says, concerns: 'address' };
}

;// CONCATENATED MODULE: ./lib/upload/credentials-probe.js


/** Seconds. The user's own limit is made for large files, and the answer is only a help. */
const LONGEST_TIMEOUT = 30;
/** Each is a login: an index that does not tell by then is not pressed. */
const MOST_QUESTIONS = 2;
/**
 * An index that refuses credentials before it has read the file closes the connection while we are sending, and its
 * answer may be lost. To send the file again and again would be a row of failed logins, for which some indexes lock
 * the account. So the question is put once more without the file: a form that no index stores anything for.
 */
function createCredentialsProbe({ http, timeout, retry, cancelled }) {
    let questions = 0;
    let verdict = Promise.resolve('unknown');
    const ask = async (authorization, url) => {
        const request = {
            url,
            contentType: 'application/x-www-form-urlencoded',
            body: '%3Aaction=file_upload&protocol_version=1',
            timeout: Math.min(timeout, LONGEST_TIMEOUT),
            cancelled,
            onMove: () => { },
        };
        try {
            return judge(await sendUpload(request, authorization, http, retry.clock));
        }
        catch (error) {
            if (error instanceof errors_cancelled/* Cancelled */.c)
                throw error;
            // Without an answer nothing is learnt, and the file is tried again as after any other failure.
            return 'unknown';
        }
    };
    return async (authorization, url) => {
        verdict = verdict.then(known => {
            if (known !== 'unknown' || questions === MOST_QUESTIONS)
                return known;
            questions += 1;
            return ask(authorization, url);
        });
        const told = await verdict;
        return typeof told === 'string' ? undefined : told;
    };
}
function judge(answer) {
    if (answer.meaning === 'try-again')
        return 'unknown';
    if (answer.meaning !== 'refused' || answer.concerns === 'file')
        return 'taken';
    return answer.concerns === 'credentials' ? answer : 'unknown';
}

;// CONCATENATED MODULE: ./lib/upload/describe-move.js
/** Advice to whoever writes an upload address that the index then redirects, within its own origin. Pure. */
function describeMove(to) {
    // Without its query, which may hold a key.
    const address = `${to.origin}${to.pathname}`.slice(0, 300);
    return `The index redirects uploads to ${address}: write \`repository-url: ${address}\` to save every file a detour.`;
}

;// CONCATENATED MODULE: ./lib/upload/perform-steps.js
/**
 * Performs steps, at most `lanes()` at once, each as soon as those it waits for have succeeded, in the order given
 * where there is a choice. A step that has begun is never interrupted.
 * @param lanes asked before each step: there may be more of them later than at first
 * @param perform must not throw
 * @param pause called when a step has begun: what has to pass before another one may; must not be rejected
 * @returns when nothing is under way and nothing may begin: a step behind one that did not succeed never begins
 */
async function performSteps(steps, lanes, perform, pause = () => undefined) {
    const names = new Set(steps.map(step => step.name));
    const waiting = new Set(steps);
    const succeeded = new Set();
    const stoppedGroups = new Set();
    const underWay = new Set();
    let stopped = false;
    let pausing;
    const mayBegin = (step) => !stopped && !stoppedGroups.has(step.group) && step.after.every(name => succeeded.has(name) || !names.has(name));
    const begin = (step) => {
        waiting.delete(step);
        const ended = perform(step).then(end => {
            underWay.delete(ended);
            if (end === 'succeeded')
                succeeded.add(step.name);
            if (end === 'stops-group')
                stoppedGroups.add(step.group);
            if (end === 'stops-everything')
                stopped = true;
        });
        underWay.add(ended);
        pausing = pause()?.then(() => {
            pausing = undefined;
        });
    };
    const nextStep = () => (underWay.size < lanes() ? [...waiting].find(mayBegin) : undefined);
    for (let next = nextStep(); next !== undefined || underWay.size > 0; next = nextStep()) {
        if (next !== undefined && pausing === undefined)
            begin(next);
        else
            await Promise.race(pausing === undefined ? underWay : [...underWay, pausing]);
    }
}

;// CONCATENATED MODULE: ./lib/upload/spread-starts.js
/** Milliseconds over which starts are spread at most: longer than an index takes for what has arrived, as a rule. */
const LONGEST_SPREAD = 2_000;
/**
 * Spreads the first uploads that go at once evenly over the time that one of them takes. Those that begin together share
 * the line, end together, and then all wait for the index while the line is idle: in waves, again and again. Spread, some
 * are sent while others are waited for. It costs less than the time of one upload, so few files are not held up.
 * @param lanes how many go at once
 * @param uploads how many there are in all
 */
function spreadStarts(lanes, uploads, clock) {
    let typical;
    let pausesLeft = uploads > 2 * lanes ? lanes - 1 : 0;
    return {
        learn(milliseconds) {
            typical ??= Math.min(milliseconds, LONGEST_SPREAD);
        },
        pause() {
            if (typical === undefined || pausesLeft <= 0)
                return undefined;
            pausesLeft -= 1;
            // Cancelled, it is over: whoever begins next finds out for itself.
            return clock.wait(typical / lanes).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./lib/package-index/name-index.js
var name_index = __webpack_require__(7283);
;// CONCATENATED MODULE: ./lib/upload/attempt-upload.js






/** Sends a file once; from the second attempt on only if the index does not have it. */
async function attemptUpload(upload, number) {
    const { distribution, context } = upload;
    if (number > 0) {
        const comparison = (0,compare_with_index/* compareWithIndex */.Q)(distribution, await context.fetchListing(distribution.project, [distribution]));
        const settled = comparison.state === 'identical' || comparison.state === 'different';
        if (settled)
            return { done: { by: 'listing', comparison } };
    }
    let authorization;
    try {
        authorization = await context.authorization();
    }
    catch (error) {
        if (error instanceof errors_cancelled/* Cancelled */.c)
            return { done: { by: 'cancellation' } };
        return { done: { by: 'authorization', error } };
    }
    return await send(upload, authorization, number);
}
async function send(upload, authorization, number) {
    const { http, index, retry, timeout, cancelled, progress } = upload.context;
    const sentBefore = upload.body.completed;
    let reached = index.uploadUrl;
    const onMove = (to) => {
        reached = to;
        upload.body.noteMoved();
        progress.moved(to);
    };
    const request = { ...upload, url: index.uploadUrl, timeout, cancelled, onMove };
    let answer;
    try {
        answer = await sendUpload(request, authorization, http, retry.clock);
    }
    catch (error) {
        return await explainFailure(error, upload, number, () => upload.context.probe(authorization, reached));
    }
    if (answer.meaning !== 'try-again')
        return { done: { by: 'answer', answer, sentBefore } };
    if (saysNotTaken(answer.status))
        upload.body.noteDeclined();
    const again = `${(0,name_index/* nameIndex */.O)(index)} answered ${answer.status}${answer.says === '' ? '' : `: ${answer.says}`}`;
    return answer.retryAfter === undefined ? { again } : { again, retryAfter: answer.retryAfter };
}
/**
 * Of the answers after which one tries again, those by which a server says that it did not look at the request: it is too
 * early, or there are too many. All others leave open how far the request came.
 */
function saysNotTaken(status) {
    return status === 425 || status === 429;
}
async function explainFailure(error, { body }, number, probe) {
    // Whatever the connection died of then, this was the cause.
    if (body.failure !== undefined)
        return { done: { by: 'file', error: body.failure } };
    // A proxy that does not let us through: no file's fault, and no other file comes any further.
    if (error instanceof publish_error/* PublishError */.S && !(error instanceof errors_cancelled/* Cancelled */.c))
        return { done: { by: 'authorization', error } };
    if (!(error instanceof world_http/* TransportError */.w))
        throw error;
    const wasCut = error.code === 'EPIPE' || error.code === 'ECONNRESET';
    // Behind the end of a file, the answer to it may just be lost; but not one time after the other.
    const answer = wasCut && (!body.completed || number > 0) ? await probe() : undefined;
    return answer === undefined
        ? { again: error.message }
        : { done: { by: 'answer', answer, sentBefore: body.completed } };
}

// EXTERNAL MODULE: ./lib/packaging/core-metadata.js
var core_metadata = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/packaging/metadata-versions.js
var metadata_versions = __webpack_require__(7506);
;// CONCATENATED MODULE: ./lib/upload/build-upload-form.js


/**
 * The form of one distribution: exactly the fields that PyPI reads, from its core metadata (PyPI's upload API).
 * Pure. The file itself is no field: it is sent behind them as `content`.
 */
function buildUploadForm(distribution, attestations = []) {
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ...typeFields(distribution),
        ...digestFields(distribution.digests),
        ...metadataFields(distribution.metadata),
        ...attestationFields(attestations),
    ];
}
function typeFields(distribution) {
    if (distribution.kind === 'sdist') {
        return [
            ['filetype', 'sdist'],
            ['pyversion', 'source'],
        ];
    }
    return [
        ['filetype', 'bdist_wheel'],
        ['pyversion', distribution.parsedFilename.pythonTag],
    ];
}
function digestFields(digests) {
    const fields = [['sha256_digest', digests.sha256]];
    if (digests.md5 !== undefined)
        fields.push(['md5_digest', digests.md5]);
    if (digests.blake2b256 !== undefined)
        fields.push(['blake2_256_digest', digests.blake2b256]);
    return fields;
}
/** One field with all of them, which is left out when there are none: PyPI refuses an empty list. */
function attestationFields(attestations) {
    return attestations.length === 0 ? [] : [['attestations', JSON.stringify(attestations)]];
}
function metadataFields(metadata) {
    return core_metadata/* CORE_METADATA_FIELDS */.ep.flatMap(({ name, formField }) => {
        const values = valuesToSend(metadata, name);
        // To an index, one empty value is the same as none.
        if (values.length === 1 && values[0] === '')
            return [];
        return values.map(value => [formField, value]);
    });
}
function valuesToSend(metadata, name) {
    if (name === 'Description')
        return metadata.description === undefined ? [] : [metadata.description];
    const values = (0,core_metadata/* fieldValues */.Xz)(metadata, name);
    if (name === 'Keywords')
        return values.map(spaceKeywords);
    if (name === 'License-File' && !(0,metadata_versions/* knowsLicenseFiles */.fJ)(metadata))
        return [];
    return values;
}
/** Some build tools write `a,b`, others `a, b`: sent as indexes show it. */
function spaceKeywords(keywords) {
    return keywords
        .split(',')
        .map(keyword => keyword.trim())
        .join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/upload/choose-boundary.js

/**
 * A boundary that occurs in no value of the form. That it does not occur in the file either is left to its 192 random
 * bits: looking would cost another pass over the file.
 */
function chooseBoundary(fields, randomHex = () => (0,external_node_crypto_.randomBytes)(24).toString('hex')) {
    let boundary = randomHex();
    while (fields.some(([, value]) => value.includes(boundary)))
        boundary = randomHex();
    return boundary;
}

;// CONCATENATED MODULE: ./lib/upload/confirm-with-index.js

/** An index's pages lag behind its uploads: by seconds as a rule. */
const PATIENCE = 30_000;
const confirm_with_index_LONGEST_PAUSE = 8_000;
/** Asks the index whether it lists a file that it, or its silence, suggests that it has; until it does, for half a minute. */
async function confirmWithIndex(distribution, fetchListing, clock) {
    const end = clock.now().getTime() + PATIENCE;
    for (let pause = 1_000;; pause = Math.min(2 * pause, confirm_with_index_LONGEST_PAUSE)) {
        const comparison = (0,compare_with_index/* compareWithIndex */.Q)(distribution, await fetchListing(distribution.project, [distribution]));
        const remaining = end - clock.now().getTime();
        if (comparison.state !== 'absent' || remaining <= 0)
            return comparison;
        await clock.wait(Math.min(pause, remaining));
    }
}

// EXTERNAL MODULE: ./lib/package-index/website-page.js
var website_page = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/upload/refusal-remedy.js

/** Where to look on the website of an index; where none is known, the index as it is called. */
function placeOn(index, path) {
    return (0,website_page/* websitePage */.p)(index, path)?.href ?? index.name;
}

;// CONCATENATED MODULE: ./lib/upload/credential-remedies.js

const TOKEN_PAGE = '/manage/account/token/';
/** The name of the secret must not suggest to send the token of PyPI to another index. */
function passwordLine({ kind }) {
    return `\`password: \${{ secrets.${kind === 'other' ? 'INDEX_PASSWORD' : 'PYPI_API_TOKEN'} }}\``;
}
function anotherIndex({ kind }) {
    return kind === 'other' ? 'another index' : 'another index (PyPI and TestPyPI have their own)';
}
/** Refusals of who uploads, in the words of PyPI, the most particular first. */
const CREDENTIAL_REMEDIES = [
    {
        says: /username\/password authentication is no longer supported/i,
        remedy: ({ index }) => `Remove \`user:\` and give an API token, ${passwordLine(index)}; or remove both and use trusted ` +
            'publishing with `permissions: id-token: write`.',
    },
    {
        says: /project-scoped token is not valid/i,
        remedy: ({ distribution, index }) => `The API token belongs to another project. Create one for ${distribution.project} at ` +
            `${placeOn(index, TOKEN_PAGE)} and store it as the secret that \`password:\` names.`,
    },
    {
        says: /oidc scoped token is not valid|the given token isn.t allowed to upload/i,
        remedy: ({ distribution, index }) => `Add this repository, workflow and environment as a trusted publisher of ${distribution.project} at ` +
            `${placeOn(index, `/manage/project/${distribution.project}/settings/publishing/`)}. An archived project takes no ` +
            'uploads from anyone.',
    },
    {
        says: /the user .* isn.t allowed to upload to project/i,
        remedy: ({ distribution }) => `The token's owner must be an owner or maintainer of ${distribution.project}. If the project is not yours, choose ` +
            'another name in `[project] name` of pyproject.toml. An archived project takes no uploads from anyone.',
    },
    {
        says: /token is expired/i,
        remedy: () => 'Run the job again. An API token with an end date has to be replaced by a new one.',
    },
    {
        says: /signatures do not match|invalid api token/i,
        remedy: ({ index }) => `The token is cut off, altered, or made for ${anotherIndex(index)}. Create one at ` +
            `${placeOn(index, TOKEN_PAGE)} and store it whole as the secret that \`password:\` names.`,
    },
    {
        says: /invalid or non-existent authentication/i,
        remedy: ({ index }) => `${index.name} does not know this token: it was deleted, belongs to ${anotherIndex(index)}, or its owner's account ` +
            `is locked. Create one at ${placeOn(index, TOKEN_PAGE)}, store it as a secret and set ${passwordLine(index)}.`,
    },
    {
        says: /verified primary email/i,
        remedy: ({ index }) => `Verify the primary e-mail address of the token's owner at ${placeOn(index, '/manage/account/')}.`,
    },
    {
        says: /two-factor authentication/i,
        remedy: ({ index }) => `The token's owner has to set up two-factor authentication at ${placeOn(index, '/manage/account/')}.` +
            (index.kind === 'other' ? '' : ' Trusted publishing needs no token at all.'),
    },
    {
        says: /non-user identities cannot create new projects/i,
        remedy: ({ distribution }) => `The project name of the pending publisher and the name in the file, ${distribution.project}, must be the same: ` +
            'correct one of the two.',
    },
];

;// CONCATENATED MODULE: ./lib/upload/file-remedies.js

/** Refusals that are not about who uploads, in the words of PyPI, the most particular first. */
const FILE_REMEDIES = [
    {
        says: /organization account .* inactive/i,
        remedy: ({ index }) => `The organization that owns the project has to be activated on ${index.name}.`,
    },
    {
        says: /uploads are (temporarily )?disabled|read-only mode|registration (is )?temporarily disabled/i,
        remedy: ({ index }) => `${index.name} takes no uploads at the moment. Run the job again later.`,
    },
    {
        says: /ssl is required/i,
        remedy: () => 'Begin `repository-url:` with `https://`.',
    },
    {
        says: /project size too large/i,
        remedy: ({ distribution, index }) => `Delete releases of ${distribution.project} that nobody needs, or ask ${index.name} for a higher limit.`,
    },
    {
        says: /^413|file (is )?too large/i,
        remedy: ({ index }) => `Build a smaller file (leave tests, data and debug symbols out), or ask ${index.name} for a higher limit for the project.`,
    },
    {
        says: /local version/i,
        remedy: () => 'Build with a version without the part from `+` on. With setuptools-scm, set `local_scheme = "no-local-version"` ' +
            'in `[tool.setuptools_scm]` of pyproject.toml.',
    },
    {
        says: /previously used by a file|already been used, use a different version/i,
        remedy: () => 'A file name counts once for ever, even after deletion. Raise the version (a post-release such as `1.0.post1` ' +
            'will do) and build anew.',
    },
    {
        says: /releases? older than .* days/i,
        remedy: () => 'The release is closed to new files. Raise the version and publish all files with it.',
    },
    {
        says: /only one sdist/i,
        remedy: () => 'The release has its sdist already. Leave this one out, `files: dist/*.whl`, or raise the version and build anew.',
    },
    {
        says: /too similar to an existing project|conflict with python standard library|the name .* isn.t allowed|conflicts with an existing project/i,
        remedy: () => 'Choose another name in `[project] name` of pyproject.toml and build anew.',
    },
    {
        says: /too many new projects/i,
        remedy: () => 'An account may create only so many projects an hour. Run the job again in an hour.',
    },
    {
        says: /description.*(render|markup)|failed to render/i,
        remedy: () => 'Correct the mark-up of the README, and see that its format is stated: `readme = "README.md"` (or `.rst`) in ' +
            'pyproject.toml. Then build anew.',
    },
    {
        says: /valid classifier|the classifier/i,
        remedy: ({ index }) => {
            const list = (0,website_page/* websitePage */.p)(index, '/classifiers/');
            const where = list === undefined ? '' : ` ${list} lists all of them.`;
            return `Correct or remove the classifier in pyproject.toml and build anew.${where}`;
        },
    },
    {
        says: /unsupported platform tag/i,
        remedy: () => 'Repair the wheel before publishing: auditwheel (Linux) or delocate (macOS) give it a portable tag, and ' +
            'cibuildwheel runs them for you.',
    },
    {
        says: /filename '.*' (is invalid, should be|should contain)|start filename for|invalid (source distribution|wheel) filename|version in filename/i,
        remedy: () => 'Do not rename built files. Update the build tool (`pip install --upgrade build`) and build anew.',
    },
    {
        says: /digest supplied does not match/i,
        remedy: () => 'The file was altered on its way, perhaps by a proxy. Run the job again.',
    },
    {
        says: /invalid attestations.*SourceRepositoryURI/i,
        remedy: ({ index }) => `The trusted publisher at ${index.name} names another repository than the one that Sigstore certified, or writes it ` +
            'in other letter case. Register it exactly as GitHub writes it, or set `attestations: false`.',
    },
    {
        says: /invalid attestations.*build config uri/i,
        remedy: () => 'Sigstore certified another workflow than the one that the trusted publisher names, as it does in a reusable ' +
            'workflow. Publish from the workflow that is registered, or set `attestations: false`.',
    },
    {
        says: /invalid attestations/i,
        remedy: () => 'Set `attestations: false` to publish without attestations.',
    },
    {
        says: /invalid distribution file|zip archive not accepted|does not contain the required|invalid entry points/i,
        remedy: () => 'The archive is damaged, or written in a way that the index does not take. Build it anew with an up-to-date tool.',
    },
    {
        says: /invalid value for|invalid for '|is invalid|not a valid|invalid data|must be|must have|metadata version|direct dependency/i,
        remedy: () => 'Correct the field in pyproject.toml (or setup.cfg, setup.py) and build anew.',
    },
];

;// CONCATENATED MODULE: ./lib/upload/explain-refusal.js



/** Turns a final answer into what a person needs to hear: who refused what, in whose words, and what to do now. Pure. */
function explainRefusal(refusal, upload) {
    const { index, distribution } = upload;
    const { filename } = distribution;
    const who = (0,name_index/* nameIndex */.O)(index);
    const detail = refusal.says === '' ? String(refusal.status) : `${refusal.status}: ${refusal.says}`;
    if (refusal.concerns === 'address') {
        const summary = `${who} takes no uploads at ${index.uploadUrl.origin}${index.uploadUrl.pathname}, so ${filename} was not uploaded.`;
        return { code: 'upload-address-wrong', filename, summary, detail, remedy: explainAddress(refusal, upload) };
    }
    const ofCredentials = CREDENTIAL_REMEDIES.find(({ says }) => says.test(detail));
    const ofFile = FILE_REMEDIES.find(({ says }) => says.test(detail));
    if (ofCredentials !== undefined || (refusal.concerns === 'credentials' && ofFile === undefined)) {
        const summary = `${who} refused the credentials that ${filename} was sent with.`;
        const remedy = ofCredentials?.remedy(upload) ?? OTHER_CREDENTIALS;
        return { code: 'credentials-refused', filename, summary, detail, remedy };
    }
    const remedy = ofFile?.remedy(upload) ?? 'Correct what the index names, build anew, and run the job again.';
    return { code: 'upload-refused', filename, summary: `${who} refused ${filename}.`, detail, remedy };
}
const OTHER_CREDENTIALS = 'See that the secret which `password:` names exists in this repository and is complete, that `user:` is right where ' +
    'the index has user names, and that this account may upload to the project.';
function explainAddress({ status, says }, { index }) {
    if (status >= 300 && status < 400) {
        const target = /^redirects to (.+)/.exec(says)?.[1] ?? 'the address that the index documents for uploads';
        return `Files and credentials follow no redirect to another address. If uploads belong there, set \`repository-url: ${target}\`.`;
    }
    const hint = index.uploadUrl.pathname.includes('/simple')
        ? 'This looks like the address of the Simple API, which only lists files.'
        : 'Is this the address of the Simple API, which only lists files?';
    return `${hint} Set \`repository-url:\` to the address for uploads; PyPI's is \`https://upload.pypi.org/legacy/\`.`;
}

// EXTERNAL MODULE: ./lib/plan/advise-on-conflict.js + 1 modules
var advise_on_conflict = __webpack_require__(6684);
// EXTERNAL MODULE: ./lib/plan/why-present.js
var why_present = __webpack_require__(1287);
;// CONCATENATED MODULE: ./lib/upload/upload-end.js

const NO_AUTHORIZATION = 'there was no authorization to send it with';
/** An end with which the index has a file of this name. */
function endPresent(distribution, outcome, particulars = {}) {
    return { result: { ...resultOf(distribution, outcome), ...particulars }, stops: 'nothing', problems: [] };
}
/** An end that is an error. */
function endFailed(distribution, outcome, problem, particulars = {}) {
    const { stops = 'project', ...rest } = particulars;
    const why = problem.detail ?? problem.summary;
    return { result: { ...resultOf(distribution, outcome), ...rest, why, problem }, stops, problems: [] };
}
/** An end by something that was thrown. */
function endBroken(distribution, error) {
    const [problem] = (0,describe_error/* describeError */.U)(error);
    const result = {
        ...resultOf(distribution, 'failed'),
        ...(problem === undefined ? {} : { why: problem.summary, problem }),
    };
    return { result, stops: 'project', problems: [] };
}
/** An end before the beginning: nothing of the file was sent. */
function endNotAttempted(distribution, why, problems = []) {
    return { result: { ...resultOf(distribution, 'not-attempted'), why }, stops: 'everything', problems };
}
/** The same end of a file that was sent with attestations. An index keeps them with what it stores, not with what it had. */
function noteAttested(end, { logEntryUrl }) {
    if (end.result.outcome !== 'uploaded')
        return end;
    const link = logEntryUrl === undefined ? {} : { logEntryUrl };
    return { ...end, result: { ...end.result, attested: true, ...link } };
}
function resultOf(distribution, outcome) {
    const { filename, path } = distribution;
    return { filename, path, distribution, outcome, attested: false };
}

;// CONCATENATED MODULE: ./lib/upload/judge-by-index.js




/** Judges an upload without a clear answer by what the index lists. Pure. */
function judgeByIndex(comparison, facts) {
    const { distribution, skipExisting, sent, claimed, otherwise } = facts;
    switch (comparison.state) {
        case 'identical':
            return endPresent(distribution, sent ? 'uploaded' : 'identical', { url: comparison.indexed.url });
        case 'different': {
            const { url } = comparison.indexed;
            if (skipExisting)
                return endPresent(distribution, 'skipped', { url, why: why_present/* WHY_PRESENT */.b.different });
            return endFailed(distribution, 'conflict', describeConflict(facts, comparison.listed), { url });
        }
        case 'without-digest': {
            const { url } = comparison.indexed;
            return endPresent(distribution, 'unverified', { url, why: why_present/* WHY_PRESENT */.b['without-digest'] });
        }
        case 'unknown': {
            const why = `the index says that it has a file of this name, and its page could not be read: ${comparison.why}`;
            if (claimed && skipExisting)
                return endPresent(distribution, 'unverified', { why });
            return endFailed(distribution, 'failed', describeUnread(comparison.why, facts));
        }
        case 'absent':
            return endFailed(distribution, 'failed', otherwise);
    }
}
/** What there is to say when the index claims to have a file of this name, and that alone is known. Pure. */
function describeClaim(status, says, { filename }, index) {
    return {
        code: 'upload-refused',
        filename,
        summary: `${(0,name_index/* nameIndex */.O)(index)} refused ${filename}: it says that it has such a file, but does not show it.`,
        detail: says === '' ? String(status) : `${status}: ${says}`,
        remedy: 'Its pages may lag behind: run the job again in a few minutes. Or it has the same bytes under another name or in ' +
            'another project, or keeps the name of a deleted file: then raise the version and build anew.',
    };
}
function describeUnread(why, { claimed, otherwise, distribution, index }) {
    const detail = `${otherwise.detail ?? otherwise.summary}\nThe index could not be asked what it has: ${why}`;
    if (!claimed)
        return { ...otherwise, detail };
    const summary = `${(0,name_index/* nameIndex */.O)(index)} refused ${distribution.filename}: it says that it has such a file, and what it has could not be read.`;
    const compare = index.simpleUrl === undefined
        ? 'Set `index-url:` to the root of its Simple API'
        : `Run the job again when ${index.simpleUrl.host} shows its pages, or correct \`index-url:\` if they are elsewhere`;
    const remedy = `${compare}, so that the file can be compared; or, to accept whatever is there, set \`skip-existing: true\`.`;
    return { ...otherwise, summary, detail, remedy };
}
function describeConflict({ distribution: { filename, version }, index, otherwise }, listed) {
    return {
        code: 'file-conflict',
        filename,
        summary: `${(0,name_index/* nameIndex */.O)(index)} already has another file named ${filename}: its content differs from yours.`,
        ...(otherwise.detail === undefined ? {} : { detail: otherwise.detail }),
        remedy: (0,advise_on_conflict/* adviseOnConflict */.U)(version, listed),
    };
}

;// CONCATENATED MODULE: ./lib/upload/conclude-upload.js








/** What became of a file after the last attempt at it; asks the index where the attempts leave that open. */
async function concludeUpload(settlement, upload) {
    try {
        return await conclude(settlement, upload);
    }
    catch (error) {
        // While the index was asked: it has been looked at, and there is no time to wait for another look.
        if (error instanceof errors_cancelled/* Cancelled */.c)
            return endCancelled(upload);
        throw error;
    }
}
async function conclude(settlement, upload) {
    const { distribution, body, context } = upload;
    const facts = { distribution, index: context.index, skipExisting: context.skipExisting, sent: body.completed };
    switch (settlement.by) {
        case 'answer':
            return await concludeAnswer(settlement.answer, settlement.sentBefore, upload);
        case 'listing': {
            const otherwise = describeFailure(upload, 'an attempt to send it got no clear answer');
            return judgeByIndex(settlement.comparison, { ...facts, claimed: false, otherwise });
        }
        case 'giving-up': {
            const otherwise = describeFailure(upload, settlement.why);
            // Without its last bytes the index cannot have it: no need to ask.
            if (!body.completed)
                return endFailed(distribution, 'failed', otherwise);
            // Where every answer said that it was not taken, one look is enough to make sure.
            const comparison = body.mayHaveArrived ? await conclude_upload_confirm(upload) : await lookOnce(upload);
            return judgeByIndex(comparison, { ...facts, claimed: false, otherwise });
        }
        case 'file':
            return endBroken(distribution, settlement.error);
        case 'cancellation':
            return await concludeCancelled(upload);
        case 'authorization':
            return concludeUnauthorized(settlement.error, upload);
    }
}
async function concludeAnswer(answer, sentBefore, upload) {
    const { distribution, context } = upload;
    const { index, skipExisting } = context;
    if (answer.meaning === 'accepted')
        return endPresent(distribution, 'uploaded');
    const facts = { distribution, index, skipExisting, sent: sentBefore };
    if (answer.meaning === 'exists') {
        const otherwise = describeClaim(answer.status, answer.says, distribution, index);
        return judgeByIndex(await conclude_upload_confirm(upload), { ...facts, claimed: true, otherwise });
    }
    const otherwise = explainRefusal(answer, { distribution, index });
    const stops = answer.concerns === 'file' ? 'project' : 'everything';
    if (!sentBefore)
        return endFailed(distribution, 'failed', otherwise, { stops });
    // The earlier attempt may have arrived, and this be an index's own way to say that it has the file.
    const end = judgeByIndex(await conclude_upload_confirm(upload), { ...facts, claimed: false, otherwise });
    return end.stops === 'nothing' ? end : { ...end, stops };
}
/** One look, if the index may have the file: there are seconds left, and no time to wait for its pages. */
async function concludeCancelled(upload) {
    const { distribution, body, context } = upload;
    if (!body.completed)
        return endCancelled(upload);
    const comparison = (0,compare_with_index/* compareWithIndex */.Q)(distribution, await context.fetchListing(distribution.project));
    if (comparison.state !== 'identical')
        return endCancelled(upload);
    return endPresent(distribution, 'uploaded', { url: comparison.indexed.url });
}
function endCancelled({ distribution, context }) {
    const problem = {
        code: 'cancelled',
        filename: distribution.filename,
        summary: `${distribution.filename} was being uploaded to ${(0,name_index/* nameIndex */.O)(context.index)} when the job was cancelled.`,
        remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
    };
    return endFailed(distribution, 'failed', problem, { stops: 'everything' });
}
/** Without the right to upload, no file can be: said once for the run, not for each of them. */
function concludeUnauthorized(error, upload) {
    const problems = (0,describe_error/* describeError */.U)(error);
    if (!upload.body.completed)
        return endNotAttempted(upload.distribution, NO_AUTHORIZATION, problems);
    const problem = describeFailure(upload, 'the authorization ended before it could be sent again');
    return { ...endFailed(upload.distribution, 'failed', problem, { stops: 'everything' }), problems };
}
async function lookOnce({ distribution, context }) {
    return (0,compare_with_index/* compareWithIndex */.Q)(distribution, await context.fetchListing(distribution.project, [distribution]));
}
function conclude_upload_confirm({ distribution, context }) {
    return confirmWithIndex(distribution, context.fetchListing, context.retry.clock);
}
function describeFailure({ distribution: { filename }, context }, why) {
    return {
        code: 'upload-failed',
        filename,
        summary: `${filename} could not be uploaded to ${(0,name_index/* nameIndex */.O)(context.index)}.`,
        detail: why,
        remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
    };
}

;// CONCATENATED MODULE: ./lib/upload/encode-multipart.js
/**
 * Encodes the fields and the head of the file part. Values keep their line breaks as they are, which form encoders of
 * browsers (and Node's `FormData`) do not do.
 * @param boundary must not occur in any value
 */
function encodeMultipart(fields, filename, boundary) {
    const textParts = fields.map(([name, value]) => `${partHead(boundary, name)}\r\n${value}\r\n`);
    const filePart = `${partHead(boundary, 'content', filename)}Content-Type: application/octet-stream\r\n\r\n`;
    const encoder = new TextEncoder();
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        before: encoder.encode(textParts.join('') + filePart),
        after: encoder.encode(`\r\n--${boundary}--\r\n`),
    };
}
function partHead(boundary, name, filename) {
    const disposition = `form-data; name="${escapeParameter(name)}"`;
    const suffix = filename === undefined ? '' : `; filename="${escapeParameter(filename)}"`;
    return `--${boundary}\r\nContent-Disposition: ${disposition}${suffix}\r\n`;
}
/** As browsers write parameters of a form's parts (the HTML standard, multipart/form-data encoding algorithm). */
function escapeParameter(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./lib/distributions/read-chunks.js
var read_chunks = __webpack_require__(9606);
;// CONCATENATED MODULE: ./lib/upload/file-errors.js

const BUILD_FIRST = 'Let every step that writes there end before this one starts, and nothing build in the background. Then run the job again.';
function fileChanged({ filename }) {
    return new publish_error/* PublishError */.S({
        code: 'file-changed',
        filename,
        summary: `${filename} changed after its digest had been computed, so it was not uploaded.`,
        remedy: BUILD_FIRST,
    });
}
function fileVanished({ filename, path }) {
    return new publish_error/* PublishError */.S({
        code: 'file-vanished',
        filename,
        summary: `${filename} was there when the run began, and is gone: ${path} does not exist any more.`,
        remedy: BUILD_FIRST,
    });
}
function fileUnreadable({ filename, path }, cause) {
    return new publish_error/* PublishError */.S({
        code: 'file-unreadable',
        filename,
        summary: `${filename} could not be read while it was uploaded.`,
        detail: cause instanceof Error ? cause.message : String(cause),
        remedy: `See that ${path} is a file that the runner's user may read.`,
    }, { cause });
}

;// CONCATENATED MODULE: ./lib/upload/file-body.js



/**
 * The body of an upload: a file within its multipart frame, read while it is sent.
 * The file is hashed again on the way, and its last chunk is held back until it is certain that these are the bytes
 * whose digest the form states. Other bytes never arrive under that digest: their request stays incomplete.
 */
class FileBody {
    length;
    #frame;
    #distribution;
    #files;
    #onSent;
    #isWhole = false;
    #wholeSendings = 0;
    #openSendings = 0;
    #failure;
    /** @param onSent told how many bytes of the file have left, after every piece */
    constructor(frame, distribution, files, onSent = () => { }) {
        this.length = frame.before.length + distribution.size + frame.after.length;
        this.#frame = frame;
        this.#distribution = distribution;
        this.#files = files;
        this.#onSent = onSent;
    }
    /**
     * Whether all bytes have been handed over at least once, and not to where they were sent away: only then can the index
     * have the file from us.
     */
    get completed() {
        return this.#wholeSendings > 0;
    }
    /** Whether all bytes were handed over at a time of which no answer said that they were not taken. */
    get mayHaveArrived() {
        return this.#openSendings > 0;
    }
    /** The index answered the last sending, and said that it did not take it. */
    noteDeclined() {
        if (this.#isWhole)
            this.#openSendings -= 1;
        this.#isWhole = false;
    }
    /** The index answered the last sending with another address: whatever arrived of it, no one has looked at it. */
    noteMoved() {
        if (this.#isWhole)
            this.#wholeSendings -= 1;
        this.noteDeclined();
    }
    /** Why the file could not be sent, where the file itself is the reason. */
    get failure() {
        return this.#failure;
    }
    /** @throws {PublishError} `file-changed`, `file-vanished`, `file-unreadable` */
    async *chunks() {
        this.#isWhole = false;
        const file = await this.#open();
        try {
            yield this.#frame.before;
            yield* this.#verifiedChunks(file);
            this.#wholeSendings += 1;
            this.#isWhole = true;
            this.#openSendings += 1;
            yield this.#frame.after;
        }
        finally {
            await file.close();
        }
    }
    async *#verifiedChunks(file) {
        const { size, digests } = this.#distribution;
        if (file.size !== size)
            throw this.#fail(fileChanged(this.#distribution));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let position = 0;
        for await (const chunk of (0,read_chunks/* readChunks */.z)(file)) {
            hash.update(chunk);
            position += chunk.length;
            const isLast = position === size;
            if (isLast && (hash.digest('hex') !== digests.sha256 || (await hasGrown(file, size)))) {
                throw this.#fail(fileChanged(this.#distribution));
            }
            yield chunk;
            this.#onSent(position);
        }
    }
    /** The file, with its errors explained where they arise: whoever sends the chunks may throw its own in between. */
    async #open() {
        const file = await this.#files.open(this.#distribution.path).catch((error) => {
            const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
            throw this.#fail(missing ? fileVanished(this.#distribution) : fileUnreadable(this.#distribution, error));
        });
        const read = async (into, position) => {
            const length = await file.read(into, position).catch((error) => {
                throw this.#fail(fileUnreadable(this.#distribution, error));
            });
            const endsTooEarly = length === 0 && position < file.size;
            if (endsTooEarly)
                throw this.#fail(fileChanged(this.#distribution));
            return length;
        };
        return { size: file.size, read, close: () => file.close() };
    }
    #fail(error) {
        this.#failure = error;
        return error;
    }
}
async function hasGrown(file, size) {
    return (await file.read(new Uint8Array(1), size)) > 0;
}

;// CONCATENATED MODULE: ./lib/upload/upload-distribution.js









/**
 * Uploads one file, as often as it takes. An answer that got lost, or that leaves open whether the file arrived, is
 * not trusted: the index itself is asked, before the file is sent again and before it is called failed.
 */
async function uploadDistribution(distribution, context) {
    const attested = context.attested.get(distribution.filename);
    // Built once: whatever is sent again is sent with the same attestations.
    const form = buildUploadForm(distribution, attested?.attestations);
    const frame = encodeMultipart(form, distribution.filename, chooseBoundary(form));
    const { filename, size } = distribution;
    const onSent = (sent) => context.progress.progressed(filename, sent, size);
    const upload = {
        distribution,
        context,
        contentType: frame.contentType,
        body: new FileBody(frame, distribution, context.files, onSent),
    };
    const last = await (0,retrying/* retrying */.R)(context.retry, number => attemptUpload(upload, number), (why, seconds) => context.progress.retrying(distribution.filename, why, seconds)).catch((error) => {
        if (error instanceof errors_cancelled/* Cancelled */.c)
            return { done: { by: 'cancellation' } };
        throw error;
    });
    const end = await concludeUpload('done' in last ? last.done : { by: 'giving-up', why: last.again }, upload);
    return attested === undefined ? end : noteAttested(end, attested);
}

;// CONCATENATED MODULE: ./lib/upload/perform-plan.js





const CANCELLED = 'the job was cancelled before its turn';
const STEP_ENDS = { nothing: 'succeeded', project: 'stops-group', everything: 'stops-everything' };
/**
 * Uploads what is planned: `concurrency` files at once, each when the files it waits for have been accepted. On an index
 * that may lock accounts, one at a time until an answer shows that it takes the credentials. A file
 * that fails stops what has not begun in its project; refused credentials, or having none, stop everything that has not
 * begun. What is in flight is finished, unless the job is cancelled. Never throws.
 */
async function performPlan(uploads, context) {
    const ends = new Map();
    const steps = uploads.map(upload => {
        const { filename, project } = upload.distribution;
        return { upload, name: filename, group: project, after: upload.after };
    });
    const lanes = Math.max(1, context.concurrency);
    const { clock } = context.retry;
    const starts = spreadStarts(lanes, uploads.length, clock);
    let knownToBeTaken = context.index.kind !== 'other';
    const performStep = async ({ upload }) => {
        const began = clock.now().getTime();
        const end = await perform(upload, context);
        starts.learn(clock.now().getTime() - began);
        knownToBeTaken ||= showsCredentialsTaken(end);
        ends.set(upload, end);
        return STEP_ENDS[end.stops];
    };
    await performSteps(steps, () => (knownToBeTaken ? lanes : 1), performStep, starts.pause);
    const stoppers = [...ends.values()].filter(end => end.stops !== 'nothing');
    const results = uploads.map(upload => ends.get(upload)?.result ?? reportUnbegun(upload, stoppers));
    // Lanes that wait for one authorization all fail with its problem.
    const problems = stoppers.find(end => end.problems.length > 0)?.problems ?? [];
    return { results, problems };
}
/** What is refused for its own sake, or there already, was looked at. An end without a clear answer shows nothing. */
function showsCredentialsTaken({ stops, result }) {
    const code = result.problem?.code;
    return stops === 'nothing' || (stops === 'project' && (code === 'upload-refused' || code === 'file-conflict'));
}
async function perform({ distribution }, context) {
    if (context.cancelled.aborted)
        return endNotAttempted(distribution, CANCELLED, new errors_cancelled/* Cancelled */.c().problems);
    context.progress.started(distribution.filename, distribution.size);
    const end = await uploadDistribution(distribution, context).catch(error => endBroken(distribution, error));
    context.progress.finished(end.result);
    return end;
}
function reportUnbegun({ distribution }, stoppers) {
    const stopper = stoppers.find(({ stops, result }) => {
        return stops === 'everything' || result.distribution?.project === distribution.project;
    })?.result;
    if (stopper?.outcome === 'not-attempted')
        return endNotAttempted(distribution, stopper.why ?? NO_AUTHORIZATION).result;
    if (stopper?.problem?.code === 'cancelled')
        return endNotAttempted(distribution, CANCELLED).result;
    const cause = stopper?.filename ?? 'a file that it waits for';
    return endNotAttempted(distribution, `nothing more was sent after ${cause} was not accepted`).result;
}

;// CONCATENATED MODULE: ./lib/upload/rehearse-plan.js

/** The results of files about which nothing is to be done. Pure. */
function reportSettled(settled) {
    return settled.map(file => ({ ...file, attested: false }));
}
/** The results of files of which none may be sent, though each is in order: something of the run as a whole is not. Pure. */
function reportUnsent(uploads) {
    const why = 'nothing is sent while the run has a problem';
    return uploads.map(({ distribution }) => endNotAttempted(distribution, why).result);
}
/**
 * The results of a plan that is not performed, because it is a dry run. Pure.
 * What would be sent stays `would-upload` even where another file stops the release: it is in order itself.
 */
function rehearsePlan(plan) {
    const settled = reportSettled(plan.settled).map(file => {
        if (file.outcome !== 'not-attempted')
            return file;
        const { why: _whyNotSent, ...inOrder } = file;
        return { ...inOrder, outcome: 'would-upload' };
    });
    if (plan.decision !== 'publish')
        return settled;
    const uploads = plan.uploads.map(({ distribution }) => ({
        filename: distribution.filename,
        path: distribution.path,
        distribution,
        outcome: 'would-upload',
        attested: false,
    }));
    return [...uploads, ...settled];
}

// EXTERNAL MODULE: ./lib/attestations/attestations-directory.js
var attestations_directory = __webpack_require__(4878);
// EXTERNAL MODULE: ./lib/attestations/choose-sigstore.js
var choose_sigstore = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/story/attest-uploads.js



const NONE = { attested: new Map(), problems: [] };
/** Finds what would keep distributions from being attested, and begins with what leaves no trace. Never throws. */
async function prepareAttestations(distributions, settled, session) {
    const { request, world, known, retry, timeout, narrator, maskSecret } = session;
    const { attesting, inputs } = request;
    const { runner, files, http, identityProvider, cancelled } = world;
    const problems = await openAttestationsDirectory(settled, session);
    if (!attesting.attests || distributions.length === 0)
        return { problems, attest: async () => NONE };
    try {
        const sigstore = (0,choose_sigstore/* chooseSigstore */.cK)(runner.environment);
        const { retrying } = narrator;
        const signing = { sigstore, http, identityProvider, retry, timeout, cancelled, maskSecret, retrying };
        const toAttest = { distributions, insists: attesting.insists, directory: inputs.attestationsDirectory, files };
        // A part of the bundle of its own: many runs attest nothing.
        const { prepareAttesting } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 3254));
        const attest = await prepareAttesting(toAttest, signing);
        return {
            problems,
            async attest() {
                try {
                    const { files: attested, notice } = await attest();
                    if (notice !== undefined)
                        known.notices.push(notice);
                    narrator.attested(attested);
                    return { attested, problems: [] };
                }
                catch (error) {
                    return { attested: new Map(), problems: (0,describe_error/* describeError */.U)(error) };
                }
            },
        };
    }
    catch (error) {
        return { problems: [...problems, ...(0,describe_error/* describeError */.U)(error)], attest: async () => NONE };
    }
}
/**
 * Makes the directory that the attestations are to be written to, also where there will be none: later steps name it.
 * Says of which files it will have none. Never throws.
 * @param settled what the index has already
 */
async function openAttestationsDirectory(settled, { request, world, known }) {
    const { attesting, inputs, index } = request;
    if (inputs.attestationsDirectory === undefined)
        return [];
    if (attesting.attests && settled.length > 0) {
        const filenames = settled.map(({ filename }) => filename);
        known.notices.push((0,attestations_directory/* describeUnattested */.Rp)(filenames, index));
    }
    try {
        await (0,attestations_directory/* makeAttestationsDirectory */.f6)(inputs.attestationsDirectory, world.files);
        return [];
    }
    catch (error) {
        return (0,describe_error/* describeError */.U)(error);
    }
}
/**
 * What would keep these distributions from being attested, as far as it can be told without asking for an ID token,
 * signing or writing anything. Never throws.
 */
async function checkEvidence(distributions, { request, world }) {
    if (!request.attesting.attests || distributions.length === 0)
        return [];
    try {
        (0,choose_sigstore/* chooseSigstore */.cK)(world.runner.environment);
        const { readReadyMade } = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 1831));
        await readReadyMade(distributions, world.files);
        return [];
    }
    catch (error) {
        return (0,describe_error/* describeError */.U)(error);
    }
}

// EXTERNAL MODULE: ./lib/story/connect-ahead.js
var connect_ahead = __webpack_require__(1575);
;// CONCATENATED MODULE: ./lib/story/act.js















/** Does what was decided, or in a dry run rehearses it. Never throws. */
async function act(decision, sight, session) {
    const { plan, problems } = decision;
    if (session.request.inputs.dryRun)
        return await rehearse(decision, session);
    const settled = reportSettled(plan.settled);
    if (plan.decision === 'nothing-new') {
        const unwritable = await openAttestationsDirectory(plan.settled, session);
        return { files: settled, problems: [...problems, ...unwritable], ...(await waitForIndex(settled, session)) };
    }
    if (plan.decision !== 'publish' || problems.length > 0) {
        const unsent = plan.decision === 'publish' ? reportUnsent(plan.uploads) : [];
        return { files: [...unsent, ...settled], problems: await withProblemsOfEvidence(decision, session) };
    }
    const performed = await act_perform(plan.uploads, decision, sight, session);
    const files = [...performed.results, ...settled];
    return { files, problems: performed.problems, ...(await waitForIndex(files, session)) };
}
/** Everything but minting, signing and sending. */
async function rehearse(decision, session) {
    return { files: rehearsePlan(decision.plan), problems: await withProblemsOfEvidence(decision, session) };
}
/** Ready-made attestations are checked also where nothing is sent: all that is wrong is told in one run. */
async function withProblemsOfEvidence({ plan, problems }, session) {
    return [...problems, ...(await checkEvidence((0,wanted_distributions/* wantedDistributions */.n)(plan), session))];
}
async function act_perform(uploads, decision, sight, session) {
    // Before anything is sent: whoever reads along can still cancel. The report tells them again, at its end.
    session.narrator.warned(session.known.warnings);
    const authorization = authorize(decision, sight, session);
    try {
        if (session.world.cancelled.aborted)
            throw new errors_cancelled/* Cancelled */.c();
        const distributions = uploads.map(({ distribution }) => distribution);
        // Before a token is minted: for a pending publisher, the index makes the project with it.
        const prepared = await prepareAttestations(distributions, decision.plan.settled, session);
        if (prepared.problems.length > 0)
            return { results: reportUnsent(uploads), problems: prepared.problems };
        // Before anything is signed: a token can be burnt, but what is in a public log stays there.
        await authorization.header();
        const evidence = await prepared.attest();
        if (evidence.problems.length > 0)
            return { results: reportUnsent(uploads), problems: evidence.problems };
        return await upload(uploads, evidence, authorization, session);
    }
    catch (error) {
        return { results: reportUnsent(uploads), problems: (0,describe_error/* describeError */.U)(error) };
    }
    finally {
        await authorization.end();
    }
}
function authorize({ projects }, { audience }, session) {
    const { request, world, retry, timeout, maskSecret, known } = session;
    const { index, authentication } = request;
    return createUploadAuthorization(authentication, index, audience, {
        http: world.http,
        identityProvider: world.identityProvider,
        retry,
        timeout,
        limitTime: world.limitTime,
        projects,
        maskSecret,
        advise: notice => known.notices.push(notice),
        writeTokensInUse: tokens => (0,leftover_tokens/* writeTokensInUse */.E)(tokens, index, world.runner),
    });
}
async function upload(uploads, { attested }, authorization, session) {
    const { request, world, retry, known, narrator, fetchListing } = session;
    const { started, progressed, retrying, finished } = narrator;
    const { inputs, index } = request;
    const { concurrency, timeout, skipExisting } = inputs;
    const { http, files, cancelled } = world;
    (0,connect_ahead/* connectForUploads */.d)(uploads.length, session);
    return await performPlan(uploads, {
        concurrency,
        timeout,
        skipExisting,
        attested,
        index,
        http,
        files,
        retry,
        authorization: () => authorization.header(),
        probe: createCredentialsProbe({ http, timeout, retry, cancelled }),
        fetchListing,
        progress: { started, progressed, retrying, finished, moved: to => void known.notices.push(describeMove(to)) },
        cancelled,
    });
}
async function waitForIndex(files, session) {
    const { wait } = session.request.inputs;
    const awaited = wait > 0 ? chooseAwaitedFiles(files) : [];
    if (awaited.length === 0)
        return wait > 0 && areListed(files) ? { available: true } : {};
    const { simpleApi, world, narrator } = session;
    // Pages that may not be read now will not be read later.
    if (simpleApi.refusal !== undefined)
        return { available: false, unread: simpleApi.refusal };
    const fetchListing = (0,fetch_listing/* createFetchListing */.j)(limitSimpleApi(simpleApi, wait));
    return await waitUntilListed(awaited, wait, fetchListing, world.clock, narrator.waiting);
}
/** The first look has found them, by their digests. */
function areListed(files) {
    return files.every(({ outcome }) => outcome === 'identical');
}


/***/ })

};
