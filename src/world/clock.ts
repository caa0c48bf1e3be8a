/** Time, as far as a decision or a pause depends on it. */
export interface Clock {
  now(): Date
  /**
   * Resolves after so many milliseconds.
   * @throws {Cancelled} as soon as the job is cancelled
   */
  wait(milliseconds: number): Promise<void>
}

/** A number from 0 (included) to 1 (excluded): the jitter of a retry. */
export type Random = () => number
