import type { Plan, PlannedUpload, SettledFile } from '../plan/plan.ts'
import type { FileResult } from './file-outcome.ts'
import { endNotAttempted } from './upload-end.ts'

/** The results of files about which nothing is to be done. Pure. */
export function reportSettled(settled: readonly SettledFile[]): readonly FileResult[] {
  return settled.map(file => ({ ...file, attested: false }))
}

/** The results of files of which none may be sent, though each is in order: something of the run as a whole is not. Pure. */
export function reportUnsent(uploads: readonly PlannedUpload[]): readonly FileResult[] {
  const why = 'nothing is sent while the run has a problem'
  return uploads.map(({ distribution }) => endNotAttempted(distribution, why).result)
}

/**
 * The results of a plan that is not performed, because it is a dry run. Pure.
 * What would be sent stays `would-upload` even where another file stops the release: it is in order itself.
 */
export function rehearsePlan(plan: Plan): readonly FileResult[] {
  const settled = reportSettled(plan.settled).map(file => {
    if (file.outcome !== 'not-attempted') return file
    const { why: _whyNotSent, ...inOrder } = file
    return { ...inOrder, outcome: 'would-upload' as const }
  })
  if (plan.decision !== 'publish') return settled
  const uploads = plan.uploads.map(({ distribution }) => ({
    filename: distribution.filename,
    path: distribution.path,
    distribution,
    outcome: 'would-upload' as const,
    attested: false,
  }))
  return [...uploads, ...settled]
}
