import { isWorthRetrying } from '../retry/is-worth-retrying.ts'
import { parseRetryAfter } from '../retry/parse-retry-after.ts'
import type { HttpResponse } from '../world/http.ts'
import { soundsLikeExisting } from './already-exists.ts'
import { readServerWords } from './server-words.ts'

/** A longer path of an address tells nobody more. */
const LONGEST_PATH = 150

/** What an index's answer to an upload means. `says`: its own words, as one line. */
export type UploadAnswer =
  | { readonly meaning: 'accepted' }
  /** The index says that it has a file of this name. To be confirmed with the index: wording alone proves nothing. */
  | { readonly meaning: 'exists'; readonly status: number; readonly says: string }
  /** May succeed the next time; `retryAfter` in seconds, when the index named it. */
  | { readonly meaning: 'try-again'; readonly status: number; readonly says: string; readonly retryAfter?: number }
  /** Send it there instead: same origin, file and credentials as they are. */
  | { readonly meaning: 'moved'; readonly to: URL }
  | Refusal

/** A final answer. */
export interface Refusal {
  readonly meaning: 'refused'
  readonly status: number
  readonly says: string
  /** `credentials` and `address`: the refusal is not about the file, so the next file would fare no better. */
  readonly concerns: 'file' | 'credentials' | 'address'
}

/**
 * Interprets status, reason phrase and body of an answer to an upload. Pure.
 * @param requestUrl the URL that was asked: redirects are judged against it
 * @param now to reckon a Retry-After that names a date
 */
export function interpretUploadAnswer(response: HttpResponse, requestUrl: URL, now: Date): UploadAnswer {
  const { status, headers } = response
  if (status >= 200 && status < 300) return { meaning: 'accepted' }
  if (status >= 300 && status < 400) return interpretRedirect(response, requestUrl)

  const says = readServerWords(response)
  if (soundsLikeExisting(status, `${response.reason}\n${response.body}`)) return { meaning: 'exists', status, says }
  if (mayPass(status, says)) {
    const retryAfter = parseRetryAfter(headers['retry-after'], now)
    return { meaning: 'try-again', status, says, ...(retryAfter === undefined ? {} : { retryAfter }) }
  }
  return { meaning: 'refused', status, says, concerns: judgeConcern(status, says) }
}

function mayPass(status: number, says: string): boolean {
  // Two first files of a new project at once: the loser finds the project there the next time (PyPI).
  if (status === 409) return says.includes('conflicts with an existing project')
  // What the server objects to (Expect: 100-continue) is left out the next time.
  if (status === 417) return true
  // PyPI counts new projects by the hour: longer than any retry should wait.
  return isWorthRetrying(status) && !says.includes('Too many new projects')
}

function judgeConcern(status: number, says: string): Refusal['concerns'] {
  if (status === 401 || status === 407) return 'credentials'
  // PyPI names the project where the right to it is missing: another project of the run may fare better.
  if (status === 403) return /\bproject\b/i.test(says) ? 'file' : 'credentials'
  return status === 404 || status === 405 || status === 410 ? 'address' : 'file'
}

function interpretRedirect({ status, headers }: HttpResponse, requestUrl: URL): UploadAnswer {
  const to = URL.parse(headers['location'] ?? '', requestUrl.href)
  if (to === null || headers['location'] === undefined) {
    return { meaning: 'refused', status, says: 'redirects, but does not say where to', concerns: 'address' }
  }
  const keepsMethod = status === 307 || status === 308
  if (keepsMethod && to.origin === requestUrl.origin) {
    to.username = ''
    to.password = ''
    return { meaning: 'moved', to }
  }
  // Without query, user and password: they may hold what is nobody's business. And a path whole or not at all: of a
  // secret in it that was cut off nobody could tell that it is one.
  const path = to.pathname.length > LONGEST_PATH ? '/…' : to.pathname
  return { meaning: 'refused', status, says: `redirects to ${to.origin.slice(0, 300)}${path}`, concerns: 'address' }
}
