import type { IdTokenClaims } from './parse-id-token-claims.ts'

/** What PyPI's form for a GitHub publisher asks for. */
export interface PublisherForm {
  readonly owner: string
  readonly repository: string
  /** File name of the workflow, without its folder. */
  readonly workflow: string
  /** Absent: the field stays empty. */
  readonly environment?: string
}

/**
 * The values with which a publisher would match an ID token. Pure.
 * @returns `undefined` when the token's issuer does not speak of repositories and workflows as GitHub does
 */
export function buildPublisherForm(claims: IdTokenClaims): PublisherForm | undefined {
  const [owner, repository, ...rest] = claims.repository?.split('/') ?? []
  const workflow = parseWorkflowFile(claims.job_workflow_ref ?? claims.workflow_ref)
  if (!owner || !repository || rest.length > 0 || workflow === undefined) return undefined
  return {
    owner,
    repository,
    workflow,
    ...(claims.environment === undefined ? {} : { environment: claims.environment }),
  }
}

/** The form as lines to type from. Pure. */
export function formatPublisherForm(form: PublisherForm): string {
  return [
    `  Owner: ${form.owner}`,
    `  Repository name: ${form.repository}`,
    `  Workflow name: ${form.workflow}`,
    `  Environment name: ${form.environment ?? '(leave empty: the job names no environment)'}`,
  ].join('\n')
}

/** The fields in which a publisher does not fit a job, and how: `Workflow name: main.yml there, release.yml here`. Pure. */
export function comparePublishers(there: PublisherForm, here: PublisherForm): readonly string[] {
  const fields = [
    ['Owner', there.owner, here.owner],
    ['Repository name', there.repository, here.repository],
    ['Workflow name', there.workflow, here.workflow],
    // A publisher without an environment fits every job; upper and lower case do not matter here alone.
    ['Environment name', there.environment, there.environment && fold(here.environment, there.environment)],
  ] as const
  return fields
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `${name}: ${one ?? '(none)'} there, ${other ?? '(none)'} here`)
}

function fold(text: string | undefined, as: string): string | undefined {
  return text?.toLowerCase() === as.toLowerCase() ? as : text
}

/** The form for an ID token as lines to type from; where it speaks of no workflow as GitHub does, what it says. Pure. */
export function formatPublisherValues(claims: IdTokenClaims): string {
  const form = buildPublisherForm(claims)
  if (form !== undefined) return formatPublisherForm(form)
  const lines = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`)
  return lines.length > 0 ? lines.join('\n') : '  (the claims of its ID token cannot be read)'
}

/** The repository that a workflow file lies in: `owner/name`. Pure. */
export function repositoryOf(workflowRef: string | undefined): string | undefined {
  return /^([^/]+\/[^/]+)\/\.github\/workflows\//.exec(pathOf(workflowRef ?? ''))?.[1]
}

/** Whether the job stands in a reusable workflow that another one called. Pure. */
export function isReusableWorkflow({ job_workflow_ref, workflow_ref }: IdTokenClaims): boolean {
  return (
    job_workflow_ref !== undefined && workflow_ref !== undefined && pathOf(job_workflow_ref) !== pathOf(workflow_ref)
  )
}

function parseWorkflowFile(workflowRef: string | undefined): string | undefined {
  return pathOf(workflowRef ?? '').match(/([^/]+\.ya?ml)$/)?.[1]
}

function pathOf(workflowRef: string): string {
  // The path has no @, a ref may have one.
  return workflowRef.split('@', 1)[0] ?? ''
}
