import { formatPublisherValues, isReusableWorkflow, repositoryOf } from '../publisher-form.ts'
import { GIVE_API_TOKEN } from '../workflow-lines.ts'
import { adviseToRegister } from './advise-to-register.ts'
import { describeIssuer } from './id-token-issuer.ts'
import { type RefusalCause, refusedAs } from './refusal-cause.ts'
import type { RefusedExchange } from './refused-exchange.ts'

/** The ID token is in order, but fits no publisher: the most particular cause comes first. */
export const PUBLISHER_CAUSES: readonly RefusalCause[] = [
  {
    code: 'pull-request-target-refused',
    applies: exchange =>
      exchange.refusal.code === 'invalid-publisher' && exchange.claims.event_name === 'pull_request_target',
    summary: ({ index }) =>
      `${index.name} takes no trusted publishing from a workflow that \`pull_request_target\` started.`,
    remedy: () => 'Publish on another event than `pull_request_target`, such as a pushed tag or a release.',
  },
  {
    code: 'id-token-incomplete',
    applies: refusedAs('invalid-publisher', /Missing claim|extract workflow|ref and sha/i),
    summary: ({ index }) => `The ID token lacks what ${index.name} compares with its trusted publishers.`,
    remedy: ({ claims }) => `${describeIssuer(claims.iss)} Publish with an API token:\n\n${GIVE_API_TOKEN}`,
  },
  {
    code: 'reusable-workflow-refused',
    applies: exchange =>
      exchange.refusal.code === 'invalid-publisher' &&
      (/job_workflow_ref claim/.test(exchange.refusal.words) || standsInAnotherRepository(exchange)),
    summary: ({ index, claims }) =>
      isReusableWorkflow(claims)
        ? `This job stands in a reusable workflow, and ${index.name} fits no trusted publisher to it.`
        : `${index.name} expects this job's workflow file at another place than the ID token says.`,
    remedy: ({ claims }) =>
      `The job is defined in ${claims.job_workflow_ref ?? '(unknown)'}, the workflow that was started is ` +
      `${claims.workflow_ref ?? '(unknown)'}. Move the publishing job into the workflow that is started; the reusable one ` +
      'may build, and pass the files on as an artifact. Then register that workflow.',
  },
  {
    code: 'environment-differs',
    applies: refusedAs('invalid-publisher', /claim 'environment'/),
    summary: ({ index }) => `The trusted publisher on ${index.name} is for another environment than this job's.`,
    remedy: ({ claims }) =>
      claims.environment === undefined
        ? 'The job names no environment. Give it the one of the publisher:\n\nenvironment: …\n\nor register a publisher without one.'
        : `The job's environment is ${claims.environment}. Register the publisher for it, or give the job the publisher's:\n\nenvironment: …`,
  },
  {
    code: 'repository-changed',
    applies: refusedAs('invalid-publisher', /claim 'repository(_owner(_id)?)?'/),
    summary: ({ index }) =>
      `The repository is not any more what the trusted publisher on ${index.name} was registered for: renamed, moved, or its owner is another account.`,
    remedy: ({ claims }) =>
      `Register the publisher anew with the values of today, and remove the old one:\n\n${formatPublisherValues(claims)}`,
  },
  {
    code: 'invalid-publisher',
    applies: refusedAs('invalid-publisher'),
    summary: ({ index }) => `${index.name} knows no trusted publisher that fits this job.`,
    remedy: adviseToRegister,
  },
  {
    code: 'invalid-pending-publisher',
    applies: refusedAs('invalid-pending-publisher'),
    summary: ({ index }) =>
      `The publisher on ${index.name} waits for a project to be made, but that project exists by now.`,
    remedy: exchange =>
      `If the project is yours, its own settings are the place for the publisher.\n\n${adviseToRegister(exchange)}`,
  },
  {
    code: 'project-name-refused',
    applies: refusedAs('invalid-payload'),
    summary: ({ index }) => `${index.name} did not make the project that the pending publisher is for.`,
    remedy: () =>
      'Choose another name in `[project] name` of pyproject.toml, and register a pending publisher for that name.',
  },
]

/** A reusable workflow of another repository never fits: PyPI looks for the file in the publisher's own. */
function standsInAnotherRepository({ claims }: RefusedExchange): boolean {
  const home = repositoryOf(claims.workflow_ref)?.toLowerCase()
  const called = repositoryOf(claims.job_workflow_ref)?.toLowerCase()
  return home !== undefined && called !== undefined && home !== called
}
