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
