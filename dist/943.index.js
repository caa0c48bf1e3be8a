export const id = 943;
export const ids = [943];
export const modules = {

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

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/** Large enough that the calls do not count, small enough to hold two for each of several files. */
const CHUNK_BYTES = 256 * 1024;
/**
 * All bytes of a file in order. The next chunk is read while the last one is in use: two buffers take turns, so that a
 * chunk is valid only until the next one is asked for.
 * @throws when the file has become shorter than it was when it was opened, or cannot be read
 */
async function* readChunks(file) {
    const bufferSize = Math.min(CHUNK_BYTES, file.size);
    let [current, other] = [new Uint8Array(bufferSize), new Uint8Array(bufferSize)];
    let reading = startReading(file, current, 0);
    try {
        for (let position = 0; position < file.size;) {
            const length = await reading;
            if (length === 0)
                throw new Error('the file became shorter while it was read');
            position += length;
            reading = startReading(file, other, position);
            yield current.subarray(0, length);
            [current, other] = [other, current];
        }
    }
    finally {
        // Whoever stops early closes the file next: not while it is being read.
        await reading.catch(() => undefined);
    }
}
function startReading(file, into, position) {
    const wanted = Math.min(into.length, file.size - position);
    const reading = wanted === 0 ? Promise.resolve(0) : file.read(into.subarray(0, wanted), position);
    // Its failure is told when the chunk is asked for; until then it must not count as unhandled.
    reading.catch(() => undefined);
    return reading;
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDistributions: () => (/* binding */ readDistributions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/distributions/compute-digests.js

async function startDigests(request) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = request.md5 ? (0,external_node_crypto_.createHash)('md5') : undefined;
    const blake2b256 = request.blake2b256 ? await startBlake2b256() : undefined;
    return {
        update(chunk) {
            sha256.update(chunk);
            md5?.update(chunk);
            blake2b256?.update(chunk);
        },
        finish: () => ({
            sha256: sha256.digest('hex'),
            ...(md5 && { md5: md5.digest('hex') }),
            ...(blake2b256 && { blake2b256: blake2b256.digest('hex') }),
        }),
    };
}
/** Node's OpenSSL has BLAKE2b with 512 bits only. The library is loaded where it is wanted: it is a large part of the bundle. */
async function startBlake2b256() {
    const { createBLAKE2b } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 19));
    const hasher = await createBLAKE2b(256);
    return hasher.init();
}

// EXTERNAL MODULE: ./lib/packaging/core-metadata.js
var core_metadata = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/packaging/distribution-filename.js + 1 modules
var distribution_filename = __webpack_require__(5565);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/errors/quote-value.js
var quote_value = __webpack_require__(9199);
;// CONCATENATED MODULE: ./lib/packaging/read-header-block.js

/**
 * Splits a message into headers and body (RFC 5322), as leniently as Python's e-mail parser: lines end in LF, CRLF or CR,
 * and the first line that is neither a header nor empty begins the body. Time and memory are linear in the input.
 */
function readHeaderBlock(bytes) {
    // One character for each byte, so that offsets in the text are offsets in the bytes.
    const text = bytes.toString('latin1');
    const headers = [];
    const defects = [];
    let folding;
    for (const line of linesOf(text)) {
        if (line.start === line.end)
            return { headers, bodyStart: line.next, defects };
        if (isFolded(text, line)) {
            if (folding)
                folding.end = line.end;
            else
                defects.push(`Line ${line.number} continues a header, but there is none before it: it was left out.`);
            continue;
        }
        folding = undefined;
        // The first line of a mailbox file. Python takes it for no header and goes on.
        if (text.startsWith('From ', line.start))
            continue;
        const name = headerName(text, line);
        if (name === undefined) {
            const beginning = (0,quote_value/* quoteValue */.c)(bytes.toString('utf8', line.start, Math.min(line.end, line.start + 400)));
            defects.push(`Line ${line.number}, ${beginning}, is not a header: from there on all was read as the description.`);
            return { headers, bodyStart: line.start, defects };
        }
        if (name === '') {
            defects.push(`Line ${line.number} begins with a colon, without the name of a header: it was left out.`);
            continue;
        }
        const header = { name, start: line.start + name.length + 1, end: line.end };
        headers.push(header);
        folding = header;
    }
    return { headers, bodyStart: text.length, defects };
}
function isFolded(text, line) {
    return text[line.start] === ' ' || text[line.start] === '\t';
}
function* linesOf(text) {
    const lineBreak = /\r\n|\r|\n/g;
    let start = 0;
    for (let number = 1; start < text.length; number++) {
        const found = lineBreak.exec(text);
        const end = found?.index ?? text.length;
        const next = found ? lineBreak.lastIndex : text.length;
        yield { number, start, end, next };
        start = next;
    }
}
/** What stands before the colon when it is printable ASCII without white space. */
function headerName(text, line) {
    const name = text.slice(line.start, line.end).split(':', 1)[0] ?? '';
    const hasColon = line.start + name.length < line.end;
    return hasColon && !/[^\x21-\x7e]/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/packaging/unfold-description.js
/** How far build tools indent the folded lines of a description, as the specification's seven spaces and a pipe are. */
const USUAL_INDENT = 8;
/**
 * Undoes the folding of a description that stands in a header, as metadata 1.x has it. Two ways are in use: the
 * specification's, seven spaces and a pipe before each line, and the build tools', eight spaces. Where the lines are
 * indented by less, what they share is taken off. Line breaks stay as they are.
 */
function unfoldDescription(value) {
    const indent = foldingIndent(value);
    if (indent === 'pipe')
        return value.replace(/([\r\n]) {7}\|/g, '$1');
    return value.replace(new RegExp(`([\\r\\n])[ \\t]{1,${indent}}`, 'g'), '$1');
}
function foldingIndent(value) {
    let everyLineHasPipe = true;
    let shared = USUAL_INDENT;
    for (const [, indent = '', next = ''] of value.matchAll(/[\r\n]([ \t]{1,8})([^\r\n]?)/g)) {
        everyLineHasPipe &&= indent === '       ' && next === '|';
        if (next !== '')
            shared = Math.min(shared, indent.length);
    }
    return everyLineHasPipe ? 'pipe' : shared;
}

;// CONCATENATED MODULE: ./lib/packaging/parse-core-metadata.js




/** Enough to mend a file by; a file of a million broken lines is not quoted whole. */
const MOST_DEFECTS = 10;
const FIELD_NAMES = new Map(core_metadata/* CORE_METADATA_FIELDS */.ep.map(({ name }) => [name.toLowerCase(), name]));
/**
 * Parses METADATA or PKG-INFO (core metadata specification 1.0 to 2.5): e-mail headers in UTF-8, LF or CRLF, folded
 * lines, an optional body that is the description. Never throws: what is broken is named in `defects`.
 */
function parseCoreMetadata(bytes) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const block = readHeaderBlock(source);
    const fields = block.headers.flatMap(header => readField(source, header));
    const bodyBytes = source.subarray(block.bodyStart);
    const inHeader = fields.find(field => field.name === 'Description')?.value;
    const description = bodyBytes.length > 0 ? bodyBytes.toString('utf8') : inHeader;
    const defects = [...block.defects];
    for (const { name, start, end } of block.headers) {
        if (!(0,external_node_buffer_.isUtf8)(source.subarray(start, end)))
            defects.push(`The header ${name.slice(0, 80)} is not UTF-8.`);
    }
    if (!(0,external_node_buffer_.isUtf8)(bodyBytes))
        defects.push('The description is not UTF-8.');
    if (bodyBytes.length > 0 && inHeader !== undefined) {
        defects.push('There are two descriptions, a header and the body: the body was taken.');
    }
    return { fields, ...(description !== undefined && { description }), defects: defects.slice(0, MOST_DEFECTS) };
}
/** Headers that the specification does not know, a later one may: they are left out without a word. */
function readField(source, header) {
    const name = FIELD_NAMES.get(header.name.toLowerCase());
    if (name === undefined)
        return [];
    // No regular expression for the blanks in front: a value may be megabytes of them.
    let start = header.start;
    while (start < header.end && isBlank(source[start]))
        start++;
    const value = source.toString('utf8', start, header.end);
    return [{ name, value: name === 'Description' ? unfoldDescription(value) : value }];
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}

;// CONCATENATED MODULE: ./lib/distributions/assume-distribution.js

/**
 * The distribution that a file is, or would be without its defects: what the core metadata does not tell as it should,
 * the file name tells, and the other way round. Pure.
 * @returns `undefined` where neither has the name and version of the project, or the name of a wheel lacks its tags
 */
