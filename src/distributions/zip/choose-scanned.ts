import { BOMB_RATIO, MAXIMUM_SCANNED_TOTAL, UNPACKED_BYTES_OF_A_BOMB } from '../archive-limits.ts'
import { isScanned, MAXIMUM_SCANNED_BYTES } from '../contents/scan-source.ts'
import type { ZipDirectory } from './read-directory.ts'
import type { ZipEntry } from './zip-entry.ts'

/**
 * The source files of a wheel that are looked into for what PyPI refuses, in the order in which they stand in the file.
 * Where that would take too long, the index will judge. Pure.
 */
export function chooseScanned({ entries, unpackedBytes }: ZipDirectory, fileSize: number): readonly ZipEntry[] {
  // Such an archive is refused for what it unpacks to.
  if (unpackedBytes > UNPACKED_BYTES_OF_A_BOMB && unpackedBytes > BOMB_RATIO * fileSize) return []
  const scanned: ZipEntry[] = []
  let total = 0
  for (const entry of entries.values()) {
    const { name, size, compressedSize } = entry
    if (!isScanned(name) || size > MAXIMUM_SCANNED_BYTES || compressedSize > 2 * MAXIMUM_SCANNED_BYTES) continue
    total += size
    if (total > MAXIMUM_SCANNED_TOTAL) break
    scanned.push(entry)
  }
  return scanned.sort((a, b) => a.position - b.position)
}
