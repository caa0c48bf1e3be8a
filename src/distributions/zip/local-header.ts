import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import { hasControlBytes } from './has-control-bytes.ts'
import { readExtraFields } from './read-extra-fields.ts'
import { LOCAL_HEADER_BYTES } from './signatures.ts'

/** What stands before the data of a member. */
export interface LocalHeader {
  /** Valid until the next read. */
  readonly rawName: Buffer
  /** Decoded as UTF-8; `\ufffd` for what is not. */
  readonly name: string
  readonly flags: number
  readonly compressedSize: number
  readonly size: number
  /** Where the data begins. */
  readonly end: number
}

/**
 * Reads the local header of a member. Pure.
 * @param bytes of the file, from the header on
 * @param at its position
 * @returns a fault of its extra fields or of its name; how many bytes it has, when these are too few
 */
export function parseLocalHeader(bytes: Buffer, at: number): LocalHeader | Defect | number {
  if (bytes.length < LOCAL_HEADER_BYTES) return LOCAL_HEADER_BYTES
  const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26)
  const length = nameEnd + bytes.readUInt16LE(28)
  if (bytes.length < length) return length
  const rawName = bytes.subarray(LOCAL_HEADER_BYTES, nameEnd)
  const name = rawName.toString()
  if (hasControlBytes(rawName)) {
    const detail = `The name ${quoteMember(name)} of a member has control characters.`
    return { rule: 'zip-name-unprintable', detail }
  }
  const sizes = readExtraFields(bytes.subarray(nameEnd, length), {
    name,
    method: bytes.readUInt16LE(8),
    compressedSize: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
  })
  if ('rule' in sizes) return sizes
  const { compressedSize, size } = sizes
  return { rawName, name, flags: bytes.readUInt16LE(6), compressedSize, size, end: at + length }
}
