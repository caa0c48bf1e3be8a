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
import { describeRefusedExchange } from './describe-refused-exchange.ts'
import { fetchIdToken } from './fetch-id-token.ts'
import { parseIdTokenClaims } from './parse-id-token-claims.ts'
import { type MintAnswer, parseMintAnswer } from './parse-mint-answer.ts'
import { quoteAnswer, quoteText } from './quote-text.ts'
import type { UploadToken } from './upload-token.ts'

/** What minting needs of the world. */
export interface Mint {
  readonly http: Http
  readonly identityProvider: IdentityProvider
  readonly retry: Retry
  /** Seconds, of each request. */
  readonly timeout: number
  /** Called with each token the moment it exists. */
  readonly maskSecret: (secret: Secret) => void
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
  if (answer.meaning !== 'minted') throw new PublishError(describeAnswer(index, answer, ended.done, idTokens))
  mint.maskSecret(answer.token.secret)
  return answer.token
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

/** @param idTokens all that were sent, the last one first: the server may echo any of them */
function describeAnswer(
  index: PackageIndex,
  answer: Exclude<MintAnswer, { meaning: 'minted' }>,
  response: HttpResponse,
  idTokens: readonly Secret[],
): Problem | readonly Problem[] {
  if (answer.meaning === 'unintelligible') {
    // An answer that should have held an upload token may still hold one: of such a one, the status alone.
    const isSuccess = response.status >= 200 && response.status < 300
    const words = isSuccess ? `${response.status}, but without an upload token` : quoteAnswer(response, idTokens)
    return describeFailedExchange(index, `${index.name} answered ${words}`)
  }
  const [idToken] = idTokens
  const claims = idToken === undefined ? {} : parseIdTokenClaims(idToken)
  return answer.refusals.map(({ code, description }) =>
    describeRefusedExchange(
      index,
      { code: quoteText(code, idTokens), description: quoteText(description, idTokens) },
      claims,
    ),
  )
}

function describeFailedExchange(index: PackageIndex, detail: string): Problem {
  return {
    code: 'index-unreachable',
    summary: `${index.name} gave no upload token.`,
    detail,
    remedy: 'Run the job again when the index answers: whatever it already has is skipped.',
  }
}
