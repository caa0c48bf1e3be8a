import { type RefusalRemedy, websiteOf } from './refusal-remedy.ts'

const PASSWORD_LINE = `\`password: \${{ secrets.PYPI_API_TOKEN }}\``

/** Refusals of who uploads, in the words of PyPI, the most particular first. */
export const CREDENTIAL_REMEDIES: readonly RefusalRemedy[] = [
  {
    says: /username\/password authentication is no longer supported/i,
    remedy: () =>
      `Remove \`user:\` and give an API token, ${PASSWORD_LINE}; or remove both and use trusted ` +
      'publishing with `permissions: id-token: write`.',
  },
  {
    says: /project-scoped token is not valid/i,
    remedy: ({ distribution, index }) =>
      `The API token belongs to another project. Create one for ${distribution.project} at ` +
      `${websiteOf(index)}/manage/account/token/ and store it as the secret that \`password:\` names.`,
  },
  {
    says: /oidc scoped token is not valid|the given token isn.t allowed to upload/i,
    remedy: ({ distribution, index }) =>
      `Add this repository, workflow and environment as a trusted publisher of ${distribution.project} at ` +
      `${websiteOf(index)}/manage/project/${distribution.project}/settings/publishing/. An archived project takes no ` +
      'uploads from anyone.',
  },
  {
    says: /the user .* isn.t allowed to upload to project/i,
    remedy: ({ distribution }) =>
      `The token's owner must be an owner or maintainer of ${distribution.project}. If the project is not yours, choose ` +
      'another name in `[project] name` of pyproject.toml. An archived project takes no uploads from anyone.',
  },
  {
    says: /token is expired/i,
    remedy: () => 'Run the job again. An API token with an end date has to be replaced by a new one.',
  },
  {
    says: /signatures do not match|invalid api token/i,
    remedy: ({ index }) =>
      `The token is cut off, altered, or made for another index (PyPI and TestPyPI have their own). Create one at ` +
      `${websiteOf(index)}/manage/account/token/ and store it whole as the secret that \`password:\` names.`,
  },
  {
    says: /invalid or non-existent authentication/i,
    remedy: ({ index }) =>
      `${index.name} does not know this token: it was deleted, belongs to another index (PyPI and TestPyPI have their ` +
      `own), or its owner's account is locked. Create one at ${websiteOf(index)}/manage/account/token/, store it as a ` +
      `secret and set ${PASSWORD_LINE}.`,
  },
  {
    says: /verified primary email/i,
    remedy: ({ index }) =>
      `Verify the primary e-mail address of the token's owner at ${websiteOf(index)}/manage/account/.`,
  },
  {
    says: /two-factor authentication/i,
    remedy: ({ index }) =>
      `The token's owner has to set up two-factor authentication at ${websiteOf(index)}/manage/account/. Trusted ` +
      'publishing needs no token at all.',
  },
  {
    says: /non-user identities cannot create new projects/i,
    remedy: ({ distribution }) =>
      `The project name of the pending publisher and the name in the file, ${distribution.project}, must be the same: ` +
      'correct one of the two.',
  },
]
