import type { CredentialFailure } from '../failures.ts'
import type { RefusedExchange } from './refused-exchange.ts'

/** A reason for which an index does not mint: how it shows, and what to say about it. */
export interface RefusalCause {
  readonly code: CredentialFailure
  readonly applies: (exchange: RefusedExchange) => boolean
  readonly summary: (exchange: RefusedExchange) => string
  readonly remedy: (exchange: RefusedExchange) => string
}

/** Whether the index refused with this code, and with such words. */
export function refusedAs(code: string, words = /(?:)/): RefusalCause['applies'] {
  return ({ refusal }) => refusal.code === code && words.test(refusal.words)
}

/** For a refusal of which the index's words say the most. */
export function notExchanged({ index }: RefusedExchange): string {
  return `${index.name} refused to exchange the job's ID token for an upload token.`
}
