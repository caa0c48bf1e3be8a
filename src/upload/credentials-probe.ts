import type { PackageIndex } from '../package-index/package-index.ts'
import type { Retry } from '../retry/retry.ts'
import type { Http } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import { interpretUploadAnswer, type Refusal } from './interpret-upload-answer.ts'

/** Seconds. The user's own limit is made for large files, and the answer is only a help. */
const LONGEST_TIMEOUT = 30

interface ProbeFacts {
  readonly index: PackageIndex
  readonly http: Http
  /** Seconds. */
  readonly timeout: number
  readonly retry: Retry
}

/** Asks whether the index refuses the credentials as such. At most one request in a run; every call shares its answer. */
export type CredentialsProbe = (authorization: Secret) => Promise<Refusal | undefined>

/**
 * An index that refuses credentials before it has read the file closes the connection while we are sending, and its
 * answer may be lost. To send the file again and again would be a row of failed logins, for which some indexes lock
 * the account. So the question is put once more without the file: a form that no index stores anything for.
 */
export function createCredentialsProbe({ index, http, timeout, retry }: ProbeFacts): CredentialsProbe {
  let answer: Promise<Refusal | undefined> | undefined
  const probe = async (authorization: Secret): Promise<Refusal | undefined> => {
    const response = await http.send({
      method: 'POST',
      url: index.uploadUrl,
      headers: { authorization: authorization.reveal(), 'content-type': 'application/x-www-form-urlencoded' },
      body: '%3Aaction=file_upload&protocol_version=1',
      timeout: Math.min(timeout, LONGEST_TIMEOUT),
      maximumResponseBytes: 1024 * 1024,
    })
    const interpreted = interpretUploadAnswer(response, index.uploadUrl, retry.clock.now())
    return interpreted.meaning === 'refused' && interpreted.concerns === 'credentials' ? interpreted : undefined
  }
  return authorization => {
    // Without an answer nothing is learnt, and the file is tried again as after any other failure.
    answer ??= probe(authorization).catch(() => undefined)
    return answer
  }
}
