import type { Distribution } from '../distributions/distribution.ts'
import { Cancelled } from '../errors/cancelled.ts'
import { PublishError } from '../errors/publish-error.ts'
import { type Comparison, compareWithIndex } from '../package-index/compare-with-index.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { Attempt } from '../retry/attempt.ts'
import { TransportError } from '../world/http.ts'
import type { Secret } from '../world/secret.ts'
import type { CredentialsProbe } from './credentials-probe.ts'
import type { FileBody } from './file-body.ts'
import type { UploadAnswer } from './interpret-upload-answer.ts'
import { sendUpload } from './send-upload.ts'
import type { UploadContext } from './upload-context.ts'

/** One file, ready to be sent any number of times. */
export interface Upload {
  readonly distribution: Distribution
  readonly contentType: string
  readonly body: FileBody
  readonly context: UploadContext
}

/** What settles an upload: after it, nothing more is sent. */
export type Settlement =
  /** `sentBefore`: an earlier attempt had sent the whole file already. */
  | { readonly by: 'answer'; readonly answer: SettlingAnswer; readonly sentBefore: boolean }
  /** Found there before it would have been sent again. */
  | { readonly by: 'listing'; readonly comparison: Comparison }
  /** There is no right to send it with. */
  | { readonly by: 'authorization'; readonly error: unknown }
  /** The file is not what it was. */
  | { readonly by: 'file'; readonly error: PublishError }
  /** The job was cancelled. */
  | { readonly by: 'cancellation' }

export type SettlingAnswer = Extract<UploadAnswer, { meaning: 'accepted' | 'exists' | 'refused' }>

/** Sends a file once; from the second attempt on only if the index does not have it. */
export async function attemptUpload(upload: Upload, number: number): Promise<Attempt<Settlement>> {
  const { distribution, context } = upload
  if (number > 0) {
    const comparison = compareWithIndex(distribution, await context.fetchListing(distribution.project, [distribution]))
    const settled = comparison.state === 'identical' || comparison.state === 'different'
    if (settled) return { done: { by: 'listing', comparison } }
  }
  let authorization: Secret
  try {
    authorization = await context.authorization()
  } catch (error) {
    if (error instanceof Cancelled) return { done: { by: 'cancellation' } }
    return { done: { by: 'authorization', error } }
  }
  return await send(upload, authorization, number)
}

async function send(upload: Upload, authorization: Secret, number: number): Promise<Attempt<Settlement>> {
  const { http, index, retry, timeout, cancelled, progress } = upload.context
  const sentBefore = upload.body.completed
  let reached = index.uploadUrl
  const onMove = (to: URL) => {
    reached = to
    upload.body.noteMoved()
    progress.moved(to)
  }
  const request = { ...upload, url: index.uploadUrl, timeout, cancelled, onMove }
  let answer: Exclude<UploadAnswer, { meaning: 'moved' }>
  try {
    answer = await sendUpload(request, authorization, http, retry.clock)
  } catch (error) {
    return await explainFailure(error, upload, number, () => upload.context.probe(authorization, reached))
  }
  if (answer.meaning !== 'try-again') return { done: { by: 'answer', answer, sentBefore } }
  if (saysNotTaken(answer.status)) upload.body.noteDeclined()
  const again = `${nameIndex(index)} answered ${answer.status}${answer.says === '' ? '' : `: ${answer.says}`}`
  return answer.retryAfter === undefined ? { again } : { again, retryAfter: answer.retryAfter }
}

/**
 * Of the answers after which one tries again, those by which a server says that it did not look at the request: it is too
 * early, or there are too many. All others leave open how far the request came.
 */
function saysNotTaken(status: number): boolean {
  return status === 425 || status === 429
}

async function explainFailure(
  error: unknown,
  { body }: Upload,
  number: number,
  probe: () => ReturnType<CredentialsProbe>,
): Promise<Attempt<Settlement>> {
  // Whatever the connection died of then, this was the cause.
  if (body.failure !== undefined) return { done: { by: 'file', error: body.failure } }
  // A proxy that does not let us through: no file's fault, and no other file comes any further.
  if (error instanceof PublishError && !(error instanceof Cancelled)) return { done: { by: 'authorization', error } }
  if (!(error instanceof TransportError)) throw error
  const wasCut = error.code === 'EPIPE' || error.code === 'ECONNRESET'
  // Behind the end of a file, the answer to it may just be lost; but not one time after the other.
  const answer = wasCut && (!body.completed || number > 0) ? await probe() : undefined
  return answer === undefined
    ? { again: error.message }
    : { done: { by: 'answer', answer, sentBefore: body.completed } }
}
