import type { Defect } from './distribution.ts'

/** What an archive was read for: its core metadata, and what is wrong with it. Both, where it is broken further on. */
export interface ArchiveReading {
  /** The bytes of METADATA or PKG-INFO. */
  readonly metadata?: Uint8Array
  readonly defects: readonly Defect[]
}
