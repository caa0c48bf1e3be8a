import type { Clock, Random } from '../world/clock.ts'

/** What `retrying()` repeats requests with: how often at most, and the time and the chance that its pauses depend on. */
export interface Retry {
  /** A request is sent at most `retries + 1` times. */
  readonly retries: number
  readonly clock: Clock
  readonly random: Random
}
