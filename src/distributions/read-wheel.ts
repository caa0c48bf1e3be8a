import { formatPrintableLine } from '../errors/printable-text.ts'
import type { OpenFile } from '../world/files.ts'
import type { ArchiveReading } from './archive-reading.ts'
import type { Defect } from './distribution.ts'
import { FileRandomAccess } from './random-access.ts'
import { openZip, readDirectory } from './read-zip-directory.ts'
import { readZipMember } from './read-zip-member.ts'

/**
 * Reads METADATA out of a wheel: the archive's directory and this one member, whatever the size of the wheel. The
 * directory is `{name}-{version}.dist-info` with name and version as the file name writes them (binary distribution
 * format), which is where PyPI looks. Of members with one name the last counts, as in Python.
 * @throws what the file's reads throw
 */
export async function readWheel(file: OpenFile, filename: string): Promise<ArchiveReading> {
  const access = new FileRandomAccess(file)
  const zip = await openZip(access, file.size)
  if ('rule' in zip) return failed(access, zip)
  const distInfo = /^[^-]+-[^-]+(?=-)/.exec(filename)?.[0]
  const wanted = `${distInfo ?? ''}.dist-info/METADATA`
  const directory = await readDirectory(zip, wanted)
  if ('rule' in directory) return failed(access, directory)
  // Without two hyphens in its name the wheel has a defect already, and no place where METADATA could be.
  if (distInfo === undefined) return { defects: [] }
  if (directory.entry === undefined) return { defects: [metadataMissing(wanted, directory.others)] }
  const metadata = await readZipMember(zip, directory.entry, access, wanted)
  return 'rule' in metadata ? failed(access, metadata) : { metadata, defects: [] }
}

function metadataMissing(wanted: string, others: readonly string[]): Defect {
  const instead =
    others.length === 0 ? '' : `; it has ${others.map(name => formatPrintableLine(name, 200)).join(', ')} instead`
  return { rule: 'wheel-metadata-missing', detail: `The archive has no ${formatPrintableLine(wanted, 200)}${instead}.` }
}

/** A file that cannot be read says nothing of the archive in it. */
function failed(access: FileRandomAccess, defect: Defect): ArchiveReading {
  if (access.failure !== undefined) throw access.failure
  return { defects: [defect] }
}
