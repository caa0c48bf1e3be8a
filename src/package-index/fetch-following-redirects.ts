import type { Attempt } from '../retry/attempt.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { Retry } from '../retry/retry.ts'
import type { Http, HttpRequest, HttpResponse } from '../world/http.ts'
import { resolveAddress } from './resolve-address.ts'

const MOST_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** The last answer, and the address that gave it. */
export interface FollowedAnswer {
  readonly url: URL
  readonly response: HttpResponse
  /** Where a redirect leads that was not followed. */
  readonly redirectedTo?: URL
}

/**
 * Sends a GET request and follows its redirects, at most five, and none to another origin. One attempt of `retrying()`.
 * @param build makes the request for each address: what it may carry depends on where it goes
 */
export async function fetchFollowingRedirects(
  start: URL,
  build: (url: URL) => HttpRequest,
  http: Http,
  retry: Retry,
): Promise<Attempt<FollowedAnswer>> {
  let url = start
  for (let redirects = 0; ; redirects++) {
    const attempt = await attemptRequest(build(url), http, retry)
    if (!('done' in attempt)) return attempt
    const response = attempt.done
    const target = readRedirect(response, url)
    if (target === undefined) return { done: { url, response } }
    if (redirects === MOST_REDIRECTS || target.origin !== url.origin)
      return { done: { url, response, redirectedTo: target } }
    url = target
  }
}

function readRedirect({ status, headers }: HttpResponse, url: URL): URL | undefined {
  const location = headers['location']
  return REDIRECTS.has(status) && location !== undefined ? resolveAddress(location, url) : undefined
}
