import type { PackageIndex } from '../package-index/package-index.ts'
import type { Attempt } from '../retry/attempt.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { Retry } from '../retry/retry.ts'
import { retrying } from '../retry/retrying.ts'
import type { Http, HttpRequest } from '../world/http.ts'
import type { UploadToken } from './upload-token.ts'

/** A token that nobody burns ends by itself within minutes: not worth keeping the job waiting for long. */
const MOST_RETRIES = 2
/** Seconds. An index that asks for a longer pause is not asked again: what the run came to is told after this. */
const LONGEST_PAUSE = 10

/** `refused`: an answer that will stay the same, also of an index that cannot burn; `unanswered`: later it may do it. */
export type Burning = 'burnt' | 'refused' | 'unanswered'

/** What burning needs of the world, and how long it may take. */
export interface Farewell {
  readonly http: Http
  readonly retry: Retry
  /** Seconds, of each request. */
  readonly timeout: number
  /** Aborted when the time for all of it is over, pauses included. */
  readonly over: AbortSignal
}

/**
 * Makes a minted token worthless (`POST /_/oidc/burn-token`). Never throws: an index that does not offer it lets the
 * token expire by itself.
 */
export async function burnUploadToken(
  { uploadUrl }: Pick<PackageIndex, 'uploadUrl'>,
  token: UploadToken,
  farewell: Farewell,
): Promise<Burning> {
  const request = {
    method: 'POST',
    url: new URL('/_/oidc/burn-token', uploadUrl),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ token: token.secret.reveal() }),
    timeout: farewell.timeout,
    maximumResponseBytes: 64 * 1024,
    cancelled: farewell.over,
  } as const
  const unanswered = new Promise<Burning>(resolve => {
    farewell.over.addEventListener('abort', () => resolve('unanswered'), { once: true })
  })
  return await Promise.race([askToBurn(request, farewell).catch((): Burning => 'unanswered'), unanswered])
}

async function askToBurn(request: HttpRequest, { http, retry }: Farewell): Promise<Burning> {
  const retries = Math.min(retry.retries, MOST_RETRIES)
  const ended = await retrying({ ...retry, retries }, async (): Promise<Attempt<Burning>> => {
    const attempt = await attemptRequest(request, http, retry)
    if ('done' in attempt) return { done: attempt.done.status === 202 ? 'burnt' : 'refused' }
    return (attempt.retryAfter ?? 0) > LONGEST_PAUSE ? { done: 'unanswered' } : attempt
  })
  return 'done' in ended ? ended.done : 'unanswered'
}
