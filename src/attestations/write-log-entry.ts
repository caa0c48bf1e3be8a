import { Buffer } from 'node:buffer'
import { quoteAnswer } from '../credentials/quote-text.ts'
import type { Attempt } from '../retry/attempt.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { HttpRequest, HttpResponse } from '../world/http.ts'
import type { TransparencyLogEntry } from './attestation.ts'
import type { SigningCertificate } from './certificate.ts'
import { parseLogEntry } from './parse-log-entry.ts'
import { formatEnvelope, type SignedEnvelope } from './sign-envelope.ts'
import { MAXIMUM_ANSWER_BYTES, type Signing } from './signing.ts'
import { signingFailed } from './signing-error.ts'

const ENTRIES = 'api/v1/log/entries'

/**
 * Has an envelope written into the transparency log (Rekor's API, version 1), as one attempt of `retrying()`. What the
 * log has already, because an answer got lost, is fetched from it.
 * @throws {PublishError} `attestation-signing-failed` when no repetition would help
 */
export async function attemptLogEntry(
  envelope: SignedEnvelope,
  certificate: SigningCertificate,
  signing: Signing,
): Promise<Attempt<TransparencyLogEntry>> {
  const proposal = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      proposedContent: {
        envelope: formatEnvelope(envelope),
        verifiers: [Buffer.from(certificate.pem).toString('base64')],
      },
    },
  }
  const url = new URL(ENTRIES, signing.sigstore.rekorUrl)
  const written = await send({ method: 'POST', url, body: JSON.stringify(proposal) }, signing)
  if ('again' in written) return written
  if (written.done.status !== 409) return readEntry(written.done, 201, signing)
  const fetched = await send({ method: 'GET', url: locateEntry(written.done, signing) }, signing)
  if ('again' in fetched) return fetched
  // What it has just been given, the log may not show yet.
  if (fetched.done.status === 404) return { again: `${url.host} does not show yet what it says that it has` }
  return readEntry(fetched.done, 200, signing)
}

function send(request: Pick<HttpRequest, 'method' | 'url' | 'body'>, signing: Signing): Promise<Attempt<HttpResponse>> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (request.body !== undefined) headers['content-type'] = 'application/json'
  const { timeout, cancelled } = signing
  const limits = { timeout, cancelled, maximumResponseBytes: MAXIMUM_ANSWER_BYTES }
  return attemptRequest({ ...request, headers, ...limits }, signing.http, signing.retry)
}

function readEntry(response: HttpResponse, expected: number, signing: Signing): Attempt<TransparencyLogEntry> {
  const { host } = signing.sigstore.rekorUrl
  if (response.status !== expected) throw refused(`${host} answered ${quoteAnswer(response)}`)
  const entry = parseLogEntry(response.body)
  if (entry === undefined) throw refused(`${host} answered ${response.status}, but without a complete log entry`)
  return { done: entry }
}

/** Of the log's own answer only the entry's id is taken: it does not decide where we ask. */
function locateEntry(response: HttpResponse, { sigstore }: Signing): URL {
  const location = response.headers['location'] ?? ''
  const id = /\b[0-9a-f]{64,80}$/.exec(location)?.[0] ?? /\b[0-9a-f]{64,80}\b/.exec(response.body)?.[0]
  if (id === undefined) throw refused(`${sigstore.rekorUrl.host} answered ${quoteAnswer(response)}`)
  return new URL(`${ENTRIES}/${id}`, sigstore.rekorUrl)
}

function refused(detail: string) {
  return signingFailed("Sigstore's transparency log did not take a signature.", detail)
}
