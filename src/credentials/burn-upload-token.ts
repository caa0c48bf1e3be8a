import type { PackageIndex } from '../package-index/package-index.ts'
import type { Attempt } from '../retry/attempt.ts'
import { attemptRequest } from '../retry/attempt-request.ts'
import type { Retry } from '../retry/retry.ts'
import { retrying } from '../retry/retrying.ts'
import type { Http } from '../world/http.ts'
import type { UploadToken } from './upload-token.ts'

/** A token that nobody burns ends by itself within minutes: not worth keeping the job waiting for long. */
const MOST_RETRIES = 2
/** Seconds. An index that asks for a longer pause is not asked again: what the run came to is told after this. */
const LONGEST_PAUSE = 10

/** `refused`: an answer that will stay the same, also of an index that cannot burn; `unanswered`: later it may do it. */
export type Burning = 'burnt' | 'refused' | 'unanswered'

/**
 * Makes a minted token worthless (`POST /_/oidc/burn-token`). Never throws: an index that does not offer it lets the
 * token expire by itself.
 * @param timeout seconds
 */
export async function burnUploadToken(
  { uploadUrl }: Pick<PackageIndex, 'uploadUrl'>,
  token: UploadToken,
  timeout: number,
  http: Http,
  retry: Retry,
): Promise<Burning> {
  try {
    const request = {
      method: 'POST',
      url: new URL('/_/oidc/burn-token', uploadUrl),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ token: token.secret.reveal() }),
      timeout,
      maximumResponseBytes: 64 * 1024,
    } as const
    const retries = Math.min(retry.retries, MOST_RETRIES)
    const ended = await retrying({ ...retry, retries }, async (): Promise<Attempt<Burning>> => {
      const attempt = await attemptRequest(request, http, retry)
      if ('done' in attempt) return { done: attempt.done.status === 202 ? 'burnt' : 'refused' }
      return (attempt.retryAfter ?? 0) > LONGEST_PAUSE ? { done: 'unanswered' } : attempt
    })
    return 'done' in ended ? ended.done : 'unanswered'
  } catch {
    return 'unanswered'
  }
}
