import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel, type WheelFaults } from '../../support/archives/build-wheel.ts'
import {
  extraField,
  findCentralHeader,
  findEnd,
  findLocalHeader,
  patch,
  zip64End,
} from '../../support/archives/patch-zip.ts'
import type { ZipMember } from '../../support/archives/write-zip.ts'
import type { ConformanceCase, Scenario } from './conformance-case.ts'

const project = {
  name: 'tstools',
  version: '0.1',
  fields: [['Description-Content-Type', 'text/markdown']],
  description: 'Tools',
  files: { 'tstools/__init__.py': 'answer = 42\n' },
} as const
const MODULE = 'tstools/__init__.py'
const SOURCE = project.files[MODULE]

function built(faults: WheelFaults = {}, change: (bytes: Uint8Array) => Uint8Array = bytes => bytes): Scenario {
  const { filename, bytes } = buildWheel(project, faults)
  return { files: [{ filename, bytes: change(bytes) }] }
}

const valid = built()
const withMember = (member: Partial<ZipMember>) =>
  built({ unlistedMembers: [{ name: 'data.txt', content: 'x', ...member }] })
const patchLocal = (at: number, values: readonly number[], faults?: WheelFaults) =>
  built(faults, bytes => patch(bytes, findLocalHeader(bytes, MODULE) + at, values))
const patchCentral = (at: number, values: readonly number[]) =>
  built({}, bytes => patch(bytes, findCentralHeader(bytes, MODULE) + at, values))
const patchEnd = (at: number, values: readonly number[], faults?: WheelFaults) =>
  built(faults, bytes => patch(bytes, findEnd(bytes) + at, values))

const uint32 = (value: number) => [...new Uint8Array(Uint32Array.of(value).buffer)]

const NOT_LISTED = { nearlyBreaks: ['wheel-record-mismatch'] }
const UNICODE_PATH = 0x7075
const OTHER_EXTRA = 0x5455
const zip64Sizes = (length: number) => extraField(1, Buffer.alloc(length, 0))
const unicodePath = (name: Uint8Array) => extraField(UNICODE_PATH, Buffer.concat([Buffer.alloc(5, 1), name]))
const wholeZip64: WheelFaults = {
  beforeEnd: place => Buffer.concat([zip64End(place).record, zip64End(place).locator]),
}

