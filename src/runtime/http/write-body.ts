import type { ClientRequest } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import type { StreamedBody } from '../../world/http.ts'

/**
 * Writes a body piece by piece, each when the one before has left: memory holds one piece, and the producer may use
 * its buffer again.
 * @param settled aborted when a final answer or a failure has come: the rest is not sent
 * @returns whether every byte was handed to the system
 * @throws what the body's iterator throws, as it is
 */
export async function writeBody(outgoing: ClientRequest, body: StreamedBody, settled: AbortSignal): Promise<boolean> {
  let sent = 0
  for await (const chunk of body.chunks()) {
    await readWhatHasArrived()
    if (settled.aborted) return false
    sent += chunk.length
    const end = await writeChunk(outgoing, chunk, settled)
    // A quick server's answer may overtake the news that the last piece, which it answers to, has left.
    if (end === 'failed' || (end === 'answered' && sent < body.length)) return false
  }
  if (sent !== body.length) throw new Error(`a body of ${body.length} bytes produced ${sent}`)
  outgoing.end()
  return true
}

/**
 * Lets the event loop poll the sockets: an answer that has arrived is read before the next write could fail and bury it.
 * It takes two turns, as the first may begin behind the poll.
 */
async function readWhatHasArrived(): Promise<void> {
  await setImmediate()
  await setImmediate()
}

/** Waits until the chunk has left and its memory may be used again, or until nothing more needs to be sent. */
function writeChunk(
  outgoing: ClientRequest,
  chunk: Uint8Array,
  settled: AbortSignal,
): Promise<'sent' | 'failed' | 'answered'> {
  return new Promise(resolve => {
    const stop = () => resolve('answered')
    settled.addEventListener('abort', stop, { once: true })
    outgoing.write(chunk, error => {
      settled.removeEventListener('abort', stop)
      // Why it failed is told by the request's error event.
      resolve(error ? 'failed' : 'sent')
    })
  })
}
