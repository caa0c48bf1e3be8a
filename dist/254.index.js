export const id = 254;
export const ids = [254,831];
export const modules = {

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareAttesting: () => (/* binding */ prepareAttesting)
});

// EXTERNAL MODULE: ./lib/credentials/parse-id-token-claims.js
var parse_id_token_claims = __webpack_require__(3017);
// EXTERNAL MODULE: ./lib/credentials/fetch-id-token.js
var fetch_id_token = __webpack_require__(3934);
// EXTERNAL MODULE: ./lib/attestations/choose-sigstore.js
var choose_sigstore = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/attestations/signing.js
/** The audience of the ID tokens that Sigstore takes. */
const SIGSTORE_AUDIENCE = 'sigstore';
/** Log entries under way at once: the log writes them down in batches, so that waiting for each would add up. */
const MOST_ENTRIES_AT_ONCE = 10;
/** Bytes. Answers have some kilobytes. */
const MAXIMUM_ANSWER_BYTES = 1024 * 1024;

;// CONCATENATED MODULE: ./lib/attestations/ask-ahead.js



/** Milliseconds after which an ID token is asked for anew: those of GitHub live for five minutes. */
const FRESH = 60_000;
/**
 * Asks for the ID token that signing needs, and connects to the public Sigstore, while the upload token is minted. No
 * certificate is asked for: that stands in a public log, too. Other instances of Sigstore are not connected to, as nobody
 * knows whether they bear a connection on which nothing is said yet.
 * @param signatures how many will be made
 */
function askAhead(signing, signatures) {
    const { http, identityProvider, retry, maskSecret, sigstore } = signing;
    const idToken = (0,fetch_id_token/* fetchIdToken */.F)(SIGSTORE_AUDIENCE, identityProvider, retry, maskSecret);
    idToken.catch(() => undefined);
    if ((0,choose_sigstore/* isPublic */.Ul)(sigstore) && signatures > 0) {
        http.connectAhead?.(sigstore.fulcioUrl, 1);
        http.connectAhead?.(sigstore.rekorUrl, Math.min(MOST_ENTRIES_AT_ONCE, signatures));
    }
    const end = retry.clock.now().getTime() + FRESH;
    let isUsed = false;
    const fetchFirst = async (audience) => {
        if (isUsed || audience !== SIGSTORE_AUDIENCE || retry.clock.now().getTime() >= end) {
            return await identityProvider.fetchIdToken(audience);
        }
        isUsed = true;
        return await idToken;
    };
    return { signing: { ...signing, identityProvider: { ...identityProvider, fetchIdToken: fetchFirst } }, idToken };
}

