import type { Problem } from '../errors/problem.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { IdTokenClaims } from './parse-id-token-claims.ts'
import { buildPublisherForm, formatPublisherForm, isReusableWorkflow } from './publisher-form.ts'
import { buildPublishingSettingsUrl } from './publishing-settings-url.ts'

/** One reason for which an index refused to mint, already fit to be shown. */
export interface MintRefusal {
  /** The index's own: `invalid-publisher`, … */
  readonly code: string
  readonly description: string
}

type Remedy = (index: PackageIndex, claims: IdTokenClaims) => string

const REMEDIES: ReadonlyMap<string, Remedy> = new Map([
  ['invalid-publisher', remedyForPublisher],
  ['invalid-pending-publisher', remedyForPendingPublisher],
  ['not-enabled', () => 'Run the job again later, or publish with an API token given as `password`.'],
  ['invalid-token', remedyForIssuer],
  ['invalid-payload', remedyForIssuer],
  ['invalid-reuse-token', () => 'Run the job again: it then gets an ID token that was not used before.'],
])

/**
 * Why an index did not mint, with the values to register where that is what is missing. Pure.
 * @param claims of the ID token that was refused
 */
export function describeRefusedExchange(index: PackageIndex, refusal: MintRefusal, claims: IdTokenClaims): Problem {
  const remedy = REMEDIES.get(refusal.code)
  return {
    // A code that we do not know is the server's text, and no stable name for anything.
    code: remedy === undefined ? 'trusted-publishing-refused' : refusal.code,
    summary:
      refusal.code === 'invalid-publisher'
        ? `${index.name} knows no trusted publisher that fits this job.`
        : `${index.name} refused to exchange the job's ID token for an upload token.`,
    detail: `${index.name} says: ${refusal.code}: ${refusal.description}`,
    remedy: (remedy ?? remedyForIssuer)(index, claims),
  }
}

function remedyForPublisher(index: PackageIndex, claims: IdTokenClaims): string {
  if (claims.event_name === 'pull_request_target') {
    return 'Publish on another event than `pull_request_target`, such as a pushed tag or a release.'
  }
  const settings = buildPublishingSettingsUrl(index)
  const where = settings === undefined ? `at ${index.name}` : `at ${settings}`
  const task =
    `If this is the workflow that shall publish, register it ${where} (for a project that exists: in its settings, under ` +
    'Publishing), or compare what is registered there, letter by letter:'
  return [task, formatForm(claims), formatCaution(claims)].filter(Boolean).join('\n\n')
}

function remedyForPendingPublisher(index: PackageIndex, claims: IdTokenClaims): string {
  return (
    'The publisher is registered for a project still to be made, but a project of that name exists by now. If it is ' +
    `yours, add the publisher to the project itself: its settings at ${index.name}, under Publishing.\n\n${formatForm(claims)}`
  )
}

function remedyForIssuer(index: PackageIndex, { iss }: IdTokenClaims): string {
  const issuer = iss === undefined ? '' : ` The ID token is from ${iss}: see that ${index.name} accepts this issuer.`
  return `Read what ${index.name} says above.${issuer} Run the job again, or publish with an API token given as \`password\`.`
}

function formatForm(claims: IdTokenClaims): string {
  const form = buildPublisherForm(claims)
  if (form !== undefined) return formatPublisherForm(form)
  const lines = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`)
  return lines.length > 0 ? lines.join('\n') : '  (the claims of its ID token cannot be read)'
}

function formatCaution(claims: IdTokenClaims): string {
  if (!isReusableWorkflow(claims)) return ''
  return (
    `This job stands in a reusable workflow (${claims.job_workflow_ref}), called by ${claims.workflow_ref}. If registering ` +
    'it does not help, move the publishing job into the calling workflow, and register that one.'
  )
}
