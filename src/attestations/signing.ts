import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import type { IdentityProvider } from '../world/identity-provider.ts'
import type { Secret } from '../world/secret.ts'
import type { Sigstore } from './choose-sigstore.ts'

/** What signing needs of the world. */
export interface Signing {
  readonly sigstore: Sigstore
  readonly http: Http
  readonly identityProvider: IdentityProvider
  readonly retry: Retry
  /** Seconds, of each request. */
  readonly timeout: number
  /** Aborted when the job is cancelled. */
  readonly cancelled: AbortSignal
  /** Called with each ID token the moment it exists. */
  readonly maskSecret: (secret: Secret) => void
  /** Told of each pause before something is asked for again. */
  readonly retrying: (what: string, why: string, seconds: number) => void
}

/** The audience of the ID tokens that Sigstore takes. */
export const SIGSTORE_AUDIENCE = 'sigstore'

/** Log entries under way at once: the log writes them down in batches, so that waiting for each would add up. */
export const MOST_ENTRIES_AT_ONCE = 10

/** Bytes. Answers have some kilobytes. */
export const MAXIMUM_ANSWER_BYTES = 1024 * 1024
