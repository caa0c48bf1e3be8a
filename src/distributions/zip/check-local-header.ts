import { isUtf8 } from 'node:buffer'
import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import type { LocalHeader } from './local-header.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Written while the sizes were not known: they stand behind the data. */
const DATA_DESCRIPTOR = 0x08

/** Whether a member is as the directory of the archive describes it. Pure. */
export function checkLocalHeader(header: LocalHeader, entries: ReadonlyMap<string, ZipEntry>): Defect | undefined {
  const fault = compare(header, entries.get(header.name))
  return fault && { rule: fault.rule, detail: fault.describe(quoteMember(header.name)) }
}

/** A fault of a member, whose name is made presentable only when there is one: members may be thousands. */
interface MemberFault {
  readonly rule: string
  readonly describe: (shown: string) => string
}

function compare(header: LocalHeader, entry: ZipEntry | undefined): MemberFault | undefined {
  const { flags, rawName, compressedSize, size } = header
  if ((flags & DATA_DESCRIPTOR) !== 0) {
    const describe = (shown: string) => `The size of ${shown} stands behind its data, in a data descriptor.`
    return { rule: 'zip-data-descriptor', describe }
  }
  if (!isUtf8(rawName)) {
    return { rule: 'zip-name-not-utf8', describe: shown => `The name ${shown} of a member is not UTF-8.` }
  }
  if (entry === undefined || !entry.certainName) {
    const why = entry === undefined ? 'not in the directory of the archive' : 'not marked as UTF-8'
    return { rule: 'zip-missing-central', describe: shown => `The name ${shown} of a member is ${why}.` }
  }
  if (entry.compressedSize !== compressedSize) {
    const describe = (shown: string) =>
      `${shown} has ${compressedSize} bytes of data, and ${entry.compressedSize} by the directory of the archive.`
    return { rule: 'zip-compressed-size-mismatch', describe }
  }
  if (entry.size !== size) {
    const describe = (shown: string) =>
      `${shown} unpacks to ${size} bytes, and to ${entry.size} by the directory of the archive.`
    return { rule: 'zip-file-size-mismatch', describe }
  }
  return undefined
}
