import type { Distribution } from '../../distributions/distribution.ts'
import type { IndexedFile } from '../../package-index/indexed-file.ts'
import { parseDistributionFilename } from '../../packaging/distribution-filename.ts'
import { canonicalVersion } from '../../packaging/version.ts'
import type { RunFacts } from '../run-facts.ts'

/** What the index lists of a project. */
export function listedFiles({ listings }: Pick<RunFacts, 'listings'>, project: string): readonly IndexedFile[] {
  const listing = listings.get(project)
  return listing?.state === 'listed' ? listing.files : []
}

/** What the index lists of a distribution's release: equal versions are one release, however they are written. Pure. */
export function listedInRelease(facts: Pick<RunFacts, 'listings'>, distribution: Distribution): readonly IndexedFile[] {
  const canonical = canonicalVersion(distribution.version)
  return listedFiles(facts, distribution.project).filter(({ filename }) => {
    const parsed = parseDistributionFilename(filename)
    return parsed.kind !== 'invalid' && canonicalVersion(parsed.version) === canonical
  })
}

/** Whether two distributions are of one release. */
export function isSameRelease(a: Distribution, b: Distribution): boolean {
  return a.project === b.project && canonicalVersion(a.version) === canonicalVersion(b.version)
}
