import type { OpenFile } from '../world/files.ts'
import { MAXIMUM_METADATA_BYTES, MAXIMUM_RECORD_BYTES, metadataTooLarge } from './archive-limits.ts'
import { type ArchiveReading, failedReading, type WheelReading } from './archive-reading.ts'
import { compareRecord } from './contents/compare-record.ts'
import { quoteMember } from './contents/quote-member.ts'
import type { Defect } from './defect.ts'
import { TELLING_BYTES } from './describe-content.ts'
import { isTarHeader } from './is-tar-header.ts'
import { ByteWindow } from './zip/byte-window.ts'
import { checkFraming } from './zip/check-framing.ts'
import { findDirectory } from './zip/find-directory.ts'
import { readDirectory, type ZipDirectory } from './zip/read-directory.ts'
import { readMember } from './zip/read-member.ts'
import { scanMembers } from './zip/scan-members.ts'
import { POLYGLOT } from './zip-defects.ts'

/**
 * Reads what a wheel has: METADATA, and what its other parts come to. The directory is `{name}-{version}.dist-info` with
 * name and version as the file name writes them (binary distribution format), which is where PyPI looks. Of members
 * with one name the last counts, as in Python.
 * @throws what the file's reads throw
 */
export async function readWheel(file: OpenFile, filename: string): Promise<ArchiveReading> {
  const window = new ByteWindow(file)
  const place = await findDirectory(window)
  if ('rule' in place) return failedReading(place)
  const directory = await readDirectory(window, place)
  if ('rule' in directory) return failedReading(directory)
  // Without two hyphens in its name the wheel has a defect already, and no place where METADATA could be.
  const distInfoName = /^[^-]+-[^-]+(?=-)/.exec(filename)?.[0]
  if (distInfoName === undefined) return failedReading()
  const distInfo = `${distInfoName}.dist-info`
  const metadata = await readMetadata(window, directory, `${distInfo}/METADATA`)
  if ('rule' in metadata) {
    // What is wrong with the archive as a whole may be the reason.
    const framing = directory.entries.has(`${distInfo}/METADATA`)
      ? await checkFraming(window, directory.entries)
      : undefined
    return failedReading(metadata, ...(framing === undefined ? [] : [framing]))
  }
  const contents = await readContents(window, directory, distInfo)
  const hasMember = (name: string) => directory.entries.has(name)
  return { kind: 'wheel', metadata, contents, hasMember, licenseDirectory: `${distInfo}/licenses` }
}

async function readMetadata(window: ByteWindow, { entries }: ZipDirectory, path: string): Promise<Uint8Array | Defect> {
  const entry = entries.get(path)
  if (entry === undefined) return metadataMissing(path, entries)
  if (Math.max(entry.size, entry.compressedSize) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(quoteMember(path))
  return await readMember(window, entry)
}

function metadataMissing(wanted: string, entries: ReadonlyMap<string, unknown>): Defect {
  const others = [...entries.keys()].filter(name => /^[^/]+\.dist-info\/METADATA$/.test(name))
  const instead = others.slice(0, 3).map(quoteMember).join(', ')
  const detail = `The archive has no ${quoteMember(wanted)}${instead === '' ? '' : `; it has ${instead} instead`}.`
  return { rule: 'wheel-metadata-missing', detail }
}

async function readContents(
  window: ByteWindow,
  directory: ZipDirectory,
  distInfo: string,
): Promise<WheelReading['contents']> {
  const { entries, unpackedBytes, oddMethod } = directory
  const faults: Defect[] = []
  const read = async (name: string) => {
    const entry = entries.get(`${distInfo}/${name}`)
    if (entry === undefined || Math.max(entry.size, entry.compressedSize) > MAXIMUM_RECORD_BYTES) return undefined
    const content = await readMember(window, entry)
    if (!('rule' in content)) return content
    faults.push(content)
    return undefined
  }
  await read('WHEEL')
  const record = await read('RECORD')
  const entryPoints = await read('entry_points.txt')
  const framing = await checkFraming(window, entries)
  if (oddMethod !== undefined) {
    const detail = `${quoteMember(oddMethod.name)} is compressed by method ${oddMethod.method}; indexes take deflate only.`
    faults.push({ rule: 'zip-compression-method', detail })
  }
  if (isTarHeader(await window.read(0, TELLING_BYTES))) faults.push(POLYGLOT)
  faults.push(...(framing === undefined ? [] : [framing]), ...(await scanMembers(window, directory)))
  return {
    faults: faults.filter((fault, index) => faults.findIndex(({ detail }) => detail === fault.detail) === index),
    unpackedBytes,
    missingFiles: ['WHEEL', 'RECORD']
      .filter(name => !entries.has(`${distInfo}/${name}`))
      .map(name => `${distInfo}/${name}`),
    ...(record && { record: compareRecord(record, entries, distInfo) }),
    ...(entryPoints && { entryPoints }),
  }
}
