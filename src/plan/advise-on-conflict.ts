import type { IndexedFile } from '../package-index/indexed-file.ts'
import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { suggestVersions } from '../packaging/suggest-versions.ts'
import type { Version } from '../packaging/version.ts'

/**
 * What to do when the index has another file of the same name: the ways out, with versions that are still free. Pure.
 * @param listed everything that the index has of the project
 */
export function adviseOnConflict(version: Version, listed: readonly IndexedFile[]): string {
  const taken = listed.flatMap(({ filename }) => {
    const parsed = parseDistributionFilename(filename)
    return parsed.kind === 'invalid' ? [] : [parsed.version]
  })
  const { mended, next, rehearsal } = suggestVersions(version, taken)
  const ways = [
    ...(mended === undefined ? [] : [`\`${mended}\` if only the packaging was mended`]),
    mended === undefined ? `\`${next}\`` : `\`${next}\` if the code changed`,
    ...(rehearsal === undefined ? [] : [`\`${rehearsal}\` for a rehearsal`]),
  ]
  return (
    `An index does not replace a file. Build the release under a version that is free: ${ways.join(', ')}. ` +
    'Or, to leave there what is there, set `skip-existing: true`.'
  )
}
