import type { Distribution } from '../distributions/distribution.ts'

/** What is to be done, decided before anything is done: plain data that can be printed and tested. */
export type Plan =
  | {
      readonly decision: 'publish'
      readonly uploads: readonly PlannedUpload[]
      readonly settled: readonly SettledFile[]
    }
  | { readonly decision: 'nothing-new'; readonly settled: readonly SettledFile[] }
  /** Nothing may be sent: `settled` tells what is wrong with each file, and which would have been in order. */
  | { readonly decision: 'refuse'; readonly settled: readonly SettledFile[] }

export interface PlannedUpload {
  readonly distribution: Distribution
  /** File names that the index must have accepted before this one is sent. */
  readonly after: readonly string[]
}

/** A file about which nothing more will happen. */
export interface SettledFile {
  readonly filename: string
  readonly path: string
  readonly distribution?: Distribution
  readonly outcome: 'identical' | 'skipped' | 'unverified' | 'conflict' | 'refused' | 'not-attempted'
  /** Address of the file on the index, when it is there. */
  readonly url?: string
  /** Why, as a sentence, where the outcome does not say it all. */
  readonly why?: string
  /** What to do about it, where that follows from what the index has. */
  readonly remedy?: string
}
