import type { Distribution, UnreadableDistribution } from './distribution.ts'

/**
 * Which wheels need not be looked through, as nothing that is found in them could matter. Their digests, names and core
 * metadata are read even so.
 */
export interface Sparing {
  /** Whether a file of this name may be one of them: asked before the file is read. */
  maySpare(filename: string): boolean
  /** Whether it is one of them: asked when it has been read. */
  spares(file: Distribution | UnreadableDistribution): boolean
}

export const SPARE_NONE: Sparing = { maySpare: () => false, spares: () => false }
export const SPARE_ALL: Sparing = { maySpare: () => true, spares: () => true }
