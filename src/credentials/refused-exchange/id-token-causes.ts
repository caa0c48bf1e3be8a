import { GIVE_API_TOKEN } from '../workflow-lines.ts'
import { describeIssuer } from './id-token-issuer.ts'
import { notExchanged, type RefusalCause, refusedAs } from './refusal-cause.ts'

/** The ID token itself is not taken, or none is for now. */
export const ID_TOKEN_CAUSES: readonly RefusalCause[] = [
  {
    code: 'issuer-unknown',
    applies: exchange =>
      refusedAs('invalid-payload', /issuer/i)(exchange) || refusedAs('invalid-publisher', /issuer/i)(exchange),
    summary: ({ index }) => `${index.name} does not know the issuer of this job's ID token.`,
    remedy: ({ claims }) =>
      `${describeIssuer(claims.iss)} Publish from a repository on github.com, or with an API token:\n\n${GIVE_API_TOKEN}`,
  },
  {
    code: 'invalid-token',
    applies: refusedAs('invalid-token'),
    summary: notExchanged,
    remedy: ({ index, claims }) =>
      `${index.name} could not verify the ID token, or it was over. ${describeIssuer(claims.iss)} Run the job again: it ` +
      'then gets a fresh one. If that does not help, see that the clock of a self-hosted runner is right.',
  },
  {
    code: 'invalid-payload',
    applies: refusedAs('invalid-payload', /JWT|validation error/i),
    summary: notExchanged,
    remedy: ({ claims }) =>
      `${describeIssuer(claims.iss)} Run the job again, or publish with an API token:\n\n${GIVE_API_TOKEN}`,
  },
  {
    code: 'invalid-reuse-token',
    applies: refusedAs('invalid-reuse-token'),
    summary: notExchanged,
    remedy: () => 'Each ID token counts once. Run the job again: it then gets one that was not used before.',
  },
  {
    code: 'not-enabled',
    applies: refusedAs('not-enabled'),
    summary: ({ index }) => `${index.name} has trusted publishing switched off for now.`,
    remedy: () => `Run the job again later, or publish with an API token:\n\n${GIVE_API_TOKEN}`,
  },
]
