import type { PackageIndex } from '../package-index/package-index.ts'
import type { LastPublisher } from './last-publisher.ts'
import type { IdTokenClaims } from './parse-id-token-claims.ts'
import type { PublishedProject } from './published-project.ts'

/** One reason for which an index refused to mint, already fit to be shown. */
export interface MintRefusal {
  /** The index's own: `invalid-publisher`, … */
  readonly code: string
  readonly description: string
}

/** What there is to find a cause in. */
export interface RefusedExchange {
  readonly index: PackageIndex
  readonly refusal: MintRefusal
  /** Of the ID token that was refused. */
  readonly claims: IdTokenClaims
  /** What the run would publish. */
  readonly projects: readonly PublishedProject[]
  /** Who published the newest files of these projects, as far as it is known. */
  readonly lastPublishers: readonly LastPublisher[]
}
