import type { Accounts } from './accounts.ts'
import type { AdminFlags } from './loopback-index.ts'
import type { IdTokenIssuer } from './oidc/id-token-issuer.ts'
import type { RowClaims } from './row-claims.ts'
import type { Store } from './store.ts'

/** What the endpoints share. */
export interface IndexState {
  readonly url: string
  readonly store: Store
  readonly claims: RowClaims
  readonly accounts: Accounts
  readonly flags: AdminFlags
  readonly issuer: IdTokenIssuer
  readonly usedTokenIds: Set<string>
  readonly settings: IndexSettings
  readonly now: () => Date
}

/** The options with their defaults filled in. */
export interface IndexSettings {
  /** Where files are kept, or `undefined` when they are thrown away. */
  readonly directory: string | undefined
  readonly checkArchives: boolean
  readonly fileSizeLimit: number
  readonly projectSizeLimit: number
  readonly beforeCommit: () => Promise<void>
  readonly pageLag: number
  readonly pageMaxAge: number
  readonly audience: string
  readonly newProjectsPerHour: number
  readonly prohibitedNames: ReadonlySet<string>
}
