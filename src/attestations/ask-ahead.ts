import { fetchIdToken } from '../credentials/fetch-id-token.ts'
import type { Secret } from '../world/secret.ts'
import { isPublic } from './choose-sigstore.ts'
import { MOST_ENTRIES_AT_ONCE, SIGSTORE_AUDIENCE, type Signing } from './signing.ts'

/** Milliseconds after which an ID token is asked for anew: those of GitHub live for five minutes. */
const FRESH = 60_000

/** Signing that has begun with what nobody else will ever see. */
export interface SigningAhead {
  /** Whose first ID token is the one below, while that is fresh. */
  readonly signing: Signing
  /** It says what will be certified. A failure that nobody awaits is handled. */
  readonly idToken: Promise<Secret>
}

/**
 * Asks for the ID token that signing needs, and connects to the public Sigstore, while the upload token is minted. No
 * certificate is asked for: that stands in a public log, too. Other instances of Sigstore are not connected to, as nobody
 * knows whether they bear a connection on which nothing is said yet.
 * @param signatures how many will be made
 */
export function askAhead(signing: Signing, signatures: number): SigningAhead {
  const { http, identityProvider, retry, maskSecret, sigstore } = signing
  const idToken = fetchIdToken(SIGSTORE_AUDIENCE, identityProvider, retry, maskSecret)
  idToken.catch(() => undefined)
  if (isPublic(sigstore) && signatures > 0) {
    http.connectAhead?.(sigstore.fulcioUrl, 1)
    http.connectAhead?.(sigstore.rekorUrl, Math.min(MOST_ENTRIES_AT_ONCE, signatures))
  }
  const end = retry.clock.now().getTime() + FRESH
  let isUsed = false
  const fetchFirst = async (audience: string) => {
    if (isUsed || audience !== SIGSTORE_AUDIENCE || retry.clock.now().getTime() >= end) {
      return await identityProvider.fetchIdToken(audience)
    }
    isUsed = true
    return await idToken
  }
  return { signing: { ...signing, identityProvider: { ...identityProvider, fetchIdToken: fetchFirst } }, idToken }
}
