import { Buffer } from 'node:buffer'
import type { Secret } from '../world/secret.ts'

const PREFIX = 'pypi-'
const MACAROON_VERSION_2 = 2
const LOCATION_FIELD = 1

/** Whether it begins as every token of PyPI and TestPyPI does. Pure. */
export function looksLikeApiToken(secret: Secret): boolean {
  return secret.reveal().startsWith(PREFIX)
}

/**
 * Which index an API token is for, as the token itself says: behind the prefix it is a macaroon (version 2, binary,
 * base64url), whose first field is the location, the domain of the index. Pure; nothing else of the token is read.
 * @returns `undefined` when it says nothing that we know
 */
export function parseApiTokenIndex(apiToken: Secret): 'pypi' | 'testpypi' | undefined {
  if (!looksLikeApiToken(apiToken)) return undefined
  // The location of either index fits into far fewer bytes.
  const [version, field, length, ...rest] = Buffer.from(apiToken.reveal().slice(PREFIX.length, 64), 'base64url')
  if (version !== MACAROON_VERSION_2 || field !== LOCATION_FIELD || length === undefined) return undefined
  const location = String.fromCharCode(...rest.slice(0, length))
  if (location === 'pypi.org') return 'pypi'
  return location === 'test.pypi.org' ? 'testpypi' : undefined
}
