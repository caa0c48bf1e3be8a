import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { formatPrintableLine } from '../errors/printable-text.ts'
import { MAXIMUM_METADATA_BYTES, metadataTooLarge } from './archive-limits.ts'
import type { Defect } from './distribution.ts'
import type { FileRandomAccess } from './random-access.ts'
import { zipBad } from './zip-defects.ts'

const STORED = 0
const DEFLATED = 8

/** Reads and unpacks one small member of a zip archive, and verifies its size and its CRC-32, which the library does not. */
export async function readZipMember(
  zip: ZipFile,
  entry: Entry,
  access: FileRandomAccess,
  path: string,
): Promise<Uint8Array | Defect> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry
  const name = formatPrintableLine(path, 200)
  if (Math.max(compressedSize, uncompressedSize) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(name)
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    return {
      rule: 'zip-compression-method',
      detail: `${name} is compressed by method ${compressionMethod}; indexes take deflate only.`,
    }
  }
  if (entry.isEncrypted()) return { rule: 'zip-bad', detail: `${name} is encrypted.` }
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const data = Buffer.alloc(compressedSize)
    await access.fetch(data, fileDataStart)
    const content = compressionMethod === STORED ? data : await inflate(data, uncompressedSize)
    if (crc32(content) !== entry.crc32) return { rule: 'zip-bad', detail: `${name} is damaged: its CRC-32 is wrong.` }
    return content
  } catch (error) {
    return zipBad(`${name} is damaged`, error)
  }
}

async function inflate(data: Uint8Array, size: number): Promise<Uint8Array> {
  // One more than there should be: a member that is longer than it says is noticed, and not unpacked to its end.
  const content = await promisify(inflateRaw)(data, { maxOutputLength: size + 1 })
  if (content.length !== size) throw new Error(`${content.length} bytes instead of ${size}`)
  return content
}
