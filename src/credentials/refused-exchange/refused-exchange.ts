import type { PackageIndex } from '../../package-index/package-index.ts'
import type { IdTokenClaims } from '../parse-id-token-claims.ts'
import type { PublishedProject } from '../published-project.ts'
import type { LastPublisher } from './last-publisher.ts'

/** A `MintRefusal` in harmless lines without secrets, fit to be shown. */
export interface QuotedRefusal {
  /** The index's own: `invalid-publisher`, … */
  readonly code: string
  /** Its description. */
  readonly words: string
}

/** What there is to find a cause in. */
export interface RefusedExchange {
  readonly index: PackageIndex
  readonly refusal: QuotedRefusal
  /** Of the ID token that was refused. */
  readonly claims: IdTokenClaims
  /** What the run would publish. */
  readonly projects: readonly PublishedProject[]
  /** Who published the newest files of these projects, as far as it is known. */
  readonly lastPublishers: readonly LastPublisher[]
}
