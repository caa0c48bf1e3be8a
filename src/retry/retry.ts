import type { Clock, Random } from '../world/clock.ts'

/** How the program repeats what may succeed the next time: the only place that decides on pauses. */
export interface Retry {
  /** A request is sent at most `retries + 1` times. */
  readonly retries: number
  readonly clock: Clock
  readonly random: Random
}
