export const id = 831;
export const ids = [831];
export const modules = {

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


/***/ })

};
