import type { AttestedFile } from '../attestations/attestation.ts'
import type { Distribution } from '../distributions/distribution.ts'
import { describeError } from '../errors/describe-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { FileOutcome, FileResult } from './file-outcome.ts'

/** How the upload of one file ended, and what that means for the others. */
export interface UploadEnd {
  readonly result: FileResult
  /** What must not begin any more: nothing when the index has the file now. */
  readonly stops: 'nothing' | 'project' | 'everything'
  /** Of the run as a whole, when the cause lies outside the file. */
  readonly problems: readonly Problem[]
}

export const NO_AUTHORIZATION = 'there was no authorization to send it with'

/** An end with which the index has a file of this name. */
export function endPresent(
  distribution: Distribution,
  outcome: 'uploaded' | 'identical' | 'skipped' | 'unverified',
  particulars: Pick<FileResult, 'url' | 'why'> = {},
): UploadEnd {
  return { result: { ...resultOf(distribution, outcome), ...particulars }, stops: 'nothing', problems: [] }
}

/** An end that is an error. */
export function endFailed(
  distribution: Distribution,
  outcome: 'failed' | 'conflict',
  problem: Problem,
  particulars: Pick<FileResult, 'url'> & { readonly stops?: 'project' | 'everything' } = {},
): UploadEnd {
  const { stops = 'project', ...rest } = particulars
  const why = problem.detail ?? problem.summary
  return { result: { ...resultOf(distribution, outcome), ...rest, why, problem }, stops, problems: [] }
}

/** An end by something that was thrown. */
export function endBroken(distribution: Distribution, error: unknown): UploadEnd {
  const [problem] = describeError(error)
  const result = {
    ...resultOf(distribution, 'failed'),
    ...(problem === undefined ? {} : { why: problem.summary, problem }),
  }
  return { result, stops: 'project', problems: [] }
}

/** An end before the beginning: nothing of the file was sent. */
export function endNotAttempted(distribution: Distribution, why: string, problems: readonly Problem[] = []): UploadEnd {
  return { result: { ...resultOf(distribution, 'not-attempted'), why }, stops: 'everything', problems }
}

/** The same end of a file that was sent with attestations. An index keeps them with what it stores, not with what it had. */
export function noteAttested(end: UploadEnd, { logEntryUrl }: AttestedFile): UploadEnd {
  if (end.result.outcome !== 'uploaded') return end
  const link = logEntryUrl === undefined ? {} : { logEntryUrl }
  return { ...end, result: { ...end.result, attested: true, ...link } }
}

function resultOf(distribution: Distribution, outcome: FileOutcome): FileResult {
  const { filename, path } = distribution
  return { filename, path, distribution, outcome, attested: false }
}
