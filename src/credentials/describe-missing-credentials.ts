import type { Problem } from '../errors/problem.ts'
import type { AuthenticationFacts } from './authentication-facts.ts'
import { credentialProblem } from './failures.ts'
import { ALLOW_ID_TOKENS, DRY_RUN, GIVE_API_TOKEN, GIVE_USER_AND_PASSWORD } from './workflow-lines.ts'

/**
 * Why there is nothing to authenticate with, and what to write where. Pure.
 * @param username the user name that was given without a password, if one was
 */
export function describeMissingCredentials(facts: AuthenticationFacts, username: string | undefined): Problem {
  if (facts.run.isForkPullRequest) return describeFork(facts)
  const problem = username ? describeMissingPassword(facts) : describeNothing(facts)
  return { ...problem, detail: EMPTY_PASSWORD }
}

/** A runner passes a secret that does not exist in the same way as one that is empty. */
const EMPTY_PASSWORD =
  'If `password:` is set, it arrived empty, as does a secret that does not exist, or that this job cannot read: one of an environment ' +
  'which the job does not name, or of an organization that does not share it with this repository.'

function describeFork({ index }: AuthenticationFacts): Problem {
  return credentialProblem({
    code: 'fork-has-no-id-token',
    summary:
      'This run was started by a pull request from a fork. GitHub gives such runs neither secrets nor ID tokens, so ' +
      `they cannot publish to ${index.name}.`,
    remedy:
      `To check the distributions of a pull request without publishing them, set\n\n${DRY_RUN}\n\nand publish on another ` +
      'event, such as a pushed tag or a release. Do not change to `pull_request_target` for this: that event gives ' +
      "your secrets to a run that handles the fork's code.",
  })
}

function describeMissingPassword({ index }: AuthenticationFacts): Problem {
  return {
    code: 'password-missing',
    summary: `There is a user name for ${index.name}, but no password.`,
    remedy:
      index.kind === 'other'
        ? `Give the password too:\n\n${GIVE_USER_AND_PASSWORD}`
        : `${index.name} knows no user names. Remove the user name and use trusted publishing, which needs no ` +
          `secret:\n\n${ALLOW_ID_TOKENS}\n\nor give an API token:\n\n${GIVE_API_TOKEN}`,
  }
}

function describeNothing({ index, run }: AuthenticationFacts): Problem {
  const summary = `There is nothing to authenticate with at ${index.name}: no password, and the job may not ask for an ID token.`
  if (index.kind === 'other') {
    return {
      code: 'credentials-missing',
      summary,
      remedy:
        'Give a password, or a token as the password, and the user name if the index has ' +
        `one:\n\n${GIVE_USER_AND_PASSWORD}\n\nIf the index offers trusted publishing, let the job ask for ID tokens ` +
        `instead:\n\n${ALLOW_ID_TOKENS}`,
    }
  }
  if (run.platform !== undefined) return describePlatform(index, run.platform, summary)
  return credentialProblem({
    code: 'id-token-permission-missing',
    summary,
    remedy:
      `For trusted publishing, which needs no secret, let the job ask for ID tokens:\n\n${ALLOW_ID_TOKENS}\n\n(in a ` +
      'reusable workflow the calling job must allow it too). To publish with an API token, see that the secret which ' +
      `\`password\` names exists and that this job can read it:\n\n${GIVE_API_TOKEN}`,
  })
}

/** On these servers the missing permission is not the cause: PyPI knows no ID tokens of theirs. */
function describePlatform(
  index: AuthenticationFacts['index'],
  platform: NonNullable<AuthenticationFacts['run']['platform']>,
  summary: string,
): Problem {
  const server = platform === 'another-forge' ? 'this forge' : 'this GitHub Enterprise Server'
  return credentialProblem({
    code: 'issuer-unknown',
    summary,
    remedy: `${index.name} knows no ID tokens of ${server}, so trusted publishing is not possible from here. Give an API token:\n\n${GIVE_API_TOKEN}`,
  })
}
