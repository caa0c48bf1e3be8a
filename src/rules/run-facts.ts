import type { Distribution } from '../distributions/distribution.ts'
import type { ProjectListing } from '../package-index/indexed-file.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Renderings } from '../rendering/rendering.ts'

/** What rules on the run as a whole look at: all files together, and what the index has. */
export interface RunFacts {
  readonly distributions: readonly Distribution[]
  /** By normalised project name. */
  readonly listings: ReadonlyMap<string, ProjectListing>
  readonly index: PackageIndex
  /** Releases are open for some days. */
  readonly now: Date
  readonly renderings: Renderings
}
