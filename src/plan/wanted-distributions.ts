import type { Distribution } from '../distributions/distribution.ts'
import type { Plan } from './plan.ts'

/** The distributions that are to be sent: now, or as soon as nothing hinders the run any more. Pure. */
export function wantedDistributions(plan: Plan): readonly Distribution[] {
  if (plan.decision === 'publish') return plan.uploads.map(({ distribution }) => distribution)
  return plan.settled.flatMap(({ outcome, distribution }) =>
    distribution !== undefined && (outcome === 'refused' || outcome === 'not-attempted') ? [distribution] : [],
  )
}
