import type { Buffer } from 'node:buffer'

/** Something that takes in what others wrote, and what must hold whatever they wrote. */
export interface Target {
  /** Modules and folders below `src` whose coverage is counted, with `/`: `distributions/zip/`, `packaging/version.ts`. */
  readonly covers: readonly string[]
  /** Inputs to begin with: valid ones, and such as are nearly so. */
  readonly seeds: readonly (string | Uint8Array)[]
  /** Words of the language that is read; those that stand in the covered modules are known anyway. */
  readonly words?: readonly string[]
  /** Bytes. */
  readonly longestInput?: number
  /**
   * Hands the input to the code.
   * @throws whatever must not be: an error that escaped, or that something does not hold
   */
  check(input: Buffer): void | Promise<void>
}
