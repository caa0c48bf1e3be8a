import type { AttestedFile } from '../attestations/attestation.ts'
import type { FetchListing } from '../package-index/fetch-listing.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Retry } from '../retry/retry.ts'
import type { Files } from '../world/files.ts'
import type { Http } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import type { CredentialsProbe } from './credentials-probe.ts'
import type { FileResult } from './file-outcome.ts'

/** What performing a plan needs of the world. */
export interface UploadContext {
  readonly index: PackageIndex
  readonly http: Http
  readonly files: Files
  readonly retry: Retry
  readonly concurrency: number
  readonly timeout: number
  readonly skipExisting: boolean
  /** What goes out with a file, by file name. */
  readonly attested: ReadonlyMap<string, AttestedFile>
  /** The `Authorization` header to send; asked for before each request, as a minted token may have to be renewed. */
  readonly authorization: () => Promise<Secret>
  /** Asked when a connection was cut while a file was being sent. */
  readonly probe: CredentialsProbe
  /** Asks the index again what it has of a project. */
  readonly fetchListing: FetchListing
  readonly progress: UploadProgress
  /** Aborted when the job is cancelled: nothing more begins, and what is under way is given up. */
  readonly cancelled: AbortSignal
}

/** Told what happens to each file while it happens. */
export interface UploadProgress {
  started(filename: string, size: number): void
  /** So many bytes of the file have left, of all that it has. Told after every piece. */
  progressed(filename: string, sent: number, size: number): void
  retrying(filename: string, why: string, seconds: number): void
  finished(result: FileResult): void
  /** The index redirects uploads to this address of its own. */
  moved(to: URL): void
}
