import { Cancelled } from '../errors/cancelled.ts'
import type { Problem } from '../errors/problem.ts'
import type { PlannedUpload } from '../plan/plan.ts'
import type { FileResult } from './file-outcome.ts'
import { performSteps, type StepEnd } from './perform-steps.ts'
import type { Performance } from './performance.ts'
import { spreadStarts } from './spread-starts.ts'
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
 * Uploads what is planned: `concurrency` files at once, each when the files it waits for have been accepted. A file
 * that fails stops what has not begun in its project; refused credentials, or having none, stop everything that has not
 * begun. What is in flight is finished, unless the job is cancelled. Never throws.
 */
export async function performPlan(uploads: readonly PlannedUpload[], performance: Performance): Promise<Performed> {
  const ends = new Map<PlannedUpload, UploadEnd>()
  const steps = uploads.map(upload => {
    const { filename, project } = upload.distribution
    return { upload, name: filename, group: project, after: upload.after }
  })
  const lanes = Math.max(1, performance.concurrency)
  const { clock } = performance.retry
  const starts = spreadStarts(lanes, uploads.length, clock)
  const performStep = async ({ upload }: { upload: PlannedUpload }): Promise<StepEnd> => {
    const began = clock.now().getTime()
    const end = await perform(upload, performance)
    starts.learn(clock.now().getTime() - began)
    ends.set(upload, end)
    return STEP_ENDS[end.stops]
  }
  await performSteps(steps, lanes, performStep, starts.pause)
  const stoppers = [...ends.values()].filter(end => end.stops !== 'nothing')
  const results = uploads.map(upload => ends.get(upload)?.result ?? reportUnbegun(upload, stoppers))
  // Lanes that wait for one authorization all fail with its problem.
  const problems = stoppers.find(end => end.problems.length > 0)?.problems ?? []
  return { results, problems }
}

async function perform({ distribution }: PlannedUpload, performance: Performance): Promise<UploadEnd> {
  if (performance.cancelled.aborted) return endNotAttempted(distribution, CANCELLED, new Cancelled().problems)
  performance.progress.started(distribution.filename, distribution.size)
  const end = await uploadDistribution(distribution, performance).catch(error => endBroken(distribution, error))
  performance.progress.finished(end.result)
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
