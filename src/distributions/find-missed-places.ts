import { literalGlob } from '../inputs/literal-glob.ts'
import type { Files } from '../world/files.ts'
import type { MissedPlace } from './discovery.ts'
import { listEntries } from './list-entries.ts'

/** Where to look. */
interface Places {
  readonly packagesDirectory?: string | undefined
  readonly filePatterns: readonly string[]
}

/** The matcher writes where it searches into the debug log, as it is. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/**
 * Which of the places that should have files have none: the directory, and each pattern for itself. What excludes may
 * find nothing to exclude, and what was excluded was there.
 * @param display how a path or a pattern is shown
 */
export async function findMissedPlaces(
  { packagesDirectory, filePatterns }: Places,
  files: Files,
  display: (path: string) => string,
): Promise<readonly MissedPlace[]> {
  const missed: MissedPlace[] = []
  if (packagesDirectory !== undefined && !UNPRINTABLE.test(packagesDirectory)) {
    const [entry] = await listEntries([literalGlob(packagesDirectory)], files)
    const found = entry?.kind === 'file' ? 'file' : 'nothing'
    if (entry?.kind !== 'directory') missed.push({ input: 'packages-dir', place: display(packagesDirectory), found })
  }
  for (const pattern of filePatterns.filter(each => !each.startsWith('!') && !UNPRINTABLE.test(each))) {
    const entries = await listEntries([pattern], files)
    const found = entries.length === 0 ? 'nothing' : 'directory'
    const isMissed = entries.every(({ kind }) => kind === 'directory')
    if (isMissed) missed.push({ input: 'files', place: display(pattern), found })
  }
  return missed
}
