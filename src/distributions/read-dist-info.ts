import { MAXIMUM_METADATA_BYTES, MAXIMUM_RECORD_BYTES, metadataTooLarge, NOT_LOOKED_THROUGH } from './archive-limits.ts'
import { type FailedReading, failedReading, type WheelReading } from './archive-reading.ts'
import { compareRecord } from './contents/compare-record.ts'
import { quoteMember } from './contents/quote-member.ts'
import type { Defect, Fault } from './defect.ts'
import { TELLING_BYTES } from './describe-content.ts'
import { isTarHeader } from './is-tar-header.ts'
import type { ByteWindow } from './zip/byte-window.ts'
import type { FilePass } from './zip/file-pass.ts'
import { FramingWalk } from './zip/framing-walk.ts'
import { lookThrough } from './zip/look-through.ts'
import type { ZipDirectory } from './zip/read-directory.ts'
import { readMember } from './zip/read-member.ts'
import { POLYGLOT } from './zip-defects.ts'

/** A wheel whose directory has been read. */
export interface OpenWheel {
  readonly window: ByteWindow
  readonly pass: FilePass
  readonly directory: ZipDirectory
  /** Whether what is not needed for the upload is looked at, too. */
  readonly isLookedThrough: boolean
}

/**
 * Reads METADATA and the other files of a wheel's `.dist-info` directory, and looks through the rest of the archive.
 * @param distInfo the path of the directory, which has a METADATA
 */
export async function readDistInfo(wheel: OpenWheel, distInfo: string): Promise<WheelReading | FailedReading> {
  const { pass, directory } = wheel
  const { entries, complete } = directory
  const metadata = await readMetadata(wheel, `${distInfo}/METADATA`)
  if ('rule' in metadata) {
    // What is wrong with the archive as a whole may be the reason.
    const framing = complete ? await new FramingWalk(pass, entries).finish() : undefined
    return failedReading(metadata, ...(framing === undefined ? [] : [framing]))
  }
  const contents = await readContents(wheel, distInfo)
  const hasMember = (name: string) => entries.has(name)
  return { kind: 'wheel', metadata, contents, hasMember, licenseDirectory: `${distInfo}/licenses` }
}

async function readMetadata({ window, directory }: OpenWheel, path: string): Promise<Uint8Array | Defect> {
  const entry = directory.entries.get(path)
  if (entry === undefined) throw new Error(`${path} is not in the directory of the archive`)
  if (Math.max(entry.size, entry.compressedSize) > MAXIMUM_METADATA_BYTES) return metadataTooLarge(quoteMember(path))
  return await readMember(window, entry, directory)
}

async function readContents(wheel: OpenWheel, distInfo: string): Promise<WheelReading['contents']> {
  const { window, pass, directory, isLookedThrough } = wheel
  const { entries, unpackedBytes, oddMethod, complete } = directory
  const faults: Fault[] = []
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
  if (isTarHeader(await pass.read(0, TELLING_BYTES))) faults.push(POLYGLOT)
  if (!complete) faults.push(NOT_LOOKED_THROUGH)
  else if (isLookedThrough) faults.push(...(await lookThrough(pass, directory)))
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
