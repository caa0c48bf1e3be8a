import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, writeAnswer } from './answer.ts'
import type { IndexState } from './index-state.ts'
import type { Interception, LoopbackIndexOptions, RecordedRequest } from './loopback-index.ts'
import { answerRequest } from './route.ts'

/** Records a request, lets a test interfere with it, and answers it. A broken connection ends it quietly. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  index: IndexState,
  requests: RecordedRequest[],
  intercept: LoopbackIndexOptions['intercept'],
): Promise<void> {
  const record = recordRequest(request)
  requests.push(record)
  const body = countBytes(request, record)
  // A request that was not read to its end has lost its socket.
  const { socket } = request
  try {
    const interception = (await intercept?.(record)) ?? 'pass'
    const answer = await treat(interception, request, body, index)
    if (answer === 'cut') socket.destroy()
    else if (answer !== 'none') await send(answer, response, record)
  } catch {
    socket.destroy()
  }
}

async function treat(
  interception: Interception,
  request: IncomingMessage,
  body: AsyncIterable<Uint8Array>,
  index: IndexState,
): Promise<Answer | 'cut' | 'none'> {
  const url = new URL(request.url ?? '/', index.url)
  const answerAsUsual = () =>
    answerRequest({ method: request.method ?? 'GET', url, headers: request.headers, body }, index)
  const receive = async () => {
    for await (const _ignored of body);
  }
  switch (interception) {
    case 'pass':
      return answerAsUsual()
    case 'reset':
      return 'cut'
    case 'reset-mid-body':
      for await (const _ignored of body) break
      return 'cut'
    case 'reset-after-body':
      await receive()
      return 'cut'
    case 'lose-answer':
      await answerAsUsual()
      return 'cut'
    case 'stall':
      return 'none'
    case 'hang':
      await receive()
      return 'none'
  }
  if ('pauseMilliseconds' in interception) {
    await pause(interception.pauseMilliseconds)
    return answerAsUsual()
  }
  const { early, late, ...answer } = interception
  if (early === true) return { ...answer, headers: { ...answer.headers, connection: 'close' } }
  if (late === true) await answerAsUsual()
  else await receive()
  return answer
}

async function send(answer: Answer, response: ServerResponse, record: RecordedRequest): Promise<void> {
  record.status = answer.status
  record.answeredAt = performance.now()
  await writeAnswer(response, answer, record.method)
}

function recordRequest(request: IncomingMessage): RecordedRequest {
  const headers: Record<string, string> = {}
  for (const [name, values] of Object.entries(request.headersDistinct)) headers[name] = values?.join(', ') ?? ''
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    startedAt: performance.now(),
    receivedBytes: 0,
  }
}

async function* countBytes(request: IncomingMessage, record: RecordedRequest): AsyncGenerator<Uint8Array> {
  for await (const chunk of request) {
    record.receivedBytes += chunk.length
    yield chunk
  }
}
