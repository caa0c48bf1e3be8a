import { randomUUID } from 'node:crypto'
import type { GitHubWorkflow } from '../accounts.ts'

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** The claims of an ID token, as GitHub documents them. */
export type IdTokenClaims = Readonly<Record<string, unknown>>

/** What GitHub says of a job that a push of a tag started, in the environment of the workflow if it has one. */
export function formatClaims(workflow: GitHubWorkflow, audience: string, now: Date): IdTokenClaims {
  const repository = `${workflow.owner}/${workflow.repository}`
  const ref = 'refs/tags/v1.0.0'
  const sha = '6c1f1d4e2c0b0c7f0e3c8cb0c8f59f6fb1c2d3e4'
  const workflowRef = `${repository}/.github/workflows/${workflow.workflow}@${ref}`
  const issuedAt = Math.floor(now.getTime() / 1000)
  const { environment } = workflow
  return {
    jti: randomUUID(),
    sub: `repo:${repository}:${environment ? `environment:${environment}` : `ref:${ref}`}`,
    ...(environment ? { environment, environment_node_id: 'EN_kwDOExample' } : {}),
    aud: audience,
    ref,
    sha,
    repository,
    repository_owner: workflow.owner,
    repository_owner_id: workflow.ownerId,
    repository_visibility: 'public',
    repository_id: '74001',
    actor: 'octocat',
    actor_id: '12',
    run_id: '9876543210',
    run_number: '10',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    workflow: 'Release',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    head_ref: '',
    base_ref: '',
    event_name: 'push',
    ref_type: 'tag',
    ref_protected: 'false',
    check_run_id: '55123',
    iss: GITHUB_ISSUER,
    nbf: issuedAt - 600,
    iat: issuedAt,
    exp: issuedAt + 300,
  }
}
