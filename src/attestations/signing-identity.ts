import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { SigningCertificate } from './certificate.ts'
import { fetchCertificate } from './fetch-certificate.ts'
import type { Signing } from './signing.ts'

/** A key that never leaves memory, and the certificate that says whose it is. */
export interface SigningIdentity {
  readonly privateKey: KeyObject
  readonly certificate: SigningCertificate
}

/** Milliseconds. The log must write down a signature while the certificate lives; it may take its time. */
const RESERVE = 2 * 60_000

const generateKeys = promisify(generateKeyPair)

/**
 * One identity for the whole run, made when first asked for and made anew when its certificate nears its end: 2 minutes
 * before, or after half of a short life. Those who ask at the same time share one.
 * @returns a function that throws what `fetchCertificate()` throws
 */
export function createSigningIdentity(signing: Signing): () => Promise<SigningIdentity> {
  const { clock } = signing.retry
  let latest: Promise<SigningIdentity & { readonly renewAt: number }> | undefined

  async function create() {
    const keys = await generateKeys('ec', { namedCurve: 'P-256' })
    const certificate = await fetchCertificate(keys, signing)
    // By the length of its life, not by its dates: our clock may differ from Fulcio's.
    const life = certificate.notAfter.getTime() - certificate.notBefore.getTime()
    const renewAt = clock.now().getTime() + life - Math.min(RESERVE, life / 2)
    return { privateKey: keys.privateKey, certificate, renewAt }
  }

  return async () => {
    latest ??= create()
    const shared = latest
    const current = await shared
    if (clock.now().getTime() < current.renewAt) return current
    if (latest === shared) latest = create()
    return await latest
  }
}
