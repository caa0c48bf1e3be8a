import type { ClientRequest } from 'node:http'
import { onceConnected } from './once-connected.ts'

/**
 * Gives up when the head of the answer is not complete in time. The connection's own timer runs out only in silence: a
 * server that sends a letter now and then, or one `100 Continue` after the other, would keep it from ever doing so.
 * @param isUpload then it is so long for the connection, and again when the body has been sent, or from the first letter of
 *   an answer that comes before that: how long the body takes is a matter of its size
 * @param seconds for all of it
 */
export function limitHead(outgoing: ClientRequest, isUpload: boolean, seconds: number, giveUp: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const start = () => {
    timer ??= setTimeout(giveUp, seconds * 1000)
  }
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  outgoing.once('socket', socket => {
    start()
    if (!isUpload) return
    onceConnected(outgoing, socket, stop)
    // Before the parser sees the data: it may tell that the answer is complete, or that it is the leave to send.
    socket.prependListener('data', start)
    for (const end of ['response', 'close']) outgoing.once(end, () => socket.off('data', start))
  })
  if (isUpload) {
    outgoing.once('finish', start)
    // `once`: what was asked for is one leave to send the body.
    outgoing.once('continue', stop)
  }
  for (const end of ['response', 'close']) outgoing.once(end, stop)
}
