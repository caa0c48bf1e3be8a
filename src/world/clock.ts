/** Time, as far as a decision or a pause depends on it. */
export interface Clock {
  now(): Date
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** A number from 0 (included) to 1 (excluded): the jitter of a retry. */
export type Random = () => number
