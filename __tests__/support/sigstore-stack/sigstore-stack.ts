import { createPublicKey, verify } from 'node:crypto'
import { CertificateAuthority } from './certificate-authority.ts'
import { CtLog } from './ct-log.ts'
import { type LogAnswer, TransparencyLog } from './transparency-log.ts'
import { formatTrustedRoot } from './trusted-root.ts'

export interface StackRequest {
  readonly method: string
  /** From the service's own root: `/api/…`. */
  readonly path: string
  readonly body: string
}

export interface StackAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What happens to a request instead of, or after, its usual treatment. */
export type StackInterception =
  | 'pass'
  | 'lose-answer'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

export interface SigstoreStackOptions {
  readonly now?: () => Date
  /** Seconds; 600 when not given, as Fulcio's. */
  readonly certificateLife?: number
  /** @param number of requests before this one to the same service, from 0 */
  readonly intercept?: (request: StackRequest, number: number) => StackInterception
}

/**
 * A Sigstore of a test's own: an authority that certifies GitHub jobs, the log that promises to list its certificates, and
 * a transparency log. What it signs verifies for whoever trusts `trustedRoot()`. Whether an ID token is GitHub's it does
 * not ask: only whether it is made for Sigstore, lives, and is held by who holds the key.
 */
export class SigstoreStack {
  readonly requests: StackRequest[] = []
  readonly log = new TransparencyLog()
  readonly ctLog = new CtLog()
  readonly authority: CertificateAuthority
  readonly #options: SigstoreStackOptions

  constructor(options: SigstoreStackOptions = {}) {
    this.#options = options
    this.authority = new CertificateAuthority(this.ctLog, this.#now())
  }

  /** Requests so far, as `POST /api/…`. */
  count(path: string): number {
    return this.requests.filter(request => `${request.method} ${request.path}`.startsWith(path)).length
  }

  /** What a verifier is to trust, in Sigstore's JSON. */
  trustedRoot(): unknown {
    const { authority, ctLog, log } = this
    return formatTrustedRoot({ root: authority.root, ctLogKey: ctLog.key.publicDer, logKey: log.key.publicDer })
  }

  /** @returns `lost` when there is no answer */
  answer(request: StackRequest): StackAnswer | 'lost' {
    const number = this.count(`${request.method} ${request.path}`)
    this.requests.push(request)
    const interception = this.#options.intercept?.(request, number) ?? 'pass'
    if (typeof interception === 'object') return { headers: {}, body: '', ...interception }
    const answer = this.#treat(request)
    return interception === 'lose-answer' ? 'lost' : answer
  }

  #treat({ method, path, body }: StackRequest): StackAnswer {
    if (method === 'POST' && path === '/api/v2/signingCert') return this.#certify(body)
    if (method === 'POST' && path === '/api/v1/log/entries') return formatLogAnswer(this.log.add(body, this.#now()))
    const id = /^\/api\/v1\/log\/entries\/(\w+)$/.exec(path)?.[1]
    if (method === 'GET' && id !== undefined) return formatLogAnswer(this.log.get(id))
    return formatJson(404, { code: 404, message: `path ${path} was not found` })
  }

  #certify(body: string): StackAnswer {
    const { credentials, publicKeyRequest } = JSON.parse(body)
    const claims = readClaims(credentials.oidcIdentityToken)
    const now = this.#now()
    const lives = typeof claims['exp'] === 'number' && claims['exp'] * 1000 > now.getTime()
    if (claims['aud'] !== 'sigstore' || !lives) {
      return formatJson(400, { code: 3, message: 'There was an error processing the identity token', details: [] })
    }
    const key = createPublicKey(publicKeyRequest.publicKey.content)
    const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64')
    if (!verify('sha256', Buffer.from(String(claims['sub'])), key, proof)) {
      return formatJson(400, {
        code: 3,
        message: 'The signature supplied in the request could not be verified',
        details: [],
      })
    }
    const der = key.export({ type: 'spki', format: 'der' })
    const leaf = this.authority.issue(der, claims, now, this.#options.certificateLife ?? 600)
    const certificates = [leaf, this.authority.root].map(formatPem)
    return formatJson(200, { signedCertificateEmbeddedSct: { chain: { certificates } } })
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date()
  }
}

function formatLogAnswer(answer: LogAnswer): StackAnswer {
  if (answer.status === 400) return formatJson(400, { code: 400, message: answer.message })
  const location = `/api/v1/log/entries/${answer.id}`
  if (answer.status === 409) {
    const message = `an equivalent entry already exists in the transparency log with UUID ${answer.id}`
    return formatJson(409, { code: 409, message }, { location })
  }
  return formatJson(answer.status, { [answer.id]: answer.entry }, { location })
}

function formatJson(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): StackAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

function readClaims(idToken: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
}

function formatPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
