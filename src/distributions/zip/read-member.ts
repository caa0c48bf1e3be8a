import { isAscii } from 'node:buffer'
import { constants, crc32, inflateRawSync } from 'node:zlib'
import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import { zipBad } from '../zip-defects.ts'
import type { ByteSource } from './byte-source.ts'
import type { MemberEnds } from './member-ends.ts'
import type { ZipDirectory } from './read-directory.ts'
import { DEFLATED, LOCAL_HEADER, LOCAL_HEADER_BYTES, STORED, UTF8_NAME } from './signatures.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Encrypted in one of two ways, or a patch of another file: Python reads none of them. */
const UNREADABLE_FLAGS = 0x01 | 0x20 | 0x40

/** Python takes as much as a member is said to have, and does not mind what may follow. Of that, so much is unpacked. */
const SPARE_BYTES = 64 * 1024

/**
 * Reads and unpacks a member of a zip archive, and verifies its CRC-32.
 * @param entry of a size that the caller has looked at
 */
export async function readMember(
  bytes: ByteSource,
  entry: ZipEntry,
  directory: Pick<ZipDirectory, 'ends'>,
): Promise<Uint8Array | Defect> {
  const data = await readData(bytes, entry, directory)
  const content = 'rule' in data ? data : unpackMember(data, entry)
  // Stored bytes are only lent.
  return 'rule' in content || entry.method !== STORED ? content : new Uint8Array(content)
}

/**
 * Reads the data of a member of a zip archive, as they are in it.
 * @param entry of a size that the caller has looked at
 * @returns fewer than there should be where the file ends; they are valid until the next read
 */
export async function readData(
  bytes: ByteSource,
  entry: ZipEntry,
  { ends }: Pick<ZipDirectory, 'ends'>,
): Promise<Buffer | Defect> {
  const fault = checkReadable(entry)
  if (fault !== undefined) return fault
  let taken = takeData(bytes.held(entry.position), entry, ends, false)
  while (typeof taken === 'number') {
    const record = await bytes.read(entry.position, taken)
    taken = takeData(record, entry, ends, record.length < taken)
  }
  return taken
}

function checkReadable({ name, method, flags }: ZipEntry): Defect | undefined {
  if (method !== STORED && method !== DEFLATED) {
    const detail = `${quoteMember(name)} is compressed by method ${method}; indexes take deflate only.`
    return { rule: 'zip-compression-method', detail }
  }
  if ((flags & UNREADABLE_FLAGS) === 0) return undefined
  return { rule: 'zip-broken-deflate', detail: `${quoteMember(name)} is encrypted, or a patch.` }
}

/**
 * @param record from the local header of the member on
 * @param isAll the file ends here
 * @returns how many bytes it must have, when these are too few
 */
function takeData(record: Buffer, entry: ZipEntry, ends: MemberEnds, isAll: boolean): Buffer | Defect | number {
  const { name } = entry
  if (record.length < LOCAL_HEADER_BYTES && !isAll) return LOCAL_HEADER_BYTES
  if (record.length < LOCAL_HEADER_BYTES || record.readUInt32LE() !== LOCAL_HEADER) {
    return { rule: 'zip-bad', detail: `${quoteMember(name)} is not where the directory of the archive says.` }
  }
  const nameEnd = LOCAL_HEADER_BYTES + record.readUInt16LE(26)
  if (record.length < nameEnd && !isAll) return nameEnd
  const isMarked = (record.readUInt16LE(6) & UTF8_NAME) !== 0
  const rawName = record.subarray(LOCAL_HEADER_BYTES, nameEnd)
  if (!isNamedAs(rawName, isMarked, entry)) {
    const detail = `Where the directory of the archive has ${quoteMember(name)} there is ${quoteMember(rawName.toString())}.`
    return { rule: 'zip-bad', detail }
  }
  const start = nameEnd + record.readUInt16LE(28)
  const end = start + entry.compressedSize
  if (entry.position + end > ends.endOf(entry.position)) {
    return {
      rule: 'zip-bad',
      detail: `${quoteMember(name)} overlaps what follows it in the archive, as in a zip bomb.`,
    }
  }
  return record.length < end && !isAll ? end : record.subarray(start, end)
}

/**
 * Unpacks the data of a member, and verifies its CRC-32. Pure.
 * @returns of a stored member the data themselves, not a copy
 */
export function unpackMember(data: Uint8Array, entry: ZipEntry): Uint8Array | Defect {
  const content = entry.method === STORED ? data.subarray(0, entry.size) : inflate(data, entry)
  if ('rule' in content || crc32(content) === entry.crc32) return content
  return { rule: 'zip-bad', detail: `${quoteMember(entry.name)} is damaged: its CRC-32 is wrong.` }
}

/** The same bytes, and the same characters: what is not marked as UTF-8 is read in another encoding. */
function isNamedAs(rawName: Buffer, isMarked: boolean, { name, flags }: ZipEntry): boolean {
  const sameEncoding = isMarked === ((flags & UTF8_NAME) !== 0) || isAscii(rawName)
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
