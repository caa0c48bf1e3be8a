import type { CoreMetadata } from '../packaging/core-metadata.ts'
import type { SdistFilename } from '../packaging/sdist-filename.ts'
import type { Version } from '../packaging/version.ts'
import type { WheelFilename } from '../packaging/wheel-filename.ts'
import type { SdistContents, WheelContents } from './contents/contents.ts'
import type { Defect } from './defect.ts'

/** A file that is named like a distribution, before anyone has looked inside. */
export interface DistributionFile {
  /** Absolute. */
  readonly path: string
  /** Its base name, under which the index will know it. */
  readonly filename: string
  /** Bytes. */
  readonly size: number
  /** Ready-made attestations that lie beside it: `<filename>.<kind>.attestation`. Absolute paths. */
  readonly attestationPaths: readonly string[]
}

/** Hexadecimal, lower case. */
export interface Digests {
  readonly sha256: string
  readonly md5?: string
  readonly blake2b256?: string
}

interface ReadDistribution extends DistributionFile {
  /** Normalised name, as the file name and the core metadata agree on it (or, where they do not, the metadata's). */
  readonly project: string
  readonly version: Version
  readonly metadata: CoreMetadata
  readonly digests: Digests
}

export interface Wheel extends ReadDistribution {
  readonly kind: 'wheel'
  readonly parsedFilename: WheelFilename
  readonly contents: WheelContents
}

export interface SourceDistribution extends ReadDistribution {
  readonly kind: 'sdist'
  readonly parsedFilename: SdistFilename
  readonly contents: SdistContents
}

/** One uploadable file, read: everything that its upload form needs is known. */
export type Distribution = SourceDistribution | Wheel

/** A file that cannot be published, because what its form needs cannot be read from it. */
export interface UnreadableDistribution extends DistributionFile {
  readonly kind: 'unreadable'
  readonly defects: readonly [Defect, ...Defect[]]
  /** Known even so, where the bytes could be read. */
  readonly digests?: Digests
  /**
   * As what it can be sent all the same, should the user ignore the rule of every defect: file name and core metadata
   * together tell enough for an upload form. Its defects are faults of its contents.
   */
  readonly otherwise?: Distribution
}
