import type { Fault } from '../defect.ts'
import type { RecordComparison } from './compare-record.ts'

/**
 * What was noticed in an archive while it was read, besides its core metadata. Small, however large the archive is: names
 * are given as examples.
 */
export interface ArchiveContents {
  /** What does not hinder reading, though an index may refuse it: each by the id of its rule. */
  readonly faults: readonly Fault[]
  /** Where files that License-File names should be, and are not. */
  readonly missingLicenseFiles: readonly string[]
}

export interface WheelContents extends ArchiveContents {
  /** Bytes of all members, as the archive's directory gives them. */
  readonly unpackedBytes: number
  /** Files that the `.dist-info` directory must have, and has not: `WHEEL`, `RECORD`. */
  readonly missingFiles: readonly string[]
  /** `undefined` where there is no RECORD, or it is too large to be looked at. */
  readonly record?: RecordComparison
  /** The bytes of entry_points.txt, where there is one of a usual size. */
  readonly entryPoints?: Uint8Array
}

export type SdistContents = ArchiveContents
