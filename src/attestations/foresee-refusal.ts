import { GITHUB_ISSUER, type IdTokenClaims } from '../credentials/parse-id-token-claims.ts'
import { isReusableWorkflow } from '../credentials/publisher-form.ts'

/**
 * Why an index would refuse what this job signs, as far as the job's own claims tell. Pure.
 * @returns `undefined` when nothing speaks against it
 */
export function foreseeRefusal(claims: IdTokenClaims): string | undefined {
  if (claims.iss !== undefined && claims.iss !== GITHUB_ISSUER) {
    return `Attestations are verified for jobs of github.com only, and this job's identity comes from ${claims.iss}.`
  }
  if (isReusableWorkflow(claims)) {
    return (
      `The job stands in a reusable workflow (${claims.job_workflow_ref}), which is the one that the trusted publisher ` +
      `names, but Sigstore certifies the workflow that called it (${claims.workflow_ref}). The two can never agree. ` +
      'To publish with attestations, build in the reusable workflow and publish from the calling one.'
    )
  }
  return undefined
}
