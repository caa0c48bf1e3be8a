import { constants, crc32, inflateRawSync } from 'node:zlib'
import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import { zipBad } from '../zip-defects.ts'
import type { ByteWindow } from './byte-window.ts'
import type { ZipDirectory } from './read-directory.ts'
import { DEFLATED, LOCAL_HEADER, LOCAL_HEADER_BYTES, STORED, UTF8_NAME } from './signatures.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Encrypted in one of two ways, or a patch of another file: Python reads none of them. */
const UNREADABLE_FLAGS = 0x01 | 0x20 | 0x40

/** Python takes as much as a member is said to have, and does not mind what may follow. Of that, so much is unpacked. */
const SPARE_BYTES = 64 * 1024

/**
 * Reads and unpacks a member of a zip archive, and verifies its CRC-32. It is unpacked at once, in this thread: members
 * are small and many, and handing each to another thread takes longer than unpacking it.
 * @param entry of a size that the caller has looked at
 */
export async function readMember(
  window: ByteWindow,
  entry: ZipEntry,
  { ends }: Pick<ZipDirectory, 'ends'>,
): Promise<Uint8Array | Defect> {
  const { name, method } = entry
  if (method !== STORED && method !== DEFLATED) {
    const detail = `${quoteMember(name)} is compressed by method ${method}; indexes take deflate only.`
    return { rule: 'zip-compression-method', detail }
  }
  if ((entry.flags & UNREADABLE_FLAGS) !== 0)
    return { rule: 'zip-broken-deflate', detail: `${quoteMember(name)} is encrypted, or a patch.` }
  const header = await window.read(entry.position, LOCAL_HEADER_BYTES)
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE() !== LOCAL_HEADER) {
    return { rule: 'zip-bad', detail: `${quoteMember(name)} is not where the directory of the archive says.` }
  }
  const [nameLength, extraLength] = [header.readUInt16LE(26), header.readUInt16LE(28)]
  const isMarked = (header.readUInt16LE(6) & UTF8_NAME) !== 0
  const rawName = await window.read(entry.position + LOCAL_HEADER_BYTES, nameLength)
  if (!isNamedAs(rawName, isMarked, entry)) {
    const detail = `Where the directory of the archive has ${quoteMember(name)} there is ${quoteMember(rawName.toString())}.`
    return { rule: 'zip-bad', detail }
  }
  const start = entry.position + LOCAL_HEADER_BYTES + nameLength + extraLength
  if (start + entry.compressedSize > ends.endOf(entry.position)) {
    return {
      rule: 'zip-bad',
      detail: `${quoteMember(name)} overlaps what follows it in the archive, as in a zip bomb.`,
    }
  }
  const data = await window.read(start, entry.compressedSize)
  const content = method === STORED ? data.subarray(0, entry.size) : inflate(data, entry)
  if ('rule' in content) return content
  if (crc32(content) !== entry.crc32) {
    return { rule: 'zip-bad', detail: `${quoteMember(name)} is damaged: its CRC-32 is wrong.` }
  }
  // Stored bytes stand in the window, which moves on.
  return method === STORED ? Uint8Array.from(content) : content
}

/** The same bytes, and the same characters: what is not marked as UTF-8 is read in another encoding. */
function isNamedAs(rawName: Buffer, isMarked: boolean, { name, flags }: ZipEntry): boolean {
  const sameEncoding = isMarked === ((flags & UTF8_NAME) !== 0) || rawName.every(byte => byte < 0x80)
  return sameEncoding && rawName.toString() === name
}

function inflate(data: Uint8Array, { name, size }: ZipEntry): Uint8Array | Defect {
  try {
    const content = inflateRawSync(data, {
      maxOutputLength: size + SPARE_BYTES,
      chunkSize: Math.max(64, size + 1),
      // Whether something is missing, the CRC-32 tells.
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    return content.subarray(0, size)
  } catch (error) {
    return { ...zipBad(`${quoteMember(name)} is damaged`, error), rule: 'zip-broken-deflate' }
  }
}
