import { setTimeout } from 'node:timers/promises'
import { Cancelled } from '../errors/cancelled.ts'
import type { Clock } from '../world/clock.ts'

/** The machine's time. A pause ends with the job. */
export function createSystemClock(cancelled: AbortSignal): Clock {
  return {
    now: () => new Date(),
    async wait(milliseconds) {
      await setTimeout(milliseconds, undefined, { signal: cancelled }).catch(() => {
        throw new Cancelled()
      })
    },
  }
}
