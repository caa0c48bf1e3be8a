import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type HttpRequest, type HttpResponse, TransportError } from '../../world/http.ts'
import { buildSlowAnswerError, buildTransportError } from './build-transport-error.ts'
import { collectBytes } from './collect-bytes.ts'
import { readBody } from './read-body.ts'

/**
 * Reads an answer to its end, within the request's bounds.
 * @param patience seconds that it may take besides those that its bytes need
 * @param acceptsGzip whether the request offered to take gzip: else what looks like an encoding is the file itself
 * @throws {TransportError} when the body is too long, too slow, broken or cut off. The answer to an upload is its
 *   status: there a body that is too slow or cut off leaves a shorter text.
 */
export async function readAnswer(
  message: IncomingMessage,
  request: HttpRequest,
  patience: number,
  acceptsGzip: boolean,
): Promise<HttpResponse> {
  const { url, maximumResponseBytes: maximumBytes } = request
  const status = message.statusCode ?? 0
  const text = collectBytes()
  const deliver = status >= 200 && status <= 299 ? request.onBody : undefined
  const tooLong = buildTooLongError(request)
  // What is compressed has the same bound: it need not yield any bytes.
  const body = readBody(message, { maximumBytes, tooLong, patience, tooSlow: buildSlowAnswerError(url, patience) })
  try {
    const chunks = acceptsGzip && isGzip(message) ? unpack(body) : body
    await readChunks(chunks, maximumBytes, tooLong, deliver ?? text.add)
  } catch (error) {
    if (error === tooLong || typeof request.body !== 'object') throw buildTransportError(error, url)
  }
  return {
    status,
    reason: decodeReason(message.statusMessage ?? ''),
    headers: joinHeaders(message),
    body: new TextDecoder().decode(text.bytes()),
  }
}

async function readChunks(
  chunks: AsyncIterable<Buffer>,
  limit: number,
  tooLong: Error,
  deliver: (chunk: Uint8Array) => void,
): Promise<void> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw tooLong
    deliver(chunk)
  }
}

function buildTooLongError({ url, maximumResponseBytes }: HttpRequest): TransportError {
  return new TransportError('RESPONSE_TOO_LONG', `${url.host} answered with more than ${maximumResponseBytes} bytes`)
}

function isGzip({ headers }: IncomingMessage): boolean {
  return /^\s*(x-)?gzip\s*$/i.test(headers['content-encoding'] ?? '')
}

function unpack(compressed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip()
  // Failures of the body arrive through the iteration over what comes out.
  pipeline(compressed, gunzip, () => {})
  return gunzip
}

/** Node takes each byte of it for a character; servers write UTF-8, if anything but ASCII. */
function decodeReason(reason: string): string {
  const decoded = Buffer.from(reason, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? reason : decoded
}

function joinHeaders(message: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(message.headersDistinct).map(
    ([name, values]) => [name, values?.join(', ') ?? ''] as const,
  )
  return Object.fromEntries(pairs)
}
