import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import type { PackageIndex } from './package-index.ts'

/** The Simple API of an index, and all that it takes to ask it. */
export interface SimpleApi {
  readonly index: PackageIndex
  readonly access: SimpleApiAccess
  readonly http: Http
  readonly retry: Retry
  /** How the index refused the authorization (401), as a sentence: no page is asked with it again. */
  refusal?: string
}

/** How the Simple API is asked. */
export interface SimpleApiAccess {
  /** `Authorization` header for the origin that takes the uploads; never sent to another. */
  readonly authorization?: Secret
  /** Seconds. */
  readonly timeout: number
}