function assumeDistribution(known) {
    const { file, parsedFilename, checked, archive, noticed } = known;
    const named = parsedFilename.kind === 'invalid' ? undefined : parsedFilename;
    const project = checked.project ?? named?.project;
    const version = checked.version ?? named?.version;
    if (project === undefined || version === undefined)
        return undefined;
    const filename = named ?? assumeFilename(file.filename, project, version);
    if (filename === undefined)
        return undefined;
    const read = { ...file, project, version, metadata: completeMetadata(known.metadata, filename) };
    if (filename.kind === 'wheel' && archive.kind === 'wheel') {
        return { ...read, kind: 'wheel', parsedFilename: filename, contents: { ...archive.contents, ...noticed } };
    }
    if (filename.kind === 'sdist' && archive.kind === 'sdist') {
        return { ...read, kind: 'sdist', parsedFilename: filename, contents: { ...archive.contents, ...noticed } };
    }
    throw new Error(`${file.filename} was read as another kind of distribution than its name tells`);
}
/** A file name that its specification does not allow, taken apart as far as it goes. */
function assumeFilename(filename, project, version) {
    const parts = filename.replace(/\.(whl|tar\.gz)$/, '').split('-');
    if (!filename.endsWith('.whl')) {
        const [writtenVersion = '', ...name] = parts.toReversed();
        return { kind: 'sdist', writtenName: name.toReversed().join('-'), writtenVersion, project, version };
    }
    const [writtenName = '', writtenVersion = ''] = parts;
    const [pythonTag, abiTag, platformTag] = parts.slice(2).slice(-3);
    if (pythonTag === undefined || abiTag === undefined || platformTag === undefined)
        return undefined;
    return { kind: 'wheel', writtenName, writtenVersion, project, version, pythonTag, abiTag, platformTag };
}
/** Indexes want name and version: where the core metadata lacks them, they are sent as the file name has them. */
function completeMetadata(metadata, { writtenName, writtenVersion }) {
    const missing = [
        { name: 'Name', value: writtenName },
        { name: 'Version', value: writtenVersion },
    ].filter(({ name }) => ((0,core_metadata/* fieldValue */.ag)(metadata, name) ?? '') === '');
    if (missing.length === 0)
        return metadata;
    const present = metadata.fields.filter(({ name }) => missing.every(field => field.name !== name));
    return { ...metadata, fields: [...missing, ...present] };
}

// EXTERNAL MODULE: ./lib/packaging/project-name.js
var project_name = __webpack_require__(1804);
// EXTERNAL MODULE: ./lib/packaging/version.js + 1 modules
var packaging_version = __webpack_require__(960);
;// CONCATENATED MODULE: ./lib/distributions/check-core-metadata.js




/** Whether core metadata has the three fields that every index requires, and a name and a version in them. Pure. */
function checkCoreMetadata(metadata) {
    const metadataVersion = (0,core_metadata/* fieldValue */.ag)(metadata, 'Metadata-Version') ?? '';
    const name = (0,core_metadata/* fieldValue */.ag)(metadata, 'Name') ?? '';
    const writtenVersion = (0,core_metadata/* fieldValue */.ag)(metadata, 'Version') ?? '';
    const version = (0,packaging_version/* parseVersion */.ot)(writtenVersion);
    const validName = (0,project_name/* isProjectName */.j)(name);
    const defects = [
        metadataVersion === '' && missing('metadata-version-missing', 'Metadata-Version'),
        name === '' && missing('name-missing', 'Name'),
        name !== '' &&
            !validName && {
            rule: 'name-pattern',
            detail: `The core metadata's Name is ${(0,quote_value/* quoteValue */.c)(name)}: a name has ASCII letters, digits, \`.\`, \`_\`, \`-\`, and begins and ends with a letter or digit.`,
        },
        writtenVersion === '' && missing('version-missing', 'Version'),
        writtenVersion !== '' &&
            version === undefined && {
            rule: 'version-invalid',
            detail: `The core metadata's Version is ${(0,quote_value/* quoteValue */.c)(writtenVersion)}, which is not a version (PEP 440).`,
        },
    ].filter(defect => defect !== false);
    return { ...(validName && { project: (0,project_name/* normalizeProjectName */.y)(name) }), ...(version && { version }), defects };
}
function missing(rule, field) {
    return { rule, detail: `The core metadata has no ${field}.` };
}

;// CONCATENATED MODULE: ./lib/distributions/interpret-reading.js





/** What a file is, by its name and by what is in it: a distribution, or every reason why it is none. Pure. */
function interpretReading(file, { archive, digests }) {
    const parsedFilename = (0,distribution_filename/* parseDistributionFilename */.h)(file.filename);
    const defects = [];
    if (parsedFilename.kind === 'invalid')
        defects.push({ rule: parsedFilename.rule, detail: parsedFilename.reason });
    if (archive.kind === 'failed')
        defects.push(...archive.defects);
    const found = archive.kind === 'failed' ? archive.otherwise : archive;
    if (found === undefined)
        return unreadable(file, digests, defects);
    const metadata = parseCoreMetadata(found.metadata);
    const checked = checkCoreMetadata(metadata);
    defects.push(...checked.defects);
    const distribution = assumeDistribution({
        file: { ...file, digests },
        parsedFilename,
        metadata,
        checked,
        archive: found,
        noticed: {
            faults: [...defects, ...found.contents.faults],
            missingLicenseFiles: findMissingLicenseFiles(metadata, found),
        },
    });
    return defects.length === 0 && distribution !== undefined
        ? distribution
        : unreadable(file, digests, defects, distribution);
}
function findMissingLicenseFiles(metadata, archive) {
    return (0,core_metadata/* fieldValues */.Xz)(metadata, 'License-File')
        .map(path => `${archive.licenseDirectory}/${path}`)
        .filter(path => !archive.hasMember(path));
}
function unreadable(file, digests, defects, otherwise) {
    const [first, ...others] = defects;
    if (first === undefined) {
        throw new Error(`the reading of ${file.filename} has neither what a distribution needs nor a defect`);
    }
    return { ...file, kind: 'unreadable', digests, defects: [first, ...others], ...(otherwise && { otherwise }) };
}

// EXTERNAL MODULE: ./lib/distributions/read-chunks.js
var read_chunks = __webpack_require__(9606);
;// CONCATENATED MODULE: ./lib/distributions/archive-reading.js
function failedReading(...defects) {
    return { kind: 'failed', defects };
}

// EXTERNAL MODULE: ./lib/distributions/contents/quote-member.js
var quote_member = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/distributions/archive-limits.js
var archive_limits = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/distributions/contents/read-csv-names.js
/** Where Python's `str.splitlines()` ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters are line breaks there.
const LINE_BREAK = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/**
 * The first column of RECORD, row by row, as Python's `csv.reader(text.splitlines())` reads it; `undefined` where a row
 * has none, as a blank line. Pure.
 */
function* readCsvNames(text) {
    const rows = new Rows();
    let start = 0;
    for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
        rows.take(text.slice(start, index));
        yield* rows.names.splice(0);
        start = index + lineBreak.length;
    }
    if (start < text.length)
        rows.take(text.slice(start));
    rows.end();
    yield* rows.names;
}
/** Takes rows apart, line by line: a quoted field goes on in the next line, and the line break in it is lost. */
class Rows {
    names = [];
    #fields = 0;
    #field = '';
    #state = 'start';
    take(line) {
        if (this.#state === 'start' && !line.includes('"')) {
            this.names.push(line === '' ? undefined : line.split(',', 1)[0]);
            return;
        }
        for (const character of line)
            this.#takeCharacter(character);
        if (this.#state !== 'quoted')
            this.#endRow();
    }
    end() {
        if (this.#state === 'quoted')
            this.#endRow();
    }
    #takeCharacter(character) {
        if (this.#state === 'quoted') {
            if (character === '"')
                this.#state = 'quote in quoted';
            else
                this.#field += character;
        }
        else if (character === ',') {
            this.#endField();
        }
        else if (character === '"' && this.#state === 'start') {
            this.#state = 'quoted';
        }
        else {
            // Two quotation marks in a quoted field are one, which it goes on behind.
            this.#state = character === '"' && this.#state === 'quote in quoted' ? 'quoted' : 'plain';
            this.#field += character;
        }
    }
    #endField() {
        if (this.#fields === 0)
            this.names.push(this.#field);
        this.#fields += 1;
        this.#field = '';
        this.#state = 'start';
    }
    #endRow() {
        this.#endField();
        this.#fields = 0;
    }
}

;// CONCATENATED MODULE: ./lib/distributions/contents/compare-record.js

const EXAMPLES = 3;
/** Python's `csv` refuses longer fields. */
const MAXIMUM_FIELD = 131_072;
/**
 * Compares RECORD with the members of the archive (binary distribution format): every file is to be listed, but the
 * signatures of RECORD itself. Digests and sizes are not looked at: PyPI does not. Pure.
 * @param distInfo `NAME-VERSION.dist-info`
 */
function compareRecord(record, members, distInfo) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(record);
    }
    catch {
        return { state: 'not-utf8' };
    }
    const exempt = [`${distInfo}/RECORD.jws`, `${distInfo}/RECORD.p7s`];
    const unlisted = findListable(members, exempt);
    const absent = [];
    let [line, absentCount] = [0, 0];
    for (const name of readCsvNames(text)) {
        line += 1;
        if (name === undefined)
            return { state: 'blank-line', line };
        if (name.length > MAXIMUM_FIELD)
            return { state: 'not-csv' };
        const path = name.replaceAll('\\', '/');
        if (isFile(path, members, exempt)) {
            unlisted.delete(path);
        }
        else {
            absentCount += 1;
            if (absent.length < EXAMPLES)
                absent.push(path);
        }
    }
    const found = { count: unlisted.size, examples: [...unlisted].slice(0, EXAMPLES) };
    return { state: 'read', unlisted: found, absent: { count: absentCount, examples: absent } };
}
function findListable(members, exempt) {
    const listable = new Set();
    for (const name of members.keys()) {
        if (isListable(name, exempt))
            listable.add(name);
    }
    return listable;
}
function isFile(path, members, exempt) {
    return members.has(path) && isListable(path, exempt);
}
function isListable(name, exempt) {
    return !/[/\\]$/.test(name) && !exempt.includes(name);
}

