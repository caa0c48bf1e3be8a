import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import type { GitHubWorkflow } from '../accounts.ts'
import { type Answer, formatJsonAnswer } from '../answer.ts'
import { formatClaims, type IdTokenClaims } from './id-token-claims.ts'

const KEY_ID = 'loopback-1'

/**
 * Stands in for GitHub's OpenID Connect provider: gives a job the ID tokens that it asks for, and tells by which key
 * they are signed. It never goes on the network; only the issuer's name is GitHub's.
 */
export class IdTokenIssuer {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`: it has a query already, to which a job adds `&audience=`. */
  readonly requestUrl: string
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken = randomBytes(32).toString('base64url')
  /** The job that asks. */
  workflow: GitHubWorkflow = {
    owner: 'octo-org',
    ownerId: '65',
    repository: 'tstools',
    workflow: 'release.yml',
    environment: 'pypi',
  }
  /** Claims that differ from the job's own; `undefined` leaves one out. */
  claims: IdTokenClaims = {}
  readonly #now: () => Date
  #privateKey: KeyObject | undefined

  constructor(url: string, now: () => Date) {
    this.requestUrl = `${url}/_actions/id-token?api-version=2.0`
    this.#now = now
  }

  /** The environment variables of a job with `id-token: write`. */
  environment(): Readonly<Record<string, string>> {
    return { ACTIONS_ID_TOKEN_REQUEST_URL: this.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.requestToken }
  }

  /** A signed ID token (JWT, RS256). */
  issue(audience: string, claims: IdTokenClaims = {}): string {
    const header = { typ: 'JWT', alg: 'RS256', kid: KEY_ID, x5t: KEY_ID }
    const all = { ...formatClaims(this.workflow, audience, this.#now()), ...this.claims, ...claims }
    const signed = `${encode(header)}.${encode(all)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#key()).toString('base64url')}`
  }

  /** Whether the signature of a token is this issuer's. */
  isGenuine(idToken: string): boolean {
    const [header = '', payload = '', signature = ''] = idToken.split('.')
    const key = createPublicKey(this.#key())
    return verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))
  }

  /** The answer to a job that asks for an ID token. */
  answerJob(query: URLSearchParams, authorization: string | undefined): Answer {
    if (!/^bearer /i.test(authorization ?? '') || authorization?.slice('bearer '.length) !== this.requestToken)
      return formatJsonAnswer(401, { message: 'the request token is not the job’s' })
    const value = this.issue(query.get('audience') ?? `https://github.com/${this.workflow.owner}`)
    return formatJsonAnswer(200, { count: value.length, value })
  }

  /** The public key, as a JSON Web Key Set. */
  answerKeys(): Answer {
    const key = createPublicKey(this.#key()).export({ format: 'jwk' })
    return formatJsonAnswer(200, { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: KEY_ID }] })
  }

  /** Made when first needed: most tests publish without ID tokens, and a key takes its time. */
  #key(): KeyObject {
    this.#privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    return this.#privateKey
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
