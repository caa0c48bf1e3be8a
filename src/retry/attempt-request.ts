import { formatPrintableLine } from '../errors/printable-text.ts'
import { type Http, type HttpRequest, type HttpResponse, TransportError } from '../world/http.ts'
import type { Attempt } from './attempt.ts'
import { isWorthRetrying } from './is-worth-retrying.ts'
import { parseRetryAfter } from './parse-retry-after.ts'
import type { Retry } from './retry.ts'

/**
 * Sends a request that may be repeated without harm, as one attempt of `retrying()`.
 * No answer, and an answer that may pass, are `again`; every other answer is `done`, whatever its status.
 */
export async function attemptRequest(request: HttpRequest, http: Http, retry: Retry): Promise<Attempt<HttpResponse>> {
  try {
    const response = await http.send(request)
    if (!isWorthRetrying(response.status)) return { done: response }
    const retryAfter = parseRetryAfter(response.headers['retry-after'], retry.clock.now())
    const again =
      `${request.url.host} answered ${response.status} ${formatPrintableLine(response.reason, 200)}`.trimEnd()
    return retryAfter === undefined ? { again } : { again, retryAfter }
  } catch (error) {
    if (error instanceof TransportError) return { again: error.message }
    throw error
  }
}
