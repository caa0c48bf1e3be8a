import { fetchProjectListing } from './fetch-project-listing.ts'
import type { ProjectListing } from './indexed-file.ts'
import type { SimpleApi } from './simple-api.ts'

/** Pages that are asked for at once: a release has one project as a rule, and a monorepo's index is not to be flooded. */
const REQUESTS_AT_ONCE = 6

/**
 * Asks the index what it has of each project; where it is asked with credentials, first for one alone, as it may refuse
 * them. What cannot be learnt is `unknown`, so all of it when the Simple API's
 * address is not known.
 * @param projects normalised names; each is asked for once
 * @returns by project, in the order of `projects`
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export async function fetchIndexState(
  projects: readonly string[],
  api: SimpleApi,
): Promise<ReadonlyMap<string, ProjectListing>> {
  const listings: (readonly [string, ProjectListing])[] = []
  const waiting = [...new Set(projects)]
  let atOnce = api.access.authorization === undefined ? REQUESTS_AT_ONCE : 1
  while (waiting.length > 0) {
    const batch = waiting.splice(0, atOnce)
    atOnce = REQUESTS_AT_ONCE
    const fetched = batch.map(async project => {
      return [project, await fetchProjectListing(project, api)] as const
    })
    listings.push(...(await Promise.all(fetched)))
  }
  return new Map(listings)
}
