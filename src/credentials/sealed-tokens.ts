import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { parseJsonObject } from '../world/parse-json.ts'
import { Secret } from '../world/secret.ts'

/** Upload tokens, and where to burn them. */
export interface TokensToBurn {
  readonly uploadUrl: URL
  readonly secrets: readonly Secret[]
}

const CIPHER = 'aes-256-gcm'
const PURPOSE = 'pypi-publish: upload tokens for the post step'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Upload tokens as text for the runner's state file, which lies on the disk in the clear: encrypted and authenticated
 * (AES-256-GCM) with a key that both steps derive (HKDF, RFC 5869) from what only the job has.
 * @param requestToken the job's `ACTIONS_ID_TOKEN_REQUEST_TOKEN`
 */
export function sealTokens(tokens: TokensToBurn, requestToken: Secret): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, deriveKey(requestToken), nonce)
  const text = JSON.stringify({
    uploadUrl: tokens.uploadUrl.href,
    tokens: tokens.secrets.map(secret => secret.reveal()),
  })
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/**
 * What `sealTokens` made. Pure.
 * @returns `undefined` for anything that was not sealed with the same request token
 */
export function unsealTokens(text: string, requestToken: Secret): TokensToBurn | undefined {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, deriveKey(requestToken), nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
    return parseTokens(opened.toString('utf8'))
  } catch {
    return undefined
  }
}

function deriveKey(requestToken: Secret): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', requestToken.reveal(), '', PURPOSE, 32))
}

function parseTokens(text: string): TokensToBurn | undefined {
  const { uploadUrl, tokens } = parseJsonObject(text) ?? {}
  const url = typeof uploadUrl === 'string' ? URL.parse(uploadUrl) : null
  if (url === null || !Array.isArray(tokens)) return undefined
  const secrets = tokens.filter(token => typeof token === 'string').map(token => new Secret(token))
  return { uploadUrl: url, secrets }
}
