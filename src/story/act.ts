import { writeTokensInUse } from '../credentials/leftover-tokens.ts'
import { createUploadAuthorization, type UploadAuthorization } from '../credentials/upload-authorization.ts'
import { Cancelled } from '../errors/cancelled.ts'
import { describeError } from '../errors/describe-error.ts'
import { createFetchListing } from '../package-index/fetch-listing.ts'
import { limitSimpleApi } from '../package-index/limit-simple-api.ts'
import { type Availability, waitUntilListed } from '../package-index/wait-until-listed.ts'
import type { PlannedUpload } from '../plan/plan.ts'
import { wantedDistributions } from '../plan/wanted-distributions.ts'
import type { ReportFacts } from '../report/build-report.ts'
import { chooseAwaitedFiles } from '../upload/choose-awaited-files.ts'
import { createCredentialsProbe } from '../upload/credentials-probe.ts'
import { describeMove } from '../upload/describe-move.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { type Performed, performPlan } from '../upload/perform-plan.ts'
import { rehearsePlan, reportSettled, reportUnsent } from '../upload/rehearse-plan.ts'
import {
  type AttestedUploads,
  checkEvidence,
  openAttestationsDirectory,
  prepareAttestations,
} from './attest-uploads.ts'
import { connectForUploads } from './connect-ahead.ts'
import type { Decision } from './decide.ts'
import type { Sight } from './look.ts'
import type { Session } from './session.ts'

/** What became of the run: the part of the report that only acting can tell. */
export type Deed = Pick<ReportFacts, 'files' | 'problems' | 'available' | 'unread'>

/** Does what was decided, or in a dry run rehearses it. Never throws. */
export async function act(decision: Decision, sight: Sight, session: Session): Promise<Deed> {
  const { plan, problems } = decision
  if (session.request.inputs.dryRun) return await rehearse(decision, session)
  const settled = reportSettled(plan.settled)
  if (plan.decision === 'nothing-new') {
    const unwritable = await openAttestationsDirectory(plan.settled, session)
    return { files: settled, problems: [...problems, ...unwritable], ...(await waitForIndex(settled, session)) }
  }
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
  return [...problems, ...(await checkEvidence(wantedDistributions(plan), session))]
}

async function perform(
  uploads: readonly PlannedUpload[],
  decision: Decision,
  sight: Sight,
  session: Session,
): Promise<Performed> {
  // Before anything is sent: whoever reads along can still cancel. The report tells them again, at its end.
  session.narrator.warned(session.known.warnings)
  const authorization = authorize(decision, sight, session)
  try {
    if (session.world.cancelled.aborted) throw new Cancelled()
    const distributions = uploads.map(({ distribution }) => distribution)
    // Before a token is minted: for a pending publisher, the index makes the project with it.
    const prepared = await prepareAttestations(distributions, decision.plan.settled, session)
    if (prepared.problems.length > 0) return { results: reportUnsent(uploads), problems: prepared.problems }
    // Before anything is signed: a token can be burnt, but what is in a public log stays there.
    await authorization.header()
    const evidence = await prepared.attest()
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
  return createUploadAuthorization(authentication, index, audience, {
    http: world.http,
    identityProvider: world.identityProvider,
    retry,
    timeout,
    limitTime: world.limitTime,
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
  const { started, progressed, retrying, finished } = narrator
  const { inputs, index } = request
  const { concurrency, timeout, skipExisting } = inputs
  const { http, files, cancelled } = world
  connectForUploads(uploads.length, session)
  return await performPlan(uploads, {
    concurrency,
    timeout,
    skipExisting,
    attested,
    index,
    http,
    files,
    retry,
    authorization: () => authorization.header(),
    probe: createCredentialsProbe({ http, timeout, retry, cancelled }),
    fetchListing,
    progress: { started, progressed, retrying, finished, moved: to => void known.notices.push(describeMove(to)) },
    cancelled,
  })
}

async function waitForIndex(files: readonly FileResult[], session: Session): Promise<Partial<Availability>> {
  const { wait } = session.request.inputs
  const awaited = wait > 0 ? chooseAwaitedFiles(files) : []
  if (awaited.length === 0) return wait > 0 && areListed(files) ? { available: true } : {}
  const { simpleApi, world, narrator } = session
  // Pages that may not be read now will not be read later.
  if (simpleApi.refusal !== undefined) return { available: false, unread: simpleApi.refusal }
  const fetchListing = createFetchListing(limitSimpleApi(simpleApi, wait))
  return await waitUntilListed(awaited, wait, fetchListing, world.clock, narrator.waiting)
}

/** The first look has found them, by their digests. */
function areListed(files: readonly FileResult[]): boolean {
  return files.every(({ outcome }) => outcome === 'identical')
}
