import type { CredentialFailure } from '../failures.ts'
import { ALLOW_ID_TOKENS, GIVE_API_TOKEN } from '../workflow-lines.ts'
import { ID_TOKEN_CAUSES } from './id-token-causes.ts'
import { PUBLISHER_CAUSES } from './publisher-causes.ts'
import { notExchanged, type RefusalCause } from './refusal-cause.ts'
import type { RefusedExchange } from './refused-exchange.ts'

/** What is wrong, by our own name, and what to do. */
export interface Diagnosis {
  readonly code: CredentialFailure
  readonly summary: string
  readonly remedy: string
}

/** The index's code and words, and the claims, tell the cause. Pure. */
export function diagnoseRefusal(exchange: RefusedExchange): Diagnosis {
  // The issuer comes first: PyPI blames an unknown one on the publisher too.
  const cause = [...ID_TOKEN_CAUSES, ...PUBLISHER_CAUSES].find(({ applies }) => applies(exchange)) ?? UNKNOWN
  return { code: cause.code, summary: cause.summary(exchange), remedy: cause.remedy(exchange) }
}

const UNKNOWN: Omit<RefusalCause, 'applies'> = {
  // A code that we do not know is the server's text, and no stable name for anything.
  code: 'trusted-publishing-refused',
  summary: notExchanged,
  remedy: ({ index }) =>
    `Read what ${index.name} says above. The job has what it needs on this side:\n\n${ALLOW_ID_TOKENS}\n\nRun it again, or ` +
    `publish with an API token:\n\n${GIVE_API_TOKEN}`,
}
