import { adviseOnAuthentication } from './credentials/advise-on-authentication.ts'
import { chooseSimpleApiAccess } from './credentials/choose-simple-api-access.ts'
import { fetchAudience } from './credentials/fetch-audience.ts'
import { createUploadAuthorization } from './credentials/upload-authorization.ts'
import { discoverDistributions } from './distributions/discover-distributions.ts'
import { namedProjects } from './distributions/named-projects.ts'
import { readDistributions } from './distributions/read-distributions.ts'
import { requireDistributions } from './distributions/require-distributions.ts'
import { describeError } from './errors/describe-error.ts'
import { Known } from './known.ts'
import { completeListings } from './package-index/complete-listings.ts'
import { describeUnreadListings } from './package-index/describe-unread-listings.ts'
import { fetchIndexState } from './package-index/fetch-index-state.ts'
import { fetchProjectListing } from './package-index/fetch-project-listing.ts'
import { waitUntilListed } from './package-index/wait-until-listed.ts'
import { planPublication } from './plan/plan-publication.ts'
import { readRequest } from './read-request.ts'
import { buildReport } from './report/build-report.ts'
import { createNarrator } from './report/narrator.ts'
import type { Report } from './report/report.ts'
import { checkDistributions } from './rules/check-distributions.ts'
import { checkTag } from './rules/check-tag.ts'
import { chooseAwaitedFiles } from './upload/choose-awaited-files.ts'
import { performPlan } from './upload/perform-plan.ts'
import { rehearsePlan, reportSettled } from './upload/rehearse-plan.ts'
import type { Secret } from './world/secret.ts'
import type { World } from './world/world.ts'

/**
 * The story: read what the user asked, look at the distributions, look at the index, decide, do it, tell what happened.
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
  const { runner, files, http, identityProvider, clock, random } = world
  const { inputs, index, authentication, run } = await readRequest(world, known)
  const { dryRun, printHash, timeout } = inputs
  const retry = { retries: inputs.retries, clock, random }
  const narrator = createNarrator(runner.log, inputs)
  narrator.request(inputs, index, authentication)
  known.notices.push(...adviseOnAuthentication(authentication, index))

  const discovery = await discoverDistributions({ ...inputs, workspace: runner.workspace }, files)
  narrator.found(discovery)
  requireDistributions(discovery, inputs)

  // Three things that do not wait for one another: the audience of the token, the files, and what the index has.
  const mints = authentication.method === 'trusted-publishing' && !dryRun
  const audience = mints ? fetchAudience(index, timeout, http, retry) : Promise.resolve('')
  // Whether it can be learnt matters when there is something to upload, and only then.
  audience.catch(() => undefined)
  const access = chooseSimpleApiAccess(authentication, index, timeout)
  const [candidates, pages] = await Promise.all([
    readDistributions(discovery.files, { md5: printHash, blake2b256: printHash }, files),
    fetchIndexState(index, namedProjects(discovery.files), access, http, retry),
  ])
  narrator.read(candidates)
  const listings = await completeListings(pages, candidates, index, access, http, retry)
  known.warnings.push(...describeUnreadListings(index, listings))

  const readable = candidates.filter(candidate => candidate.kind !== 'unreadable')
  const tag = checkTag(run.tag, readable, inputs.checkTag)
  known.notices.push(...tag.notices)
  const findings = [...checkDistributions({ ...inputs, discovery, candidates, listings, index }), ...tag.findings]
  const plan = planPublication({ ...inputs, discovery, candidates, listings, findings })
  narrator.planned(plan)

  const facts = { ...known, inputs, index, plan, findings, problems: [] }
  if (dryRun) return buildReport({ ...facts, files: rehearsePlan(plan) })
  const settled = reportSettled(plan.settled)
  if (plan.decision !== 'publish') return buildReport({ ...facts, files: settled })

  const maskSecret = (secret: Secret) => runner.maskSecret(secret.reveal())
  const mint = { http, identityProvider, retry, timeout, maskSecret }
  const authorization = createUploadAuthorization(authentication, index, () => audience, mint)
  const fetchListing = (project: string) => fetchProjectListing(index, project, access, http, retry)
  const { results, problems } = await performPlan(plan.uploads, {
    ...inputs,
    index,
    http,
    files,
    retry,
    authorization: () => authorization.header(),
    fetchListing,
    progress: narrator,
  }).finally(() => authorization.end())

  const all = [...results, ...settled]
  const awaited = inputs.wait > 0 ? chooseAwaitedFiles(all) : []
  if (awaited.length === 0) return buildReport({ ...facts, problems, files: all })
  const available = await waitUntilListed(awaited, inputs.wait, fetchListing, clock)
  return buildReport({ ...facts, problems, files: all, available })
}
