import { adviseOnAuthentication } from '../credentials/advise-on-authentication.ts'
import { checkApiToken } from '../credentials/check-api-token.ts'
import { describeProjects, type PublishedProject } from '../credentials/published-project.ts'
import type { Problem } from '../errors/problem.ts'
import type { Plan } from '../plan/plan.ts'
import { planPublication } from '../plan/plan-publication.ts'
import { wantedDistributions } from '../plan/wanted-distributions.ts'
import { checkRun } from '../rules/check-run.ts'
import type { Finding } from '../rules/finding.ts'
import type { Sight } from './look.ts'
import type { Session } from './session.ts'

export interface Decision {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  /** Of the run as a whole: with one, nothing may be sent. */
  readonly problems: readonly Problem[]
  readonly projects: readonly PublishedProject[]
}

/** Decides what is to be done: by the rules, by what the index has, and by what the credentials are good for. */
export function decide(sight: Sight, { request, world, known, narrator }: Session): Decision {
  const { inputs, index, authentication, run } = request
  const { discovery, candidates, listings } = sight
  const { renderings } = sight.rendered
  const { ignoredRules, verifyMetadata, skipExisting, checkTag } = inputs
  const now = world.clock.now()
  const { findings, warnings, notices } = checkRun({
    discovery,
    candidates,
    listings,
    index,
    renderings,
    now,
    tag: run.tag,
    checkTag,
    ignoredRules,
    verifyMetadata,
  })
  const plan = planPublication({ candidates, listings, findings, discovery, skipExisting })
  narrator.planned(plan)

  const projects = describeProjects(listings)
  const advice = adviseOnAuthentication(authentication, index, run, projects)
  known.warnings.push(...warnings, ...advice.warnings)
  known.notices.push(...notices, ...advice.notices)
  // Also where a rule refuses: all that is wrong is told in one run.
  const problems = checkApiToken(authentication, index, wantedDistributions(plan), now)
  return { plan, findings, projects, problems }
}
