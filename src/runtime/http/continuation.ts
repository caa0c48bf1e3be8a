import type { ClientRequest } from 'node:http'
import type { HttpRequest } from '../../world/http.ts'

/** Bodies up to this size are sent unasked: asking costs a round trip. */
const SMALL_BODY = 1024 * 1024
/** How long to wait for `100 Continue`: RFC 9110, section 10.1.1 wants no client to wait for ever. */
const PATIENCE = 1_000

/** Remembers how origins treat `Expect: 100-continue`. */
export interface Continuations {
  /**
   * Whether to ask before the body is sent. An index that refuses an upload at the first look (401, 403, 413) closes
   * the connection while we send, and its answer is lost; when asked, it answers first.
   */
  shouldAsk(request: HttpRequest): boolean
  /** The origin let us wait in vain: it will not be asked again. */
  rememberSilence(url: URL): void
}

export function createContinuations(): Continuations {
  const known = new Set<string>()
  const silent = new Set<string>()
  return {
    shouldAsk({ url, body }) {
      if (typeof body !== 'object' || silent.has(url.origin)) return false
      const first = !known.has(url.origin)
      known.add(url.origin)
      return first || body.length > SMALL_BODY
    },
    rememberSilence(url) {
      silent.add(url.origin)
    },
  }
}

/**
 * Sends the headers and waits for leave to send the body: `100 Continue`, or the end of our patience.
 * @param settled aborted when a final answer or a failure has come
 * @returns `silent` when nothing came in time
 */
export function waitForContinue(
  outgoing: ClientRequest,
  settled: AbortSignal,
): Promise<'continue' | 'silent' | 'settled'> {
  return new Promise(resolve => {
    let timer: NodeJS.Timeout | undefined
    const finish = (how: 'continue' | 'silent' | 'settled') => {
      clearTimeout(timer)
      resolve(how)
    }
    const startTimer = () => {
      timer = setTimeout(finish, PATIENCE, 'silent')
    }
    outgoing.once('continue', () => finish('continue'))
    settled.addEventListener('abort', () => finish('settled'), { once: true })
    // Patience begins with the connection: a slow handshake says nothing about how the server treats the question.
    outgoing.once('socket', socket => {
      if (socket.connecting) socket.once(outgoing.protocol === 'https:' ? 'secureConnect' : 'connect', startTimer)
      else startTimer()
    })
    outgoing.flushHeaders()
  })
}
