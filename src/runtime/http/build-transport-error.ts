import { PublishError } from '../../errors/publish-error.ts'
import { TransportError } from '../../world/http.ts'
import { ProxyError } from './proxy-error.ts'

/** What the common codes mean, to be read after "No answer from HOST: ". */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was closed while data was being sent',
  ENOTFOUND: 'there is no such host name',
  EAI_AGAIN: 'the host name could not be looked up just now',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that is not trusted here',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it asks who connects, and was shown no certificate (`TWINE_CLIENT_CERT`)',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'it does not know the authority that signed the certificate it was shown',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
}

/**
 * What Node says about a request that failed, in a sentence that names the host and nothing else of the request: no
 * path, no header. The original error is not kept as its cause, as it may carry raw bytes of the exchange.
 * @returns one that is already for the user, such as `Cancelled`, as it is
 */
export function buildTransportError(error: unknown, url: URL): TransportError | PublishError {
  if (error instanceof TransportError || error instanceof PublishError) return error
  const { code, why } = explainFailure(error)
  return new TransportError(code, `No answer from ${url.host}: ${why} (${code})`)
}

/** Node's code of a failure, and what it means as a clause. */
export function explainFailure(error: unknown): { readonly code: string; readonly why: string } {
  const { code, message } = readError(error)
  return { code, why: error instanceof ProxyError ? message : (EXPLANATIONS[code] ?? message) }
}

function readError(error: unknown): { code: string; message: string } {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  return {
    code: typeof code === 'string' ? code : 'UNKNOWN',
    message: typeof message === 'string' ? message.replace(/\p{Cc}+/gu, ' ').slice(0, 200) : 'an unknown failure',
  }
}

/** The connection fell silent. */
export function buildTimeoutError(url: URL, seconds: number): TransportError {
  return new TransportError('ETIMEDOUT', `No answer from ${url.host}: it was silent for ${seconds} seconds (ETIMEDOUT)`)
}

/** Bytes came, but so few that there would be no end of it. */
export function buildSlowAnswerError(url: URL, seconds: number): TransportError {
  return new TransportError(
    'ETIMEDOUT',
    `No answer from ${url.host}: it was too slow, after ${seconds} seconds (ETIMEDOUT)`,
  )
}
