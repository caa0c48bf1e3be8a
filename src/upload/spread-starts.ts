import type { Clock } from '../world/clock.ts'

/** Milliseconds over which starts are spread at most: longer than an index takes for what has arrived, as a rule. */
const LONGEST_SPREAD = 2_000

/** Decides when the next upload may begin. */
export interface SpreadStarts {
  /** Told how many milliseconds an upload took. */
  learn(milliseconds: number): void
  /** Called when an upload has begun. @returns what has to pass before another one begins; `undefined` for nothing */
  pause(): Promise<void> | undefined
}

/**
 * Spreads the first uploads that go at once evenly over the time that one of them takes. Those that begin together share
 * the line, end together, and then all wait for the index while the line is idle: in waves, again and again. Spread, some
 * are sent while others are waited for. It costs less than the time of one upload, so few files are not held up.
 * @param lanes how many go at once
 * @param uploads how many there are in all
 */
export function spreadStarts(lanes: number, uploads: number, clock: Clock): SpreadStarts {
  let typical: number | undefined
  let pausesLeft = uploads > 2 * lanes ? lanes - 1 : 0
  return {
    learn(milliseconds) {
      typical ??= Math.min(milliseconds, LONGEST_SPREAD)
    },
    pause() {
      if (typical === undefined || pausesLeft <= 0) return undefined
      pausesLeft -= 1
      // Cancelled, it is over: whoever begins next finds out for itself.
      return clock.wait(typical / lanes).catch(() => undefined)
    },
  }
}
