import { type Agent, type ClientRequest, request as requestOverHttp } from 'node:http'
import { request as requestOverHttps } from 'node:https'
import { Cancelled } from '../../errors/cancelled.ts'
import { type HttpRequest, type HttpResponse, TransportError } from '../../world/http.ts'
import { awaitAnswer } from './await-answer.ts'
import { waitForContinue } from './continuation.ts'
import { readAnswer } from './read-answer.ts'
import { writeBody } from './write-body.ts'

export interface SendOptions {
  readonly agent: Agent
  readonly userAgent: string
  /** Seconds that each part of an answer may take, where the request's own `timeout` is not longer. */
  readonly patience: number
  /** Ask by `Expect: 100-continue` before a streamed body is sent. */
  readonly expectContinue: boolean
  /** Milliseconds to wait for the answer to that question. */
  readonly leavePatience: number
  /** Called when that question was not answered in time. */
  readonly onSilence: () => void
}

/**
 * Sends one request and reads its answer. An answer that comes while the body is still being sent ends the sending.
 * @throws {TransportError} when there is no answer; {Cancelled}
 */
export async function sendRequest(request: HttpRequest, options: SendOptions): Promise<HttpResponse> {
  if (request.cancelled?.aborted) throw new Cancelled()
  const headers = buildHeaders(request, options)
  const outgoing = openRequest(request, headers, options.agent)
  const settled = new AbortController()
  const patience = Math.max(options.patience, request.timeout)
  const answer = awaitAnswer(outgoing, request, patience).finally(() => settled.abort())
  // It is awaited below; until then a failure is not unhandled.
  answer.catch(() => {})

  let reusable = false
  try {
    const complete = await sendBody(outgoing, request, options, settled.signal)
    const response = await readAnswer(await answer, request, patience, headers['accept-encoding'] === 'gzip')
    if (!complete && response.status < 300) throw buildEarlySuccessError(request.url, response.status)
    reusable = complete
    return response
  } finally {
    // What is left of a body, or of an answer, would be taken for the beginning of the next one.
    if (!reusable) outgoing.destroy()
  }
}

function openRequest(request: HttpRequest, headers: Record<string, string>, agent: Agent): ClientRequest {
  const open = request.url.protocol === 'https:' ? requestOverHttps : requestOverHttp
  // `auth: null`: user and password in a URL, which an index page may contain, are not sent.
  return open(request.url, { method: request.method, headers, agent, auth: null, timeout: request.timeout * 1000 })
}

function buildHeaders({ method, url, headers, body }: HttpRequest, options: SendOptions): Record<string, string> {
  return {
    // Agents for tunnels would write the port also where it is the scheme's own.
    host: url.host,
    'user-agent': options.userAgent,
    ...(method === 'GET' ? { 'accept-encoding': 'gzip' } : {}),
    ...headers,
    ...(typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    ...(typeof body === 'object' ? { 'content-length': String(body.length) } : {}),
    ...(options.expectContinue ? { expect: '100-continue' } : {}),
  }
}

/** @returns whether the whole body was sent */
async function sendBody(
  outgoing: ClientRequest,
  { body }: HttpRequest,
  options: SendOptions,
  settled: AbortSignal,
): Promise<boolean> {
  if (typeof body !== 'object') {
    outgoing.end(body)
    return true
  }
  if (options.expectContinue) {
    const leave = await waitForContinue(outgoing, settled, options.leavePatience)
    if (leave === 'settled') return false
    if (leave === 'silent') options.onSilence()
  }
  return writeBody(outgoing, body, settled)
}

/** No server can have accepted what it has not been sent. */
function buildEarlySuccessError({ host }: URL, status: number): TransportError {
  return new TransportError('EARLY_SUCCESS', `${host} answered ${status} before it had been sent everything`)
}
