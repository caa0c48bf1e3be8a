import type { ComparedFile } from './compare-with-index.ts'
import { fetchMissingDigests } from './fetch-missing-digests.ts'
import { fetchProjectListing } from './fetch-project-listing.ts'
import type { ProjectListing } from './indexed-file.ts'
import type { SimpleApi } from './simple-api.ts'

/**
 * Asks the index what it has of a project (normalised name). Where its page gives no digest of one of `ours`, the file is
 * downloaded and hashed.
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export type FetchListing = (project: string, ours?: readonly ComparedFile[]) => Promise<ProjectListing>

/** Asks this Simple API. */
export function createFetchListing(api: SimpleApi): FetchListing {
  return async (project, ours = []) => await fetchMissingDigests(await fetchProjectListing(project, api), ours, api)
}
