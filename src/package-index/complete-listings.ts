import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { fetchMissingDigests } from './fetch-missing-digests.ts'
import type { ProjectListing } from './indexed-file.ts'
import type { SimpleApi } from './simple-api.ts'

/**
 * Every listing with the digests that its page does not give of our files, where they can be learnt.
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export async function completeListings(
  listings: ReadonlyMap<string, ProjectListing>,
  candidates: readonly (Distribution | UnreadableDistribution)[],
  api: SimpleApi,
): Promise<ReadonlyMap<string, ProjectListing>> {
  const readable = candidates.filter(candidate => candidate.kind !== 'unreadable')
  const complete = [...listings].map(async ([project, listing]) => {
    const ours = readable.filter(distribution => distribution.project === project)
    return [project, await fetchMissingDigests(listing, ours, api)] as const
  })
  return new Map(await Promise.all(complete))
}
