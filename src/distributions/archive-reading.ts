import type { SdistContents, WheelContents } from './contents/contents.ts'
import type { Defect } from './defect.ts'

/** What an archive was read for: its core metadata and what else is in it; or what is wrong with it. */
export type ArchiveReading = FailedReading | WheelReading | SdistReading

export interface FailedReading {
  readonly kind: 'failed'
  readonly defects: readonly Defect[]
  /** What the archive would be read for, were core metadata looked for where it has it. */
  readonly otherwise?: WheelReading | SdistReading
}

interface SuccessfulReading {
  /** The bytes of METADATA or PKG-INFO. */
  readonly metadata: Uint8Array
  /** Whether the archive has a member of this name. */
  readonly hasMember: (name: string) => boolean
  /** Where the files are that License-File names. */
  readonly licenseDirectory: string
}

export interface WheelReading extends SuccessfulReading {
  readonly kind: 'wheel'
  readonly contents: Unlicensed<WheelContents>
}

export interface SdistReading extends SuccessfulReading {
  readonly kind: 'sdist'
  readonly contents: Unlicensed<SdistContents>
}

/** Before anyone has looked into the core metadata. */
type Unlicensed<Contents> = Omit<Contents, 'missingLicenseFiles'>

export function failedReading(...defects: readonly Defect[]): FailedReading {
  return { kind: 'failed', defects }
}
