import type { Defect } from './defect.ts'
import type { DistributionFile } from './distribution.ts'

/** What lies where the user pointed. */
export interface Discovery {
  /** Wheels and sdists, sorted by file name; of several with one name the first by path. */
  readonly files: readonly DistributionFile[]
  /** Files whose names nearly are a distribution's: `.WHL`, `.tgz`, an sdist as `.zip`… Each is a finding. */
  readonly nearMisses: readonly NearMiss[]
  /** Everything else, by base name: left alone, with one notice. */
  readonly foreignFilenames: readonly string[]
  /** Directories that are named like a distribution. Relative to the workspace, with forward slashes. */
  readonly misnamedDirectories: readonly string[]
  /**
   * When nothing was found: directories one level deeper that hold distributions. Relative to the workspace, with
   * forward slashes.
   */
  readonly nestedDirectories: readonly string[]
  /** Distributions of one file name in several places: only one of them could be published. */
  readonly repeatedFilenames: readonly RepeatedFilename[]
}

/** By which rule an index would refuse the name, and what it should be. */
export interface NearMiss extends Defect {
  /** Absolute. */
  readonly path: string
  readonly filename: string
}

export interface RepeatedFilename {
  readonly filename: string
  /** At least two. Relative to the workspace, with forward slashes; `.` is the workspace itself. */
  readonly directories: readonly string[]
}
