import type { PackageIndex } from '../package-index/package-index.ts'
import { placeOn, type RefusalRemedy } from './refusal-remedy.ts'

const TOKEN_PAGE = '/manage/account/token/'

/** The name of the secret must not suggest to send the token of PyPI to another index. */
function passwordLine({ kind }: PackageIndex): string {
  return `\`password: \${{ secrets.${kind === 'other' ? 'INDEX_PASSWORD' : 'PYPI_API_TOKEN'} }}\``
}

function anotherIndex({ kind }: PackageIndex): string {
  return kind === 'other' ? 'another index' : 'another index (PyPI and TestPyPI have their own)'
}

/** Refusals of who uploads, in the words of PyPI, the most particular first. */
export const CREDENTIAL_REMEDIES: readonly RefusalRemedy[] = [
  {
    says: /username\/password authentication is no longer supported/i,
    remedy: ({ index }) =>
      `Remove \`user:\` and give an API token, ${passwordLine(index)}; or remove both and use trusted ` +
      'publishing with `permissions: id-token: write`.',
  },
  {
    says: /project-scoped token is not valid/i,
    remedy: ({ distribution, index }) =>
      `The API token belongs to another project. Create one for ${distribution.project} at ` +
      `${placeOn(index, TOKEN_PAGE)} and store it as the secret that \`password:\` names.`,
  },
  {
    says: /oidc scoped token is not valid|the given token isn.t allowed to upload/i,
    remedy: ({ distribution, index }) =>
      `Add this repository, workflow and environment as a trusted publisher of ${distribution.project} at ` +
      `${placeOn(index, `/manage/project/${distribution.project}/settings/publishing/`)}. An archived project takes no ` +
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
      `The token is cut off, altered, or made for ${anotherIndex(index)}. Create one at ` +
      `${placeOn(index, TOKEN_PAGE)} and store it whole as the secret that \`password:\` names.`,
  },
  {
    says: /invalid or non-existent authentication/i,
    remedy: ({ index }) =>
      `${index.name} does not know this token: it was deleted, belongs to ${anotherIndex(index)}, or its owner's account ` +
      `is locked. Create one at ${placeOn(index, TOKEN_PAGE)}, store it as a secret and set ${passwordLine(index)}.`,
  },
  {
    says: /verified primary email/i,
    remedy: ({ index }) =>
      `Verify the primary e-mail address of the token's owner at ${placeOn(index, '/manage/account/')}.`,
  },
  {
    says: /two-factor authentication/i,
    remedy: ({ index }) =>
      `The token's owner has to set up two-factor authentication at ${placeOn(index, '/manage/account/')}.` +
      (index.kind === 'other' ? '' : ' Trusted publishing needs no token at all.'),
  },
  {
    says: /non-user identities cannot create new projects/i,
    remedy: ({ distribution }) =>
      `The project name of the pending publisher and the name in the file, ${distribution.project}, must be the same: ` +
      'correct one of the two.',
  },
]
