import { credentialProblem } from '../credentials/failures.ts'
import { quoteAnswer } from '../credentials/quote-text.ts'
import { ALLOW_ID_TOKENS } from '../credentials/workflow-lines.ts'
import { PublishError } from '../errors/publish-error.ts'
import { isLoopback } from '../package-index/is-loopback.ts'
import { isWorthRetrying } from '../retry/is-worth-retrying.ts'
import { type Http, type HttpResponse, TransportError } from '../world/http.ts'
import type { IdentityProvider } from '../world/identity-provider.ts'
import { parseJsonObject } from '../world/parse-json.ts'
import type { Environment } from '../world/runner.ts'
import { Secret } from '../world/secret.ts'

/** Seconds. The provider is near and its answer small: no need for the user's own limit. */
const TIMEOUT = 30

/**
 * The OpenID Connect provider of GitHub Actions, by the protocol of its runner: `ACTIONS_ID_TOKEN_REQUEST_URL` is asked
 * with `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. Forgejo's and Gitea's runners speak the same.
 *
 * One request a call. Where the next one may succeed, the cause of the error is a `TransportError`.
 */
export function createGitHubIdentityProvider(environment: Environment, http: Http): IdentityProvider {
  const requestUrl = environment['ACTIONS_ID_TOKEN_REQUEST_URL']
  const requestToken = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!requestUrl || !requestToken) {
    return {
      available: false,
      fetchIdToken: async () => {
        throw unavailable('The job may not ask for an ID token.', { remedy: ALLOW_ID_TOKENS })
      },
    }
  }
  const credential = new Secret(requestToken)
  return {
    available: true,
    connectAhead() {
      const url = URL.parse(requestUrl)
      // What else is wrong with it matters to a run that asks for an ID token, and only then.
      if (url?.protocol === 'https:') http.connectAhead?.(url, 1)
    },
    fetchIdToken: async audience => requestIdToken(buildRequestUrl(requestUrl, audience), credential, http),
  }
}

function buildRequestUrl(requestUrl: string, audience: string): URL {
  const url = URL.parse(requestUrl)
  if (url === null) throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw unavailable(`ACTIONS_ID_TOKEN_REQUEST_URL leads to ${url.host} without encryption: nothing was sent there.`)
  }
  // Appended, not set: what the runner wrote stays as it is, letter by letter.
  url.search = `${url.search}${url.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`
  return url
}

async function requestIdToken(url: URL, requestToken: Secret, http: Http): Promise<Secret> {
  const response = await send(url, requestToken, http)
  if (response.status !== 200) {
    const detail = `${url.host} answered ${quoteAnswer(response, [requestToken])}`
    const cause = isWorthRetrying(response.status) ? new TransportError(`HTTP_${response.status}`, detail) : undefined
    throw unavailable('The identity provider gave no ID token.', { detail, cause })
  }
  const idToken = parseValue(response.body)
  if (idToken === undefined) {
    throw unavailable('The identity provider gave no ID token.', {
      detail: `${url.host} answered 200, but without one.`,
    })
  }
  return new Secret(idToken)
}

async function send(url: URL, requestToken: Secret, http: Http): Promise<HttpResponse> {
  try {
    return await http.send({
      method: 'GET',
      url,
      headers: { accept: 'application/json', authorization: `Bearer ${requestToken.reveal()}` },
      timeout: TIMEOUT,
      maximumResponseBytes: 256 * 1024,
    })
  } catch (cause) {
    if (!(cause instanceof TransportError)) throw cause
    throw unavailable('The identity provider could not be reached.', { detail: `${url.host}: ${cause.message}`, cause })
  }
}

function parseValue(body: string): string | undefined {
  const value = parseJsonObject(body)?.['value']
  return typeof value === 'string' && /^[\x21-\x7e]{1,65536}$/.test(value) ? value : undefined
}

interface Particulars {
  readonly detail?: string
  readonly remedy?: string
  readonly cause?: TransportError | undefined
}

function unavailable(summary: string, { detail, remedy, cause }: Particulars = {}): PublishError {
  const problem = credentialProblem({
    code: 'id-token-unavailable',
    summary,
    ...(detail === undefined ? {} : { detail }),
    remedy: remedy ?? 'Run the job again. Nothing is lost: whatever the index already has is skipped.',
  })
  return new PublishError(problem, cause === undefined ? undefined : { cause })
}
