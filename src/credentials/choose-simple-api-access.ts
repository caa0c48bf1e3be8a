import { API_TOKEN_USERNAME } from '../inputs/api-token-username.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { SimpleApiAccess } from '../package-index/simple-api.ts'
import type { Secret } from '../world/secret.ts'
import type { Authentication } from './authentication.ts'
import { encodeBasicAuthorization } from './authorization-header.ts'

/**
 * By what right the Simple API is read. PyPI and TestPyPI are open to everyone and are sent nothing; another
 * index gets what the user supplied, never a minted token: that is for uploads alone, and does not exist yet.
 * @param timeout seconds
 * @param maskSecret called with what a log could show of the header, the moment it exists
 */
export function chooseSimpleApiAccess(
  authentication: Authentication,
  index: PackageIndex,
  timeout: number,
  maskSecret: (secret: Secret) => void,
): SimpleApiAccess {
  if (index.kind !== 'other') return { timeout }
  const credentials = credentialsOf(authentication)
  if (credentials === undefined) return { timeout }
  const { header, encoded } = encodeBasicAuthorization(...credentials)
  maskSecret(encoded)
  return { timeout, authorization: header }
}

function credentialsOf(authentication: Authentication): readonly [username: string, password: Secret] | undefined {
  if (authentication.method === 'api-token') return [API_TOKEN_USERNAME, authentication.apiToken]
  return authentication.method === 'password' ? [authentication.username, authentication.password] : undefined
}
