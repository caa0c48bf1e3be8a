import type { Problem } from '../errors/problem.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Secret } from '../world/secret.ts'
import { credentialProblem } from './failures.ts'
import { looksLikeApiToken } from './parse-api-token.ts'
import { ALLOW_ID_TOKENS, GIVE_API_TOKEN } from './workflow-lines.ts'

/** PyPI and TestPyPI stopped taking user names and passwords: which way leads on. Pure. */
export function describeRefusedPassword(index: PackageIndex, password: Secret): Problem {
  return credentialProblem({
    code: 'password-authentication-removed',
    summary: `${index.name} does not take a user name and a password for uploads any more.`,
    remedy: looksLikeApiToken(password)
      ? 'The password looks like an API token. Those have no user name of their own: remove the user name (the line ' +
        '`user:`, the variable TWINE_USERNAME, or `username` in .pypirc) and keep the password.'
      : `Use trusted publishing, which needs no secret: remove \`user\` and \`password\`, and give the job\n\n${ALLOW_ID_TOKENS}` +
        `\n\nOr make an API token at ${index.name} and give it alone:\n\n${GIVE_API_TOKEN}`,
  })
}
