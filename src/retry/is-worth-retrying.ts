/** Server errors that no repetition mends: not implemented, HTTP version, variants, no loops, extensions, log in first. */
const LASTING_SERVER_ERRORS: ReadonlySet<number> = new Set([501, 505, 506, 508, 510, 511])

/** Whether an answer with this status may be different the next time: 408, 425, 429, and server errors that pass. Pure. */
export function isWorthRetrying(status: number): boolean {
  if (status === 408 || status === 425 || status === 429) return true
  return status >= 500 && status <= 599 && !LASTING_SERVER_ERRORS.has(status)
}
