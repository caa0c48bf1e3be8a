import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type HttpRequest, type HttpResponse, TransportError } from '../../world/http.ts'
import { buildTransportError } from './build-transport-error.ts'

/**
 * Reads an answer to its end, within the request's bounds.
 * @param acceptsGzip whether the request offered to take gzip: else what looks like an encoding is the file itself
 * @throws {TransportError} when the body is too long, broken or cut off. The answer to an upload is its status: there
 *   a body that is cut off leaves a shorter text.
 */
export async function readAnswer(
  message: IncomingMessage,
  request: HttpRequest,
  acceptsGzip: boolean,
): Promise<HttpResponse> {
  const status = message.statusCode ?? 0
  const text: Uint8Array[] = []
  const deliver = status >= 200 && status <= 299 ? request.onBody : undefined
  const tooLong = buildTooLongError(request)
  try {
    const chunks = decode(message, acceptsGzip, request.maximumResponseBytes, tooLong)
    await readChunks(chunks, request.maximumResponseBytes, tooLong, deliver ?? (chunk => text.push(chunk)))
  } catch (error) {
    if (error === tooLong || typeof request.body !== 'object') throw buildTransportError(error, request.url)
  }
  return {
    status,
    reason: message.statusMessage ?? '',
    headers: joinHeaders(message),
    body: new TextDecoder().decode(Buffer.concat(text)),
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

/** The body's bytes, decompressed. The compressed bytes are counted too: they need not yield any. */
function decode(message: IncomingMessage, acceptsGzip: boolean, limit: number, tooLong: Error): AsyncIterable<Buffer> {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase()
  if (!acceptsGzip || (encoding !== 'gzip' && encoding !== 'x-gzip')) return message
  const gunzip = createGunzip()
  let received = 0
  message.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > limit) gunzip.destroy(tooLong)
  })
  // Failures of the message arrive through the iteration over what comes out.
  pipeline(message, gunzip, () => {})
  return gunzip
}

function joinHeaders(message: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(message.headersDistinct).map(
    ([name, values]) => [name, values?.join(', ') ?? ''] as const,
  )
  return Object.fromEntries(pairs)
}
