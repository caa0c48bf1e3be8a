import { isAscii } from 'node:buffer'
import { readUint64 } from './read-uint64.ts'
import { CENTRAL_HEADER_BYTES, IN_ZIP64, UTF8_NAME, ZIP64_EXTRA } from './signatures.ts'
import { splitExtraFields } from './split-extra-fields.ts'
import type { ZipEntry } from './zip-entry.ts'

/**
 * Reads a record of a zip archive's directory. Pure.
 * @param prefix bytes that stand before the archive, and that its offsets do not count
 * @returns `undefined` for a record whose extra fields are out of order
 */
export function parseEntry(record: Buffer, prefix: number): ZipEntry | undefined {
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
    certainName: (flags & UTF8_NAME) !== 0 || isAscii(rawName),
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
  if (extra.length === 0) return sizes
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
