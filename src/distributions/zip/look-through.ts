import type { Fault } from '../defect.ts'
import type { ByteSource } from './byte-source.ts'
import { chooseScanned } from './choose-scanned.ts'
import { FramingWalk } from './framing-walk.ts'
import type { ZipDirectory } from './read-directory.ts'
import { SourceScan } from './source-scan.ts'

/**
 * Looks through a wheel for what PyPI refuses: in how its records are framed, and in its source files. Both in one walk
 * from its first byte to its last, in whatever order the directory lists the members.
 */
export async function lookThrough(bytes: ByteSource, directory: ZipDirectory): Promise<readonly Fault[]> {
  const framing = new FramingWalk(bytes, directory.entries)
  const scan = new SourceScan(bytes, directory)
  for (const entry of chooseScanned(directory, bytes.fileSize)) {
    await framing.goTo(entry.position)
    await scan.take(entry)
  }
  const fault = await framing.finish()
  return [...(fault === undefined ? [] : [fault]), ...(await scan.finish())]
}
