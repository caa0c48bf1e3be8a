import type { GitHubWorkflow } from '../accounts.ts'
import { quote } from '../refusal.ts'
import type { IdTokenClaims } from './id-token-claims.ts'
import { invalidPublisher, MintRefusal } from './mint-refusal.ts'

const REQUIRED = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'jti',
  'event_name',
  'ref',
  'sha',
]

/**
 * The publisher that a job is: first the lookup by repository, owner and workflow, then the claims in detail.
 * @param isUsed whether an ID token of this id was exchanged before
 * @throws {MintRefusal}
 */
export function findPublisher<P extends GitHubWorkflow>(
  publishers: readonly P[],
  claims: IdTokenClaims,
  isUsed: (id: string) => boolean,
): P {
  const missing = REQUIRED.find(name => !(name in claims))
  if (missing !== undefined) throw invalidPublisher(`Missing claim ${quote(missing)}`)
  const publisher = lookUp(publishers, claims)
  checkOwner(publisher, claims)
  checkWorkflowRef(publisher, claims)
  if (isUsed(read(claims, 'jti'))) throw new MintRefusal('invalid-reuse-token', 'invalid token: already used')
  if (claims['event_name'] === 'pull_request_target')
    throw invalidPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported.")
  return publisher
}

function lookUp<P extends GitHubWorkflow>(publishers: readonly P[], claims: IdTokenClaims): P {
  const [owner, repository] = read(claims, 'repository').split('/', 2)
  const workflow = /[^/]+\.(yml|yaml)(?=@)/.exec(read(claims, 'job_workflow_ref'))?.[0]
  if (workflow === undefined) throw invalidPublisher('Could not job extract workflow filename from OIDC claims')
  const candidates = publishers.filter(
    publisher =>
      publisher.owner === owner &&
      publisher.repository === repository &&
      publisher.ownerId === read(claims, 'repository_owner_id') &&
      publisher.workflow === workflow,
  )
  const environment = read(claims, 'environment').toLowerCase()
  const inEnvironment = candidates.find(({ environment: own }) => own && own.toLowerCase() === environment)
  const publisher = inEnvironment ?? candidates.find(({ environment: own }) => !own)
  if (publisher === undefined) throw invalidPublisher('Publisher with matching claims was not found')
  return publisher
}

function checkOwner(publisher: GitHubWorkflow, claims: IdTokenClaims): void {
  if (claims['repository_owner'] !== publisher.owner)
    throw invalidPublisher("Check failed for required claim 'repository_owner'")
}

function checkWorkflowRef(publisher: GitHubWorkflow, claims: IdTokenClaims): void {
  const refs = [read(claims, 'ref'), read(claims, 'sha')].filter(ref => ref !== '')
  if (refs.length === 0) throw invalidPublisher('The ref and sha claims are empty')
  const file = `${publisher.owner}/${publisher.repository}/.github/workflows/${publisher.workflow}`
  const expected = refs.map(ref => `${file}@${ref}`).toSorted()
  const actual = read(claims, 'job_workflow_ref')
  if (expected.includes(actual)) return
  const shown = `[${expected.map(quote).join(', ')}]`
  throw invalidPublisher(`The job_workflow_ref claim does not match, expecting one of ${shown}, got ${quote(actual)}`)
}

function read(claims: IdTokenClaims, name: string): string {
  return String(claims[name] ?? '')
}
