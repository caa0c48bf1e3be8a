import { Cancelled } from '../errors/cancelled.ts'
import { describeError } from '../errors/describe-error.ts'
import type { Problem } from '../errors/problem.ts'
import { type Comparison, compareWithIndex } from '../package-index/compare-with-index.ts'
import { nameIndex } from '../package-index/name-index.ts'
import type { Settlement, SettlingAnswer, Upload } from './attempt-upload.ts'
import { confirmWithIndex } from './confirm-with-index.ts'
import { explainRefusal } from './explain-refusal.ts'
import { describeClaim, judgeByIndex } from './judge-by-index.ts'
import { endBroken, endFailed, endNotAttempted, endPresent, NO_AUTHORIZATION, type UploadEnd } from './upload-end.ts'

/** The attempts were used up: `why` tells how the last one ended. */
interface Surrender {
  readonly by: 'giving-up'
  readonly why: string
}

/** What became of a file after the last attempt at it; asks the index where the attempts leave that open. */
export async function concludeUpload(settlement: Settlement | Surrender, upload: Upload): Promise<UploadEnd> {
  try {
    return await conclude(settlement, upload)
  } catch (error) {
    // While the index was asked: it has been looked at, and there is no time to wait for another look.
    if (error instanceof Cancelled) return endCancelled(upload)
    throw error
  }
}

async function conclude(settlement: Settlement | Surrender, upload: Upload): Promise<UploadEnd> {
  const { distribution, body, context } = upload
  const facts = { distribution, index: context.index, skipExisting: context.skipExisting, sent: body.completed }
  switch (settlement.by) {
    case 'answer':
      return await concludeAnswer(settlement.answer, settlement.sentBefore, upload)
    case 'listing': {
      const otherwise = describeFailure(upload, 'an attempt to send it got no clear answer')
      return judgeByIndex(settlement.comparison, { ...facts, claimed: false, otherwise })
    }
    case 'giving-up': {
      const otherwise = describeFailure(upload, settlement.why)
      // Without its last bytes the index cannot have it: no need to ask.
      if (!body.completed) return endFailed(distribution, 'failed', otherwise)
      // Where every answer said that it was not taken, one look is enough to make sure.
      const comparison = body.mayHaveArrived ? await confirm(upload) : await lookOnce(upload)
      return judgeByIndex(comparison, { ...facts, claimed: false, otherwise })
    }
    case 'file':
      return endBroken(distribution, settlement.error)
    case 'cancellation':
      return await concludeCancelled(upload)
    case 'authorization':
      return concludeUnauthorized(settlement.error, upload)
  }
}

async function concludeAnswer(answer: SettlingAnswer, sentBefore: boolean, upload: Upload): Promise<UploadEnd> {
  const { distribution, context } = upload
  const { index, skipExisting } = context
  if (answer.meaning === 'accepted') return endPresent(distribution, 'uploaded')
  const facts = { distribution, index, skipExisting, sent: sentBefore }
  if (answer.meaning === 'exists') {
    const otherwise = describeClaim(answer.status, answer.says, distribution, index)
    return judgeByIndex(await confirm(upload), { ...facts, claimed: true, otherwise })
  }
  const otherwise = explainRefusal(answer, { distribution, index })
  const stops = answer.concerns === 'file' ? 'project' : 'everything'
  if (!sentBefore) return endFailed(distribution, 'failed', otherwise, { stops })
  // The earlier attempt may have arrived, and this be an index's own way to say that it has the file.
  const end = judgeByIndex(await confirm(upload), { ...facts, claimed: false, otherwise })
  return end.stops === 'nothing' ? end : { ...end, stops }
}

/** One look, if the index may have the file: there are seconds left, and no time to wait for its pages. */
async function concludeCancelled(upload: Upload): Promise<UploadEnd> {
  const { distribution, body, context } = upload
  if (!body.completed) return endCancelled(upload)
  const comparison = compareWithIndex(distribution, await context.fetchListing(distribution.project))
  if (comparison.state !== 'identical') return endCancelled(upload)
  return endPresent(distribution, 'uploaded', { url: comparison.indexed.url })
}

function endCancelled({ distribution, context }: Upload): UploadEnd {
  const problem: Problem = {
    code: 'cancelled',
    filename: distribution.filename,
    summary: `${distribution.filename} was being uploaded to ${nameIndex(context.index)} when the job was cancelled.`,
    remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
  }
  return endFailed(distribution, 'failed', problem, { stops: 'everything' })
}

/** Without the right to upload, no file can be: said once for the run, not for each of them. */
function concludeUnauthorized(error: unknown, upload: Upload): UploadEnd {
  const problems = describeError(error)
  if (!upload.body.completed) return endNotAttempted(upload.distribution, NO_AUTHORIZATION, problems)
  const problem = describeFailure(upload, 'the authorization ended before it could be sent again')
  return { ...endFailed(upload.distribution, 'failed', problem, { stops: 'everything' }), problems }
}

async function lookOnce({ distribution, context }: Upload): Promise<Comparison> {
  return compareWithIndex(distribution, await context.fetchListing(distribution.project, [distribution]))
}

function confirm({ distribution, context }: Upload): Promise<Comparison> {
  return confirmWithIndex(distribution, context.fetchListing, context.retry.clock)
}

function describeFailure({ distribution: { filename }, context }: Upload, why: string): Problem {
  return {
    code: 'upload-failed',
    filename,
    summary: `${filename} could not be uploaded to ${nameIndex(context.index)}.`,
    detail: why,
    remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
  }
}
