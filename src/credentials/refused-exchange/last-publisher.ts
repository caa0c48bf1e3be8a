import type { PackageIndex } from '../../package-index/package-index.ts'
import { parseDistributionFilename } from '../../packaging/distribution-filename.ts'
import type { Http } from '../../world/http.ts'
import { asJsonObject, parseJson, valueAt } from '../../world/parse-json.ts'
import type { PublishedProject } from '../published-project.ts'
import type { PublisherForm } from '../publisher-form.ts'
import { buildProvenanceUrl } from '../publishing-settings-url.ts'
import { quoteText } from '../quote-text.ts'

/** Who published the newest file of a project, as its attestations tell everybody. */
export interface LastPublisher {
  readonly project: string
  readonly filename: string
  readonly publisher: PublisherForm
}

/** Seconds. It makes a message better, and must not keep a failed job waiting. */
const TIMEOUT = 10
const MOST_PROJECTS = 3

/**
 * Asks the index who published the newest files (`GET /integrity/…/provenance`, PEP 740), which nobody needs credentials
 * for. Never throws: where there are no attestations, or no answer, there is nothing to compare with.
 */
export async function fetchLastPublishers(
  index: PackageIndex,
  projects: readonly PublishedProject[],
  http: Http,
): Promise<readonly LastPublisher[]> {
  const found = await Promise.all(
    projects.slice(0, MOST_PROJECTS).map(project => fetchLastPublisher(index, project, http).catch(() => undefined)),
  )
  return found.filter(publisher => publisher !== undefined)
}

async function fetchLastPublisher(
  index: PackageIndex,
  { name, filename }: PublishedProject,
  http: Http,
): Promise<LastPublisher | undefined> {
  const parsed = parseDistributionFilename(filename ?? '')
  if (filename === undefined || parsed.kind === 'invalid') return undefined
  const url = buildProvenanceUrl(index, name, parsed.version.text, filename)
  if (url === undefined) return undefined
  const { status, body } = await http.send({
    method: 'GET',
    url,
    headers: { accept: 'application/vnd.pypi.integrity.v1+json' },
    timeout: TIMEOUT,
    maximumResponseBytes: 4 * 1024 * 1024,
  })
  const publisher = status === 200 ? parseProvenance(body) : undefined
  return publisher === undefined ? undefined : { project: name, filename: quoteText(filename), publisher }
}

/** The GitHub workflow that a provenance object names as publisher, fit to be shown. Pure. */
export function parseProvenance(text: string): PublisherForm | undefined {
  const publisher = asJsonObject(valueAt(parseJson(text), 'attestation_bundles', 0, 'publisher'))
  const [owner, repository] = textOf(publisher?.['repository']).split('/')
  const workflow = textOf(publisher?.['workflow'])
  const environment = textOf(publisher?.['environment'])
  if (publisher?.['kind'] !== 'GitHub' || !owner || !repository || workflow === '') return undefined
  return { owner, repository, workflow, ...(environment === '' ? {} : { environment }) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? quoteText(value) : ''
}
