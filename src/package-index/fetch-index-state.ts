import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import { fetchProjectListing, type SimpleApiAccess } from './fetch-project-listing.ts'
import type { ProjectListing } from './indexed-file.ts'
import type { PackageIndex } from './package-index.ts'

/** Pages that are asked for at once: a release has one project as a rule, and a monorepo's index is not to be flooded. */
const REQUESTS_AT_ONCE = 6

/**
 * Asks the index what it has of each project. Never throws: what cannot be learnt is `unknown`, so all of it when the
 * Simple API's address is not known.
 * @param projects normalised names; each is asked for once
 * @returns by project, in the order of `projects`
 */
export async function fetchIndexState(
  index: PackageIndex,
  projects: readonly string[],
  access: SimpleApiAccess,
  http: Http,
  retry: Retry,
): Promise<ReadonlyMap<string, ProjectListing>> {
  const listings: (readonly [string, ProjectListing])[] = []
  const waiting = [...new Set(projects)]
  while (waiting.length > 0) {
    const batch = waiting.splice(0, REQUESTS_AT_ONCE)
    const fetched = batch.map(async project => {
      return [project, await fetchProjectListing(index, project, access, http, retry)] as const
    })
    listings.push(...(await Promise.all(fetched)))
  }
  return new Map(listings)
}
