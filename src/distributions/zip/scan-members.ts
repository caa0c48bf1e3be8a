import { BOMB_RATIO, MAXIMUM_SCANNED_TOTAL, UNPACKED_BYTES_OF_A_BOMB } from '../archive-limits.ts'
import { Faults } from '../contents/faults.ts'
import { isScanned, MAXIMUM_SCANNED_BYTES, scanSource } from '../contents/scan-source.ts'
import type { Defect } from '../defect.ts'
import type { ByteWindow } from './byte-window.ts'
import type { ZipDirectory } from './read-directory.ts'
import { readMember } from './read-member.ts'

/** Looks into the source files of a wheel for what PyPI refuses. Where that would take too long, the index will judge. */
export async function scanMembers(window: ByteWindow, directory: ZipDirectory): Promise<readonly Defect[]> {
  const faults = new Faults()
  // Such an archive is refused for what it unpacks to.
  if (directory.unpackedBytes > UNPACKED_BYTES_OF_A_BOMB && directory.unpackedBytes > BOMB_RATIO * window.fileSize)
    return []
  let total = 0
  for (const entry of directory.entries.values()) {
    const { name, size, compressedSize } = entry
    if (!isScanned(name) || size > MAXIMUM_SCANNED_BYTES || compressedSize > 2 * MAXIMUM_SCANNED_BYTES) continue
    total += size
    if (total > MAXIMUM_SCANNED_TOTAL) break
    const source = await readMember(window, entry, directory)
    faults.add('rule' in source ? [source] : scanSource(name, source))
  }
  return faults.list()
}
