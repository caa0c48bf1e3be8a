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
  /** What is named like a distribution and can be none: a broken link, a pipe, a device. Relative to the workspace, too. */
  readonly irregularFiles: readonly string[]
  /**
   * Directories one level deeper that hold distributions of other names than those found. Relative to the workspace,
   * with forward slashes.
   */
  readonly nestedDirectories: readonly string[]
  /** Distributions of one file name in several places: only one of them can be published, so they must be copies. */
  readonly repeatedFilenames: readonly RepeatedFilename[]
  /** Where the user pointed, and where no file is. */
  readonly missedPlaces: readonly MissedPlace[]
}

export interface MissedPlace {
  readonly input: 'packages-dir' | 'files'
  /** The path or the pattern. Relative to the workspace, with forward slashes. */
  readonly place: string
  /** What is there: for a directory to look in a file, for a pattern directories alone. */
  readonly found: 'nothing' | 'file' | 'directory'
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
  /** The files in them, in the same order. Absolute. */
  readonly paths: readonly string[]
}
