import type { OpenFile } from '../world/files.ts'
import { type ArchiveReading, failedReading } from './archive-reading.ts'
import { quoteMember } from './contents/quote-member.ts'
import type { Defect } from './defect.ts'
import { readDistInfo } from './read-dist-info.ts'
import { ByteWindow } from './zip/byte-window.ts'
import type { FilePass } from './zip/file-pass.ts'
import { findDirectory } from './zip/find-directory.ts'
import { readDirectory, type ZipDirectory } from './zip/read-directory.ts'

/**
 * Reads what a wheel has: METADATA, and what its other parts come to. The directory is `{name}-{version}.dist-info` with
 * name and version as the file name writes them (binary distribution format), which is where PyPI looks. Of members
 * with one name the last counts, as in Python.
 * @param pass over the file; what is looked at from its beginning on is taken from it
 * @param isLookedThrough whether what is not needed for the upload is looked at, too
 * @throws what the file's reads throw
 */
export async function readWheel(
  file: OpenFile,
  filename: string,
  pass: FilePass,
  isLookedThrough: boolean,
): Promise<ArchiveReading> {
  const window = new ByteWindow(file)
  const place = await findDirectory(window)
  if ('rule' in place) return failedReading(place)
  const directory = await readDirectory(window, place)
  if ('rule' in directory) return failedReading(directory)
  // Without two hyphens in its name the wheel has a defect already, and no place where METADATA could be.
  const distInfoName = /^[^-]+-[^-]+(?=-)/.exec(filename)?.[0]
  if (distInfoName === undefined) return failedReading()
  const distInfo = `${distInfoName}.dist-info`
  const wheel = { window, pass, directory, isLookedThrough }
  if (directory.entries.has(`${distInfo}/METADATA`)) return await readDistInfo(wheel, distInfo)

  const others = findDistInfos(directory)
  const failed = failedReading(metadataMissing(distInfo, others))
  const [other, second] = others
  if (other === undefined || second !== undefined) return failed
  const otherwise = await readDistInfo(wheel, other)
  return otherwise.kind === 'wheel' ? { ...failed, otherwise } : failed
}

function findDistInfos({ entries }: ZipDirectory): readonly string[] {
  return [...entries.keys()].flatMap(name => /^(?<path>[^/]+\.dist-info)\/METADATA$/.exec(name)?.groups?.['path'] ?? [])
}

function metadataMissing(distInfo: string, others: readonly string[]): Defect {
  const [wanted = '', ...instead] = [distInfo, ...others.slice(0, 3)].map(path => quoteMember(`${path}/METADATA`))
  const detail = `The archive has no ${wanted}${instead.length === 0 ? '' : `; it has ${instead.join(', ')} instead`}.`
  return { rule: 'wheel-metadata-missing', detail }
}