// EXTERNAL MODULE: ./lib/attestations/publish-statement.js
var publish_statement = __webpack_require__(2624);
// EXTERNAL MODULE: ./lib/retry/retrying.js + 1 modules
var retrying = __webpack_require__(7544);
;// CONCATENATED MODULE: ./lib/attestations/build-attestation.js
/** Puts together what an index needs to verify a signature: statement, certificate and log entry (PEP 740). Pure. */
function buildAttestation({ payload, signature }, certificate, entry) {
    return {
        version: 1,
        verification_material: { certificate: certificate.der.toString('base64'), transparency_entries: [entry] },
        envelope: { statement: payload.toString('base64'), signature: signature.toString('base64') },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/world/parse-json.js
var parse_json = __webpack_require__(5006);
;// CONCATENATED MODULE: ./lib/attestations/check-log-entry.js



/**
 * Whether an entry is of this envelope, and was made while the certificate lived. Signatures and proofs of the log are
 * left to the index, which trusts no one else's word. Pure.
 */
function checkLogEntry(entry, envelope, certificate) {
    if (!isOf(entry, envelope))
        return 'foreign';
    const integrated = Number(entry.integratedTime) * 1000;
    return integrated <= certificate.notAfter.getTime() ? undefined : 'late';
}
function isOf(entry, { payload, signature }) {
    const body = (0,parse_json/* parseJsonObject */.dw)(external_node_buffer_.Buffer.from(entry.canonicalizedBody, 'base64').toString('utf8'));
    if (body?.['kind'] !== 'dsse' || body['apiVersion'] !== '0.0.1')
        return false;
    const text = JSON.stringify(body['spec'] ?? {});
    const payloadHash = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex');
    return text.includes(`"${payloadHash}"`) && text.includes(`"${signature.toString('base64')}"`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/attestations/sign-envelope.js



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const signInBackground = (0,external_node_util_.promisify)(external_node_crypto_.sign);
/** Signs a statement with a P-256 key. No two signatures are equal. */
async function signEnvelope(payload, privateKey) {
    const signature = await signInBackground('sha256', encodeForSigning(payload), privateKey);
    return { payload, signature };
}
/** The envelope in DSSE's JSON, as a transparency log takes it. Pure. */
function formatEnvelope({ payload, signature }) {
    return JSON.stringify({
        payload: payload.toString('base64'),
        payloadType: PAYLOAD_TYPE,
        signatures: [{ sig: signature.toString('base64') }],
    });
}
/** DSSE's pre-authentication encoding: type and payload, each behind its length in bytes. Pure. */
function encodeForSigning(payload) {
    return external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
}

// EXTERNAL MODULE: ./lib/errors/publish-error.js
var publish_error = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/attestations/signing-error.js

/** Signing failed for good. Nothing has been sent: all files are signed before the first upload. */
function signingFailed(summary, detail) {
    return new publish_error/* PublishError */.S({
        code: 'attestation-signing-failed',
        summary,
        detail,
        remedy: 'Nothing was sent. Run the job again; https://status.sigstore.dev tells when Sigstore is at fault. To publish ' +
            'without attestations, set\n\nwith:\n  attestations: false',
    });
}

// EXTERNAL MODULE: ./lib/credentials/quote-text.js
var quote_text = __webpack_require__(8180);
// EXTERNAL MODULE: ./lib/retry/attempt-request.js
var attempt_request = __webpack_require__(8707);
;// CONCATENATED MODULE: ./lib/attestations/parse-log-entry.js


/**
 * Reads an entry out of an answer of Rekor, version 1, and turns it into protobuf's JSON: hexadecimal into base64,
 * numbers into text. Pure.
 * @returns `undefined` when anything is missing that PyPI needs to verify it
 */
function parseLogEntry(body) {
    const entries = Object.values((0,parse_json/* parseJsonObject */.dw)(body) ?? {});
    const entry = (0,parse_json/* asJsonObject */.Oe)(entries[0]) ?? {};
    const verification = (0,parse_json/* asJsonObject */.Oe)(entry['verification']) ?? {};
    const proof = (0,parse_json/* asJsonObject */.Oe)(verification['inclusionProof']) ?? {};
    const hashes = Array.isArray(proof['hashes']) ? proof['hashes'].map(toBase64) : [undefined];
    const parsed = {
        logIndex: toDecimal(entry['logIndex']),
        keyId: toBase64(entry['logID']),
        integratedTime: toDecimal(entry['integratedTime']),
        signedEntryTimestamp: toText(verification['signedEntryTimestamp']),
        proofIndex: toDecimal(proof['logIndex']),
        rootHash: toBase64(proof['rootHash']),
        treeSize: toDecimal(proof['treeSize']),
        checkpoint: toText(proof['checkpoint']),
        canonicalizedBody: toText(entry['body']),
    };
    if (entries.length !== 1 || !isComplete(parsed) || !hashes.every(hash => hash !== undefined))
        return undefined;
    return {
        logIndex: parsed.logIndex,
        logId: { keyId: parsed.keyId },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: parsed.integratedTime,
        inclusionPromise: { signedEntryTimestamp: parsed.signedEntryTimestamp },
        inclusionProof: {
            logIndex: parsed.proofIndex,
            rootHash: parsed.rootHash,
            treeSize: parsed.treeSize,
            hashes,
            checkpoint: { envelope: parsed.checkpoint },
        },
        canonicalizedBody: parsed.canonicalizedBody,
    };
}
function isComplete(values) {
    return Object.values(values).every(value => value !== undefined);
}
function toDecimal(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}
function toBase64(value) {
    if (typeof value !== 'string' || !/^(?:[0-9a-f]{2})+$/i.test(value))
        return undefined;
    return external_node_buffer_.Buffer.from(value, 'hex').toString('base64');
}
function toText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/attestations/write-log-entry.js







const ENTRIES = 'api/v1/log/entries';
/**
 * Has an envelope written into the transparency log (Rekor's API, version 1), as one attempt of `retrying()`. What the
 * log has already, because an answer got lost, is fetched from it.
 * @throws {PublishError} `attestation-signing-failed` when no repetition would help
 */
async function attemptLogEntry(envelope, certificate, signing) {
    const proposal = {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            proposedContent: {
                envelope: formatEnvelope(envelope),
                verifiers: [external_node_buffer_.Buffer.from(certificate.pem).toString('base64')],
            },
        },
    };
    const url = new URL(ENTRIES, signing.sigstore.rekorUrl);
    const written = await send({ method: 'POST', url, body: JSON.stringify(proposal) }, signing);
    if ('again' in written)
        return written;
    if (written.done.status !== 409)
        return readEntry(written.done, 201, signing);
    const fetched = await send({ method: 'GET', url: locateEntry(written.done, signing) }, signing);
    if ('again' in fetched)
        return fetched;
    // What it has just been given, the log may not show yet.
    if (fetched.done.status === 404)
        return { again: `${url.host} does not show yet what it says that it has` };
    return readEntry(fetched.done, 200, signing);
}
function send(request, signing) {
    const headers = { accept: 'application/json' };
    if (request.body !== undefined)
        headers['content-type'] = 'application/json';
    const { timeout, cancelled } = signing;
    const limits = { timeout, cancelled, maximumResponseBytes: MAXIMUM_ANSWER_BYTES };
    return (0,attempt_request/* attemptRequest */.D)({ ...request, headers, ...limits }, signing.http, signing.retry);
}
function readEntry(response, expected, signing) {
    const { host } = signing.sigstore.rekorUrl;
    if (response.status !== expected)
        throw refused(`${host} answered ${(0,quote_text/* quoteAnswer */.b)(response)}`);
    const entry = parseLogEntry(response.body);
    if (entry === undefined)
        throw refused(`${host} answered ${response.status}, but without a complete log entry`);
    return { done: entry };
}
/** Of the log's own answer only the entry's id is taken: it does not decide where we ask. */
function locateEntry(response, { sigstore }) {
    const location = response.headers['location'] ?? '';
    const id = /\b[0-9a-f]{64,80}$/.exec(location)?.[0] ?? /\b[0-9a-f]{64,80}\b/.exec(response.body)?.[0];
    if (id === undefined)
        throw refused(`${sigstore.rekorUrl.host} answered ${(0,quote_text/* quoteAnswer */.b)(response)}`);
    return new URL(`${ENTRIES}/${id}`, sigstore.rekorUrl);
}
function refused(detail) {
    return signingFailed("Sigstore's transparency log did not take a signature.", detail);
}

;// CONCATENATED MODULE: ./lib/attestations/sign-distribution.js







/**
 * Signs one distribution and has the signature written into the log. It is signed anew only when the certificate was
 * renewed meanwhile: the log knows a signature that it has seen.
 * @throws {PublishError} `attestation-signing-failed`
 */
async function signDistribution({ filename, digests }, currentIdentity, signing) {
    const statement = (0,publish_statement/* buildPublishStatement */.vc)(filename, digests.sha256);
    let signed;
    const attempt = async () => {
        const identity = await currentIdentity();
        if (signed?.identity !== identity) {
            signed = { identity, envelope: await signEnvelope(statement, identity.privateKey) };
        }
        const { envelope } = signed;
        const written = await attemptLogEntry(envelope, identity.certificate, signing);
        if ('again' in written)
            return written;
        const defect = checkLogEntry(written.done, envelope, identity.certificate);
        if (defect === undefined)
            return { done: buildAttestation(envelope, identity.certificate, written.done) };
        if (defect === 'foreign')
            throw failed(filename, 'The log answered with an entry of something else.');
        signed = undefined;
        return { again: 'the log wrote the signature down after its certificate had ended' };
    };
    const ended = await (0,retrying/* retrying */.R)(signing.retry, attempt, (why, seconds) => signing.retrying(filename, why, seconds));
    if ('again' in ended)
        throw failed(filename, ended.again);
    return ended.done;
}
function failed(filename, detail) {
    return signingFailed(`${filename} could not be attested: Sigstore's transparency log has no entry for it.`, detail);
}

;// CONCATENATED MODULE: ./lib/attestations/certificate.js


/**
 * Reads the leaf out of Fulcio's answer (`/api/v2/signingCert`). Pure.
 * @returns `undefined` when there is none for this key in it
 */
function parseCertificateAnswer(body, publicKey) {
    // A timestamp beside the certificate has no place in an attestation: only one inside of it is of use.
    const pem = (0,parse_json/* valueAt */.fK)((0,parse_json/* parseJson */.qF)(body), 'signedCertificateEmbeddedSct', 'chain', 'certificates', 0);
    if (typeof pem !== 'string')
        return undefined;
    try {
        const certificate = new external_node_crypto_.X509Certificate(pem);
        if (!certificate.publicKey.equals(publicKey))
            return undefined;
        return {
            pem: certificate.toString(),
            der: certificate.raw,
            notBefore: certificate.validFromDate,
            notAfter: certificate.validToDate,
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/attestations/fetch-certificate.js










/**
 * Has a key certified for the workflow's identity (Fulcio's API, version 2). A fresh ID token for every attempt: pauses
 * may be longer than one lives.
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`
 */
async function fetchCertificate(keys, signing) {
    const { http, identityProvider, retry, maskSecret, sigstore } = signing;
    const idTokens = [];
    const ended = await (0,retrying/* retrying */.R)(retry, async () => {
        const idToken = await (0,fetch_id_token/* fetchIdToken */.F)(SIGSTORE_AUDIENCE, identityProvider, retry, maskSecret);
        idTokens.unshift(idToken);
        return (0,attempt_request/* attemptRequest */.D)(buildRequest(idToken, keys, signing), http, retry);
    }, (why, seconds) => signing.retrying('Certificate', (0,quote_text/* quoteText */.o)(why, idTokens), seconds));
    if ('again' in ended)
        throw fetch_certificate_failed((0,quote_text/* quoteText */.o)(ended.again, idTokens));
    const { host } = sigstore.fulcioUrl;
    if (ended.done.status !== 200 && ended.done.status !== 201) {
        throw fetch_certificate_failed(`${host} answered ${(0,quote_text/* quoteAnswer */.b)(ended.done, idTokens)}`);
    }
    const certificate = parseCertificateAnswer(ended.done.body, keys.publicKey);
    if (certificate === undefined)
        throw fetch_certificate_failed(`${host} answered ${ended.done.status}, but without a certificate of our key`);
    return certificate;
}
function buildRequest(idToken, { privateKey, publicKey }, signing) {
    const subject = readSubject(idToken);
    if (subject === undefined) {
        throw fetch_certificate_failed('The ID token of the job has no subject that could be certified.');
    }
    return {
        method: 'POST',
        url: new URL('api/v2/signingCert', signing.sigstore.fulcioUrl),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            credentials: { oidcIdentityToken: idToken.reveal() },
            publicKeyRequest: {
                publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
                proofOfPossession: (0,external_node_crypto_.sign)('sha256', external_node_buffer_.Buffer.from(subject), privateKey).toString('base64'),
            },
        }),
        timeout: signing.timeout,
        cancelled: signing.cancelled,
        maximumResponseBytes: MAXIMUM_ANSWER_BYTES,
    };
}
/** The `sub` claim letter by letter: signing it proves to Fulcio that who holds the ID token holds the key. */
function readSubject(idToken) {
    const [, payload = ''] = idToken.reveal().split('.');
    const subject = (0,parse_json/* parseJsonObject */.dw)(external_node_buffer_.Buffer.from(payload, 'base64url').toString('utf8'))?.['sub'];
    return typeof subject === 'string' && subject !== '' ? subject : undefined;
}
function fetch_certificate_failed(detail) {
    return signingFailed('Sigstore gave no certificate to sign the attestations with.', detail);
}

;// CONCATENATED MODULE: ./lib/attestations/signing-identity.js



/** Milliseconds. The log must write down a signature while the certificate lives; it may take its time. */
const RESERVE = 2 * 60_000;
const generateKeys = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
/**
 * One identity for the whole run, made when first asked for and made anew when its certificate nears its end: 2 minutes
 * before, or after half of a short life. Those who ask at the same time share one.
 * @returns a function that throws what `fetchCertificate()` throws
 */
function createSigningIdentity(signing) {
    const { clock } = signing.retry;
    let latest;
    async function create() {
        const keys = await generateKeys('ec', { namedCurve: 'P-256' });
        const certificate = await fetchCertificate(keys, signing);
        // By the length of its life, not by its dates: our clock may differ from Fulcio's.
        const life = certificate.notAfter.getTime() - certificate.notBefore.getTime();
        const renewAt = clock.now().getTime() + life - Math.min(RESERVE, life / 2);
        return { privateKey: keys.privateKey, certificate, renewAt };
    }
    return async () => {
        latest ??= create();
        const shared = latest;
        const current = await shared;
        if (clock.now().getTime() < current.renewAt)
            return current;
        if (latest === shared)
            latest = create();
        return await latest;
    };
}

;// CONCATENATED MODULE: ./lib/attestations/sign-distributions.js



/**
 * Signs distributions with one certificate, several at a time. What is under way when one fails is finished.
 * @returns the publish attestations by file name
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`
 */
async function signDistributions(distributions, signing) {
    const identity = createSigningIdentity(signing);
    const signed = new Map();
    const failures = [];
    // One iterator for all lanes: each takes what no other has taken.
    const remaining = distributions.values();
    const signLane = async () => {
        for (const distribution of remaining) {
            if (failures.length > 0)
                return;
            try {
                signed.set(distribution.filename, await signDistribution(distribution, identity, signing));
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(MOST_ENTRIES_AT_ONCE, distributions.length) }, signLane));
    if (failures.length > 0)
        throw failures[0];
    return signed;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/attestations/attestations-directory.js
var attestations_directory = __webpack_require__(4878);
;// CONCATENATED MODULE: ./lib/attestations/write-attestations.js



/**
 * Writes what goes to the index as files that other tools read: `<distribution>.publish.attestation`, and
 * `<distribution>.slsa.attestation` for build provenance. What lies in this very directory already stays as it is.
 * @param directory absolute
 * @throws {PublishError} `attestations-dir-unwritable`
 */
async function writeAttestations(attested, directory, files) {
    const write = async (name, attestation) => await files.writeText((0,external_node_path_.join)(directory, name), JSON.stringify(attestation));
    try {
        for (const { filename, signed, readyMade } of attested) {
            if (signed !== undefined)
                await write(`${filename}.publish.attestation`, signed);
            for (const [predicateType, kind] of KINDS) {
                const found = readyMade?.get(predicateType);
                if (found === undefined || (0,external_node_path_.dirname)(found.path) === directory)
                    continue;
                await write(`${filename}.${kind}.attestation`, found.attestation);
            }
        }
    }
    catch (cause) {
        throw (0,attestations_directory/* directoryUnwritable */.FB)(directory, cause);
    }
}
const KINDS = [
    [publish_statement/* PUBLISH_PREDICATE */.ce, 'publish'],
    [publish_statement/* SLSA_PREDICATE */.wx, 'slsa'],
];

;// CONCATENATED MODULE: ./lib/attestations/attest-distributions.js




/**
 * Attests distributions: what lies ready beside them is used, the rest is signed by Sigstore.
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`, `attestations-dir-unwritable`
 */
async function attestDistributions({ distributions, readyMade, directory, files }, signing) {
    const unsigned = distributions.filter(({ filename }) => !readyMade.get(filename)?.has(publish_statement/* PUBLISH_PREDICATE */.ce));
    const signed = await signDistributions(unsigned, signing);
    const attested = new Map();
    for (const { filename } of distributions) {
        const file = assemble(signed.get(filename), readyMade.get(filename), signing.sigstore);
        if (file !== undefined)
            attested.set(filename, file);
    }
    if (directory !== undefined) {
        const written = distributions.map(({ filename }) => ({
            filename,
            signed: signed.get(filename),
            readyMade: readyMade.get(filename),
        }));
        await writeAttestations(written, directory, files);
    }
    return { files: attested };
}
function assemble(signed, readyMade, sigstore) {
    const publish = signed ?? readyMade?.get(publish_statement/* PUBLISH_PREDICATE */.ce)?.attestation;
    if (publish === undefined)
        return undefined;
    const provenance = readyMade?.get(publish_statement/* SLSA_PREDICATE */.wx)?.attestation;
    const logIndex = signed?.verification_material.transparency_entries[0]?.logIndex;
    return {
        attestations: provenance === undefined ? [publish] : [publish, provenance],
        ...(logIndex === undefined ? {} : { logEntryUrl: (0,choose_sigstore/* buildLogEntryUrl */.Qm)(sigstore, logIndex) }),
    };
}

// EXTERNAL MODULE: ./lib/credentials/publisher-form.js
var publisher_form = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/attestations/foresee-refusal.js


/**
 * Why an index would refuse what this job signs, as far as the job's own claims tell. Pure.
 * @returns `undefined` when nothing speaks against it
 */
function foreseeRefusal(claims) {
    if (claims.iss !== undefined && claims.iss !== parse_id_token_claims/* GITHUB_ISSUER */.oX) {
        return `Attestations are verified for jobs of github.com only, and this job's identity comes from ${claims.iss}.`;
    }
    if ((0,publisher_form/* isReusableWorkflow */.NM)(claims)) {
        return (`The job stands in a reusable workflow (${claims.job_workflow_ref}), which is the one that the trusted publisher ` +
            `names, but Sigstore certifies the workflow that called it (${claims.workflow_ref}). The two can never agree. ` +
            'To publish with attestations, build in the reusable workflow and publish from the calling one.');
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/attestations/read-ready-made.js + 2 modules
var read_ready_made = __webpack_require__(1831);
;// CONCATENATED MODULE: ./lib/attestations/prepare-attesting.js





/**
 * Checks what lies ready beside distributions, and begins with what leaves no trace. What only the claims of the job
 * decide is waited for when something lies ready, as they decide about that as well.
 * @returns what attests them: called when it is certain that they may be sent. It throws `attestation-signing-failed`,
 * `id-token-unavailable` and `attestations-dir-unwritable`
 * @throws {PublishError} `attestation-invalid`, `id-token-unavailable`
 */
async function prepareAttesting(request, signing) {
    const { distributions, insists, files } = request;
    const ahead = askAhead(signing, distributions.length);
    const readClaims = async () => (insists ? undefined : (0,parse_id_token_claims/* parseIdTokenClaims */.dT)(await ahead.idToken));
    const foresee = async () => {
        const claims = await readClaims();
        const refusal = claims === undefined ? undefined : foreseeRefusal(claims);
        return refusal === undefined ? undefined : { files: new Map(), notice: describeRenunciation(refusal) };
    };
    const liesReady = distributions.some(({ attestationPaths }) => attestationPaths.length > 0);
    const renunciation = liesReady ? await foresee() : undefined;
    if (renunciation !== undefined)
        return async () => renunciation;
    const readyMade = await (0,read_ready_made.readReadyMade)(distributions, files, liesReady ? await readClaims() : undefined);
    return async () => (await foresee()) ?? (await attestDistributions({ ...request, readyMade }, ahead.signing));
}
function describeRenunciation(why) {
    return (`The files are published without attestations, because the index would refuse them: ${why} ` +
        '`attestations: force` sends them all the same; `attestations: false` keeps this notice away.');
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   vc: () => (/* binding */ buildPublishStatement),
/* harmony export */   wx: () => (/* binding */ SLSA_PREDICATE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** "This file was published by this workflow": what a publisher signs (PyPI, "Publish attestation v1"). */
const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
/** Build provenance: never made here, sent along where a build has left it. */
const SLSA_PREDICATE = 'https://slsa.dev/provenance/v1';
/** The in-toto statement that a publisher signs: this name and these bytes belong together. Pure. */
function buildPublishStatement(filename, sha256) {
    const statement = {
        _type: STATEMENT_TYPE,
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: null,
    };
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(statement));
}


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReadyMade: () => (/* binding */ readReadyMade)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors/publish-error.js
var publish_error = __webpack_require__(7731);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/errors/quote-value.js
var quote_value = __webpack_require__(9199);
// EXTERNAL MODULE: ./lib/package-index/filename-identity.js
var filename_identity = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/world/parse-json.js
var parse_json = __webpack_require__(5006);
// EXTERNAL MODULE: ./lib/attestations/publish-statement.js
var publish_statement = __webpack_require__(2624);
;// CONCATENATED MODULE: ./lib/attestations/check-ready-made.js





/**
 * Checks the text of an attestation file as far as an index would without keys: its shape, and that it speaks of this
 * name and these bytes. Who signed it is the index's question. Pure.
 */
function checkReadyMade(text, { filename, digests }) {
    const object = (0,parse_json/* parseJsonObject */.dw)(text);
    if (object === undefined)
        return { defect: 'It is no JSON object.' };
    if (object['version'] !== 1)
        return { defect: 'Its `version` is not 1, the only one that there is.' };
    if (!isAttestation(object)) {
        return { defect: 'It lacks a certificate, a statement or a signature in base64, or a log entry (PEP 740).' };
    }
    // PyPI reckons the time of signing from these two, and refuses an attestation without.
    if (!object.verification_material.transparency_entries.every(isTimed)) {
        return { defect: 'Its log entry has no `inclusionPromise` and `integratedTime`, by which PyPI verifies it.' };
    }
    return checkStatement(object, filename, digests.sha256);
}
function checkStatement(attestation, filename, sha256) {
    const statement = (0,parse_json/* parseJsonObject */.dw)(external_node_buffer_.Buffer.from(attestation.envelope.statement, 'base64').toString('utf8'));
    if (statement?.['_type'] !== publish_statement/* STATEMENT_TYPE */.zG)
        return { defect: `Its statement is not of the type ${publish_statement/* STATEMENT_TYPE */.zG}.` };
    const subjects = statement['subject'];
    if (!Array.isArray(subjects) || subjects.length !== 1) {
        return { defect: 'Its statement does not have exactly one subject.' };
    }
    const name = (0,parse_json/* valueAt */.fK)(subjects, 0, 'name');
    if (typeof name !== 'string' || (0,filename_identity/* filenameIdentity */.g)(name) !== (0,filename_identity/* filenameIdentity */.g)(filename)) {
        return { defect: `It is of another file: ${quote(name)}.` };
    }
    if ((0,parse_json/* valueAt */.fK)(subjects, 0, 'digest', 'sha256') !== sha256) {
        return { defect: 'It is of other bytes: the file was built anew, or altered, after it was attested.' };
    }
    const { predicateType } = statement;
    if (predicateType === publish_statement/* PUBLISH_PREDICATE */.ce || predicateType === publish_statement/* SLSA_PREDICATE */.wx)
        return { predicateType, attestation };
    return { defect: `Its predicate type, ${quote(predicateType)}, is none that PyPI takes.` };
}
function isAttestation(value) {
    const certificate = (0,parse_json/* valueAt */.fK)(value, 'verification_material', 'certificate');
    const entries = (0,parse_json/* valueAt */.fK)(value, 'verification_material', 'transparency_entries');
    const signed = [(0,parse_json/* valueAt */.fK)(value, 'envelope', 'statement'), (0,parse_json/* valueAt */.fK)(value, 'envelope', 'signature')];
    return [certificate, ...signed].every(isBase64) && Array.isArray(entries) && entries.length > 0;
}
function isTimed(entry) {
    const time = (0,parse_json/* valueAt */.fK)(entry, 'integratedTime');
    // A number or its digits. Of an object nothing is asked, not even how it would be written.
    const isDated = typeof time !== 'object' && /^[1-9]\d*$/.test(String(time));
    return isDated && isBase64((0,parse_json/* valueAt */.fK)(entry, 'inclusionPromise', 'signedEntryTimestamp'));
}
function isBase64(value) {
    return typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
}
function quote(value) {
    return typeof value === 'string' ? (0,quote_value/* quoteValue */.c)(value, 200) : 'no text';
}

;// CONCATENATED MODULE: ./lib/attestations/check-signer.js


const GITHUB = 'https://github.com/';
/** Where Fulcio writes the workflow that was started, with its ref: 1.3.6.1.4.1.57264.1.18, "Build Config URI", in DER. */
const BUILD_CONFIG_URI = external_node_buffer_.Buffer.from('060a2b0601040183bf300112', 'hex');
const [BOOLEAN, OCTET_STRING, UTF8_STRING] = [0x01, 0x04, 0x0c];
/**
 * Why an index that has accepted this job as a publisher would refuse this attestation: the index holds the workflow that
 * the certificate names against its publisher's. Upper and lower case are left to it, as the job does not know which the
 * publisher has. Pure.
 * @returns a sentence; `undefined` when nothing speaks against it, or the certificate does not tell
 */
function checkSigner(attestation, { workflow_ref }) {
    const signer = readText(external_node_buffer_.Buffer.from(attestation.verification_material.certificate, 'base64'), BUILD_CONFIG_URI);
    if (signer === undefined || workflow_ref === undefined)
        return undefined;
    const [there, here] = [pathOf(signer), pathOf(GITHUB + workflow_ref)];
    if (there.toLowerCase() === here.toLowerCase())
        return undefined;
    return `It is signed by another workflow than this job's: ${(0,quote_value/* quoteValue */.c)(there, 300)}, not ${(0,quote_value/* quoteValue */.c)(here, 300)}.`;
}
function pathOf(workflow) {
    // The path has no @, a ref may have one.
    return workflow.split('@', 1)[0] ?? '';
}
/** The text of an extension, which Node's own reader of certificates does not show. */
function readText(certificate, id) {
    const start = certificate.indexOf(id);
    if (start === -1)
        return undefined;
    let rest = certificate.subarray(start + id.length);
    if (rest[0] === BOOLEAN)
        rest = rest.subarray(3);
    const value = readElement(rest, OCTET_STRING);
    return value && readElement(value, UTF8_STRING)?.toString('utf8');
}
/** The contents of a DER element of up to 64 KiB. */
function readElement(bytes, tag) {
    const first = bytes[1] ?? 0;
    const more = first < 0x80 ? 0 : first - 0x80;
    const begin = 2 + more;
    if (bytes[0] !== tag || more > 2 || bytes.length < begin)
        return undefined;
    const length = more === 0 ? first : bytes.readUIntBE(2, more);
    return bytes.length < begin + length ? undefined : bytes.subarray(begin, begin + length);
}

;// CONCATENATED MODULE: ./lib/attestations/read-ready-made.js




/** Bytes. They have about 10 kB; one with a long provenance may have more. */
const MAXIMUM_BYTES = 1024 * 1024;
/**
 * Reads the attestations that lie beside the distributions.
 * @param claims of the job, where the index will hold them against who signed
 * @returns by file name; a distribution that has none is absent
 * @throws {PublishError} `attestation-invalid`, for all that cannot be sent
 */
async function readReadyMade(distributions, files, claims) {
    const problems = [];
    const sets = new Map();
    for (const distribution of distributions) {
        if (distribution.attestationPaths.length === 0)
            continue;
        sets.set(distribution.filename, await readSet(distribution, files, claims, problems));
    }
    if (problems.length > 0)
        throw new publish_error/* PublishError */.S(problems);
    return sets;
}
async function readSet(distribution, files, claims, problems) {
    const set = new Map();
    for (const path of distribution.attestationPaths) {
        const complain = (defect) => problems.push(describeDefect(path, defect, distribution));
        const text = await read_ready_made_readText(path, files);
        if (typeof text !== 'string') {
            complain(text.defect);
            continue;
        }
        const readyMade = checkReadyMade(text, distribution);
        if ('defect' in readyMade) {
            complain(readyMade.defect);
            continue;
        }
        const { predicateType, attestation } = readyMade;
        const foreign = claims && checkSigner(attestation, claims);
        if (foreign !== undefined)
            complain(foreign);
        else if (set.has(predicateType)) {
            complain(`There is another of the type ${predicateType}, and an index takes one.`);
        }
        else
            set.set(predicateType, { attestation, path });
    }
    return set;
}
async function read_ready_made_readText(path, files) {
    try {
        return (await files.readText(path, MAXIMUM_BYTES)) ?? { defect: 'It vanished while the run went on.' };
    }
    catch (error) {
        return { defect: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
}
function describeDefect(path, defect, { filename }) {
    const name = (0,external_node_path_.basename)(path);
    return {
        code: 'attestation-invalid',
        filename,
        summary: `The attestation ${name} cannot be published with its file.`,
        detail: defect,
        remedy: name.endsWith('.publish.attestation')
            ? `Delete ${name}: the file is then attested anew.`
            : `Make ${name} anew from the file as it is, or delete it. To publish without attestations, set \`attestations: false\`.`,
    };
}


/***/ }),

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


/***/ })

};
