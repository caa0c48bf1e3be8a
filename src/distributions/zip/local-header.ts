import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import type { ByteWindow } from './byte-window.ts'
import { hasControlBytes } from './has-control-bytes.ts'
import { readExtraFields } from './read-extra-fields.ts'
import { LOCAL_HEADER_BYTES } from './signatures.ts'

/** What stands before the data of a member. */
export interface LocalHeader {
  readonly rawName: Buffer
  /** Decoded as UTF-8; `\ufffd` for what is not. */
  readonly name: string
  readonly flags: number
  readonly compressedSize: number
  readonly size: number
  /** Where the data begins. */
  readonly end: number
}

/** @returns a fault of its extra fields or of its name; `undefined` when it is cut off */
export async function readLocalHeader(window: ByteWindow, at: number): Promise<LocalHeader | Defect | undefined> {
  const fixed = await window.read(at, LOCAL_HEADER_BYTES)
  if (fixed.length < LOCAL_HEADER_BYTES) return undefined
  const nameEnd = LOCAL_HEADER_BYTES + fixed.readUInt16LE(26)
  const length = nameEnd + fixed.readUInt16LE(28)
  const record = await window.read(at, length)
  if (record.length < length) return undefined
  const rawName = Buffer.from(record.subarray(LOCAL_HEADER_BYTES, nameEnd))
  const name = rawName.toString()
  if (hasControlBytes(rawName)) {
    const detail = `The name ${quoteMember(name)} of a member has control characters.`
    return { rule: 'zip-name-unprintable', detail }
  }
  const sizes = readExtraFields(record.subarray(nameEnd), {
    name,
    method: record.readUInt16LE(8),
    compressedSize: record.readUInt32LE(18),
    size: record.readUInt32LE(22),
  })
  if ('rule' in sizes) return sizes
  return { rawName, name, flags: record.readUInt16LE(6), ...sizes, end: at + length }
}
