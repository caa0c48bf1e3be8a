import { describeError } from './errors/describe-error.ts'
import { buildReport } from './report/build-report.ts'
import type { Report } from './report/report.ts'
import { connectAhead } from './story/connect-ahead.ts'
import { Known } from './story/known.ts'
import { find, look } from './story/look.ts'
import { readRequest } from './story/read-request.ts'
import { openSession } from './story/session.ts'
import type { World } from './world/world.ts'

/**
 * The story: read what the user asked, look at the distributions and at the index, decide, do it, tell what happened.
 * Never throws: a run that ends early has a report that says why.
 */
export async function publish(world: World): Promise<Report> {
  const known = new Known()
  try {
    return await tell(world, known)
  } catch (error) {
    return buildReport({ ...known, problems: describeError(error), files: [], findings: [] })
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
  return buildReport({ ...known, ...decision, ...deed })
}
