import { isUtf8 } from 'node:buffer'
import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import type { LocalHeader } from './local-header.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Written while the sizes were not known: they stand behind the data. */
const DATA_DESCRIPTOR = 0x08

/** Whether a member is as the directory of the archive describes it. Pure. */
export function checkLocalHeader(header: LocalHeader, entries: ReadonlyMap<string, ZipEntry>): Defect | undefined {
  const shown = quoteMember(header.name)
  if ((header.flags & DATA_DESCRIPTOR) !== 0) {
    return { rule: 'zip-data-descriptor', detail: `The size of ${shown} stands behind its data, in a data descriptor.` }
  }
  if (!isUtf8(header.rawName))
    return { rule: 'zip-name-not-utf8', detail: `The name ${shown} of a member is not UTF-8.` }
  const entry = entries.get(header.name)
  if (entry === undefined || !entry.certainName) {
    const why = entry === undefined ? 'not in the directory of the archive' : 'not marked as UTF-8'
    return { rule: 'zip-missing-central', detail: `The name ${shown} of a member is ${why}.` }
  }
  if (entry.compressedSize !== header.compressedSize) {
    const detail = `${shown} has ${header.compressedSize} bytes of data, and ${entry.compressedSize} by the directory of the archive.`
    return { rule: 'zip-compressed-size-mismatch', detail }
  }
  if (entry.size !== header.size) {
    const detail = `${shown} unpacks to ${header.size} bytes, and to ${entry.size} by the directory of the archive.`
    return { rule: 'zip-file-size-mismatch', detail }
  }
  return undefined
}
