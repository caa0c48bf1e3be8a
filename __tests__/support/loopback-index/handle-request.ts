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
  try {
    const interception = (await intercept?.(record)) ?? 'pass'
    const answer = await treat(interception, request, body, index)
    if (answer === 'cut') request.socket.destroy()
    else if (answer !== 'none') await send(answer, response, record)
  } catch {
    request.socket.destroy()
  }
}

async function treat(
  interception: Interception,
  request: IncomingMessage,
  body: AsyncIterable<Uint8Array>,
  index: IndexState,
): Promise<Answer | 'cut' | 'none'> {
  const url = new URL(request.url ?? '/', index.url)
  const routed = { method: request.method ?? 'GET', url, headers: request.headers, body }
  if (interception === 'pass') return answerRequest(routed, index)
  if (interception === 'reset') return 'cut'
  if (interception === 'lose-answer') {
    await answerRequest(routed, index)
    return 'cut'
  }
  if (typeof interception === 'object' && 'pauseMilliseconds' in interception) {
    await pause(interception.pauseMilliseconds)
    return answerRequest(routed, index)
  }
  if (typeof interception === 'object' && interception.early === true)
    return { ...interception, headers: { ...interception.headers, connection: 'close' } }
  for await (const _ignored of body);
  if (interception === 'reset-after-body') return 'cut'
  return interception === 'hang' ? 'none' : interception
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
