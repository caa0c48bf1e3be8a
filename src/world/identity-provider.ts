import type { Secret } from './secret.ts'

/** The workflow's identity: GitHub's OpenID Connect provider, or one that speaks its protocol. */
export interface IdentityProvider {
  /** Whether the job may ask for ID tokens (`permissions: id-token: write`). */
  readonly available: boolean
  /** Connects to the provider ahead of the request that will come. */
  connectAhead?(): void
  /**
   * A fresh ID token for an audience. Each is good for one exchange.
   * @throws {PublishError} `id-token-unavailable` when the provider does not give one; where the next request may succeed,
   * its cause is a `TransportError`
   */
  fetchIdToken(audience: string): Promise<Secret>
}
