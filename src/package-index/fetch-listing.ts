import type { ComparedFile } from './compare-with-index.ts'
import type { ProjectListing } from './indexed-file.ts'

/**
 * Asks the index what it has of a project (normalised name). Where its page gives no digest of one of `ours`, the file is
 * downloaded and hashed. Never throws, but when the job is cancelled.
 */
export type FetchListing = (project: string, ours?: readonly ComparedFile[]) => Promise<ProjectListing>
