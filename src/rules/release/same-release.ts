import type { Distribution } from '../../distributions/distribution.ts'
import type { IndexedFile } from '../../package-index/indexed-file.ts'
import { type ListedFilename, parseListedFilename } from '../../packaging/listed-filename.ts'
import { canonicalVersion } from '../../packaging/version.ts'
import type { RunFacts } from '../run-facts.ts'

/** What the index lists of a project. */
export function listedFiles({ listings }: Pick<RunFacts, 'listings'>, project: string): readonly IndexedFile[] {
  const listing = listings.get(project)
  return listing?.state === 'listed' ? listing.files : []
}

/** A file that the index lists, with what its name tells. */
export type ReleasedFile = IndexedFile & ListedFilename

/** What the index lists of a distribution's release: equal versions are one release, however they are written. Pure. */
export function listedInRelease(
  facts: Pick<RunFacts, 'listings'>,
  { project, version }: Distribution,
): readonly ReleasedFile[] {
  const canonical = canonicalVersion(version)
  return listedFiles(facts, project).flatMap(file => {
    const parsed = parseListedFilename(file.filename, project)
    return parsed !== undefined && canonicalVersion(parsed.version) === canonical ? [{ ...file, ...parsed }] : []
  })
}

/** Whether two distributions are of one release. */
export function isSameRelease(a: Distribution, b: Distribution): boolean {
  return a.project === b.project && canonicalVersion(a.version) === canonicalVersion(b.version)
}
