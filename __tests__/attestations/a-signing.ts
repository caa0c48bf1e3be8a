import type { Signing } from '../../src/attestations/signing.ts'
import { aRetry } from '../support/a-retry.ts'
import { asHttp } from '../support/sigstore-stack/sigstore-http.ts'
import { SigstoreStack, type SigstoreStackOptions } from '../support/sigstore-stack/sigstore-stack.ts'
import { anIdToken, GITHUB_CLAIMS } from '../support/trusted-publishing.ts'

export interface ASigningOptions extends SigstoreStackOptions {
  readonly retries?: number
  /** Claims in which the job's ID tokens differ from a usual job's. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** Signing by a Sigstore in memory, on a clock that moves only when someone waits. */
export function aSigning(options: ASigningOptions = {}) {
  const retry = aRetry(options.retries ?? 4)
  const stack = new SigstoreStack({ now: () => retry.clock.now(), ...options })
  const audiences: string[] = []
  const masked: string[] = []
  const pauses: string[] = []
  const signing: Signing = {
    sigstore: { fulcioUrl: new URL('https://fulcio.sigstore.dev/'), rekorUrl: new URL('https://rekor.sigstore.dev/') },
    http: asHttp(stack),
    identityProvider: {
      available: true,
      async fetchIdToken(aud) {
        audiences.push(aud)
        const exp = retry.clock.now().getTime() / 1000 + 300
        return anIdToken({ ...GITHUB_CLAIMS, aud, exp, ...options.claims })
      },
    },
    retry,
    timeout: 60,
    cancelled: new AbortController().signal,
    maskSecret: secret => void masked.push(secret.reveal()),
    retrying: (what, why) => void pauses.push(`${what}: ${why}`),
  }
  return { signing, stack, audiences, masked, pauses, clock: retry.clock }
}
