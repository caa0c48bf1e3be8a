import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import { fetchMissingDigests } from './fetch-missing-digests.ts'
import type { SimpleApiAccess } from './fetch-project-listing.ts'
import type { ProjectListing } from './indexed-file.ts'
import type { PackageIndex } from './package-index.ts'

/** Every listing with the digests that its page does not give of our files, where they can be learnt. Never throws. */
export async function completeListings(
  listings: ReadonlyMap<string, ProjectListing>,
  candidates: readonly (Distribution | UnreadableDistribution)[],
  index: PackageIndex,
  access: SimpleApiAccess,
  http: Http,
  retry: Retry,
): Promise<ReadonlyMap<string, ProjectListing>> {
  const complete = [...listings].map(async ([project, listing]) => {
    const ours = candidates.filter(candidate => candidate.kind !== 'unreadable' && candidate.project === project)
    const distributions = ours as readonly Distribution[]
    return [project, await fetchMissingDigests(index, listing, distributions, access, http, retry)] as const
  })
  return new Map(await Promise.all(complete))
}
