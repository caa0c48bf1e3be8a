const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
/** What a server may ask for by Retry-After: a pause longer than this is better spent by running the job again. */
const LONGEST_REQUESTED_PAUSE = 120_000
/** All pauses of one request together: a job is paid by the minute. */
const LONGEST_WAIT = 300_000

export interface PauseFacts {
  /** Attempts that failed so far: 1 after the first. */
  readonly failures: number
  /** Seconds that the server asked for. */
  readonly retryAfter: number | undefined
  /** Milliseconds of the pauses so far. */
  readonly waited: number
  /** From 0 to 1. */
  readonly jitter: number
}

/**
 * How long to pause before the next attempt: exponential back-off with full jitter, so that jobs which failed together
 * do not come back together; at least as long as the server asked for. Pure.
 * @returns milliseconds, or `undefined` when waiting any longer makes no sense
 */
export function planPause({ failures, retryAfter, waited, jitter }: PauseFacts): number | undefined {
  const requested = (retryAfter ?? 0) * 1000
  if (requested > LONGEST_REQUESTED_PAUSE) return undefined
  const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1))
  const pause = Math.round(requested + jitter * (requested > 0 ? FIRST_PAUSE : ceiling))
  return waited + pause > LONGEST_WAIT ? undefined : pause
}
