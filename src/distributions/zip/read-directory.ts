import { MAXIMUM_DIRECTORY_BYTES, MAXIMUM_MEMBERS, TOO_MANY_MEMBERS } from '../archive-limits.ts'
import type { Defect } from '../defect.ts'
import { zipBad } from '../zip-defects.ts'
import type { ByteWindow } from './byte-window.ts'
import type { DirectoryPlace } from './find-directory.ts'
import { readUint64 } from './read-uint64.ts'
import { CENTRAL_HEADER, CENTRAL_HEADER_BYTES, DEFLATED, IN_ZIP64, STORED, ZIP64_EXTRA } from './signatures.ts'
import { splitExtraFields } from './split-extra-fields.ts'

const UTF8_NAME = 0x0800

const TAKEN_METHODS: readonly number[] = [STORED, DEFLATED]

/** Later versions of the format than 6.3 are unknown to Python. */
const LATEST_VERSION = 63

/** A member of a zip archive, as its directory describes it. */
export interface ZipEntry {
  /** Decoded as UTF-8. */
  readonly name: string
  /** False: it has characters beyond ASCII, and does not say that they are UTF-8, so readers take them for others. */
  readonly certainName: boolean
  readonly flags: number
  readonly method: number
  readonly crc32: number
  readonly compressedSize: number
  readonly size: number
  /** Of its local header, in the file. */
  readonly position: number
}

/** The members by name: of several with one name the last, as in Python. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Bytes of all members, unpacked. */
  readonly unpackedBytes: number
  /** The first member that is compressed in another way than indexes take. */
  readonly oddMethod?: ZipEntry
}

/** Reads the whole directory of a zip archive as Python's `zipfile` does. */
export async function readDirectory(window: ByteWindow, place: DirectoryPlace): Promise<ZipDirectory | Defect> {
  if (place.size > MAXIMUM_DIRECTORY_BYTES) return TOO_MANY_MEMBERS
  const entries = new Map<string, ZipEntry>()
  const end = place.start + place.size
  let unpackedBytes = 0
  let oddMethod: ZipEntry | undefined
  let count = 0
  for (let position = place.start; position < end; ) {
    const record = await readRecord(window, position)
    const entry = record && parseEntry(record, place.prefix)
    if (record === undefined || entry === undefined) return damaged(position)
    count += 1
    if (count > MAXIMUM_MEMBERS) return TOO_MANY_MEMBERS
    entries.set(entry.name, entry)
    unpackedBytes += entry.size
    if (!TAKEN_METHODS.includes(entry.method)) oddMethod ??= entry
    position += record.length
  }
  return { entries, unpackedBytes, ...(oddMethod && { oddMethod }) }
}

/** @returns `undefined` for what is no record, or is cut off */
async function readRecord(window: ByteWindow, position: number): Promise<Buffer | undefined> {
  const header = await window.read(position, CENTRAL_HEADER_BYTES)
  if (header.length < CENTRAL_HEADER_BYTES || header.readUInt32LE() !== CENTRAL_HEADER) return undefined
  if ((header[6] ?? 0) > LATEST_VERSION) return undefined
  const length = CENTRAL_HEADER_BYTES + header.readUInt16LE(28) + header.readUInt16LE(30) + header.readUInt16LE(32)
  const record = await window.read(position, length)
  return record.length < length ? undefined : record
}

/** @returns `undefined` for a record whose extra fields are out of order */
function parseEntry(record: Buffer, prefix: number): ZipEntry | undefined {
  const extraAt = CENTRAL_HEADER_BYTES + record.readUInt16LE(28)
  const extraEnd = extraAt + record.readUInt16LE(30)
  const sizes = readZip64(record.subarray(extraAt, extraEnd), {
    size: record.readUInt32LE(24),
    compressedSize: record.readUInt32LE(20),
    offset: record.readUInt32LE(42),
  })
  if (sizes === undefined) return undefined
  const rawName = record.subarray(CENTRAL_HEADER_BYTES, extraAt)
  const flags = record.readUInt16LE(8)
  return {
    name: rawName.toString(),
    certainName: (flags & UTF8_NAME) !== 0 || rawName.every(byte => byte < 0x80),
    flags,
    method: record.readUInt16LE(10),
    crc32: record.readUInt32LE(16),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    position: sizes.offset + prefix,
  }
}

interface Sizes {
  readonly size: number
  readonly compressedSize: number
  readonly offset: number
}

/** Those that did not fit into four bytes stand in an extra field, in this order. */
function readZip64(extra: Buffer, sizes: Sizes): Sizes | undefined {
  const fields = splitExtraFields(extra)
  const zip64 = fields?.find(({ id }) => id === ZIP64_EXTRA)
  if (zip64 !== undefined) return takeSizes(zip64.data, sizes)
  return fields && sizes
}

function takeSizes(field: Buffer, sizes: Sizes): Sizes | undefined {
  const taken = { ...sizes }
  let at = 0
  for (const name of ['size', 'compressedSize', 'offset'] as const) {
    if (sizes[name] !== IN_ZIP64) continue
    if (at + 8 > field.length) return undefined
    taken[name] = readUint64(field, at)
    at += 8
  }
  return taken
}

function damaged(position: number): Defect {
  return zipBad('The directory of the archive is damaged', new Error(`at byte ${position}`))
}
