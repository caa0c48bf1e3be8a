import { Cancelled } from '../errors/cancelled.ts'
import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import type { Refusal, UploadAnswer } from './interpret-upload-answer.ts'
import { sendUpload } from './send-upload.ts'

/** Seconds. The user's own limit is made for large files, and the answer is only a help. */
const LONGEST_TIMEOUT = 30

interface ProbeFacts {
  readonly http: Http
  /** Seconds. */
  readonly timeout: number
  readonly retry: Retry
  /** Aborted when the job is cancelled. */
  readonly cancelled: AbortSignal
}

/** Each is a login: an index that does not tell by then is not pressed. */
const MOST_QUESTIONS = 2

/**
 * Asks whether the index refuses the credentials as such. An answer that tells is good for the whole run, for calls that
 * wait for it, too; where it tells nothing, the next call asks once more.
 * @param url where the file was being sent, which need not be where uploads begin
 * @throws {Cancelled} when the job is cancelled, and nothing else
 */
export type CredentialsProbe = (authorization: Secret, url: URL) => Promise<Refusal | undefined>

/** What an answer tells of the credentials. */
type Verdict = Refusal | 'taken' | 'unknown'

/**
 * An index that refuses credentials before it has read the file closes the connection while we are sending, and its
 * answer may be lost. To send the file again and again would be a row of failed logins, for which some indexes lock
 * the account. So the question is put once more without the file: a form that no index stores anything for.
 */
export function createCredentialsProbe({ http, timeout, retry, cancelled }: ProbeFacts): CredentialsProbe {
  let questions = 0
  let verdict: Promise<Verdict> = Promise.resolve('unknown')
  const ask = async (authorization: Secret, url: URL): Promise<Verdict> => {
    const request = {
      url,
      contentType: 'application/x-www-form-urlencoded',
      body: '%3Aaction=file_upload&protocol_version=1',
      timeout: Math.min(timeout, LONGEST_TIMEOUT),
      cancelled,
      onMove: () => {},
    }
    try {
      return judge(await sendUpload(request, authorization, http, retry.clock))
    } catch (error) {
      if (error instanceof Cancelled) throw error
      // Without an answer nothing is learnt, and the file is tried again as after any other failure.
      return 'unknown'
    }
  }
  return async (authorization, url) => {
    verdict = verdict.then(known => {
      if (known !== 'unknown' || questions === MOST_QUESTIONS) return known
      questions += 1
      return ask(authorization, url)
    })
    const told = await verdict
    return typeof told === 'string' ? undefined : told
  }
}

function judge(answer: Exclude<UploadAnswer, { meaning: 'moved' }>): Verdict {
  if (answer.meaning === 'try-again') return 'unknown'
  if (answer.meaning !== 'refused' || answer.concerns === 'file') return 'taken'
  return answer.concerns === 'credentials' ? answer : 'unknown'
}
