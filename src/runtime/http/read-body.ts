import type { IncomingMessage } from 'node:http'

/** Bytes in a second, on average, below which a body is given up. */
const SLOWEST = 32 * 1024

export interface BodyLimits {
  readonly maximumBytes: number
  readonly tooLong: Error
  /** Seconds that a body may take besides those that its bytes need at the slowest. */
  readonly patience: number
  readonly tooSlow: Error
}

/**
 * The body of an answer as it comes. A timer of its own watches over the pace, also while nothing of the body comes:
 * what frames it can be sent byte by byte, too.
 * @throws `tooLong`, `tooSlow`, and what the connection fails with
 */
export async function* readBody(message: IncomingMessage, limits: BodyLimits): AsyncGenerator<Buffer> {
  const { maximumBytes, tooLong, patience, tooSlow } = limits
  const started = performance.now()
  let received = 0
  let timer: NodeJS.Timeout | undefined
  const watch = () => {
    const left = started + (patience + received / SLOWEST) * 1000 - performance.now()
    if (left <= 0) message.destroy(tooSlow)
    else timer = setTimeout(watch, left)
  }
  watch()
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      received += chunk.length
      if (received > maximumBytes) throw tooLong
      yield chunk
    }
  } finally {
    clearTimeout(timer)
  }
}