;// CONCATENATED MODULE: ./lib/distributions/describe-content.js
/** Formats that are taken for a distribution, by the bytes that they begin with. */
const SIGNATURES = [
    ['PK\x03\x04', 'a zip archive'],
    ['PK\x05\x06', 'an empty zip archive'],
    ['\x1f\x8b', 'a gzip archive'],
    ['BZh', 'an archive compressed by bzip2'],
    ['\xfd7zXZ\x00', 'an archive compressed by xz'],
    ['\x28\xb5\x2f\xfd', 'an archive compressed by Zstandard'],
    ['\x1f\x9d', 'an archive compressed by compress'],
    ['ustar', 'an uncompressed tar archive', 257],
    ['version https://git-lfs', 'a pointer of Git LFS, which stands for the file: check out with `lfs: true`'],
    ['<!DOCTYPE', 'a page of HTML'],
    ['<html', 'a page of HTML'],
];
/** So many bytes from the beginning of a file are enough to tell. */
const TELLING_BYTES = 512;
/** What a file is by its first bytes, for a sentence: `a zip archive`. `undefined`: none of the formats that we know. */
function describeContent(beginning) {
    if (beginning.length === 0)
        return 'empty';
    const text = Buffer.from(beginning.subarray(0, TELLING_BYTES)).toString('latin1');
    return SIGNATURES.find(([bytes, , position = 0]) => text.startsWith(bytes, position))?.[1];
}
/** Whether a tar archive is in there, compressed in another way than by gzip, or not at all. */
function isOtherTar(beginning) {
    return /archive compressed|tar archive/.test(describeContent(beginning) ?? '');
}

