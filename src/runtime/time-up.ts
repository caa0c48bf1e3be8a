/** Milliseconds that are left to anything when the job is cancelled: after ten seconds the runner ends what is still there. */
const LEFT = 2_000

/**
 * A signal that tells when the time for something is over: two seconds after the job is cancelled, or as long from now
 * where it is cancelled already. A clock's pauses are no help with that: they end with the job.
 * @param longest milliseconds from now after which it is over in any case
 */
export function timeUp(cancelled: AbortSignal, longest?: number): AbortSignal {
  const time = new AbortController()
  // Neither keeps the process alive: whatever it is the time for does.
  const endIn = (milliseconds: number) => void setTimeout(() => time.abort(), milliseconds).unref()
  if (longest !== undefined) endIn(longest)
  if (cancelled.aborted) endIn(LEFT)
  else cancelled.addEventListener('abort', () => endIn(LEFT), { once: true })
  return time.signal
}
