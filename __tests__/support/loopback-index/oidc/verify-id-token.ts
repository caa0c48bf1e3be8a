import type { IndexState } from '../index-state.ts'
import { GITHUB_ISSUER, type IdTokenClaims } from './id-token-claims.ts'
import { MintRefusal } from './mint-refusal.ts'

const LEEWAY_SECONDS = 30
const KNOWN_ISSUERS = [GITHUB_ISSUER, 'https://gitlab.com', 'https://accounts.google.com']

/**
 * Whether an ID token is what it says: issuer, signature, audience, times.
 * @returns its claims
 * @throws {MintRefusal}
 */
export function verifyIdToken(idToken: string, index: IndexState): IdTokenClaims {
  const [header, claims] = idToken.split('.').map(decode)
  if (claims === undefined || typeof claims['iss'] !== 'string')
    throw new MintRefusal('invalid-payload', 'malformed JWT')
  if (!KNOWN_ISSUERS.includes(claims['iss']))
    throw new MintRefusal('invalid-payload', 'unknown trusted publishing issuer')
  const genuine = header?.['alg'] === 'RS256' && claims['iss'] === GITHUB_ISSUER && index.issuer.isGenuine(idToken)
  if (!genuine || claims['aud'] !== index.settings.audience || !isInTime(claims, index.now()))
    throw new MintRefusal('invalid-token', 'malformed or invalid token')
  return claims
}

function isInTime(claims: IdTokenClaims, now: Date): boolean {
  const { iat, nbf, exp } = claims
  const seconds = now.getTime() / 1000
  if (typeof iat !== 'number' || typeof exp !== 'number') return false
  const start = Math.max(iat, typeof nbf === 'number' ? nbf : iat)
  return start <= seconds + LEEWAY_SECONDS && seconds < exp + LEEWAY_SECONDS
}

function decode(part: string): IdTokenClaims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}
