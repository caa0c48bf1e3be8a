export const id = 45;
export const ids = [45];
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

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDistributions: () => (/* binding */ readDistributions)
});

// EXTERNAL MODULE: ./lib/distributions/compute-digests.js
var compute_digests = __webpack_require__(4034);
;// CONCATENATED MODULE: ./lib/distributions/hold-small-file.js
const SMALL_BYTES = 256 * 1024;
/** Reads a small file once, so that whatever is wanted of it later is there; a larger one stays as it is. */
async function holdSmallFile(file) {
    const { size } = file;
    if (size > SMALL_BYTES)
        return file;
    const bytes = new Uint8Array(size);
    const held = bytes.subarray(0, await file.read(bytes, 0));
    return {
        size,
        async read(into, position) {
            const part = held.subarray(position, position + into.length);
            into.set(part);
            return part.length;
        },
        close: () => file.close(),
    };
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
    const oddities = [];
    let folding;
    for (const line of linesOf(text)) {
        if (line.start === line.end)
            return { headers, bodyStart: line.next, oddities };
        if (isFolded(text, line)) {
            if (folding)
                folding.end = line.end;
            else
                oddities.push(`Line ${line.number} continues a header, but there is none before it: it is left out.`);
            continue;
        }
        folding = undefined;
        // The first line of a mailbox file. Python takes it for no header and goes on.
        if (text.startsWith('From ', line.start))
            continue;
        const name = headerName(text, line);
        if (name === undefined) {
            const beginning = (0,quote_value/* quoteValue */.c)(bytes.toString('utf8', line.start, Math.min(line.end, line.start + 400)));
            oddities.push(`Line ${line.number}, ${beginning}, is not a header: the index will get it and all below it as the description.`);
            return { headers, bodyStart: line.start, oddities };
        }
        if (name === '') {
            oddities.push(`Line ${line.number} begins with a colon, without the name of a header: it is left out.`);
            continue;
        }
        const header = { name, start: line.start + name.length + 1, end: line.end };
        headers.push(header);
        folding = header;
    }
    return { headers, bodyStart: text.length, oddities };
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
 * lines, an optional body that is the description. Never throws: what is broken is named in `defects`, what Python's parser
 * makes do with in `oddities`.
 */
function parseCoreMetadata(bytes) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const block = readHeaderBlock(source);
    const fields = block.headers.flatMap(header => readField(source, header));
    const bodyBytes = source.subarray(block.bodyStart);
    const inHeaders = fields.filter(field => field.name === 'Description');
    const hasBody = bodyBytes.length > 0;
    const description = hasBody ? bodyBytes.toString('utf8') : inHeaders[0]?.value;
    const defects = [];
    for (const { name, start, end } of block.headers) {
        if (!(0,external_node_buffer_.isUtf8)(source.subarray(start, end)))
            defects.push(`The header ${name.slice(0, 80)} is not UTF-8.`);
    }
    if (!(0,external_node_buffer_.isUtf8)(bodyBytes))
        defects.push('The description is not UTF-8.');
    defects.push(...describeDescriptions(inHeaders.length, hasBody));
    const oddities = block.oddities.slice(0, MOST_DEFECTS);
    return {
        fields,
        ...(description !== undefined && { description }),
        defects: defects.slice(0, MOST_DEFECTS),
        ...(oddities.length > 0 && { oddities }),
    };
}
/** Of two descriptions `packaging` takes neither, even where one is empty or the same. */
function describeDescriptions(headers, hasBody) {
    if (headers + (hasBody ? 1 : 0) < 2)
        return [];
    if (!hasBody)
        return [`The header Description stands ${headers} times: the first was taken.`];
    const where = headers === 1 ? 'two descriptions, a header' : `${headers + 1} descriptions, ${headers} headers`;
    return [`There are ${where} and the body: the body was taken.`];
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
// EXTERNAL MODULE: ./lib/packaging/version.js
var packaging_version = __webpack_require__(7903);
;// CONCATENATED MODULE: ./lib/distributions/check-core-metadata.js




/** Whether core metadata has the three fields that every index requires, and a name and a version in them. Pure. */
function checkCoreMetadata(metadata) {
    const metadataVersion = (0,core_metadata/* fieldValue */.ag)(metadata, 'Metadata-Version') ?? '';
    const name = (0,core_metadata/* fieldValue */.ag)(metadata, 'Name') ?? '';
    const writtenVersion = (0,core_metadata/* fieldValue */.ag)(metadata, 'Version') ?? '';
    const version = (0,packaging_version/* parseVersion */.o)(writtenVersion);
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
    // Its own, as it keeps its place; and a match would be an object for each of many thousand lines.
    const lineBreak = new RegExp(LINE_BREAK);
    while (lineBreak.test(text)) {
        const end = lineBreak.lastIndex;
        rows.take(text.slice(start, text.startsWith('\r\n', end - 2) ? end - 2 : end - 1));
        start = end;
        if (rows.names.length === 0)
            continue;
        yield* rows.names;
        rows.names.length = 0;
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
            const comma = line.indexOf(',');
            this.names.push(line === '' ? undefined : comma < 0 ? line : line.slice(0, comma));
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
    const fault = compare(header, entries.get(header.name));
    return fault && { rule: fault.rule, detail: fault.describe((0,quote_member/* quoteMember */.z)(header.name)) };
}
function compare(header, entry) {
    const { flags, rawName, compressedSize, size } = header;
    if ((flags & DATA_DESCRIPTOR) !== 0) {
        const describe = (shown) => `The size of ${shown} stands behind its data, in a data descriptor.`;
        return { rule: 'zip-data-descriptor', describe };
    }
    if (!(0,external_node_buffer_.isUtf8)(rawName)) {
        return { rule: 'zip-name-not-utf8', describe: shown => `The name ${shown} of a member is not UTF-8.` };
    }
    if (entry === undefined || !entry.certainName) {
        const why = entry === undefined ? 'not in the directory of the archive' : 'not marked as UTF-8';
        return { rule: 'zip-missing-central', describe: shown => `The name ${shown} of a member is ${why}.` };
    }
    if (entry.compressedSize !== compressedSize) {
        const describe = (shown) => `${shown} has ${compressedSize} bytes of data, and ${entry.compressedSize} by the directory of the archive.`;
        return { rule: 'zip-compressed-size-mismatch', describe };
    }
    if (entry.size !== size) {
        const describe = (shown) => `${shown} unpacks to ${size} bytes, and to ${entry.size} by the directory of the archive.`;
        return { rule: 'zip-file-size-mismatch', describe };
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
function unprintable(name) {
    return {
        rule: 'zip-name-unprintable',
        detail: `The name ${(0,quote_member/* quoteMember */.z)(name)} of a member has control characters.`,
    };
}
function withComment(name) {
    return { rule: 'zip-member-comment', detail: `The member ${(0,quote_member/* quoteMember */.z)(name)} has a comment.` };
}
/** @param name in the directory */
function withoutMember(name) {
    const detail = `The directory of the archive has ${(0,quote_member/* quoteMember */.z)(name)}, and no member has that name.`;
    return { rule: 'zip-missing-local', detail };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/has-control-bytes.js
/** Bytes 0 to 31 and 127: PyPI takes them in no name. */
function hasControlBytes(bytes) {
    for (const byte of bytes) {
        if (byte < 0x20 || byte === 0x7f)
            return true;
    }
    return false;
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
    // Most headers have none, and there may be thousands.
    if (extra.length === 0)
        return sizesOf(header);
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




/**
 * Reads the local header of a member. Pure.
 * @param bytes of the file, from the header on
 * @param at its position
 * @returns a fault of its extra fields or of its name; how many bytes it has, when these are too few
 */
function parseLocalHeader(bytes, at) {
    if (bytes.length < LOCAL_HEADER_BYTES)
        return LOCAL_HEADER_BYTES;
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    const length = nameEnd + bytes.readUInt16LE(28);
    if (bytes.length < length)
        return length;
    const rawName = bytes.subarray(LOCAL_HEADER_BYTES, nameEnd);
    const name = rawName.toString();
    if (hasControlBytes(rawName)) {
        const detail = `The name ${(0,quote_member/* quoteMember */.z)(name)} of a member has control characters.`;
        return { rule: 'zip-name-unprintable', detail };
    }
    const sizes = readExtraFields(bytes.subarray(nameEnd, length), {
        name,
        method: bytes.readUInt16LE(8),
        compressedSize: bytes.readUInt32LE(18),
        size: bytes.readUInt32LE(22),
    });
    if ('rule' in sizes)
        return sizes;
    const { compressedSize, size } = sizes;
    return { rawName, name, flags: bytes.readUInt16LE(6), compressedSize, size, end: at + length };
}

;// CONCATENATED MODULE: ./lib/distributions/zip/framing-walk.js






const SIGNATURE_BYTES = 4;
/**
 * Walks through the records of a zip archive from its first byte to its last, as PyPI does: one that is read from the
 * front must hold what one finds that is read from its directory. PyPI refuses for what it meets first, so that the
 * walk ends there.
 */
class FramingWalk {
    #bytes;
    #entries;
    #end = new EndChecker();
    /** By name as it is stored, a character for each byte: whether the directory has been seen to list it. */
    #members = new Map();
    #listed = 0;
    #position = 0;
    #ended = false;
    #fault;
    /** @param entries the directory as it is read from the end */
    constructor(bytes, entries) {
        this.#bytes = bytes;
        this.#entries = entries;
    }
    /** Takes in every record that begins at a position of the file, or before it. */
    async goTo(position) {
        while (!this.#ended && this.#position <= position) {
            const at = this.#position;
            let taken = this.#take(this.#bytes.held(at), at);
            while (typeof taken === 'number') {
                const bytes = await this.#bytes.read(at, taken);
                taken = bytes.length < taken ? truncated(at) : this.#take(bytes, at);
            }
            this.#fault = taken;
            this.#ended ||= taken !== undefined;
        }
    }
    /** Walks to the end, and tells what is wrong. */
    async finish() {
        await this.goTo(Number.POSITIVE_INFINITY);
        return this.#fault;
    }
    /**
     * Takes in a record.
     * @param bytes of the file, from the record on
     * @returns what is wrong; or how many bytes it has, when these are too few to tell
     */
    #take(bytes, at) {
        if (bytes.length < SIGNATURE_BYTES)
            return SIGNATURE_BYTES;
        switch (bytes.readUInt32LE()) {
            case LOCAL_HEADER:
                return this.#takeLocalHeader(bytes, at);
            case CENTRAL_HEADER:
                return this.#takeCentralHeader(bytes, at);
            case END_64:
                if (bytes.length < END_64_BYTES)
                    return END_64_BYTES;
                this.#position = at + END_64_BYTES;
                return this.#end.takeEnd64(bytes);
            case END_64_LOCATOR:
                if (bytes.length < END_64_LOCATOR_BYTES)
                    return END_64_LOCATOR_BYTES;
                this.#position = at + END_64_LOCATOR_BYTES;
                return this.#end.takeLocator();
            case END:
                return this.#takeEnd(bytes, at);
            default: {
                const what = at === 0 ? 'The archive begins with' : `At byte ${at} of the archive there is`;
                return { rule: 'zip-unknown-record', detail: `${what} something that is no member, directory or end.` };
            }
        }
    }
    #takeLocalHeader(bytes, at) {
        const header = parseLocalHeader(bytes, at);
        if (typeof header === 'number' || 'rule' in header)
            return header;
        const fault = checkLocalHeader(header, this.#entries);
        if (fault !== undefined)
            return fault;
        const name = header.rawName.toString('latin1');
        if (this.#members.has(name))
            return duplicate('zip-duplicate-local', header.name, 'the archive');
        this.#members.set(name, false);
        this.#position = header.end + header.compressedSize;
        return undefined;
    }
    #takeCentralHeader(bytes, at) {
        if (bytes.length < CENTRAL_HEADER_BYTES)
            return CENTRAL_HEADER_BYTES;
        const nameEnd = CENTRAL_HEADER_BYTES + bytes.readUInt16LE(28);
        const length = nameEnd + bytes.readUInt16LE(30);
        if (bytes.length < length)
            return length;
        const rawName = bytes.subarray(CENTRAL_HEADER_BYTES, nameEnd);
        if (bytes.readUInt16LE(32) !== 0)
            return withComment(rawName.toString());
        if (hasControlBytes(rawName))
            return unprintable(rawName.toString());
        const name = rawName.toString('latin1');
        this.#end.takeCentralHeader(at);
        const isListed = this.#members.get(name);
        if (isListed === undefined)
            return withoutMember(rawName.toString());
        if (isListed)
            return duplicate('zip-duplicate-central', rawName.toString(), 'the directory');
        this.#members.set(name, true);
        this.#listed += 1;
        this.#position = at + length;
        return undefined;
    }
    #takeEnd(bytes, at) {
        if (bytes.length < END_BYTES)
            return END_BYTES;
        const fault = this.#end.takeEnd(bytes, at);
        if (fault !== undefined)
            return fault;
        if (this.#members.size !== this.#listed) {
            const detail = `The archive has ${this.#members.size} members, and its directory lists ${this.#listed}.`;
            return { rule: 'zip-missing-central', detail };
        }
        this.#ended = true;
        const behind = this.#bytes.fileSize - (at + END_BYTES + bytes.readUInt16LE(20));
        if (behind === 0)
            return undefined;
        if (behind < 0)
            return { rule: 'zip-trailing-data', detail: 'The comment of the archive is cut off.' };
        return { rule: 'zip-trailing-data', detail: `Behind the end of the archive there are ${behind} more bytes.` };
    }
}

;// CONCATENATED MODULE: ./lib/distributions/contents/scan-source.js

/** PyPI looks into source files up to this size, and not into larger ones. */
const MAXIMUM_SCANNED_BYTES = 5 * 1024 * 1024;
/** What PyArmor leaves in a file that it has encrypted; one is enough. */
const PYARMOR = ['__pyarmor__(__name__, __file__,', ...['enter', 'exit', 'assert', 'bcc'].map(n => `__pyarmor_${n}__`)];
const PYARMOR_BEGIN = '__pyarmor_';
/** What SourceDefender writes around what it has encrypted. */
const SOURCE_DEFENDER_BEGIN = '---BEGIN PYE FILE---';
const SOURCE_DEFENDER_END = '---END PYE FILE---';
/** Whether PyPI looks into a member of this name for encrypted source. */
function isScanned(name) {
    // A suffix is what follows a name: `.py` alone has none.
    return /[^/]\.pye?$/i.test(name);
}
/** Whether the source of modules, many of them or one, has anything for which it must be looked at one by one. Pure. */
function mayBeRefused(source) {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
    return bytes.includes(PYARMOR_BEGIN) || bytes.includes(SOURCE_DEFENDER_BEGIN);
}
/** What PyPI refuses in the source of a module, plain mentions included: it searches for strings. Pure. */
function scanSource(name, source) {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
    const faults = [];
    // All strings begin alike: most files are gone through once.
    const armored = bytes.includes(PYARMOR_BEGIN) ? PYARMOR.find(text => bytes.includes(text)) : undefined;
    if (armored !== undefined) {
        faults.push({ rule: 'scan-pyarmor', detail: `${(0,quote_member/* quoteMember */.z)(name)} contains \`${armored}\`.` });
    }
    if (bytes.includes(SOURCE_DEFENDER_BEGIN) && bytes.includes(SOURCE_DEFENDER_END)) {
        const detail = `${(0,quote_member/* quoteMember */.z)(name)} contains \`${SOURCE_DEFENDER_BEGIN}\` and \`${SOURCE_DEFENDER_END}\`.`;
        faults.push({ rule: 'scan-sourcedefender', detail });
    }
    return faults;
}

;// CONCATENATED MODULE: ./lib/distributions/zip/choose-scanned.js


/**
 * The source files of a wheel that are looked into for what PyPI refuses, in the order in which they stand in the file.
 * Where that would take too long, the index will judge. Pure.
 */
function chooseScanned({ entries, unpackedBytes }, fileSize) {
    // Such an archive is refused for what it unpacks to.
    if (unpackedBytes > archive_limits/* UNPACKED_BYTES_OF_A_BOMB */.pr && unpackedBytes > archive_limits/* BOMB_RATIO */.Dv * fileSize)
        return [];
    const scanned = [];
    let total = 0;
    for (const entry of entries.values()) {
        const { name, size, compressedSize } = entry;
        if (!isScanned(name) || size > MAXIMUM_SCANNED_BYTES || compressedSize > 2 * MAXIMUM_SCANNED_BYTES)
            continue;
        total += size;
        if (total > archive_limits/* MAXIMUM_SCANNED_TOTAL */.p9)
            break;
        scanned.push(entry);
    }
    return scanned.sort((a, b) => a.position - b.position);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/distributions/zip/free-bytes.js
/**
 * Gives memory back at once that no one will look at again. The collector would let that of many files pile up: it does
 * not see how large they are until tens of megabytes are gone.
 * @param bytes all of their buffer: what shares it is lost, too
 */
function freeBytes(bytes) {
    bytes.buffer.transfer(0);
}

;// CONCATENATED MODULE: ./lib/distributions/zip/member-batch.js



const unpackParts = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Of the data of members, with what is put around each. */
const PACKED_BYTES = 256 * 1024;
/** Of their content. A member that alone has more is unpacked alone. */
const UNPACKED_BYTES = 1024 * 1024;
/** No buffer of this size shares its memory with others. */
const LEAST_OUTPUT = 128 * 1024;
/** What a part of a gzip file begins with (RFC 1952): compressed by deflate, and nothing else said of it. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const TRAILER_BYTES = 8;
/**
 * Members of a zip archive, compressed by deflate, that are unpacked at once: as a gzip file, which may have many parts,
 * each with its CRC-32 and size. One call for hundreds of small files costs less than as many calls, and so it pays to
 * make it in another thread.
 */
class MemberBatch {
    #bytes;
    #members = [];
    #packed = 0;
    #unpacked = 0;
    /** Whether there would be room for a member, were it the only one. */
    canHold(data, { size }) {
        return packedSize(data) <= PACKED_BYTES && size <= UNPACKED_BYTES;
    }
    hasRoom(data, { size }) {
        return this.#packed + packedSize(data) <= PACKED_BYTES && this.#unpacked + size <= UNPACKED_BYTES;
    }
    /** Copies the data of a member that there is room for. */
    add(data, entry) {
        this.#bytes ??= Buffer.allocUnsafeSlow(PACKED_BYTES);
        this.#bytes.set(HEADER, this.#packed);
        const start = this.#packed + HEADER.length;
        this.#bytes.set(data, start);
        const end = start + data.length;
        this.#bytes.writeUInt32LE(entry.crc32, end);
        this.#bytes.writeUInt32LE(entry.size, end + 4);
        this.#members.push({ entry, start, end });
        this.#packed = end + TRAILER_BYTES;
        this.#unpacked += entry.size;
    }
    /**
     * Unpacks all members.
     * @param isHarmless of their contents, one behind the other; they are valid only meanwhile
     * @returns whether it is, and each member is as its entry says
     */
    async passes(isHarmless) {
        if (this.#bytes === undefined || this.#members.length === 0)
            return true;
        // One byte more than there should be, so that it all fits into one piece.
        const most = Math.max(LEAST_OUTPUT, this.#unpacked + 1);
        const packed = this.#bytes.subarray(0, this.#packed);
        const contents = await unpackParts(packed, { chunkSize: most, maxOutputLength: most }).catch(() => undefined);
        if (contents === undefined)
            return false;
        const passes = contents.length === this.#unpacked && isHarmless(contents);
        if (contents.buffer.byteLength === most)
            freeBytes(contents);
        return passes;
    }
    /** Each member as it was added. */
    *members() {
        for (const { entry, start, end } of this.#members) {
            if (this.#bytes !== undefined)
                yield { data: this.#bytes.subarray(start, end), entry };
        }
    }
    clear() {
        this.#members = [];
        this.#packed = 0;
        this.#unpacked = 0;
    }
    /** When there is nothing more to unpack. */
    close() {
        if (this.#bytes !== undefined)
            freeBytes(this.#bytes);
        this.#bytes = undefined;
    }
}
function packedSize(data) {
    return HEADER.length + data.length + TRAILER_BYTES;
}

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
    return { rule: 'zip-bad', detail: `${what} (${(0,printable_text/* formatPrintableLine */.Tu)(why, 200)}).` };
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
 * Reads and unpacks a member of a zip archive, and verifies its CRC-32.
 * @param entry of a size that the caller has looked at
 */
async function readMember(bytes, entry, directory) {
    const data = await readData(bytes, entry, directory);
    const content = 'rule' in data ? data : unpackMember(data, entry);
    // Stored bytes are only lent.
    return 'rule' in content || entry.method !== STORED ? content : new Uint8Array(content);
}
/**
 * Reads the data of a member of a zip archive, as they are in it.
 * @param entry of a size that the caller has looked at
 * @returns fewer than there should be where the file ends; they are valid until the next read
 */
async function readData(bytes, entry, { ends }) {
    const fault = checkReadable(entry);
    if (fault !== undefined)
        return fault;
    let taken = takeData(bytes.held(entry.position), entry, ends, false);
    while (typeof taken === 'number') {
        const record = await bytes.read(entry.position, taken);
        taken = takeData(record, entry, ends, record.length < taken);
    }
    return taken;
}
function checkReadable({ name, method, flags }) {
    if (method !== STORED && method !== DEFLATED) {
        const detail = `${(0,quote_member/* quoteMember */.z)(name)} is compressed by method ${method}; indexes take deflate only.`;
        return { rule: 'zip-compression-method', detail };
    }
    if ((flags & UNREADABLE_FLAGS) === 0)
        return undefined;
    return { rule: 'zip-broken-deflate', detail: `${(0,quote_member/* quoteMember */.z)(name)} is encrypted, or a patch.` };
}
/**
 * @param record from the local header of the member on
 * @param isAll the file ends here
 * @returns how many bytes it must have, when these are too few
 */
function takeData(record, entry, ends, isAll) {
    const { name } = entry;
    if (record.length < LOCAL_HEADER_BYTES && !isAll)
        return LOCAL_HEADER_BYTES;
    if (record.length < LOCAL_HEADER_BYTES || record.readUInt32LE() !== LOCAL_HEADER) {
        return { rule: 'zip-bad', detail: `${(0,quote_member/* quoteMember */.z)(name)} is not where the directory of the archive says.` };
    }
    const nameEnd = LOCAL_HEADER_BYTES + record.readUInt16LE(26);
    if (record.length < nameEnd && !isAll)
        return nameEnd;
    const isMarked = (record.readUInt16LE(6) & UTF8_NAME) !== 0;
    const rawName = record.subarray(LOCAL_HEADER_BYTES, nameEnd);
    if (!isNamedAs(rawName, isMarked, entry)) {
        const detail = `Where the directory of the archive has ${(0,quote_member/* quoteMember */.z)(name)} there is ${(0,quote_member/* quoteMember */.z)(rawName.toString())}.`;
        return { rule: 'zip-bad', detail };
    }
    const start = nameEnd + record.readUInt16LE(28);
    const end = start + entry.compressedSize;
    if (entry.position + end > ends.endOf(entry.position)) {
        return {
            rule: 'zip-bad',
            detail: `${(0,quote_member/* quoteMember */.z)(name)} overlaps what follows it in the archive, as in a zip bomb.`,
        };
    }
    return record.length < end && !isAll ? end : record.subarray(start, end);
}
/**
 * Unpacks the data of a member, and verifies its CRC-32. Pure.
 * @returns of a stored member the data themselves, not a copy
 */
function unpackMember(data, entry) {
    const content = entry.method === STORED ? data.subarray(0, entry.size) : inflate(data, entry);
    if ('rule' in content || (0,external_node_zlib_.crc32)(content) === entry.crc32)
        return content;
    return { rule: 'zip-bad', detail: `${(0,quote_member/* quoteMember */.z)(entry.name)} is damaged: its CRC-32 is wrong.` };
}
/** The same bytes, and the same characters: what is not marked as UTF-8 is read in another encoding. */
function isNamedAs(rawName, isMarked, { name, flags }) {
    const sameEncoding = isMarked === ((flags & UTF8_NAME) !== 0) || (0,external_node_buffer_.isAscii)(rawName);
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

;// CONCATENATED MODULE: ./lib/distributions/zip/source-scan.js





/** Looks into source files of a wheel, one after the other, for what PyPI refuses. */
class SourceScan {
    #bytes;
    #directory;
    #faults = new Faults();
    #batch = new MemberBatch();
    constructor(bytes, directory) {
        this.#bytes = bytes;
        this.#directory = directory;
    }
    async take(entry) {
        const data = await readData(this.#bytes, entry, this.#directory);
        if (!('rule' in data) && entry.method === DEFLATED && this.#batch.canHold(data, entry)) {
            if (!this.#batch.hasRoom(data, entry))
                await this.#scanBatch();
            this.#batch.add(data, entry);
            return;
        }
        const found = 'rule' in data ? [data] : scanMember(data, entry);
        if (found.length === 0)
            return;
        // In the order of the files.
        await this.#scanBatch();
        this.#faults.add(found);
    }
    async finish() {
        await this.#scanBatch();
        this.#batch.close();
        return this.#faults.list();
    }
    async #scanBatch() {
        if (!(await this.#batch.passes(contents => !mayBeRefused(contents)))) {
            // Which of them it is, and what is wrong with it.
            for (const { data, entry } of this.#batch.members())
                this.#faults.add(scanMember(data, entry));
        }
        this.#batch.clear();
    }
}
function scanMember(data, entry) {
    const source = unpackMember(data, entry);
    return 'rule' in source ? [source] : scanSource(entry.name, source);
}

;// CONCATENATED MODULE: ./lib/distributions/zip/look-through.js



/**
 * Looks through a wheel for what PyPI refuses: in how its records are framed, and in its source files. Both in one walk
 * from its first byte to its last, in whatever order the directory lists the members.
 */
async function lookThrough(bytes, directory) {
    const framing = new FramingWalk(bytes, directory.entries);
    const scan = new SourceScan(bytes, directory);
    for (const entry of chooseScanned(directory, bytes.fileSize)) {
        await framing.goTo(entry.position);
        await scan.take(entry);
    }
    const fault = await framing.finish();
    return [...(fault === undefined ? [] : [fault]), ...(await scan.finish())];
}

;// CONCATENATED MODULE: ./lib/distributions/read-dist-info.js










/**
 * Reads METADATA and the other files of a wheel's `.dist-info` directory, and looks through the rest of the archive.
 * @param distInfo the path of the directory, which has a METADATA
 */
async function readDistInfo(wheel, distInfo) {
    const { pass, directory } = wheel;
    const { entries, complete } = directory;
    const metadata = await readMetadata(wheel, `${distInfo}/METADATA`);
    if ('rule' in metadata) {
        // What is wrong with the archive as a whole may be the reason.
        const framing = complete ? await new FramingWalk(pass, entries).finish() : undefined;
        return failedReading(metadata, ...(framing === undefined ? [] : [framing]));
    }
    const contents = await readContents(wheel, distInfo);
    const hasMember = (name) => entries.has(name);
    return { kind: 'wheel', metadata, contents, hasMember, licenseDirectory: `${distInfo}/licenses` };
}
async function readMetadata({ window, directory }, path) {
    const entry = directory.entries.get(path);
    if (entry === undefined)
        throw new Error(`${path} is not in the directory of the archive`);
    if (Math.max(entry.size, entry.compressedSize) > archive_limits/* MAXIMUM_METADATA_BYTES */.pl)
        return (0,archive_limits/* metadataTooLarge */.LR)((0,quote_member/* quoteMember */.z)(path));
    return await readMember(window, entry, directory);
}
async function readContents(wheel, distInfo) {
    const { window, pass, directory, isLookedThrough } = wheel;
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
    if (isTarHeader(await pass.read(0, TELLING_BYTES)))
        faults.push(POLYGLOT);
    if (!complete)
        faults.push(archive_limits/* NOT_LOOKED_THROUGH */.vm);
    else if (isLookedThrough)
        faults.push(...(await lookThrough(pass, directory)));
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

;// CONCATENATED MODULE: ./lib/distributions/zip/byte-source.js
const NO_BYTES = Buffer.alloc(0);

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
    async read(position, length) {
        const available = Math.min(length, this.#file.size - position);
        if (available <= 0 || position < 0)
            return NO_BYTES;
        if (available > this.#window.length) {
            const bytes = Buffer.alloc(available);
            return bytes.subarray(0, await this.#file.read(bytes, position));
        }
        if (position < this.#start || position + available > this.#start + this.#length) {
            // An archive is read from its end: what stands before the last bytes is wanted next.
            const start = Math.min(position, this.#file.size - this.#window.length);
            this.#length = 0;
            this.#length = await this.#file.read(this.#window, start);
            this.#start = start;
        }
        const start = position - this.#start;
        return this.#window.subarray(start, Math.min(start + available, this.#length));
    }
    held(position) {
        if (position < this.#start)
            return NO_BYTES;
        return this.#window.subarray(position - this.#start, this.#length);
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
    const plain = window.fileSize - END_BYTES;
    const record = await window.read(Math.max(0, plain), END_BYTES);
    if (record.length < END_BYTES)
        return undefined;
    if (record.readUInt32LE() === END && record.readUInt16LE(20) === 0)
        return parseEnd(record, plain);
    const length = Math.min(window.fileSize, LONGEST_COMMENT + END_BYTES);
    const tail = await window.read(window.fileSize - length, length);
    const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (at === -1 || at + END_BYTES > tail.length)
        return undefined;
    return parseEnd(tail.subarray(at), window.fileSize - length + at);
}
function parseEnd(record, position) {
    return { position, size: record.readUInt32LE(12), offset: record.readUInt32LE(16) };
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
    #beginnings = [];
    #directory;
    #sorted;
    /** @param directory where it begins, in the file */
    constructor(directory) {
        this.#directory = directory;
    }
    /** @param position where a member begins, in the file */
    add(position) {
        this.#beginnings.push(position);
        this.#sorted = undefined;
    }
    /** @param position where a member begins, in the file */
    endOf(position) {
        this.#sorted ??= Float64Array.from(this.#beginnings).sort();
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#sorted[middle] ?? 0) > position)
                high = middle;
            else
                low = middle + 1;
        }
        return this.#sorted[low] ?? this.#directory;
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
        certainName: (flags & UTF8_NAME) !== 0 || (0,external_node_buffer_.isAscii)(rawName),
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
    if (extra.length === 0)
        return sizes;
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
    const ends = new MemberEnds(place.start);
    const kept = new KeptEntries(place.size <= archive_limits/* MAXIMUM_DIRECTORY_BYTES */.BK);
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
        return kept.add(entry, length) ? undefined : archive_limits/* TOO_MANY_MEMBERS */.PR;
    });
    const { entries, complete } = kept;
    return fault ?? { entries, complete, ends, unpackedBytes, ...(oddMethod && { oddMethod }) };
}
/** All entries; or, when they turn out to be too many, those without which a wheel cannot be read. */
class KeptEntries {
    entries = new Map();
    complete;
    #count = 0;
    #distInfoBytes = 0;
    constructor(complete) {
        this.complete = complete;
    }
    /** @returns false when even those to keep are too many */
    add(entry, recordBytes) {
        this.#count += 1;
        if (this.complete && this.#count > archive_limits/* MAXIMUM_MEMBERS */.rD)
            this.#dropOthers();
        const isNeeded = isOfDistInfo(entry.name);
        if (isNeeded)
            this.#distInfoBytes += recordBytes;
        if (this.complete || isNeeded)
            this.entries.set(entry.name, entry);
        return this.complete || !this.#isTooMuch();
    }
    #dropOthers() {
        this.complete = false;
        for (const name of this.entries.keys()) {
            if (!isOfDistInfo(name))
                this.entries.delete(name);
        }
    }
    #isTooMuch() {
        return (this.#count > archive_limits/* MAXIMUM_COUNTED_MEMBERS */.ER ||
            this.entries.size > archive_limits/* MAXIMUM_MEMBERS */.rD ||
            this.#distInfoBytes > archive_limits/* MAXIMUM_DIRECTORY_BYTES */.BK);
    }
}
function isOfDistInfo(name) {
    return /^[^/]+\.dist-info\//.test(name);
}

;// CONCATENATED MODULE: ./lib/distributions/read-wheel.js






/**
 * Reads what a wheel has: METADATA, and what its other parts come to. The directory is `{name}-{version}.dist-info` with
 * name and version as the file name writes them (binary distribution format), which is where PyPI looks. Of members
 * with one name the last counts, as in Python.
 * @param pass over the file; what is looked at from its beginning on is taken from it
 * @param isLookedThrough whether what is not needed for the upload is looked at, too
 * @throws what the file's reads throw
 */
async function readWheel(file, filename, pass, isLookedThrough) {
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
    const wheel = { window, pass, directory, isLookedThrough };
    if (directory.entries.has(`${distInfo}/METADATA`))
        return await readDistInfo(wheel, distInfo);
    const others = findDistInfos(directory);
    const failed = failedReading(metadataMissing(distInfo, others));
    const [other, second] = others;
    if (other === undefined || second !== undefined)
        return failed;
    const otherwise = await readDistInfo(wheel, other);
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
    return { rule: 'tar-not-gzip', detail: `${what} (${(0,printable_text/* formatPrintableLine */.Tu)(error.message, 200)}).` };
}
/** @param what stands behind the last member, in words */
function describeTrailing(what) {
    const detail = `Behind its last member the tar archive has ${what}: Python stops there.`;
    return { rule: 'tar-trailing-data', detail };
}
/** @param name of a member that should be the PKG-INFO */
function describeNoFile(name) {
    const detail = `${(0,quote_member/* quoteMember */.z)(name)} is a link or a directory, not a file.`;
    return { rule: 'sdist-pkg-info-missing', detail };
}
/** @param error of who reads the tar archive in it */
function describeTarError(error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
        rule: 'not-a-tar',
        detail: `What is compressed in the file is not a whole tar archive (${(0,printable_text/* formatPrintableLine */.Tu)(why, 200)}).`,
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
            await this.#takeCandidate(header, content);
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
    async #takeCandidate({ name, type }, content) {
        const at = this.#count;
        const candidate = { name, at, content: tar_header_isFile(type) ? await collect(content) : describeNoFile(name) };
        // What is no file needs no reading, and so is taken before a file that stands in front of it.
        if (this.#candidate === undefined || this.#candidate.at < at)
            this.#candidate = candidate;
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
    /** Whether so many bytes are all zero; those that are not kept any more are not. */
    isZero(position, length) {
        for (let at = position; at < position + length; at++) {
            if (this.byteAt(at) !== 0)
                return false;
        }
        return true;
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
        if (ending === 'odd')
            members.faults.add([describeTrailing('something that is none')]);
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
        // A block of zeros ends the archive. The library goes on to one that was put behind it.
        if (tail.isZero(members.end, sdist_reader_BLOCK)) {
            members.faults.add([describeTrailing('an end, and then another archive')]);
            stop();
            return;
        }
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

// EXTERNAL MODULE: ./lib/distributions/sparing.js
var distributions_sparing = __webpack_require__(9735);
;// CONCATENATED MODULE: ./lib/distributions/zip/file-pass.js



/**
 * Goes through a file once, from its first byte to its last. Every byte is handed on; what is read meanwhile is taken
 * from what goes by, as long as it is read in order. What has gone by already is fetched again.
 */
class FilePass {
    #file;
    #chunks;
    #buffers;
    #handOn;
    #chunk = NO_BYTES;
    #start = 0;
    /** For what lies in more than one chunk. */
    #joined = NO_BYTES;
    /** @param handOn given all bytes, in order; a chunk is valid only meanwhile */
    constructor(file, handOn) {
        this.#file = file;
        this.#buffers = (0,read_chunks/* createChunkBuffers */.p)(file);
        this.#chunks = (0,read_chunks/* readChunks */.z)(file, this.#buffers);
        this.#handOn = handOn;
    }
    get fileSize() {
        return this.#file.size;
    }
    async read(position, length) {
        const end = Math.min(position + length, this.#file.size);
        if (end <= position || position < 0)
            return NO_BYTES;
        if (position < this.#start)
            return await this.#fetchAgain(position, end - position);
        while (position >= this.#end)
            if (!(await this.#advance()))
                return NO_BYTES;
        if (end <= this.#end)
            return this.#chunk.subarray(position - this.#start, end - this.#start);
        return await this.#join(position, end - position);
    }
    held(position) {
        if (position < this.#start)
            return NO_BYTES;
        return this.#chunk.subarray(position - this.#start);
    }
    /** Lets the rest go by. */
    async finish() {
        while (await this.#advance()) { }
    }
    /** Before the file is closed, however the pass went. */
    async close() {
        await this.#chunks.return(undefined);
        for (const buffer of this.#buffers)
            freeBytes(buffer);
    }
    get #end() {
        return this.#start + this.#chunk.length;
    }
    async #advance() {
        const next = await this.#chunks.next();
        if (next.done)
            return false;
        this.#start = this.#end;
        this.#chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
        this.#handOn(next.value);
        return true;
    }
    async #join(position, length) {
        if (this.#joined.length < length)
            this.#joined = Buffer.allocUnsafeSlow(length);
        let filled = 0;
        do {
            filled += this.#chunk.copy(this.#joined, filled, position + filled - this.#start, position + length - this.#start);
        } while (filled < length && (await this.#advance()));
        return this.#joined.subarray(0, filled);
    }
    async #fetchAgain(position, length) {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, await this.#file.read(bytes, position));
    }
}

;// CONCATENATED MODULE: ./lib/distributions/read-distribution.js











/**
 * Reads one distribution: digests and what is in it, in one pass over the bytes. Memory does not grow with the file.
 * What is broken in the file is a value, not an error: every defect by the rule that an index refuses it by.
 */
async function readDistribution(file, digests, files, sparing = distributions_sparing/* SPARE_NONE */.N) {
    const isLookedThrough = !sparing.maySpare(file.filename);
    const read = await readOnce(file, digests, files, isLookedThrough);
    return isLookedThrough || sparing.spares(read) ? read : await readOnce(file, digests, files, true);
}
async function readOnce(file, digests, files, isLookedThrough) {
    let size;
    let reading;
    try {
        const open = await files.open(file.path);
        size = open.size;
        try {
            const held = await holdSmallFile(open);
            const computation = await (0,compute_digests/* startDigests */.e)(digests);
            const archive = file.filename.endsWith('.whl')
                ? await passWheel(held, file.filename, computation, isLookedThrough)
                : await passSdist(held, computation);
            reading = { archive, digests: computation.finish() };
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
async function passWheel(file, filename, digests, isLookedThrough) {
    const pass = new FilePass(file, chunk => digests.update(chunk));
    try {
        const archive = await readWheel(file, filename, pass, isLookedThrough);
        await pass.finish();
        return archive;
    }
    finally {
        await pass.close();
    }
}
async function passSdist(file, digests) {
    const sdist = createSdistReader();
    for await (const chunk of (0,read_chunks/* readChunks */.z)(file)) {
        // Unpacking goes on in another thread while the digests are computed in this one.
        const taken = sdist.take(chunk);
        digests.update(chunk);
        await taken;
    }
    return await finishSdist(sdist, file);
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
async function readDistributions(distributions, digests, files, sparing = distributions_sparing/* SPARE_NONE */.N) {
    const results = [];
    // One iterator for all lanes: each takes what no other has taken.
    const remaining = distributions.entries();
    const readLane = async () => {
        for (const [index, distribution] of remaining) {
            results[index] = await readDistribution(distribution, digests, files, sparing);
        }
    };
    await Promise.all(Array.from({ length: LANES }, readLane));
    return results;
}


/***/ })

};
