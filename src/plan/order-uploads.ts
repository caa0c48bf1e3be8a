import type { Distribution } from '../distributions/distribution.ts'
import type { ProjectListing } from '../package-index/indexed-file.ts'
import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { canonicalVersion } from '../packaging/version.ts'
import type { PlannedUpload } from './plan.ts'

/**
 * Decides which file waits for which. Pure.
 * - The first file of a new project, and of a new release, goes alone: two first files race, and the index answers the
 *   loser with an error. It is the smallest wheel, so that the others wait as short as possible.
 * - The sdist goes when every wheel of its project is there: whoever installs meanwhile gets no needless source build.
 */
export function orderUploads(
  distributions: readonly Distribution[],
  listings: ReadonlyMap<string, ProjectListing>,
): readonly PlannedUpload[] {
  const projects = Map.groupBy(distributions, distribution => distribution.project)
  return [...projects].flatMap(([project, files]) => orderProject(files, listings.get(project)))
}

function orderProject(files: readonly Distribution[], listing: ProjectListing | undefined): readonly PlannedUpload[] {
  const known = indexedVersions(listing)
  const ordered = files.toSorted(byKindAndSize)
  const wheels = ordered.filter(file => file.kind === 'wheel').map(file => file.filename)
  const firstOfProject = listing?.state === 'listed' ? undefined : ordered[0]?.filename
  const firstOfRelease = new Map<string, string>()

  return ordered.map(distribution => {
    const release = canonicalVersion(distribution.version)
    const after = new Set(distribution.kind === 'sdist' ? wheels : [])
    if (firstOfProject !== undefined) after.add(firstOfProject)
    if (!known.has(release)) {
      const first = firstOfRelease.get(release)
      if (first === undefined) firstOfRelease.set(release, distribution.filename)
      else after.add(first)
    }
    after.delete(distribution.filename)
    return { distribution, after: [...after] }
  })
}

/** Wheels before sdists, small before large, and the same order every time. */
function byKindAndSize(a: Distribution, b: Distribution): number {
  if (a.kind !== b.kind) return a.kind === 'wheel' ? -1 : 1
  return a.size - b.size || (a.filename < b.filename ? -1 : 1)
}

/** Releases that the index has a file of, by canonical version. */
function indexedVersions(listing: ProjectListing | undefined): ReadonlySet<string> {
  if (listing?.state !== 'listed') return new Set()
  const versions = listing.files.flatMap(file => {
    const parsed = parseDistributionFilename(file.filename)
    return parsed.kind === 'invalid' ? [] : [canonicalVersion(parsed.version)]
  })
  return new Set(versions)
}
