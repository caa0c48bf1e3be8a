import type { Clock } from '../world/clock.ts'
import type { Http, StreamedBody } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import { interpretUploadAnswer, type Refusal, type UploadAnswer } from './interpret-upload-answer.ts'

const MAXIMUM_MOVES = 3
const MAXIMUM_ANSWER_BYTES = 1024 * 1024

export interface UploadRequest {
  readonly url: URL
  readonly contentType: string
  readonly body: StreamedBody | string
  readonly timeout: number
  readonly cancelled: AbortSignal
  /** Told where the index says that it takes uploads instead, before they are sent there. */
  readonly onMove: (to: URL) => void
}

/**
 * Posts a form, and posts it again where the index says that it has moved within its own origin.
 * @param clock asked after each answer: an upload may take hours, and a Retry-After may name a date
 * @throws {TransportError} {Cancelled}
 */
export async function sendUpload(
  { url, contentType, body, timeout, cancelled, onMove }: UploadRequest,
  authorization: Secret,
  http: Http,
  clock: Clock,
): Promise<Exclude<UploadAnswer, { meaning: 'moved' }>> {
  const headers = {
    // PyPI puts its message into JSON; over HTTP/2 there is no reason phrase to carry it.
    accept: 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7',
    authorization: authorization.reveal(),
    'content-type': contentType,
  }
  let target = url
  for (let moves = 0; ; moves++) {
    const request = {
      method: 'POST',
      url: target,
      headers,
      body,
      timeout,
      maximumResponseBytes: MAXIMUM_ANSWER_BYTES,
      cancelled,
    } as const
    const response = await http.send(request)
    const answer = interpretUploadAnswer(response, target, clock.now())
    if (answer.meaning !== 'moved') return answer
    target = answer.to
    onMove(target)
    if (moves === MAXIMUM_MOVES) return refuseMove(response.status, target)
  }
}

function refuseMove(status: number, target: URL): Refusal {
  const says = `redirects to ${target.origin}${target.pathname}, after ${MAXIMUM_MOVES} redirects`
  return { meaning: 'refused', status, says, concerns: 'address' }
}
