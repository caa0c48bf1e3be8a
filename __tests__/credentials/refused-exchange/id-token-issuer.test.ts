import { expect, test } from '@jest/globals'
import { describeIssuer } from '../../../src/credentials/refused-exchange/id-token-issuer.ts'

const GITHUB = 'https://token.actions.githubusercontent.com'
const FOREIGN = 'which is not GitHub; a Forgejo or Gitea server, for example, has an issuer of its own.'
const SERVER = 'a GitHub Enterprise Server, which does not count as GitHub.'

test.each([
  [undefined, 'The ID token names no issuer.'],
  [GITHUB, 'The ID token is from GitHub.'],
  [
    `${GITHUB}/octo-inc`,
    `The ID token is from ${GITHUB}/octo-inc, an issuer of its own that your enterprise has switched on for GitHub Actions; only ${GITHUB} itself counts as GitHub.`,
  ],
  [
    'https://token.actions.octo.ghe.com',
    'The ID token is from https://token.actions.octo.ghe.com, GitHub Enterprise Cloud with data residency, which does not count as GitHub.',
  ],
  ['https://git.example/_services/token', `The ID token is from https://git.example/_services/token, ${SERVER}`],
  ['https://git.example/_services/token/', `The ID token is from https://git.example/_services/token/, ${SERVER}`],
  ['https://git.example/_services/token/x', `The ID token is from https://git.example/_services/token/x, ${FOREIGN}`],
  [
    'https://x.example/https://token.actions.octo.ghe.com',
    `The ID token is from https://x.example/https://token.actions.octo.ghe.com, ${FOREIGN}`,
  ],
  [`${GITHUB}.example`, `The ID token is from ${GITHUB}.example, ${FOREIGN}`],
])('describeIssuer() tells whose ID token it is: %s', (issuer, sentence) => {
  expect(describeIssuer(issuer)).toBe(sentence)
})
