import type { Retry } from '../../src/retry/retry.ts'

/** Retries without jitter on a clock that moves only when someone waits, and keeps the pauses in milliseconds. */
export function aRetry(retries = 4): Retry & { readonly pauses: number[] } {
  const pauses: number[] = []
  let now = Date.parse('2026-11-22T12:00:00Z')
  return {
    retries,
    pauses,
    random: () => 1,
    clock: {
      now: () => new Date(now),
      async wait(milliseconds) {
        pauses.push(milliseconds)
        now += milliseconds
      },
    },
  }
}
