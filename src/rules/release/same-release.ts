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

/** By version: a page may have tens of thousands of files, and a release a hundred. */
const byVersion = new WeakMap<readonly IndexedFile[], ReadonlyMap<string, readonly ReleasedFile[]>>()

/** What the index lists of a distribution's release: equal versions are one release, however they are written. Pure, but for its memory. */
export function listedInRelease(
  facts: Pick<RunFacts, 'listings'>,
  { project, version }: Distribution,
): readonly ReleasedFile[] {
  const files = listedFiles(facts, project)
  const grouped = byVersion.get(files) ?? groupByVersion(files, project)
  byVersion.set(files, grouped)
  return grouped.get(canonicalVersion(version)) ?? []
}

function groupByVersion(files: readonly IndexedFile[], project: string): ReadonlyMap<string, readonly ReleasedFile[]> {
  const released = files.flatMap(file => {
    const parsed = parseListedFilename(file.filename, project)
    return parsed === undefined ? [] : [{ ...file, ...parsed }]
  })
  return Map.groupBy(released, file => canonicalVersion(file.version))
}

/** Whether two distributions are of one release. */
export function isSameRelease(a: Distribution, b: Distribution): boolean {
  return a.project === b.project && canonicalVersion(a.version) === canonicalVersion(b.version)
}
