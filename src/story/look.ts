import { fetchAudience } from '../credentials/fetch-audience.ts'
import { describeLeftBehind } from '../distributions/describe-left-behind.ts'
import { discoverDistributions } from '../distributions/discover-distributions.ts'
import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { dropCopies } from '../distributions/drop-copies.ts'
import { ignoreDefects } from '../distributions/ignore-defects.ts'
import { namedProjects } from '../distributions/named-projects.ts'
import { requireDistributions } from '../distributions/require-distributions.ts'
import { SPARE_ALL } from '../distributions/sparing.ts'
import { completeListings } from '../package-index/complete-listings.ts'
import { describeUnreadListings } from '../package-index/describe-unread-listings.ts'
import { fetchIndexState } from '../package-index/fetch-index-state.ts'
import type { ProjectListing } from '../package-index/indexed-file.ts'
import { chooseRenderedDescriptions } from '../rendering/choose-rendered-descriptions.ts'
import { type RenderedDescriptions, renderDescriptions } from '../rendering/render-descriptions.ts'
import type { Session } from './session.ts'
import { spareIdentical } from './spare-identical.ts'

/** What there is: here, and on the index. */
export interface Sight {
  readonly discovery: Discovery
  readonly candidates: readonly (Distribution | UnreadableDistribution)[]
  /** By normalised project name. */
  readonly listings: ReadonlyMap<string, ProjectListing>
  readonly rendered: RenderedDescriptions
  /** The audience of ID tokens. Whether it could be learnt matters when there is something to upload, and only then. */
  readonly audience: Promise<string>
}

/**
 * Finds what there is to publish.
 * @throws {PublishError} `no-distributions`, `files-unlistable`
 */
export async function find({ request, world, narrator, known }: Session): Promise<Discovery> {
  const { packagesDirectory, filePatterns } = request.inputs
  const { workspace } = world.runner
  const found = await discoverDistributions({ packagesDirectory, filePatterns, workspace }, world.files)
  const { discovery, notices } = await dropCopies(found, world.files)
  narrator.found(discovery)
  requireDistributions(discovery, { packagesDirectory, filePatterns })
  known.warnings.push(...describeLeftBehind(discovery))
  known.notices.push(...notices)
  return discovery
}

/**
 * Looks at the distributions and at the index, all at the same time: the audience of the token, what the index has, and
 * the files with their descriptions do not wait for one another.
 * @throws {Cancelled} when the job is cancelled while the index is asked
 */
export async function look(discovery: Discovery, session: Session): Promise<Sight> {
  const { request, world, narrator, simpleApi, known } = session
  const { inputs, index } = request

  // What goes over the network begins first: whatever takes time here takes it while others are busy.
  const audience = askForAudience(session)
  const asking = fetchIndexState(namedProjects(discovery.files), simpleApi)
  const reading = readFiles(discovery, asking, session)
  const [candidates, pages, rendered] = await Promise.all([
    reading,
    asking,
    reading.then(read =>
      renderDescriptions(chooseRenderedDescriptions(read, index, inputs.verifyMetadata), world.python),
    ),
  ])
  narrator.read(candidates)
  const morePages = await fetchIndexState(unnamedProjects(candidates, pages), simpleApi)
  const listings = await completeListings(new Map([...pages, ...morePages]), candidates, simpleApi)
  known.warnings.push(...describeUnreadListings(index, listings))
  known.notices.push(...rendered.notices)
  return { discovery, candidates, listings, rendered, audience }
}

/** The projects of files whose names speak of another one, or of none. */
function unnamedProjects(candidates: Sight['candidates'], pages: Sight['listings']): readonly string[] {
  return candidates.flatMap(file => (file.kind === 'unreadable' || pages.has(file.project) ? [] : [file.project]))
}

function askForAudience({ request, world, retry, timeout }: Session): Promise<string> {
  const { inputs, index, authentication } = request
  if (authentication.method !== 'trusted-publishing' || inputs.dryRun) return Promise.resolve('')
  const audience = fetchAudience(index, timeout, world.http, retry)
  // A failure is told by whoever needs the audience; until then it is not unhandled.
  audience.catch(() => undefined)
  return audience
}

async function readFiles(
  discovery: Discovery,
  asking: Promise<Sight['listings']>,
  { request, world }: Session,
): Promise<Sight['candidates']> {
  const { printHash, ignoredRules, verifyMetadata } = request.inputs
  const sparing = verifyMetadata ? spareIdentical(asking) : SPARE_ALL
  // A part of the bundle of its own: loaded while the first requests are on their way.
  const { readDistributions } = await import('../distributions/read-distributions.ts')
  const digests = { md5: printHash, blake2b256: printHash }
  const read = await readDistributions(discovery.files, digests, world.files, sparing)
  return ignoreDefects(read, ignoredRules)
}
