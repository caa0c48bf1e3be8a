import { writeTokensInUse } from '../credentials/leftover-tokens.ts'
import { createUploadAuthorization, type UploadAuthorization } from '../credentials/upload-authorization.ts'
import { Cancelled } from '../errors/cancelled.ts'
import { describeError } from '../errors/describe-error.ts'
import { waitUntilListed } from '../package-index/wait-until-listed.ts'
import type { PlannedUpload } from '../plan/plan.ts'
import { wantedDistributions } from '../plan/wanted-distributions.ts'
import type { ReportFacts } from '../report/build-report.ts'
import { chooseAwaitedFiles } from '../upload/choose-awaited-files.ts'
import { createCredentialsProbe } from '../upload/credentials-probe.ts'
import { describeMove } from '../upload/describe-move.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { type Performed, performPlan } from '../upload/perform-plan.ts'
import { rehearsePlan, reportSettled, reportUnsent } from '../upload/rehearse-plan.ts'
import { type AttestedUploads, attestUploads } from './attest-uploads.ts'
import { connectForUploads } from './connect-ahead.ts'
import type { Decision } from './decide.ts'
import type { Sight } from './look.ts'
import type { Session } from './session.ts'

/** What became of the run: the part of the report that only acting can tell. */
export type Deed = Pick<ReportFacts, 'files' | 'problems' | 'available'>

/** Does what was decided, or in a dry run rehearses it. Never throws. */
export async function act(decision: Decision, sight: Sight, session: Session): Promise<Deed> {
  const { plan, problems } = decision
  if (session.request.inputs.dryRun) return await rehearse(decision, session)
  const settled = reportSettled(plan.settled)
  if (plan.decision === 'nothing-new') return { files: settled, problems, ...(await waitForIndex(settled, session)) }
  if (plan.decision !== 'publish' || problems.length > 0) {
    const unsent = plan.decision === 'publish' ? reportUnsent(plan.uploads) : []
    return { files: [...unsent, ...settled], problems: await withProblemsOfEvidence(decision, session) }
  }
  const performed = await perform(plan.uploads, decision, sight, session)
  const files = [...performed.results, ...settled]
  return { files, problems: performed.problems, ...(await waitForIndex(files, session)) }
}

/** Everything but minting, signing and sending. */
async function rehearse(decision: Decision, session: Session): Promise<Deed> {
  return { files: rehearsePlan(decision.plan), problems: await withProblemsOfEvidence(decision, session) }
}

/** Ready-made attestations are checked also where nothing is sent: all that is wrong is told in one run. */
async function withProblemsOfEvidence({ plan, problems }: Decision, session: Session): Promise<Deed['problems']> {
  const evidence = await attestUploads(wantedDistributions(plan), 'check', session)
  return [...problems, ...evidence.problems]
}

async function perform(
  uploads: readonly PlannedUpload[],
  decision: Decision,
  sight: Sight,
  session: Session,
): Promise<Performed> {
  const authorization = authorize(decision, sight, session)
  try {
    if (session.world.cancelled.aborted) throw new Cancelled()
    // Before anything is signed: a token can be burnt, but what is in a public log stays there.
    await authorization.header()
    const distributions = uploads.map(({ distribution }) => distribution)
    const evidence = await attestUploads(distributions, 'sign', session)
    if (evidence.problems.length > 0) return { results: reportUnsent(uploads), problems: evidence.problems }
    return await upload(uploads, evidence, authorization, session)
  } catch (error) {
    return { results: reportUnsent(uploads), problems: describeError(error) }
  } finally {
    await authorization.end()
  }
}

function authorize({ projects }: Decision, { audience }: Sight, session: Session): UploadAuthorization {
  const { request, world, retry, timeout, maskSecret, known } = session
  const { index, authentication } = request
  return createUploadAuthorization(authentication, index, () => audience, {
    http: world.http,
    identityProvider: world.identityProvider,
    retry,
    timeout,
    projects,
    maskSecret,
    advise: notice => known.notices.push(notice),
    writeTokensInUse: tokens => writeTokensInUse(tokens, index, world.runner),
  })
}

async function upload(
  uploads: readonly PlannedUpload[],
  { attested }: AttestedUploads,
  authorization: UploadAuthorization,
  session: Session,
): Promise<Performed> {
  const { request, world, retry, known, narrator, fetchListing } = session
  const { inputs, index } = request
  const { http, files, cancelled } = world
  connectForUploads(uploads.length, session)
  return await performPlan(uploads, {
    ...inputs,
    attested,
    index,
    http,
    files,
    retry,
    authorization: () => authorization.header(),
    probe: createCredentialsProbe({ index, http, timeout: inputs.timeout, retry }),
    fetchListing,
    progress: { ...narrator, moved: to => void known.notices.push(describeMove(to)) },
    cancelled,
  })
}

async function waitForIndex(files: readonly FileResult[], session: Session): Promise<Pick<Deed, 'available'>> {
  const { wait } = session.request.inputs
  const awaited = wait > 0 ? chooseAwaitedFiles(files) : []
  if (awaited.length === 0) return wait > 0 && areListed(files) ? { available: true } : {}
  const { fetchListing, world, narrator } = session
  return { available: await waitUntilListed(awaited, wait, fetchListing, world.clock, narrator.waiting) }
}

/** The first look has found them, by their digests. */
function areListed(files: readonly FileResult[]): boolean {
  return files.every(({ outcome }) => outcome === 'identical')
}
