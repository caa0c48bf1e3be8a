import type { SimpleApiAccess } from '../package-index/fetch-project-listing.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Authentication } from './authentication.ts'
import { buildAuthorizationHeader } from './authorization-header.ts'

/**
 * By what right the Simple API is read. Pure. PyPI and TestPyPI are open to everyone and are sent nothing; another
 * index gets what the user supplied, never a minted token: that is for uploads alone, and does not exist yet.
 * @param timeout seconds
 */
export function chooseSimpleApiAccess(
  authentication: Authentication,
  index: PackageIndex,
  timeout: number,
): SimpleApiAccess {
  if (index.kind !== 'other') return { timeout }
  if (authentication.method === 'api-token') {
    return { timeout, authorization: buildAuthorizationHeader('__token__', authentication.apiToken) }
  }
  if (authentication.method === 'password') {
    return { timeout, authorization: buildAuthorizationHeader(authentication.username, authentication.password) }
  }
  return { timeout }
}
