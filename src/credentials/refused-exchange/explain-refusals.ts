import type { Problem } from '../../errors/problem.ts'
import type { PackageIndex } from '../../package-index/package-index.ts'
import type { Http } from '../../world/http.ts'
import type { Secret } from '../../world/secret.ts'
import { parseIdTokenClaims } from '../parse-id-token-claims.ts'
import type { MintRefusal } from '../parse-mint-answer.ts'
import type { PublishedProject } from '../published-project.ts'
import { quoteText } from '../quote-text.ts'
import { describeRefusedExchange } from './describe-refused-exchange.ts'
import { fetchLastPublishers } from './last-publisher.ts'

/** What there is to learn from, beside the refusal itself. */
export interface Surroundings {
  readonly http: Http
  /** What the run publishes. */
  readonly projects: readonly PublishedProject[]
}

/**
 * Why an index did not mint, a problem for each reason that it gave. Where no publisher fits, the index is asked who
 * published the last release.
 * @param refusals as the index wrote them
 * @param idTokens all that were sent, the last one first: the index may echo any of them
 */
export async function explainRefusals(
  index: PackageIndex,
  refusals: readonly MintRefusal[],
  idTokens: readonly Secret[],
  { http, projects }: Surroundings,
): Promise<readonly Problem[]> {
  const [idToken] = idTokens
  const claims = idToken === undefined ? {} : parseIdTokenClaims(idToken)
  const isUnknown = refusals.some(({ code }) => code === 'invalid-publisher')
  const lastPublishers = isUnknown ? await fetchLastPublishers(index, projects, http) : []
  return refusals.map(({ code, description }) => {
    const refusal = { code: quoteText(code, idTokens), words: quoteText(description, idTokens) }
    return describeRefusedExchange({ index, refusal, claims, projects, lastPublishers })
  })
}
