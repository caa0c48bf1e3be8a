import type { Problem } from '../errors/problem.ts'
import { PublishError } from '../errors/publish-error.ts'
import { isLoopback } from '../package-index/is-loopback.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Secret } from '../world/secret.ts'
import type { Authentication } from './authentication.ts'
import type { AuthenticationFacts } from './authentication-facts.ts'
import { describeForeignToken } from './describe-foreign-token.ts'
import { describeMissingCredentials } from './describe-missing-credentials.ts'
import { describeRefusedPassword } from './describe-refused-password.ts'
import { credentialProblem } from './failures.ts'
import { type FoundCredentials, findCredentials } from './find-credentials.ts'
import { parseApiToken } from './parse-api-token.ts'
import { DRY_RUN } from './workflow-lines.ts'

/**
 * Chooses by what right to publish: inputs, then variables, then `.pypirc`, then trusted publishing. A dry run never
 * fails for want of credentials, but uses those that there are. Pure.
 * @throws {PublishError} `password-missing`, `credentials-missing`, `id-token-permission-missing`,
 * `fork-has-no-id-token`, `pull-request-target-refused`, `password-authentication-removed`, `api-token-of-another-index`
 */
export function chooseAuthentication(facts: AuthenticationFacts): Authentication {
  const { inputs, index, run, idTokensAvailable } = facts
  const found = findCredentials(inputs, facts.pypirc, index)
  if (found.password !== undefined) return chooseGiven(found, found.password, index)
  if (inputs.dryRun) return { method: 'none' }
  // A user name alone never means trusted publishing: the password was meant to be there.
  if (found.username) throw new PublishError(describeMissingCredentials(facts, found.username))
  if (run.eventName === 'pull_request_target' && index.kind !== 'other') {
    throw new PublishError(describeRefusedEvent(index))
  }
  if (!idTokensAvailable) throw new PublishError(describeMissingCredentials(facts, undefined))
  return { method: 'trusted-publishing' }
}

function chooseGiven(found: FoundCredentials, password: Secret, index: PackageIndex): Authentication {
  const { username, source } = found
  if (index.kind === 'other') {
    refuseForeignToken(password, source, index)
    return username === undefined
      ? { method: 'api-token', apiToken: password, source }
      : { method: 'password', username, password, source }
  }
  if (username) throw new PublishError(describeRefusedPassword(index, password))
  return { method: 'api-token', apiToken: password, source }
}

/** Before anything is asked: another index would see the token with the first question. */
function refuseForeignToken(password: Secret, source: string, index: PackageIndex): void {
  const { index: tokenIndex } = parseApiToken(password)
  // An index on this machine is one for tests, and what is sent there crosses no network.
  if (tokenIndex === undefined || isLoopback(index.uploadUrl)) return
  throw new PublishError(describeForeignToken(tokenIndex, source, index))
}

function describeRefusedEvent(index: PackageIndex): Problem {
  return credentialProblem({
    code: 'pull-request-target-refused',
    summary: `${index.name} refuses trusted publishing from a workflow that \`pull_request_target\` started.`,
    remedy:
      'Publish on another event, such as a pushed tag or a release:\n\non:\n  release:\n    types: [published]\n\nTo check ' +
      `the distributions of a pull request, use the event \`pull_request\` and set\n\n${DRY_RUN}`,
  })
}
