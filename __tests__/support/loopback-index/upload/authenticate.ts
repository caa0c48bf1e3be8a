import type { TokenRecord } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import { Refusal } from '../refusal.ts'

/**
 * Whose request it is, by its Authorization header: `Basic` with the user `__token__`, `Bearer`, or `Token`. Whether
 * the token is good for a project, and still in time, is asked later.
 * @throws {Refusal} 403
 */
export function authenticate(authorization: string | undefined, index: IndexState): TokenRecord {
  const [scheme = '', value = ''] = (authorization ?? '').split(/\s+/, 2)
  const token = scheme.toLowerCase() === 'basic' ? readBasicPassword(value) : readTokenScheme(scheme, value)
  const record = token?.startsWith('pypi-') === true ? index.accounts.findToken(token) : undefined
  if (record === undefined || (record.identity.kind === 'user' && record.identity.user.disabled)) {
    const help = `See ${index.url}/help/#invalid-auth for more information.`
    throw new Refusal(403, `Invalid or non-existent authentication information. ${help}`)
  }
  return record
}

function readTokenScheme(scheme: string, value: string): string | undefined {
  return ['bearer', 'token'].includes(scheme.toLowerCase()) ? value : undefined
}

function readBasicPassword(value: string): string | undefined {
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 0) return undefined
  if (decoded.slice(0, colon) !== '__token__') {
    const message =
      'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead.'
    throw new Refusal(403, message)
  }
  return decoded.slice(colon + 1)
}
