import { MAXIMUM_METADATA_BYTES, MAXIMUM_RECORD_BYTES, metadataTooLarge, NOT_LOOKED_THROUGH } from './archive-limits.ts'
import { type FailedReading, failedReading, type WheelReading } from './archive-reading.ts'
import { compareRecord } from './contents/compare-record.ts'
import { quoteMember } from './contents/quote-member.ts'
import type { Defect } from './defect.ts'
import { TELLING_BYTES } from './describe-content.ts'
import { isTarHeader } from './is-tar-header.ts'
import type { ByteWindow } from './zip/byte-window.ts'
import { checkFraming } from './zip/check-framing.ts'
import type { ZipDirectory } from './zip/read-directory.ts'
import { readMember } from './zip/read-member.ts'
import { scanMembers } from './zip/scan-members.ts'
import { POLYGLOT } from './zip-defects.ts'

/**
 * Reads METADATA and the other files of a wheel's `.dist-info` directory, and looks through the rest of the archive.
 * @param distInfo the path of the directory, which has a METADATA
 */
export async function readDistInfo(
  window: ByteWindow,
  directory: ZipDirectory,
  distInfo: string,
): Promise<WheelReading | FailedReading> {
  const { entries, complete } = directory
  const metadata = await readMetadata(window, directory, `${distInfo}/METADATA`)
  if ('rule' in metadata) {
    // What is wrong with the archive as a whole may be the reason.
    const framing = complete ? await checkFraming(window, entries) : undefined
    return failedReading(metadata, ...(framing === undefined ? [] : [framing]))
  }
  const contents = await readContents(window, directory, distInfo)
  const hasMember = (name: string) => entries.has(name)
  return { kind: 'wheel', metadata, contents, hasMember, licenseDirectory: `${distInfo}/licenses` }
}

async function readMetadata(window: ByteWindow, directory: ZipDirectory, path: string): Promise<Uint8Array | Defect> {
  const entry = directory.entries.get(path)
  if (entry === undefined) throw new Error(`${path} is not in the directory of the archive`)
  if (Math.max(entry.size, entry.compressedSize) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(quoteMember(path))
  return await readMember(window, entry, directory)
}

async function readContents(
  window: ByteWindow,
  directory: ZipDirectory,
  distInfo: string,
): Promise<WheelReading['contents']> {
  const { entries, unpackedBytes, oddMethod, complete } = directory
  const faults: Defect[] = []
  const read = async (name: string) => {
    const entry = entries.get(`${distInfo}/${name}`)
    if (entry === undefined || Math.max(entry.size, entry.compressedSize) > MAXIMUM_RECORD_BYTES) return undefined
    const content = await readMember(window, entry, directory)
    if (!('rule' in content)) return content
    faults.push(content)
    return undefined
  }
  await read('WHEEL')
  const record = await read('RECORD')
  const entryPoints = await read('entry_points.txt')
  if (oddMethod !== undefined) {
    const detail = `${quoteMember(oddMethod.name)} is compressed by method ${oddMethod.method}; indexes take deflate only.`
    faults.push({ rule: 'zip-compression-method', detail })
  }
  if (isTarHeader(await window.read(0, TELLING_BYTES))) faults.push(POLYGLOT)
  faults.push(...(complete ? await lookThrough(window, directory) : [NOT_LOOKED_THROUGH]))
  return {
    faults: faults.filter((fault, index) => faults.findIndex(({ detail }) => detail === fault.detail) === index),
    unpackedBytes,
    missingFiles: ['WHEEL', 'RECORD']
      .filter(name => !entries.has(`${distInfo}/${name}`))
      .map(name => `${distInfo}/${name}`),
    ...(record && complete && { record: compareRecord(record, entries, distInfo) }),
    ...(entryPoints && { entryPoints }),
  }
}

async function lookThrough(window: ByteWindow, directory: ZipDirectory): Promise<readonly Defect[]> {
  const framing = await checkFraming(window, directory.entries)
  return [...(framing === undefined ? [] : [framing]), ...(await scanMembers(window, directory))]
}
