import { Buffer } from 'node:buffer'
import { type KeyObject, sign } from 'node:crypto'
import { fetchIdToken } from '../credentials/fetch-id-token.ts'
import { quoteAnswer, quoteText } from '../credentials/quote-text.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import { retrying } from '../retry/retrying.ts'
import type { HttpRequest } from '../world/http.ts'
import { parseJsonObject } from '../world/parse-json.ts'
import type { Secret } from '../world/secret.ts'
import { parseCertificateAnswer, type SigningCertificate } from './certificate.ts'
import { MAXIMUM_ANSWER_BYTES, SIGSTORE_AUDIENCE, type Signing } from './signing.ts'
import { signingFailed } from './signing-error.ts'

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/**
 * Has a key certified for the workflow's identity (Fulcio's API, version 2). A fresh ID token for every attempt: pauses
 * may be longer than one lives.
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`
 */
export async function fetchCertificate(keys: KeyPair, signing: Signing): Promise<SigningCertificate> {
  const { http, identityProvider, retry, maskSecret, sigstore } = signing
  const idTokens: Secret[] = []
  const ended = await retrying(
    retry,
    async () => {
      const idToken = await fetchIdToken(SIGSTORE_AUDIENCE, identityProvider, retry, maskSecret)
      idTokens.unshift(idToken)
      return attemptRequest(buildRequest(idToken, keys, signing), http, retry)
    },
    (why, seconds) => signing.retrying('Certificate', quoteText(why, idTokens), seconds),
  )
  if ('again' in ended) throw failed(quoteText(ended.again, idTokens))
  const { host } = sigstore.fulcioUrl
  if (ended.done.status !== 200 && ended.done.status !== 201) {
    throw failed(`${host} answered ${quoteAnswer(ended.done, idTokens)}`)
  }
  const certificate = parseCertificateAnswer(ended.done.body, keys.publicKey)
  if (certificate === undefined)
    throw failed(`${host} answered ${ended.done.status}, but without a certificate of our key`)
  return certificate
}

function buildRequest(idToken: Secret, { privateKey, publicKey }: KeyPair, signing: Signing): HttpRequest {
  const subject = readSubject(idToken)
  if (subject === undefined) {
    throw failed('The ID token of the job has no subject that could be certified.')
  }
  return {
    method: 'POST',
    url: new URL('api/v2/signingCert', signing.sigstore.fulcioUrl),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: idToken.reveal() },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
      },
    }),
    timeout: signing.timeout,
    cancelled: signing.cancelled,
    maximumResponseBytes: MAXIMUM_ANSWER_BYTES,
  }
}

/** The `sub` claim letter by letter: signing it proves to Fulcio that who holds the ID token holds the key. */
function readSubject(idToken: Secret): string | undefined {
  const [, payload = ''] = idToken.reveal().split('.')
  const subject = parseJsonObject(Buffer.from(payload, 'base64url').toString('utf8'))?.['sub']
  return typeof subject === 'string' && subject !== '' ? subject : undefined
}

function failed(detail: string) {
  return signingFailed('Sigstore gave no certificate to sign the attestations with.', detail)
}
