/** What must not be, and the input that brings it about. */
export interface Failure {
  /** Equal for failures that are likely the same. */
  readonly key: string
  readonly input: Uint8Array
  /** What was thrown, with where; or how a limit was passed. */
  readonly message: string
}

/** A failure by what a target threw: alike are those from the same place. */
export function failureOf(error: unknown, input: Uint8Array): Failure {
  if (!(error instanceof Error)) return { key: 'no error', input, message: `not an Error was thrown: ${String(error)}` }
  const message = error.stack ?? `${error.name}: ${error.message}`
  const place = /\bat .*\/(?:src|fuzz\/targets|__tests__)\/[^)\n]*/.exec(message)?.[0] ?? ''
  return { key: `${error.name} ${place}`, input, message }
}
