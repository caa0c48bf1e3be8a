import { isUtf8 } from 'node:buffer'
import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import { hasControlBytes } from './has-control-bytes.ts'
import { readUint64 } from './read-uint64.ts'
import { IN_ZIP64, STORED, UNICODE_PATH_EXTRA, ZIP64_EXTRA } from './signatures.ts'
import { splitExtraFields } from './split-extra-fields.ts'

interface Sizes {
  readonly compressedSize: number
  readonly size: number
}

interface Header extends Sizes {
  readonly name: string
  readonly method: number
}

const ZIP64_LENGTHS: readonly number[] = [0, 8, 16, 24, 28]

/** Behind its version and a CRC-32, a Unicode Path field has the name. */
const UNICODE_NAME_AT = 5

/**
 * Reads the extra fields of a local header as PyPI does: the sizes of the member with what ZIP64 says of them, or a
 * fault. Pure.
 */
export function readExtraFields(extra: Buffer, header: Header): Sizes | Defect {
  // Most headers have none, and there may be thousands.
  if (extra.length === 0) return sizesOf(header)
  const shown = quoteMember(header.name)
  const malformed = { rule: 'zip-extra-malformed', detail: `The extra fields of ${shown} are not in order.` }
  const fields = splitExtraFields(extra)
  if (fields === undefined) return malformed
  const zip64 = fields.filter(({ id }) => id === ZIP64_EXTRA)
  const unicodePaths = fields.filter(({ id }) => id === UNICODE_PATH_EXTRA)
  if (zip64.length > 1 || unicodePaths.length > 1) {
    return { rule: 'zip-duplicate-extra', detail: `${shown} has one extra field twice.` }
  }
  const unicodePath = unicodePaths[0]?.data.subarray(UNICODE_NAME_AT)
  const fault = unicodePath && checkUnicodePath(unicodePath, shown)
  if (fault !== undefined) return fault
  return zip64[0] === undefined ? sizesOf(header) : (takeZip64(zip64[0].data, header) ?? malformed)
}

function sizesOf({ compressedSize, size }: Header): Sizes {
  return { compressedSize, size }
}

function takeZip64(field: Buffer, { method, compressedSize, size }: Header): Sizes | undefined {
  if (!ZIP64_LENGTHS.includes(field.length)) return undefined
  if (field.length === 0) return compressedSize === IN_ZIP64 || size === IN_ZIP64 ? undefined : { compressedSize, size }
  const unpacked = readUint64(field, 0)
  const realSize = size === IN_ZIP64 ? unpacked : size
  if (field.length > 8) return { compressedSize: readUint64(field, 8), size: realSize }
  // One size only can be that of both.
  return method === STORED ? { compressedSize: unpacked, size: realSize } : undefined
}

function checkUnicodePath(name: Buffer, shown: string): Defect | undefined {
  if (hasControlBytes(name)) {
    return { rule: 'zip-name-unprintable', detail: `The second name of ${shown}, in Unicode, has control characters.` }
  }
  if (isUtf8(name)) return undefined
  return { rule: 'zip-unicode-path-not-utf8', detail: `The second name of ${shown}, in Unicode, is not UTF-8.` }
}
