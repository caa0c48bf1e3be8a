import { Buffer } from 'node:buffer'
import { Secret } from '../world/secret.ts'

/** What `Authorization` carries for HTTP Basic authentication (RFC 7617, in UTF-8), in both forms that a log could show. */
export interface BasicAuthorization {
  /** The header's value. */
  readonly header: Secret
  /** The credentials in base64 alone: a secret as good as the password, to be masked as well. */
  readonly encoded: Secret
}

/** Both forms of user name and password. Pure. */
export function encodeBasicAuthorization(username: string, password: Secret): BasicAuthorization {
  const encoded = Buffer.from(`${username}:${password.reveal()}`, 'utf8').toString('base64')
  return { header: new Secret(`Basic ${encoded}`), encoded: new Secret(encoded) }
}
