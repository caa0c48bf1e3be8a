import type { ClientRequest, IncomingMessage } from 'node:http'
import { Cancelled } from '../../errors/cancelled.ts'
import type { HttpRequest } from '../../world/http.ts'
import { buildSlowAnswerError, buildTimeoutError, buildTransportError } from './build-transport-error.ts'
import { limitHead } from './limit-head.ts'

/**
 * Waits for the head of the final answer, and from then on watches over the connection: when no byte is sent or
 * received for the request's `timeout`, or its `deadline` has come, it is destroyed, which also ends a body that is
 * being read.
 * @param patience seconds that the head may take in all
 * @throws {TransportError} {Cancelled}
 */
export function awaitAnswer(
  outgoing: ClientRequest,
  { url, timeout, deadline, cancelled, body }: HttpRequest,
  patience: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(buildTransportError(error, url))
    let answer: IncomingMessage | undefined
    const end = (error: Error) => {
      // The reader of an answer that has begun learns of it by the answer's own error.
      const underWay = answer ?? outgoing
      underWay.destroy(error)
      // Destroying alone is not enough: a request that has no connection yet would never report its end.
      fail(error)
    }
    const giveUp = () => end(buildTimeoutError(url, timeout))
    limitHead(outgoing, typeof body === 'object', patience, () => end(buildSlowAnswerError(url, patience)))
    const last =
      deadline === undefined ? undefined : setTimeout(() => end(buildSlowAnswerError(url, deadline)), deadline * 1000)
    const cancel = () => end(new Cancelled())
    cancelled?.addEventListener('abort', cancel)
    // Until there is a connection (a proxy may take its time) the socket's own timer does not run.
    const unconnected = setTimeout(giveUp, timeout * 1000)
    outgoing.once('socket', socket => {
      clearTimeout(unconnected)
      socket.setTimeout(timeout * 1000)
    })
    outgoing.once('timeout', giveUp)
    outgoing.once('response', message => {
      answer = message
      resolve(message)
    })
    outgoing.on('error', error => {
      clearTimeout(unconnected)
      fail(error)
    })
    outgoing.once('close', () => {
      clearTimeout(unconnected)
      clearTimeout(last)
      cancelled?.removeEventListener('abort', cancel)
      fail(Object.assign(new Error('the connection ended without an answer'), { code: 'ECONNRESET' }))
    })
  })
}