export const ZIP_CASES: readonly ConformanceCase[] = [
  {
    rule: 'not-a-zip',
    breaks: built({}, bytes => bytes.subarray(0, -30)),
    nearly: built({ comment: 'built by hand' }),
  },
  { rule: 'zip-bad', breaks: patchLocal(0, [1]), nearly: valid },
  {
    rule: 'zip-bad',
    about: 'in the source of a module',
    breaks: built({}, bytes => patch(bytes, findCentralHeader(bytes, MODULE) + 16, [1, 2, 3, 4])),
    nearly: valid,
  },
  {
    rule: 'zip-bad',
    about: 'where the directory gives a member the place of another, if of the same content',
    breaks: built({ unlistedMembers: [{ name: 'twin.py', content: SOURCE }] }, bytes =>
      patch(bytes, findCentralHeader(bytes, 'twin.py') + 42, uint32(findLocalHeader(bytes, MODULE))),
    ),
    nearly: built({ unlistedMembers: [{ name: 'twin.py', content: SOURCE }] }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-bad',
    about: 'where a member reaches into the next one, as in a zip bomb',
    breaks: built({ stored: true }, bytes =>
      patch(bytes, findCentralHeader(bytes, MODULE) + 20, uint32(SOURCE.length + 1)),
    ),
    nearly: built({ stored: true }),
  },
  {
    rule: 'zip-broken-deflate',
    breaks: patchLocal(30 + MODULE.length, [0xff, 0xff]),
    nearly: patchLocal(30 + MODULE.length, [0x62], { stored: true }),
    nearlyBreaks: ['zip-bad'],
  },
  { rule: 'zip-broken-deflate', about: 'encrypted', breaks: patchCentral(8, [1]), nearly: valid },
  { rule: 'zip-compression-method', breaks: patchCentral(10, [12]), nearly: built({ stored: true }) },
  {
    rule: 'zip-and-tar-polyglot',
    breaks: {
      files: [appendZip(buildSdist(project))],
    },
    nearly: { files: [appendText(buildSdist(project))] },
    nearlyBreaks: ['tar-not-gzip'],
  },
  { rule: 'zip-data-descriptor', breaks: patchLocal(6, [8]), nearly: patchLocal(6, [2]) },
  {
    rule: 'zip-trailing-data',
    breaks: built({}, bytes => Buffer.concat([bytes, Buffer.from('x')])),
    nearly: built({ comment: 'x' }),
  },
  {
    rule: 'zip-unknown-record',
    breaks: built({}, bytes => Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes])),
    nearly: valid,
  },
  {
    rule: 'zip-unknown-record',
    about: 'between records',
    breaks: built({}, bytes => insert(bytes, Buffer.alloc(8))),
    nearly: built(wholeZip64),
  },
  {
    rule: 'zip-member-comment',
    breaks: withMember({ comment: 'mine' }),
    nearly: built({ comment: 'of the archive' }),
  },
  {
    rule: 'zip-duplicate-local',
    breaks: built({ unlistedMembers: [{ name: MODULE, content: 'answer = 42\n' }] }),
    nearly: withMember({ name: 'tstools/__INIT__.py' }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-duplicate-central',
    breaks: built({ unlistedMembers: [{ name: MODULE, content: 'answer = 42\n', only: 'entry' }] }),
    nearly: valid,
  },
  { rule: 'zip-missing-local', breaks: withMember({ only: 'entry' }), nearly: withMember({}), ...NOT_LISTED },
  { rule: 'zip-missing-central', breaks: withMember({ only: 'member' }), nearly: withMember({}), ...NOT_LISTED },
  {
    rule: 'zip-missing-central',
    about: 'in letters that are not marked as UTF-8',
    breaks: withMember({ rawName: Buffer.from('ü.txt') }),
    nearly: withMember({ name: 'ü.txt' }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-name-unprintable',
    breaks: withMember({ name: 'a\tb.txt' }),
    nearly: withMember({ name: 'a b.txt' }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-name-unprintable',
    about: 'in the second name',
    breaks: withMember({ extra: unicodePath(Buffer.from('a\x7f')) }),
    nearly: withMember({ extra: unicodePath(Buffer.from('aü')) }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-name-not-utf8',
    breaks: withMember({ rawName: Buffer.from([0xff, 0x61]) }),
    nearly: withMember({ name: 'ÿa' }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-unicode-path-not-utf8',
    breaks: withMember({ extra: unicodePath(Buffer.from([0xff])) }),
    nearly: withMember({ extra: unicodePath(Buffer.from('ÿ')) }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-duplicate-extra',
    breaks: withMember({ extra: Buffer.concat([zip64Sizes(0), zip64Sizes(0)]) }),
    nearly: withMember({
      extra: Buffer.concat([extraField(OTHER_EXTRA, Buffer.alloc(5)), extraField(OTHER_EXTRA, Buffer.alloc(5))]),
    }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-extra-malformed',
    breaks: withMember({ extra: extraField(OTHER_EXTRA, Buffer.alloc(5)).subarray(0, -1) }),
    nearly: withMember({ extra: extraField(OTHER_EXTRA, Buffer.alloc(5)) }),
    ...NOT_LISTED,
  },
  {
    rule: 'zip-extra-malformed',
    about: 'a ZIP64 field that has one size of two',
    breaks: withMember({ extra: zip64Sizes(8) }),
    nearly: withMember({ stored: true, extra: extraField(1, Buffer.from([1, 0, 0, 0, 0, 0, 0, 0])) }),
    ...NOT_LISTED,
  },
  { rule: 'zip-compressed-size-mismatch', breaks: patchLocal(18, [200]), nearly: valid },
  { rule: 'zip-file-size-mismatch', breaks: patchLocal(22, [200]), nearly: valid },
  {
    rule: 'zip-truncated',
    breaks: built({ unlistedMembers: [{ name: 'data.txt', content: 'x', stored: true }] }, claimMore),
    nearly: withMember({ stored: true }),
    ...NOT_LISTED,
  },
  { rule: 'zip-eocd-record-count-disk', breaks: patchEnd(8, [1]), nearly: valid },
  { rule: 'zip-eocd-count-mismatch', breaks: patchEnd(8, [9, 0, 9, 0]), nearly: valid },
  { rule: 'zip-eocd-offset-mismatch', breaks: patchEnd(16, [1, 0]), nearly: valid, severity: 'refuse' },
  {
    rule: 'zip-eocd64-extensible-data',
    breaks: built({ beforeEnd: place => extended(place) }),
    nearly: built(wholeZip64),
  },
  {
    rule: 'zip-eocd64-without-locator',
    breaks: built({}, insertEnd64),
    nearly: built(wholeZip64),
  },
]

/** The last member claims a size, in both its headers, that leads behind the end of the file. */
function claimMore(bytes: Uint8Array): Uint8Array {
  const huge = [0xf0, 0xff, 0xff, 0x7f, 0xf0, 0xff, 0xff, 0x7f]
  const local = patch(bytes, findLocalHeader(bytes, 'data.txt') + 18, huge)
  return patch(local, findCentralHeader(bytes, 'data.txt') + 20, huge)
}

function extended(place: { count: number; size: number; offset: number }): Uint8Array {
  const { record, locator } = zip64End(place)
  record.writeBigUInt64LE(45n, 4)
  return Buffer.concat([record, locator])
}

/** A ZIP64 end record behind the members, where Python does not look for one. */
function insertEnd64(bytes: Uint8Array): Uint8Array {
  const archive = Buffer.from(bytes)
  const end = findEnd(bytes)
  const place = { count: archive.readUInt16LE(end + 10), size: archive.readUInt32LE(end + 12) }
  return insert(bytes, zip64End({ ...place, offset: archive.readUInt32LE(end + 16) + 56 }).record)
}

/** Something between the members and the directory, whose place is told as it is then. */
function insert(bytes: Uint8Array, inserted: Uint8Array): Uint8Array {
  const archive = Buffer.from(bytes)
  const directory = archive.readUInt32LE(findEnd(bytes) + 16)
  const changed = Buffer.concat([archive.subarray(0, directory), inserted, archive.subarray(directory)])
  changed.writeUInt32LE(directory + inserted.length, findEnd(changed) + 16)
  return changed
}

function appendZip({ filename, bytes }: { filename: string; bytes: Uint8Array }) {
  return { filename, bytes: Buffer.concat([bytes, buildWheel(project).bytes]) }
}

function appendText({ filename, bytes }: { filename: string; bytes: Uint8Array }) {
  return { filename, bytes: Buffer.concat([bytes, Buffer.from('PK\x05\x06'.repeat(10))]) }
}
