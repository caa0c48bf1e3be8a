import type { Problem } from '../errors/problem.ts'

/** The failures that docs/trusted-publishing.md explains, each under a heading of this name. */
export const CREDENTIAL_FAILURES = [
  'id-token-permission-missing',
  'fork-has-no-id-token',
  'pull-request-target-refused',
  'id-token-unavailable',
  'trusted-publishing-not-offered',
  'trusted-publishing-disabled',
  'audience-of-another',
  'invalid-publisher',
  'reusable-workflow-refused',
  'environment-differs',
  'repository-changed',
  'issuer-unknown',
  'id-token-incomplete',
  'invalid-pending-publisher',
  'project-name-refused',
  'invalid-token',
  'invalid-payload',
  'invalid-reuse-token',
  'not-enabled',
  'trusted-publishing-refused',
  'api-token-of-another-index',
  'api-token-of-another-project',
  'api-token-expired',
  'api-token-damaged',
  'password-authentication-removed',
] as const

export type CredentialFailure = (typeof CREDENTIAL_FAILURES)[number]

/** A problem with credentials, with the place of the documentation that explains it. Pure. */
export function credentialProblem(problem: Problem & { readonly code: CredentialFailure }): Problem {
  return { ...problem, learnMore: `docs/trusted-publishing.md#${problem.code}` }
}
