import { Cancelled } from '../errors/cancelled.ts'
import type { Problem } from '../errors/problem.ts'
import type { PlannedUpload } from '../plan/plan.ts'
import type { FileResult } from './file-outcome.ts'
import { performSteps, type StepEnd } from './perform-steps.ts'
import { spreadStarts } from './spread-starts.ts'
import type { UploadContext } from './upload-context.ts'
import { uploadDistribution } from './upload-distribution.ts'
import { endBroken, endNotAttempted, NO_AUTHORIZATION, type UploadEnd } from './upload-end.ts'

/** What became of a plan. */
export interface Performed {
  /** One for every planned file, in the plan's order. */
  readonly results: readonly FileResult[]
  /** Of the run as a whole, each said once; problems of single files are with the files. */
  readonly problems: readonly Problem[]
}

const CANCELLED = 'the job was cancelled before its turn'
const STEP_ENDS = { nothing: 'succeeded', project: 'stops-group', everything: 'stops-everything' } as const

/**
 * Uploads what is planned: `concurrency` files at once, each when the files it waits for have been accepted. On an index
 * that may lock accounts, one at a time until an answer shows that it takes the credentials. A file
 * that fails stops what has not begun in its project; refused credentials, or having none, stop everything that has not
 * begun. What is in flight is finished, unless the job is cancelled. Never throws.
 */
export async function performPlan(uploads: readonly PlannedUpload[], context: UploadContext): Promise<Performed> {
  const ends = new Map<PlannedUpload, UploadEnd>()
  const steps = uploads.map(upload => {
    const { filename, project } = upload.distribution
    return { upload, name: filename, group: project, after: upload.after }
  })
  const lanes = Math.max(1, context.concurrency)
  const { clock } = context.retry
  const starts = spreadStarts(lanes, uploads.length, clock)
  let knownToBeTaken = context.index.kind !== 'other'
  const performStep = async ({ upload }: { upload: PlannedUpload }): Promise<StepEnd> => {
    const began = clock.now().getTime()
    const end = await perform(upload, context)
    starts.learn(clock.now().getTime() - began)
    knownToBeTaken ||= showsCredentialsTaken(end)
    ends.set(upload, end)
    return STEP_ENDS[end.stops]
  }
  await performSteps(steps, () => (knownToBeTaken ? lanes : 1), performStep, starts.pause)
  const stoppers = [...ends.values()].filter(end => end.stops !== 'nothing')
  const results = uploads.map(upload => ends.get(upload)?.result ?? reportUnbegun(upload, stoppers))
  // Lanes that wait for one authorization all fail with its problem.
  const problems = stoppers.find(end => end.problems.length > 0)?.problems ?? []
  return { results, problems }
}

/** What is refused for its own sake, or there already, was looked at. An end without a clear answer shows nothing. */
function showsCredentialsTaken({ stops, result }: UploadEnd): boolean {
  const code = result.problem?.code
  return stops === 'nothing' || (stops === 'project' && (code === 'upload-refused' || code === 'file-conflict'))
}

async function perform({ distribution }: PlannedUpload, context: UploadContext): Promise<UploadEnd> {
  if (context.cancelled.aborted) return endNotAttempted(distribution, CANCELLED, new Cancelled().problems)
  context.progress.started(distribution.filename, distribution.size)
  const end = await uploadDistribution(distribution, context).catch(error => endBroken(distribution, error))
  context.progress.finished(end.result)
  return end
}

function reportUnbegun({ distribution }: PlannedUpload, stoppers: readonly UploadEnd[]): FileResult {
  const stopper = stoppers.find(({ stops, result }) => {
    return stops === 'everything' || result.distribution?.project === distribution.project
  })?.result
  if (stopper?.outcome === 'not-attempted') return endNotAttempted(distribution, stopper.why ?? NO_AUTHORIZATION).result
  if (stopper?.problem?.code === 'cancelled') return endNotAttempted(distribution, CANCELLED).result
  const cause = stopper?.filename ?? 'a file that it waits for'
  return endNotAttempted(distribution, `nothing more was sent after ${cause} was not accepted`).result
}
