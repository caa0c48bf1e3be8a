import type { Problem } from '../errors/problem.ts'
import { PublishError } from '../errors/publish-error.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Attempt } from '../retry/attempt.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { Retry } from '../retry/retry.ts'
import { retrying } from '../retry/retrying.ts'
import type { Http, HttpResponse } from '../world/http.ts'
import type { IdentityProvider } from '../world/identity-provider.ts'
import type { Secret } from '../world/secret.ts'
import type { World } from '../world/world.ts'
import { fetchIdToken } from './fetch-id-token.ts'
import { type IdTokenClaims, parseIdTokenClaims } from './parse-id-token-claims.ts'
import { type MintAnswer, parseMintAnswer } from './parse-mint-answer.ts'
import type { PublishedProject } from './published-project.ts'
import { quoteAnswer, quoteText } from './quote-text.ts'
import type { UploadToken } from './upload-token.ts'

/** What minting needs of the world. */
export interface Mint {
  readonly http: Http
  readonly identityProvider: IdentityProvider
  readonly retry: Retry
  /** Seconds, of each request. */
  readonly timeout: number
  /** A signal that is aborted after so many milliseconds, or soon after the job is cancelled. */
  readonly limitTime: World['limitTime']
  /** What the run publishes: named in advice. */
  readonly projects: readonly PublishedProject[]
  /** Called with each token the moment it exists. */
  readonly maskSecret: (secret: Secret) => void
  /** Called with what there is to say about the job's identity, once it is known. */
  readonly advise: (notice: string) => void
  /** Called with all tokens that are not burnt yet whenever that changes: should the step be killed, another burns them. */
  readonly writeTokensInUse: (tokens: readonly UploadToken[]) => void
}

/**
 * Exchanges an ID token for an upload token (`POST /_/oidc/mint-token`). A fresh ID token for every attempt: each
 * counts once, and nobody knows whether an attempt without an answer used it up.
 * @throws {PublishError} `invalid-publisher` and the index's other codes, with its words; `id-token-unavailable`,
 * `index-unreachable`
 */
export async function mintUploadToken(index: PackageIndex, audience: string, mint: Mint): Promise<UploadToken> {
  const idTokens: Secret[] = []
  const ended = await retrying(mint.retry, async () => {
    const idToken = await fetchIdToken(audience, mint.identityProvider, mint.retry, mint.maskSecret)
    idTokens.unshift(idToken)
    return attemptExchange(index, idToken, mint)
  })
  if ('again' in ended) throw new PublishError(describeFailedExchange(index, quoteText(ended.again, idTokens)))

  const answer = parseMintAnswer(ended.done)
  if (answer.meaning !== 'minted')
    throw new PublishError(await explainAnswer(index, answer, ended.done, idTokens, mint))
  mint.maskSecret(answer.token.secret)
  const [idToken] = idTokens
  if (idToken !== undefined) adviseOnIdentity(parseIdTokenClaims(idToken), mint.advise)
  return answer.token
}

/** A publisher without an environment lets every branch publish that can change the workflow. */
function adviseOnIdentity({ environment }: IdTokenClaims, advise: Mint['advise']): void {
  if (environment !== undefined) return
  advise(
    'The publishing job names no environment, so whoever can change its workflow on any branch can publish. Name one in ' +
      'the job (`environment: pypi`), give it rules in the settings of the repository, and register the publisher with it.',
  )
}

function attemptExchange(index: PackageIndex, idToken: Secret, mint: Mint): Promise<Attempt<HttpResponse>> {
  const request = {
    method: 'POST',
    url: new URL('/_/oidc/mint-token', index.uploadUrl),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ token: idToken.reveal() }),
    timeout: mint.timeout,
    maximumResponseBytes: 64 * 1024,
  } as const
  return attemptRequest(request, mint.http, mint.retry)
}

/**
 * What to say instead of a token.
 * @param idTokens all that were sent, the last one first: the server may echo any of them
 */
async function explainAnswer(
  index: PackageIndex,
  answer: Exclude<MintAnswer, { meaning: 'minted' }>,
  response: HttpResponse,
  idTokens: readonly Secret[],
  mint: Mint,
): Promise<Problem | readonly Problem[]> {
  if (answer.meaning === 'refused') {
    // Rarely needed, and large for what it says.
    const { explainRefusals } = await import('./refused-exchange/explain-refusals.ts')
    return explainRefusals(index, answer.refusals, idTokens, mint)
  }
  // An answer that should have held an upload token may still hold one: of such a one, the status alone.
  const isSuccess = response.status >= 200 && response.status < 300
  const words = isSuccess ? `${response.status}, but without an upload token` : quoteAnswer(response, idTokens)
  return describeFailedExchange(index, `${index.name} answered ${words}`)
}

function describeFailedExchange(index: PackageIndex, detail: string): Problem {
  return {
    code: 'index-unreachable',
    summary: `${index.name} gave no upload token.`,
    detail,
    remedy: 'Run the job again when the index answers: whatever it already has is skipped.',
  }
}
