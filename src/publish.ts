import { describeError } from './errors/describe-error.ts'
import { buildReport } from './report/build-report.ts'
import type { Report } from './report/report.ts'
import { withoutSecrets } from './report/without-secrets.ts'
import { connectAhead } from './story/connect-ahead.ts'
import { findProjects } from './story/find-projects.ts'
import { Known } from './story/known.ts'
import { find, look } from './story/look.ts'
import { readRequest } from './story/read-request.ts'
import { openSession } from './story/session.ts'
import type { World } from './world/world.ts'

/**
 * The story: read what the user asked, look at the distributions and at the index, decide, do it, tell what happened.
 * Never throws: a run that ends early has a report that says why. The report holds no secret, whoever writes what of it.
 */
export async function publish(world: World): Promise<Report> {
  return withoutSecrets(await tellAll(world), world.runner)
}

async function tellAll(world: World): Promise<Report> {
  const known = new Known()
  try {
    return await tell(world, known)
  } catch (error) {
    const projects = await findProjects(known, world)
    const early = { problems: describeError(error), files: [], findings: [] }
    return buildReport({ ...known, ...early, ...(projects === undefined ? {} : { projects }) })
  }
}

async function tell(world: World, known: Known): Promise<Report> {
  const request = await readRequest(world, known)
  const session = openSession(request, world, known)
  session.narrator.request(request.inputs, request.index, request.authentication)

  connectAhead(session)
  const discovery = await find(session)
  // The rules come with much data. They, and what acts on them, are parts of the bundle of their own, loaded while we look.
  const [sight, { decide }, { act }] = await Promise.all([
    look(discovery, session),
    import('./story/decide.ts'),
    import('./story/act.ts'),
  ])
  const decision = decide(sight, session)
  const deed = await act(decision, sight, session)
  const { plan, findings } = decision
  return buildReport({ ...known, plan, findings, ...deed })
}
