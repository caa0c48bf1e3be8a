import type { ClientRequest } from 'node:http'
import type { HttpRequest } from '../../world/http.ts'
import { onceConnected } from './once-connected.ts'

/** What leaves at one go, before any answer can come, is sent unasked: no answer to it can get lost. */
const TINY_BODY = 64 * 1024
/** Bodies up to this size are sent unasked but for the first: asking costs a round trip. */
const SMALL_BODY = 1024 * 1024
/** Bodies up to so many times a size that the origin has taken are sent unasked, too. */
const ALIKE = 1.25

/** Remembers how origins treat `Expect: 100-continue`. */
export interface Continuations {
  /**
   * Whether to ask before the body is sent. An index that refuses an upload at the first look (401, 403, 413) closes
   * the connection while we send, and its answer is lost; when asked, it answers first.
   */
  shouldAsk(request: HttpRequest): boolean
  /** The origin let us wait in vain: it will not be asked again. */
  rememberSilence(url: URL): void
  /** The origin took this body: neither credentials nor its size were refused. */
  rememberTaken(request: HttpRequest): void
  /** There was no answer to this body: the next one is asked about, as if it were the first. */
  rememberLost(request: HttpRequest): void
}

export function createContinuations(): Continuations {
  const known = new Set<string>()
  const silent = new Set<string>()
  /** By origin: bytes of the largest body that it took. */
  const taken = new Map<string, number>()
  return {
    shouldAsk({ url, body }) {
      if (typeof body !== 'object' || body.length <= TINY_BODY || silent.has(url.origin)) return false
      const first = !known.has(url.origin)
      known.add(url.origin)
      return first || body.length > Math.max(SMALL_BODY, ALIKE * (taken.get(url.origin) ?? 0))
    },
    rememberSilence(url) {
      silent.add(url.origin)
    },
    rememberTaken({ url, body }) {
      if (typeof body === 'object') taken.set(url.origin, Math.max(body.length, taken.get(url.origin) ?? 0))
    },
    rememberLost({ url, body }) {
      if (typeof body !== 'object') return
      known.delete(url.origin)
      taken.delete(url.origin)
    },
  }
}

/**
 * Sends the headers and waits for leave to send the body: `100 Continue`, or the end of our patience.
 * @param settled aborted when a final answer or a failure has come
 * @param patience milliseconds
 * @returns `silent` when nothing came in time
 */
export function waitForContinue(
  outgoing: ClientRequest,
  settled: AbortSignal,
  patience: number,
): Promise<'continue' | 'silent' | 'settled'> {
  return new Promise(resolve => {
    let timer: NodeJS.Timeout | undefined
    const finish = (how: 'continue' | 'silent' | 'settled') => {
      clearTimeout(timer)
      resolve(how)
    }
    const startTimer = () => {
      timer = setTimeout(finish, patience, 'silent')
    }
    outgoing.once('continue', () => finish('continue'))
    settled.addEventListener('abort', () => finish('settled'), { once: true })
    // Patience begins with the connection: a slow handshake says nothing about how the server treats the question.
    outgoing.once('socket', socket => onceConnected(outgoing, socket, startTimer))
    outgoing.flushHeaders()
  })
}
