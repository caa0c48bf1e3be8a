import type { Attempt } from './attempt.ts'
import { planPause } from './plan-pause.ts'
import type { Retry } from './retry.ts'

/** Told of each pause before it begins; `why` is the attempt's `again`. */
export type PauseListener = (why: string, seconds: number) => void

/**
 * Repeats an attempt until it is `done`, the retries are used up, or the pauses would grow too long.
 * The only loop of this kind in the program.
 * @param attempt is told its number, from 0. What it throws is not caught: only `again` is repeated.
 * @returns how the last attempt ended
 */
export async function retrying<T>(
  retry: Retry,
  attempt: (number: number) => Promise<Attempt<T>>,
  onPause?: PauseListener,
): Promise<Attempt<T>> {
  let waited = 0
  for (let number = 0; ; number++) {
    const result = await attempt(number)
    if ('done' in result || number >= retry.retries) return result
    const pause = planPause({ failures: number + 1, retryAfter: result.retryAfter, waited, jitter: retry.random() })
    if (pause === undefined) return result
    onPause?.(result.again, pause / 1000)
    await retry.clock.wait(pause)
    waited += pause
  }
}
