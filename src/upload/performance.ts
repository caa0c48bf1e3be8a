import type { ProjectListing } from '../package-index/indexed-file.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Retry } from '../retry/retry.ts'
import type { Files } from '../world/files.ts'
import type { Http } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import type { FileResult } from './file-outcome.ts'

/** What performing a plan needs of the world. */
export interface Performance {
  readonly index: PackageIndex
  readonly http: Http
  readonly files: Files
  readonly retry: Retry
  readonly concurrency: number
  readonly timeout: number
  readonly skipExisting: boolean
  /** The `Authorization` header to send; asked for before each request, as a minted token may have to be renewed. */
  readonly authorization: () => Promise<Secret>
  /** Asks the index again what it has of a project. */
  readonly fetchListing: (project: string) => Promise<ProjectListing>
  readonly progress: UploadProgress
}

/** Told what happens to each file while it happens. */
export interface UploadProgress {
  started(filename: string, size: number): void
  retrying(filename: string, why: string, seconds: number): void
  finished(result: FileResult): void
}