;// CONCATENATED MODULE: ./lib/distributions/is-tar-header.js
const HEADER_BYTES = 512;
const SUM_AT = 148;
const SUM_BYTES = 8;
/** Whether a file that begins so passes for an uncompressed tar archive: a header's checksum is right. Pure. */
function isTarHeader(beginning) {
    if (beginning.length < HEADER_BYTES)
        return false;
    const header = beginning.subarray(0, HEADER_BYTES);
    const written = Buffer.from(header.subarray(SUM_AT, SUM_AT + SUM_BYTES)).toString('latin1');
    const digits = /^ *(?<octal>[0-7]+)[ \0]*$/.exec(written)?.groups?.['octal'];
    // The sum is taken with spaces where it stands.
    const sum = header.reduce((total, byte, index) => total + (index >= SUM_AT && index < SUM_AT + SUM_BYTES ? 0x20 : byte), 0);
    return digits !== undefined && Number.parseInt(digits, 8) === sum;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/check-local-header.js


/** Written while the sizes were not known: they stand behind the data. */
const DATA_DESCRIPTOR = 0x08;
/** Whether a member is as the directory of the archive describes it. Pure. */
function checkLocalHeader(header, entries) {
    const shown = (0,quote_member/* quoteMember */.z)(header.name);
    if ((header.flags & DATA_DESCRIPTOR) !== 0) {
        return { rule: 'zip-data-descriptor', detail: `The size of ${shown} stands behind its data, in a data descriptor.` };
    }
    if (!(0,external_node_buffer_.isUtf8)(header.rawName))
        return { rule: 'zip-name-not-utf8', detail: `The name ${shown} of a member is not UTF-8.` };
    const entry = entries.get(header.name);
    if (entry === undefined || !entry.certainName) {
        const why = entry === undefined ? 'not in the directory of the archive' : 'not marked as UTF-8';
        return { rule: 'zip-missing-central', detail: `The name ${shown} of a member is ${why}.` };
    }
    if (entry.compressedSize !== header.compressedSize) {
        const detail = `${shown} has ${header.compressedSize} bytes of data, and ${entry.compressedSize} by the directory of the archive.`;
        return { rule: 'zip-compressed-size-mismatch', detail };
    }
    if (entry.size !== header.size) {
        const detail = `${shown} unpacks to ${header.size} bytes, and to ${entry.size} by the directory of the archive.`;
        return { rule: 'zip-file-size-mismatch', detail };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/read-uint64.js
/** Eight bytes as a number. Above 2^53 it is not exact, and no file is so large. */
function readUint64(bytes, offset) {
    return Number(bytes.readBigUInt64LE(offset));
}

;// CONCATENATED MODULE: ./lib/distributions/zip/end-checker.js

/** The size of a ZIP64 end record that has nothing of its own, without its first twelve bytes. */
const PLAIN_END_64 = 44;
/** Compares what the end of a zip archive says of its directory with the directory. */
class EndChecker {
    #count = 0;
    #start;
    #told64;
    #hasLocator = false;
    takeCentralHeader(position) {
        this.#start ??= position;
        this.#count += 1;
    }
    takeEnd64(record) {
        if (readUint64(record, 24) !== readUint64(record, 32))
            return splitArchive();
        if (readUint64(record, 4) !== PLAIN_END_64) {
            const detail = 'The ZIP64 end record of the archive has more data than the format defines.';
            return { rule: 'zip-eocd64-extensible-data', detail };
        }
        this.#told64 = { count: readUint64(record, 32), offset: readUint64(record, 48) };
        return undefined;
    }
    takeLocator() {
        this.#hasLocator = true;
    }
    takeEnd(record, position) {
        if (this.#told64 !== undefined && !this.#hasLocator) {
            return { rule: 'zip-eocd64-without-locator', detail: 'The ZIP64 end record of the archive has no locator.' };
        }
        if (record.readUInt16LE(8) !== record.readUInt16LE(10))
            return splitArchive();
        const plain = { count: record.readUInt16LE(10), offset: record.readUInt32LE(16) };
        const told = this.#told64 ?? plain;
        const found = { count: this.#count, offset: this.#start ?? position };
        return (differ('zip-eocd-count-mismatch', 'entries', told.count, found.count) ??
            // Its size needs no look: with a wrong one the directory is not found, or not all of it.
            differ('zip-eocd-offset-mismatch', 'as its offset', told.offset, found.offset));
    }
}
function differ(rule, what, told, found) {
    if (told === found)
        return undefined;
    return { rule, detail: `The end of the archive gives its directory ${told} ${what}; it is ${found}.` };
}
function splitArchive() {
    const detail = 'The end of the archive says that it is one of several parts.';
    return { rule: 'zip-eocd-record-count-disk', detail };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/framing-faults.js

/** @param at the position of the record */
function truncated(at) {
    return { rule: 'zip-truncated', detail: `The record at byte ${at} of the archive is cut off.` };
}
/** @param where it is twice: in the archive or in its directory */
function duplicate(rule, name, where) {
    return { rule, detail: `The name ${(0,quote_member/* quoteMember */.z)(name)} is in ${where} twice.` };
}
/** @param shown the name, for a sentence */
function unprintable(shown) {
    return { rule: 'zip-name-unprintable', detail: `The name ${shown} of a member has control characters.` };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/has-control-bytes.js
/** Bytes 0 to 31 and 127: PyPI takes them in no name. */
function hasControlBytes(bytes) {
    return bytes.some(byte => byte < 0x20 || byte === 0x7f);
}

;// CONCATENATED MODULE: ./lib/distributions/zip/signatures.js
/** What the records of a zip archive begin with, as little-endian numbers (APPNOTE.TXT). */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** Bytes of the records, without what varies. */
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const END_64_BYTES = 56;
const END_64_LOCATOR_BYTES = 20;
/** Ids of extra fields. */
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
/** A size or an offset of four bytes that stands elsewhere, in eight. */
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** The flag of a member whose name is in UTF-8, which it else is in the encoding of the first PCs. */
const UTF8_NAME = 0x0800;

;// CONCATENATED MODULE: ./lib/distributions/zip/split-extra-fields.js
/** The extra fields of a header; `undefined` when they are cut off. Pure. */
function splitExtraFields(extra) {
    const fields = [];
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            return undefined;
        const length = extra.readUInt16LE(at + 2);
        const data = extra.subarray(at + 4, at + 4 + length);
        if (data.length < length)
            return undefined;
        fields.push({ id: extra.readUInt16LE(at), data });
        at += 4 + length;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/read-extra-fields.js






const ZIP64_LENGTHS = [0, 8, 16, 24, 28];
/** Behind its version and a CRC-32, a Unicode Path field has the name. */
const UNICODE_NAME_AT = 5;
/**
 * Reads the extra fields of a local header as PyPI does: the sizes of the member with what ZIP64 says of them, or a
 * fault. Pure.
 */
function readExtraFields(extra, header) {
    const shown = (0,quote_member/* quoteMember */.z)(header.name);
    const malformed = { rule: 'zip-extra-malformed', detail: `The extra fields of ${shown} are not in order.` };
    const fields = splitExtraFields(extra);
    if (fields === undefined)
        return malformed;
    const zip64 = fields.filter(({ id }) => id === ZIP64_EXTRA);
    const unicodePaths = fields.filter(({ id }) => id === UNICODE_PATH_EXTRA);
    if (zip64.length > 1 || unicodePaths.length > 1) {
        return { rule: 'zip-duplicate-extra', detail: `${shown} has one extra field twice.` };
    }
    const unicodePath = unicodePaths[0]?.data.subarray(UNICODE_NAME_AT);
    const fault = unicodePath && checkUnicodePath(unicodePath, shown);
    if (fault !== undefined)
        return fault;
    return zip64[0] === undefined ? sizesOf(header) : (takeZip64(zip64[0].data, header) ?? malformed);
}
function sizesOf({ compressedSize, size }) {
    return { compressedSize, size };
}
function takeZip64(field, { method, compressedSize, size }) {
    if (!ZIP64_LENGTHS.includes(field.length))
        return undefined;
    if (field.length === 0)
        return compressedSize === IN_ZIP64 || size === IN_ZIP64 ? undefined : { compressedSize, size };
    const unpacked = readUint64(field, 0);
    const realSize = size === IN_ZIP64 ? unpacked : size;
    if (field.length > 8)
        return { compressedSize: readUint64(field, 8), size: realSize };
    // One size only can be that of both.
    return method === STORED ? { compressedSize: unpacked, size: realSize } : undefined;
}
function checkUnicodePath(name, shown) {
    if (hasControlBytes(name)) {
        return { rule: 'zip-name-unprintable', detail: `The second name of ${shown}, in Unicode, has control characters.` };
    }
    if ((0,external_node_buffer_.isUtf8)(name))
        return undefined;
    return { rule: 'zip-unicode-path-not-utf8', detail: `The second name of ${shown}, in Unicode, is not UTF-8.` };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/local-header.js




/** @returns a fault of its extra fields or of its name; `undefined` when it is cut off */
async function readLocalHeader(window, at) {
    const fixed = await window.read(at, LOCAL_HEADER_BYTES);
    if (fixed.length < LOCAL_HEADER_BYTES)
        return undefined;
    const nameEnd = LOCAL_HEADER_BYTES + fixed.readUInt16LE(26);
    const length = nameEnd + fixed.readUInt16LE(28);
    const record = await window.read(at, length);
    if (record.length < length)
        return undefined;
    const rawName = Buffer.from(record.subarray(LOCAL_HEADER_BYTES, nameEnd));
    const name = rawName.toString();
    if (hasControlBytes(rawName)) {
        const detail = `The name ${(0,quote_member/* quoteMember */.z)(name)} of a member has control characters.`;
        return { rule: 'zip-name-unprintable', detail };
    }
    const sizes = readExtraFields(record.subarray(nameEnd), {
        name,
        method: record.readUInt16LE(8),
        compressedSize: record.readUInt32LE(18),
        size: record.readUInt32LE(22),
    });
    if ('rule' in sizes)
        return sizes;
    return { rawName, name, flags: record.readUInt16LE(6), ...sizes, end: at + length };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/check-framing.js







/**
 * Walks through the records of a zip archive from its first byte to its last, as PyPI does: one that is read from the
 * front must hold what one finds that is read from its directory. PyPI refuses for what it meets first, so that the
 * walk ends there.
 * @param entries the directory as it is read from the end
 */
async function checkFraming(window, entries) {
    const walk = new Walk(window, entries);
    while (!walk.ended) {
        const fault = await walk.step();
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
class Walk {
    ended = false;
    #window;
    #entries;
    #end = new EndChecker();
    /** Names as they are stored, a character for each byte. */
    #local = new Set();
    #central = new Set();
    #position = 0;
    constructor(window, entries) {
        this.#window = window;
        this.#entries = entries;
    }
    async step() {
        const at = this.#position;
        const signature = await this.#window.read(at, 4);
        if (signature.length < 4)
            return truncated(at);
        switch (signature.readUInt32LE()) {
            case LOCAL_HEADER:
                return await this.#takeLocalHeader(at);
            case CENTRAL_HEADER:
                return await this.#takeCentralHeader(at);
            case END_64:
                return await this.#takeFixed(at, END_64_BYTES, record => this.#end.takeEnd64(record));
            case END_64_LOCATOR:
                return await this.#takeFixed(at, END_64_LOCATOR_BYTES, () => this.#end.takeLocator());
            case END:
                return await this.#takeEnd(at);
            default: {
                const what = at === 0 ? 'The archive begins with' : `At byte ${at} of the archive there is`;
                return { rule: 'zip-unknown-record', detail: `${what} something that is no member, directory or end.` };
            }
        }
    }
    async #takeLocalHeader(at) {
        const header = await readLocalHeader(this.#window, at);
        if (header === undefined)
            return truncated(at);
        if ('rule' in header)
            return header;
        const fault = checkLocalHeader(header, this.#entries);
        if (fault !== undefined)
            return fault;
        const name = header.rawName.toString('latin1');
        if (this.#local.has(name))
            return duplicate('zip-duplicate-local', header.name, 'the archive');
        this.#local.add(name);
        this.#position = header.end + header.compressedSize;
        return undefined;
    }
    async #takeCentralHeader(at) {
        const fixed = await this.#window.read(at, CENTRAL_HEADER_BYTES);
        if (fixed.length < CENTRAL_HEADER_BYTES)
            return truncated(at);
        const [nameLength, extraLength, commentLength] = [
            fixed.readUInt16LE(28),
            fixed.readUInt16LE(30),
            fixed.readUInt16LE(32),
        ];
        const length = CENTRAL_HEADER_BYTES + nameLength + extraLength;
        const record = await this.#window.read(at, length);
        if (record.length < length)
            return truncated(at);
        const rawName = record.subarray(CENTRAL_HEADER_BYTES, CENTRAL_HEADER_BYTES + nameLength);
        const shown = (0,quote_member/* quoteMember */.z)(rawName.toString());
        if (commentLength !== 0)
            return { rule: 'zip-member-comment', detail: `The member ${shown} has a comment.` };
        if (hasControlBytes(rawName))
            return unprintable(shown);
        const name = rawName.toString('latin1');
        this.#end.takeCentralHeader(at);
        if (this.#central.has(name))
            return duplicate('zip-duplicate-central', rawName.toString(), 'the directory');
        if (!this.#local.has(name)) {
            return {
                rule: 'zip-missing-local',
                detail: `The directory of the archive has ${shown}, and no member has that name.`,
            };
        }
        this.#central.add(name);
        this.#position = at + length;
        return undefined;
    }
    async #takeFixed(at, length, take) {
        const record = await this.#window.read(at, length);
        if (record.length < length)
            return truncated(at);
        this.#position = at + length;
        return take(record);
    }
    async #takeEnd(at) {
        const record = await this.#window.read(at, END_BYTES);
        if (record.length < END_BYTES)
            return truncated(at);
        const fault = this.#end.takeEnd(record, at);
        if (fault !== undefined)
            return fault;
        if (this.#local.size !== this.#central.size) {
            const detail = `The archive has ${this.#local.size} members, and its directory lists ${this.#central.size}.`;
            return { rule: 'zip-missing-central', detail };
        }
        this.ended = true;
        const behind = this.#window.fileSize - (at + END_BYTES + record.readUInt16LE(20));
        if (behind === 0)
            return undefined;
        if (behind < 0)
            return { rule: 'zip-trailing-data', detail: 'The comment of the archive is cut off.' };
        return { rule: 'zip-trailing-data', detail: `Behind the end of the archive there are ${behind} more bytes.` };
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors/printable-text.js
var printable_text = __webpack_require__(8994);
;// CONCATENATED MODULE: ./lib/distributions/zip-defects.js

/** @param content what the file is instead, where that is known */
function notAZip(content) {
    if (content === 'a zip archive') {
        const detail = 'It begins as a zip archive, but its end is missing or damaged: it was cut off, or something was added to it.';
        return { rule: 'not-a-zip', detail };
    }
    return { rule: 'not-a-zip', detail: `A wheel is a zip archive, and this file is ${content ?? 'something else'}.` };
}
/** @param error what the reader of the archive objects to */
function zipBad(what, error) {
    const why = error instanceof Error ? error.message : String(error);
    return { rule: 'zip-bad', detail: `${what} (${(0,printable_text/* formatPrintableLine */.T)(why, 200)}).` };
}
/** A file that two programs could find two things in. */
const POLYGLOT = {
    rule: 'zip-and-tar-polyglot',
    detail: 'The file is a zip archive and a tar archive at once.',
};

;// CONCATENATED MODULE: ./lib/distributions/zip/read-member.js




/** Encrypted in one of two ways, or a patch of another file: Python reads none of them. */
const UNREADABLE_FLAGS = 0x01 | 0x20 | 0x40;
/** Python takes as much as a member is said to have, and does not mind what may follow. Of that, so much is unpacked. */
const SPARE_BYTES = 64 * 1024;
/**
 * Reads and unpacks a member of a zip archive, and verifies its CRC-32. It is unpacked at once, in this thread: members
 * are small and many, and handing each to another thread takes longer than unpacking it.
 * @param entry of a size that the caller has looked at
 */
async function readMember(window, entry, { ends }) {
    const { name, method } = entry;
    if (method !== STORED && method !== DEFLATED) {
        const detail = `${(0,quote_member/* quoteMember */.z)(name)} is compressed by method ${method}; indexes take deflate only.`;
        return { rule: 'zip-compression-method', detail };
    }
    if ((entry.flags & UNREADABLE_FLAGS) !== 0)
        return { rule: 'zip-broken-deflate', detail: `${(0,quote_member/* quoteMember */.z)(name)} is encrypted, or a patch.` };
    const header = await window.read(entry.position, LOCAL_HEADER_BYTES);
    if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_HEADER) {
        return { rule: 'zip-bad', detail: `${(0,quote_member/* quoteMember */.z)(name)} is not where the directory of the archive says.` };
    }
    const [nameLength, extraLength] = [header.readUInt16LE(26), header.readUInt16LE(28)];
    const isMarked = (header.readUInt16LE(6) & UTF8_NAME) !== 0;
    const rawName = await window.read(entry.position + LOCAL_HEADER_BYTES, nameLength);
    if (!isNamedAs(rawName, isMarked, entry)) {
        const detail = `Where the directory of the archive has ${(0,quote_member/* quoteMember */.z)(name)} there is ${(0,quote_member/* quoteMember */.z)(rawName.toString())}.`;
        return { rule: 'zip-bad', detail };
    }
    const start = entry.position + LOCAL_HEADER_BYTES + nameLength + extraLength;
    if (start + entry.compressedSize > ends.endOf(entry.position)) {
        return {
            rule: 'zip-bad',
            detail: `${(0,quote_member/* quoteMember */.z)(name)} overlaps what follows it in the archive, as in a zip bomb.`,
        };
    }
    const data = await window.read(start, entry.compressedSize);
    const content = method === STORED ? data.subarray(0, entry.size) : inflate(data, entry);
    if ('rule' in content)
        return content;
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32) {
        return { rule: 'zip-bad', detail: `${(0,quote_member/* quoteMember */.z)(name)} is damaged: its CRC-32 is wrong.` };
    }
    // Stored bytes stand in the window, which moves on.
    return method === STORED ? Uint8Array.from(content) : content;
}
/** The same bytes, and the same characters: what is not marked as UTF-8 is read in another encoding. */
function isNamedAs(rawName, isMarked, { name, flags }) {
    const sameEncoding = isMarked === ((flags & UTF8_NAME) !== 0) || rawName.every(byte => byte < 0x80);
    return sameEncoding && rawName.toString() === name;
}
function inflate(data, { name, size }) {
    try {
        const content = (0,external_node_zlib_.inflateRawSync)(data, {
            maxOutputLength: size + SPARE_BYTES,
            chunkSize: Math.max(64, size + 1),
            // Whether something is missing, the CRC-32 tells.
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        });
        return content.subarray(0, size);
    }
    catch (error) {
        return { ...zipBad(`${(0,quote_member/* quoteMember */.z)(name)} is damaged`, error), rule: 'zip-broken-deflate' };
    }
}

;// CONCATENATED MODULE: ./lib/distributions/contents/faults.js
/** Of one rule so many are told; the others are like them. */
const faults_EXAMPLES = 3;
/** Collects faults without growing with the archive: each rule's first few, and how many more there were. */
class Faults {
    #byRule = new Map();
    add(faults) {
        for (const fault of faults) {
            const known = this.#byRule.get(fault.rule) ?? { examples: [], count: 0 };
            this.#byRule.set(fault.rule, known);
            known.count += 1;
            if (known.count <= faults_EXAMPLES)
                known.examples.push(fault);
        }
    }
    list() {
        return [...this.#byRule.values()].flatMap(({ examples, count }) => {
            const last = examples.at(-1);
            if (count <= faults_EXAMPLES || last === undefined)
                return examples;
            const more = { rule: last.rule, detail: `${last.detail} So it is with ${count - faults_EXAMPLES} more members.` };
            return [...examples.slice(0, -1), more];
        });
    }
}

;// CONCATENATED MODULE: ./lib/distributions/contents/scan-source.js

/** PyPI looks into source files up to this size, and not into larger ones. */
const MAXIMUM_SCANNED_BYTES = 5 * 1024 * 1024;
/** What PyArmor leaves in a file that it has encrypted; one is enough. */
const PYARMOR = ['__pyarmor__(__name__, __file__,', ...['enter', 'exit', 'assert', 'bcc'].map(n => `__pyarmor_${n}__`)];
/** What SourceDefender writes around what it has encrypted. */
const SOURCE_DEFENDER_BEGIN = '---BEGIN PYE FILE---';
const SOURCE_DEFENDER_END = '---END PYE FILE---';
/** Whether PyPI looks into a member of this name for encrypted source. */
function isScanned(name) {
    // A suffix is what follows a name: `.py` alone has none.
    return /[^/]\.pye?$/i.test(name);
}
/** What PyPI refuses in the source of a module, plain mentions included: it searches for strings. Pure. */
function scanSource(name, source) {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
    const faults = [];
    // All strings begin alike: most files are gone through once.
    const armored = bytes.includes('__pyarmor_') ? PYARMOR.find(text => bytes.includes(text)) : undefined;
    if (armored !== undefined) {
        faults.push({ rule: 'scan-pyarmor', detail: `${(0,quote_member/* quoteMember */.z)(name)} contains \`${armored}\`.` });
    }
    if (bytes.includes(SOURCE_DEFENDER_BEGIN) && bytes.includes(SOURCE_DEFENDER_END)) {
        const detail = `${(0,quote_member/* quoteMember */.z)(name)} contains \`${SOURCE_DEFENDER_BEGIN}\` and \`${SOURCE_DEFENDER_END}\`.`;
        faults.push({ rule: 'scan-sourcedefender', detail });
    }
    return faults;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/scan-members.js




/** Looks into the source files of a wheel for what PyPI refuses. Where that would take too long, the index will judge. */
async function scanMembers(window, directory) {
    const faults = new Faults();
    // Such an archive is refused for what it unpacks to.
    if (directory.unpackedBytes > archive_limits/* UNPACKED_BYTES_OF_A_BOMB */.pr && directory.unpackedBytes > archive_limits/* BOMB_RATIO */.Dv * window.fileSize)
        return [];
    let total = 0;
    for (const entry of directory.entries.values()) {
        const { name, size, compressedSize } = entry;
        if (!isScanned(name) || size > MAXIMUM_SCANNED_BYTES || compressedSize > 2 * MAXIMUM_SCANNED_BYTES)
            continue;
        total += size;
        if (total > archive_limits/* MAXIMUM_SCANNED_TOTAL */.p9)
            break;
        const source = await readMember(window, entry, directory);
        faults.add('rule' in source ? [source] : scanSource(name, source));
    }
    return faults.list();
}

;// CONCATENATED MODULE: ./lib/distributions/read-dist-info.js










/**
 * Reads METADATA and the other files of a wheel's `.dist-info` directory, and looks through the rest of the archive.
 * @param distInfo the path of the directory, which has a METADATA
 */
async function readDistInfo(window, directory, distInfo) {
    const { entries, complete } = directory;
    const metadata = await readMetadata(window, directory, `${distInfo}/METADATA`);
    if ('rule' in metadata) {
        // What is wrong with the archive as a whole may be the reason.
        const framing = complete ? await checkFraming(window, entries) : undefined;
        return failedReading(metadata, ...(framing === undefined ? [] : [framing]));
    }
    const contents = await readContents(window, directory, distInfo);
    const hasMember = (name) => entries.has(name);
    return { kind: 'wheel', metadata, contents, hasMember, licenseDirectory: `${distInfo}/licenses` };
}
async function readMetadata(window, directory, path) {
    const entry = directory.entries.get(path);
    if (entry === undefined)
        throw new Error(`${path} is not in the directory of the archive`);
    if (Math.max(entry.size, entry.compressedSize) > archive_limits/* MAXIMUM_METADATA_BYTES */.pl)
        return (0,archive_limits/* metadataTooLarge */.LR)((0,quote_member/* quoteMember */.z)(path));
    return await readMember(window, entry, directory);
}
async function readContents(window, directory, distInfo) {
    const { entries, unpackedBytes, oddMethod, complete } = directory;
    const faults = [];
    const read = async (name) => {
        const entry = entries.get(`${distInfo}/${name}`);
        if (entry === undefined || Math.max(entry.size, entry.compressedSize) > archive_limits/* MAXIMUM_RECORD_BYTES */.nw)
            return undefined;
        const content = await readMember(window, entry, directory);
        if (!('rule' in content))
            return content;
        faults.push(content);
        return undefined;
    };
    await read('WHEEL');
    const record = await read('RECORD');
    const entryPoints = await read('entry_points.txt');
    if (oddMethod !== undefined) {
        const detail = `${(0,quote_member/* quoteMember */.z)(oddMethod.name)} is compressed by method ${oddMethod.method}; indexes take deflate only.`;
        faults.push({ rule: 'zip-compression-method', detail });
    }
    if (isTarHeader(await window.read(0, TELLING_BYTES)))
        faults.push(POLYGLOT);
    faults.push(...(complete ? await lookThrough(window, directory) : [archive_limits/* NOT_LOOKED_THROUGH */.vm]));
    return {
        faults: faults.filter((fault, index) => faults.findIndex(({ detail }) => detail === fault.detail) === index),
        unpackedBytes,
        missingFiles: ['WHEEL', 'RECORD']
            .filter(name => !entries.has(`${distInfo}/${name}`))
            .map(name => `${distInfo}/${name}`),
        ...(record && complete && { record: compareRecord(record, entries, distInfo) }),
        ...(entryPoints && { entryPoints }),
    };
}
async function lookThrough(window, directory) {
    const framing = await checkFraming(window, directory.entries);
    return [...(framing === undefined ? [] : [framing]), ...(await scanMembers(window, directory))];
}

;// CONCATENATED MODULE: ./lib/distributions/zip/byte-window.js
/** The records of a zip archive have some fifty bytes; this much is fetched at once. */
const WINDOW_BYTES = 64 * 1024;
/** A piece of a file that moves along with what is read: many small reads near one another cost one. */
class ByteWindow {
    #file;
    #window;
    #start = 0;
    #length = 0;
    constructor(file) {
        this.#file = file;
        this.#window = Buffer.alloc(Math.min(WINDOW_BYTES, file.size));
    }
    get fileSize() {
        return this.#file.size;
    }
    /**
     * The bytes from `position` on: fewer than `length` where the file ends. They are valid until the next read.
     * @throws what the file's read throws
     */
    async read(position, length) {
        const available = Math.max(0, Math.min(length, this.#file.size - position));
        if (available === 0)
            return Buffer.alloc(0);
        if (available > this.#window.length) {
            const bytes = Buffer.alloc(available);
            return bytes.subarray(0, await this.#file.read(bytes, position));
        }
        if (position < this.#start || position + available > this.#start + this.#length) {
            this.#length = 0;
            this.#length = await this.#file.read(this.#window, position);
            this.#start = position;
        }
        const start = position - this.#start;
        return this.#window.subarray(start, Math.min(start + available, this.#length));
    }
}

;// CONCATENATED MODULE: ./lib/distributions/zip/find-directory.js




/** Behind the end record the archive may have a comment of this size. */
const LONGEST_COMMENT = 0xffff;
/** Finds the directory of a zip archive as Python's `zipfile` finds it, from the end, whatever stands before or behind. */
async function findDirectory(window) {
    const end = await findEnd(window);
    if (end === undefined)
        return await describeOtherContent(window);
    const end64 = await readEnd64(window, end.position);
    if (end64 !== undefined && 'rule' in end64)
        return end64;
    const { size, offset } = end64 ?? end;
    const start = (end64 === undefined ? end.position : end64.position) - size;
    if (start < 0)
        return zipBad('The archive is damaged', new Error('its directory would begin before the file'));
    if (size === 0 && offset === 0)
        return { start, size, prefix: 0 };
    const first = await window.read(start, CENTRAL_HEADER_BYTES);
    if (first.length < CENTRAL_HEADER_BYTES || first.readUInt32LE() !== CENTRAL_HEADER) {
        return await describeOtherContent(window);
    }
    return { start, size, prefix: start - offset };
}
async function findEnd(window) {
    const length = Math.min(window.fileSize, LONGEST_COMMENT + END_BYTES);
    const tail = await window.read(window.fileSize - length, length);
    if (tail.length < END_BYTES)
        return undefined;
    const plain = tail.length - END_BYTES;
    const isPlain = tail.readUInt32LE(plain) === END && tail.readUInt16LE(plain + 20) === 0;
    const at = isPlain ? plain : tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (at === -1 || at + END_BYTES > tail.length)
        return undefined;
    const position = window.fileSize - length + at;
    return { position, size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
}
/** The end record of a ZIP64 archive, which stands before the other one, when its locator does. */
async function readEnd64(window, endPosition) {
    const locatorAt = endPosition - END_64_LOCATOR_BYTES;
    if (locatorAt < 0)
        return undefined;
    const locator = await window.read(locatorAt, END_64_LOCATOR_BYTES);
    if (locator.length < END_64_LOCATOR_BYTES || locator.readUInt32LE() !== END_64_LOCATOR)
        return undefined;
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) {
        return zipBad('The archive cannot be read', new Error('it is one of several parts'));
    }
    const told = readUint64(locator, 8);
    const latest = locatorAt - END_64_BYTES;
    for (const position of [told, latest]) {
        if (position < 0 || position > latest)
            continue;
        const record = await window.read(position, END_64_BYTES);
        if (record.length === END_64_BYTES && record.readUInt32LE() === END_64) {
            return { position, size: readUint64(record, 40), offset: readUint64(record, 48) };
        }
    }
    return zipBad('The archive is damaged', new Error('its ZIP64 end record is not where its locator says'));
}
async function describeOtherContent(window) {
    return notAZip(describeContent(await window.read(0, TELLING_BYTES)));
}

;// CONCATENATED MODULE: ./lib/distributions/zip/member-ends.js
/** Where each member of a zip archive must have ended: where the next one begins, or the directory. */
class MemberEnds {
    #beginnings;
    #directory;
    #count = 0;
    #sorted = true;
    /**
     * @param count of the members
     * @param directory where it begins, in the file
     */
    constructor(count, directory) {
        this.#beginnings = new Float64Array(count);
        this.#directory = directory;
    }
    /** @param position where a member begins, in the file */
    add(position) {
        this.#beginnings[this.#count] = position;
        this.#count += 1;
        this.#sorted = false;
    }
    /** @param position where a member begins, in the file */
    endOf(position) {
        if (!this.#sorted)
            this.#beginnings.sort();
        this.#sorted = true;
        let [low, high] = [0, this.#beginnings.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#beginnings[middle] ?? 0) > position)
                high = middle;
            else
                low = middle + 1;
        }
        return this.#beginnings[low] ?? this.#directory;
    }
}

;// CONCATENATED MODULE: ./lib/distributions/zip/parse-entry.js



/**
 * Reads a record of a zip archive's directory. Pure.
 * @param prefix bytes that stand before the archive, and that its offsets do not count
 * @returns `undefined` for a record whose extra fields are out of order
 */
function parseEntry(record, prefix) {
    const extraAt = CENTRAL_HEADER_BYTES + record.readUInt16LE(28);
    const extraEnd = extraAt + record.readUInt16LE(30);
    const sizes = readZip64(record.subarray(extraAt, extraEnd), {
        size: record.readUInt32LE(24),
        compressedSize: record.readUInt32LE(20),
        offset: record.readUInt32LE(42),
    });
    if (sizes === undefined)
        return undefined;
    const rawName = record.subarray(CENTRAL_HEADER_BYTES, extraAt);
    const flags = record.readUInt16LE(8);
    return {
        name: rawName.toString(),
        certainName: (flags & UTF8_NAME) !== 0 || rawName.every(byte => byte < 0x80),
        flags,
        method: record.readUInt16LE(10),
        crc32: record.readUInt32LE(16),
        compressedSize: sizes.compressedSize,
        size: sizes.size,
        position: sizes.offset + prefix,
    };
}
/** Those that did not fit into four bytes stand in an extra field, in this order. */
function readZip64(extra, sizes) {
    const fields = splitExtraFields(extra);
    const zip64 = fields?.find(({ id }) => id === ZIP64_EXTRA);
    if (zip64 !== undefined)
        return takeSizes(zip64.data, sizes);
    return fields && sizes;
}
function takeSizes(field, sizes) {
    const taken = { ...sizes };
    let at = 0;
    for (const name of ['size', 'compressedSize', 'offset']) {
        if (sizes[name] !== IN_ZIP64)
            continue;
        if (at + 8 > field.length)
            return undefined;
        taken[name] = readUint64(field, at);
        at += 8;
    }
    return taken;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/walk-directory.js



/** Later versions of the format than 6.3 are unknown to Python. */
const LATEST_VERSION = 63;
/**
 * Goes along the directory of a zip archive, record by record. There may be a million, so that nothing is made for each.
 * @returns what the visitor objects to, or that there is no record where one should be
 */
async function walkDirectory(window, { start, size }, visit) {
    const end = start + size;
    let position = start;
    while (position < end) {
        const held = await window.read(position, WINDOW_BYTES);
        const needed = measureRecord(held, 0);
        if (needed === undefined)
            return damaged(position);
        const bytes = needed > held.length ? await window.read(position, needed) : held;
        if (needed > bytes.length)
            return damaged(position);
        const { at, fault } = visitAll(bytes, end - position, visit);
        position += at;
        if (fault !== undefined)
            return fault === 'damaged' ? damaged(position) : fault;
    }
    return undefined;
}
/** Visits the records that are whole: what is cut off, or is none, shows when it is looked at from its beginning. */
function visitAll(bytes, size, visit) {
    let at = 0;
    while (at < size) {
        const length = measureRecord(bytes, at);
        if (length === undefined || at + length > bytes.length)
            break;
        const fault = visit(bytes, at, length);
        if (fault !== undefined)
            return { at, fault };
        at += length;
    }
    return { at };
}
/** @returns `undefined` for what is no record, or is cut off before it says how long it is */
function measureRecord(bytes, at) {
    if (bytes.length - at < CENTRAL_HEADER_BYTES || bytes.readUInt32LE(at) !== CENTRAL_HEADER)
        return undefined;
    if ((bytes[at + 6] ?? 0) > LATEST_VERSION)
        return undefined;
    return CENTRAL_HEADER_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
}
function damaged(position) {
    return zipBad('The directory of the archive is damaged', new Error(`at byte ${position}`));
}

;// CONCATENATED MODULE: ./lib/distributions/zip/read-directory.js





const TAKEN_METHODS = [STORED, DEFLATED];
/** Reads the whole directory of a zip archive as Python's `zipfile` does. */
async function readDirectory(window, place) {
    const count = await countRecords(window, place);
    if (typeof count !== 'number')
        return count;
    const complete = count <= archive_limits/* MAXIMUM_MEMBERS */.rD && place.size <= archive_limits/* MAXIMUM_DIRECTORY_BYTES */.BK;
    const ends = new MemberEnds(count, place.start);
    const entries = new Map();
    let keptBytes = 0;
    let unpackedBytes = 0;
    let oddMethod;
    const fault = await walkDirectory(window, place, (bytes, at, length) => {
        const record = bytes.subarray(at, at + length);
        const entry = parseEntry(record, place.prefix);
        if (entry === undefined)
            return 'damaged';
        ends.add(entry.position);
        unpackedBytes += entry.size;
        if (!TAKEN_METHODS.includes(entry.method))
            oddMethod ??= entry;
        if (!complete && !isOfDistInfo(entry.name))
            return undefined;
        entries.set(entry.name, entry);
        keptBytes += length;
        return entries.size > archive_limits/* MAXIMUM_MEMBERS */.rD || keptBytes > archive_limits/* MAXIMUM_DIRECTORY_BYTES */.BK ? archive_limits/* TOO_MANY_MEMBERS */.PR : undefined;
    });
    return fault ?? { entries, complete, ends, unpackedBytes, ...(oddMethod && { oddMethod }) };
}
async function countRecords(window, place) {
    let count = 0;
    const fault = await walkDirectory(window, place, () => {
        count += 1;
        return count > archive_limits/* MAXIMUM_COUNTED_MEMBERS */.ER ? archive_limits/* TOO_MANY_MEMBERS */.PR : undefined;
    });
    return fault ?? count;
}
function isOfDistInfo(name) {
    return /^[^/]+\.dist-info\//.test(name);
}

;// CONCATENATED MODULE: ./lib/distributions/read-wheel.js






/**
 * Reads what a wheel has: METADATA, and what its other parts come to. The directory is `{name}-{version}.dist-info` with
 * name and version as the file name writes them (binary distribution format), which is where PyPI looks. Of members
 * with one name the last counts, as in Python.
 * @throws what the file's reads throw
 */
async function readWheel(file, filename) {
    const window = new ByteWindow(file);
    const place = await findDirectory(window);
    if ('rule' in place)
        return failedReading(place);
    const directory = await readDirectory(window, place);
    if ('rule' in directory)
        return failedReading(directory);
    // Without two hyphens in its name the wheel has a defect already, and no place where METADATA could be.
    const distInfoName = /^[^-]+-[^-]+(?=-)/.exec(filename)?.[0];
    if (distInfoName === undefined)
        return failedReading();
    const distInfo = `${distInfoName}.dist-info`;
    if (directory.entries.has(`${distInfo}/METADATA`))
        return await readDistInfo(window, directory, distInfo);
    const others = findDistInfos(directory);
    const failed = failedReading(metadataMissing(distInfo, others));
    const [other, second] = others;
    if (other === undefined || second !== undefined)
        return failed;
    const otherwise = await readDistInfo(window, directory, other);
    return otherwise.kind === 'wheel' ? { ...failed, otherwise } : failed;
}
function findDistInfos({ entries }) {
    return [...entries.keys()].flatMap(name => /^(?<path>[^/]+\.dist-info)\/METADATA$/.exec(name)?.groups?.['path'] ?? []);
}
function metadataMissing(distInfo, others) {
    const [wanted = '', ...instead] = [distInfo, ...others.slice(0, 3)].map(path => (0,quote_member/* quoteMember */.z)(`${path}/METADATA`));
    const detail = `The archive has no ${wanted}${instead.length === 0 ? '' : `; it has ${instead.join(', ')} instead`}.`;
    return { rule: 'wheel-metadata-missing', detail };
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./lib/distributions/describe-ending.js
const BLOCK = 512;
/** How Python takes what stands in place of a further member: for zeros that end the archive, for another end, or for none. */
function describeEnding(error, members, tail) {
    const message = error instanceof Error ? error.message : '';
    const behind = tail.length - members.end;
    if (members.count === 0 || behind < 0)
        return 'none';
    if (message.startsWith('Invalid tar header'))
        return 'odd';
    if (message !== 'Unexpected end of data')
        return 'none';
    if (!tail.byteAt(members.end))
        return 'zeros';
    return behind < BLOCK ? 'odd' : 'none';
}

;// CONCATENATED MODULE: ./lib/distributions/gzip-header-length.js
const FIXED_BYTES = 10;
/** Flags: what follows the fixed part of the header (RFC 1952). */
const HEADER_CRC = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
/** Where the compressed data begins in a gzip file. @param beginning holds the whole header */
function gzipHeaderLength(beginning) {
    const flags = beginning[3] ?? 0;
    let at = FIXED_BYTES;
    if (flags & EXTRA)
        at += 2 + (beginning[at] ?? 0) + 256 * (beginning[at + 1] ?? 0);
    for (const text of [NAME, COMMENT]) {
        // Each ends in a zero.
        if (flags & text)
            at = beginning.indexOf(0, at) + 1 || beginning.length;
    }
    return at + (flags & HEADER_CRC ? 2 : 0);
}

;// CONCATENATED MODULE: ./lib/distributions/sdist-defects.js


/** @param beginning of a file that is not compressed by gzip */
function sdist_defects_describeOtherContent(beginning) {
    const content = describeContent(beginning) ?? 'something else';
    return {
        rule: isOtherTar(beginning) ? 'tar-not-gzip' : 'not-a-tar',
        detail: `An sdist is a tar archive compressed by gzip, and this file is ${content}.`,
    };
}
/** @param error of who unpacks the gzip stream */
function describeGzipError(error) {
    const cut = error.code === 'Z_BUF_ERROR';
    const what = cut ? 'The archive is cut off: its gzip stream has no end' : 'The gzip stream of the archive is damaged';
    return { rule: 'tar-not-gzip', detail: `${what} (${(0,printable_text/* formatPrintableLine */.T)(error.message, 200)}).` };
}
/** @param error of who reads the tar archive in it */
function describeTarError(error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
        rule: 'not-a-tar',
        detail: `What is compressed in the file is not a whole tar archive (${(0,printable_text/* formatPrintableLine */.T)(why, 200)}).`,
    };
}

;// CONCATENATED MODULE: ./lib/distributions/tar-header.js
const tar_header_BLOCK = 512;
/** Bytes of its content. */
function sizeOf({ size = 0 }) {
    return size;
}
/** Whether the member has content of its own. */
function tar_header_isFile(type) {
    return type === 'file' || type === 'contiguous-file';
}
/** GNU tar marks them by a type of their own, newer ones by fields in a pax header. */
function isSparse({ typeFlag, pax }) {
    return typeFlag === 'S' || Object.keys(pax ?? {}).some(key => key.startsWith('GNU.sparse.'));
}
/** Where the next member begins, in the unpacked archive. */
function endOf({ byteOffset = 0, size = 0, type }) {
    const stored = type === 'directory' ? 0 : size;
    return byteOffset + Math.ceil(stored / tar_header_BLOCK) * tar_header_BLOCK;
}

;// CONCATENATED MODULE: ./lib/distributions/top-directory.js
/**
 * The directory that all members of an sdist have in common, found while their names go by: what Python's
 * `os.path.commonpath` makes of them, by which PyPI looks for PKG-INFO.
 */
class TopDirectory {
    #common;
    #absolute;
    /** Some names are absolute and others are not: they have nothing in common, and PyPI fails over them. */
    mixed = false;
    /** @param name as it stands in the archive */
    add(name) {
        const absolute = name.startsWith('/');
        this.#absolute ??= absolute;
        this.mixed ||= absolute !== this.#absolute;
        const parts = splitPath(name);
        this.#common = this.#common === undefined ? parts : commonStart(this.#common, parts);
    }
    /** So far: it only gets shorter. Empty when there is none; `/` alone counts as none. */
    get path() {
        const parts = this.#common ?? [];
        return parts.length === 0 ? '' : (this.#absolute ? '/' : '') + parts.join('/');
    }
    /** Whether the directory of this member can still turn out to be the one. */
    mayHold(name) {
        const directory = splitPath(name).slice(0, -1);
        return directory.every((part, index) => part === this.#common?.[index]);
    }
}
/** Without empty parts and `.`, which name no directory. */
function splitPath(name) {
    return name.split('/').filter(part => part !== '' && part !== '.');
}
function commonStart(a, b) {
    const end = a.findIndex((part, index) => part !== b[index]);
    return end === -1 ? a : a.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/distributions/sdist-members.js







/**
 * The members of an sdist, one after the other, and what they come to: its PKG-INFO, directly in the directory that
 * all members share (source distribution format; PyPI looks there and nowhere else), and what PyPI looks for in the others.
 */
class SdistMembers {
    /** Where the last member ended, in the unpacked archive. */
    end = 0;
    faults = new Faults();
    #top = new TopDirectory();
    /** `undefined` when there are too many to keep. */
    #names = new Set();
    #nameBytes = 0;
    #count = 0;
    #candidate;
    get count() {
        return this.#count;
    }
    /** Takes in one member. Its content has been read, or thrown away, when the promise is fulfilled. */
    async add(header, content) {
        const { name, type } = header;
        this.#count += 1;
        this.end = endOf(header);
        this.#top.add(name);
        this.#keep(name);
        if (isSparse(header)) {
            this.faults.add([
                { rule: 'tar-sparse-member', detail: `${(0,quote_member/* quoteMember */.z)(name)} is a sparse file: its holes are left out.` },
            ]);
        }
        const mayBeWanted = /(^|\/)PKG-INFO$/.test(name) && this.#top.mayHold(name);
        if (mayBeWanted) {
            // Of a bomb nothing is unpacked.
            if (sizeOf(header) > archive_limits/* MAXIMUM_METADATA_BYTES */.pl)
                return (0,archive_limits/* metadataTooLarge */.LR)((0,quote_member/* quoteMember */.z)(name));
            this.#candidate = { name, content: tar_header_isFile(type) ? await collect(content) : notAFile(name) };
            content.resume();
        }
        else if (tar_header_isFile(type) && isScanned(name) && sizeOf(header) <= MAXIMUM_SCANNED_BYTES) {
            this.faults.add(scanSource(name, await collect(content)));
        }
        else {
            content.resume();
        }
        return this.#count > archive_limits/* MAXIMUM_COUNTED_MEMBERS */.ER ? archive_limits/* TOO_MANY_MEMBERS */.PR : undefined;
    }
    finish() {
        if (this.#top.mixed)
            return refuse('tar-mixed-paths', 'Some members of the archive have absolute paths, others relative ones.');
        const top = this.#top.path;
        if (top === '')
            return refuse('sdist-top-level', this.#describeNoTop());
        const candidate = this.#candidate;
        if (candidate?.name === `${top}/PKG-INFO`)
            return this.#read(candidate.content, top);
        const failed = refuse('sdist-pkg-info-missing', this.#describeMissing(top));
        if (candidate?.name !== `./${top}/PKG-INFO`)
            return failed;
        const otherwise = this.#read(candidate.content, `./${top}`);
        return otherwise.kind === 'sdist' ? { ...failed, otherwise } : failed;
    }
    #read(metadata, directory) {
        if ('rule' in metadata)
            return failedReading(metadata);
        return {
            kind: 'sdist',
            metadata,
            contents: { faults: this.faults.list() },
            // Of names that were not kept the index will judge.
            hasMember: name => this.#names?.has(name) ?? true,
            licenseDirectory: directory,
        };
    }
    #keep(name) {
        if (this.#names === undefined)
            return;
        this.#names.add(withoutSlashesBehind(name));
        this.#nameBytes += name.length;
        if (this.#count <= archive_limits/* MAXIMUM_MEMBERS */.rD && this.#nameBytes <= archive_limits/* MAXIMUM_DIRECTORY_BYTES */.BK)
            return;
        this.#names = undefined;
        this.faults.add([archive_limits/* NOT_LOOKED_THROUGH */.vm]);
    }
    #describeNoTop() {
        if (this.#count === 0)
            return 'The archive has no members.';
        return 'The members of the archive do not all lie in one directory, `NAME-VERSION`.';
    }
    #describeMissing(top) {
        const wanted = (0,quote_member/* quoteMember */.z)(`${top}/PKG-INFO`);
        const found = this.#candidate;
        if (found?.name.startsWith('./')) {
            return `The archive has no ${wanted}, as its members begin with \`./\`: indexes do not find ${(0,quote_member/* quoteMember */.z)(found.name)}.`;
        }
        return `The archive has no ${wanted}.`;
    }
}
/** No pattern: it would begin anew at each slash of a name that is megabytes of them. */
function withoutSlashesBehind(name) {
    let end = name.length;
    while (name[end - 1] === '/')
        end--;
    return name.slice(0, end);
}
async function collect(content) {
    const chunks = [];
    for await (const chunk of content)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function notAFile(name) {
    const detail = `${(0,quote_member/* quoteMember */.z)(name)} is a link or a directory, not a file.`;
    return { rule: 'sdist-pkg-info-missing', detail };
}
function refuse(rule, detail) {
    return failedReading({ rule, detail });
}

;// CONCATENATED MODULE: ./lib/distributions/unpacked-tail.js
/** So many pieces are kept: the reader of the archive is no further behind. */
const PIECES = 4;
/** The last pieces of an unpacked archive, to look something up in them. */
class UnpackedTail {
    /** Bytes of all pieces so far. */
    length = 0;
    #pieces = [];
    add(bytes) {
        this.#pieces = [...this.#pieces.slice(1 - PIECES), { start: this.length, bytes }];
        this.length += bytes.length;
    }
    byteAt(position) {
        const piece = this.#pieces.find(({ start, bytes }) => position >= start && position < start + bytes.length);
        return piece?.bytes[position - piece.start];
    }
}

;// CONCATENATED MODULE: ./lib/distributions/sdist-reader.js









/**
 * Pieces of the unpacked archive. Of large ones, 64 MiB and more lie about before the engine collects its garbage; of these,
 * a third. A GiB takes a second more of CPU for it.
 */
const UNPACKED_CHUNK_BYTES = 16 * 1024;
const sdist_reader_BLOCK = 512;
/** Where in a member's header the character stands that tells its type. */
const TYPE_FLAG_AT = 156;
/** Headers from before POSIX are in order. The option is documented, and missing in the library's types. */
const TAR_OPTIONS = { allowUnknownFormat: true };
/**
 * Reads PKG-INFO out of a `.tar.gz` while its bytes go by. Everything is unpacked, though only one member is kept: an
 * archive that was cut off shows at its end.
 * @param gzipDefect what a first reader found: this one then only wants the tar archive to be whole, as Python does,
 *   which reads no further than to the archive's end, and so misses what is wrong behind it
 */
function createSdistReader(gzipDefect) {
    const options = { chunkSize: UNPACKED_CHUNK_BYTES, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
    const gunzip = gzipDefect === undefined ? (0,external_node_zlib_.createGunzip)({ ...options, finishFlush: external_node_zlib_.constants.Z_FINISH }) : (0,external_node_zlib_.createInflateRaw)(options);
    const tar = (0,tar_stream.extract)(TAR_OPTIONS);
    const members = new SdistMembers();
    const tail = new UnpackedTail();
    const ended = Promise.withResolvers();
    let adding = Promise.resolve();
    let begun = false;
    let defect;
    let foundInGzip;
    function stop() {
        gunzip.destroy();
        tar.destroy();
        ended.resolve();
    }
    function fail(reason) {
        defect ??= reason;
        stop();
    }
    function failToUnpack(error) {
        foundInGzip ??= describeGzipError(error);
        fail(foundInGzip);
    }
    function failToRead(error) {
        const ending = describeEnding(error, members, tail);
        if (ending === 'none') {
            fail(describeTarError(error));
            return;
        }
        if (ending === 'odd') {
            const detail = 'Behind its last member the tar archive has something that is none: Python stops there.';
            members.faults.add([{ rule: 'tar-trailing-data', detail }]);
        }
        stop();
    }
    gunzip.on('error', failToUnpack);
    gunzip.on('data', (chunk) => {
        tail.add(chunk);
        if (tail.length > archive_limits/* MAXIMUM_UNPACKED_BYTES */.fx)
            fail(archive_limits/* UNPACKS_TOO_LARGE */.Ld);
    });
    tar.on('error', failToRead);
    tar.on('finish', ended.resolve);
    tar.on('entry', (header, content, next) => {
        // For a size that is no number the library has `null`, and would wait for ever.
        if (typeof header.size !== 'number') {
            failToRead(new Error('Invalid tar header: the size of a member is no number.'));
            return;
        }
        content.on('error', error => fail(describeTarError(error)));
        const typeFlag = header.type === null ? tail.byteAt((header.byteOffset ?? 0) - sdist_reader_BLOCK + TYPE_FLAG_AT) : undefined;
        const known = typeFlag === undefined ? header : { ...header, typeFlag: String.fromCharCode(typeFlag) };
        adding = members.add(known, content).then(reason => reason && fail(reason), error => fail(describeTarError(error)));
        // A directory has no content, whatever size it is said to have: the library would wait for that for ever.
        if (header.type === 'directory')
            adding.then(() => next());
        else
            content.on('end', next);
    });
    gunzip.pipe(tar);
    return {
        get gzipDefect() {
            return foundInGzip;
        },
        async take(chunk) {
            if (!begun && !isGzip(chunk))
                fail(sdist_defects_describeOtherContent(chunk));
            const start = begun || gzipDefect === undefined ? 0 : gzipHeaderLength(chunk);
            begun = true;
            if (defect !== undefined)
                return;
            // Behind the end of the gzip stream nothing is unpacked any more, and no write is answered.
            await Promise.race([
                new Promise(resolve => gunzip.write(chunk.subarray(start), () => resolve())),
                ended.promise,
            ]);
        },
        async finish() {
            if (!begun)
                fail(sdist_defects_describeOtherContent(new Uint8Array()));
            gunzip.end();
            await ended.promise;
            // The archive's end can be known before its last member has been taken in.
            await adding;
            if (defect !== undefined)
                return failedReading(defect);
            if (gzipDefect !== undefined) {
                // A block of zeros is the end of a tar archive; without it, members may be missing.
                if (tail.length < members.end + sdist_reader_BLOCK)
                    return failedReading(gzipDefect);
                members.faults.add([gzipDefect]);
            }
            return members.finish();
        },
    };
}
function isGzip(beginning) {
    return beginning[0] === 0x1f && beginning[1] === 0x8b;
}

;// CONCATENATED MODULE: ./lib/distributions/read-distribution.js








/**
 * Reads one distribution: digests in one pass over the bytes, and its core metadata. Memory does not grow with the
 * file. What is broken in the file is a value, not an error: every defect by the rule that an index refuses it by.
 */
async function readDistribution(file, digests, files) {
    let size;
    let reading;
    try {
        const open = await files.open(file.path);
        size = open.size;
        try {
            reading = await readArchive(open, file.filename, digests);
        }
        finally {
            await open.close();
        }
    }
    catch (error) {
        return { ...file, kind: 'unreadable', defects: [describeFileError(error)] };
    }
    return interpretReading({ ...file, size }, reading);
}
async function readArchive(open, filename, request) {
    const digests = await startDigests(request);
    const sdist = filename.endsWith('.whl') ? undefined : createSdistReader();
    for await (const chunk of (0,read_chunks/* readChunks */.z)(open)) {
        // Unpacking goes on in another thread while the digests are computed in this one.
        const taken = sdist?.take(chunk);
        digests.update(chunk);
        await taken;
    }
    const archive = sdist === undefined ? await readWheel(open, filename) : await finishSdist(sdist, open);
    return { archive, digests: digests.finish() };
}
/** Where only the compression is damaged, the tar archive in it may be whole: that takes a second look. */
async function finishSdist(reader, open) {
    const first = await reader.finish();
    const reading = reader.gzipDefect === undefined ? first : await readAgain(open, first, reader.gzipDefect);
    if (reading.kind !== 'sdist' || 'rule' in (await findDirectory(new ByteWindow(open))))
        return reading;
    return { ...reading, contents: { faults: [...reading.contents.faults, POLYGLOT] } };
}
async function readAgain(open, first, gzipDefect) {
    const reader = createSdistReader(gzipDefect);
    for await (const chunk of (0,read_chunks/* readChunks */.z)(open))
        await reader.take(chunk);
    const second = await reader.finish();
    return second.kind === 'failed' ? first : second;
}
function describeFileError(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return { rule: 'file-vanished', detail: 'The file was there when the run began, and is gone.' };
    }
    const why = error instanceof Error ? error.message : String(error);
    return { rule: 'file-unreadable', detail: `The file cannot be read: ${why}` };
}

;// CONCATENATED MODULE: ./lib/distributions/read-distributions.js

/** Files read at once: unpacking uses other threads, of which Node has four. */
const LANES = 4;
/** Reads all distributions, several at a time. The result has their order. */
async function readDistributions(distributions, digests, files) {
    const results = [];
    // One iterator for all lanes: each takes what no other has taken.
    const remaining = distributions.entries();
    const readLane = async () => {
        for (const [index, distribution] of remaining) {
            results[index] = await readDistribution(distribution, digests, files);
        }
    };
    await Promise.all(Array.from({ length: LANES }, readLane));
    return results;
}


/***/ })

};
