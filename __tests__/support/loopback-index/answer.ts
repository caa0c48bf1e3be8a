import { createReadStream } from 'node:fs'
import { type ServerResponse, STATUS_CODES } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { chooseMediaType } from './accept-header.ts'

export interface Answer {
  readonly status: number
  readonly reason?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | { readonly path: string; readonly size: number }
}

const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
  405: 'The method is not allowed for this resource.',
  410: 'This resource is no longer available.',
}

/** The short page that stands for a status: HTML, or JSON or plain text for a client that prefers it. */
export function formatStatusPage(
  status: number,
  detail: string,
  accept: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const title = STATUS_CODES[status] ?? 'Unknown'
  const reason = formatReason(detail === '' ? title : detail)
  const code = `${status} ${reason}`
  const message = `${EXPLANATIONS[status] ?? ''}\n\n\n${detail}\n\n`
  const type = chooseMediaType(accept, ['text/html', 'application/json']) ?? 'text/plain'
  const bodies = {
    'text/html': () => formatHtml(code, message),
    'application/json': () => JSON.stringify({ message, code, title }),
    'text/plain': () => `${code}\n\n${message}`,
  }
  const contentType = type === 'application/json' ? type : `${type}; charset=UTF-8`
  return { status, reason, headers: { 'content-type': contentType, ...headers }, body: bodies[type]() }
}

export function formatJsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** A reason phrase carries latin-1 only: what does not fit becomes `?`, as the real server's does. */
export function formatReason(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[^\x20-\xff]/gu, '?')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Sends an answer. For HEAD the body is left out, its length is told. */
export async function writeAnswer(response: ServerResponse, answer: Answer, method: string): Promise<void> {
  const { body = '' } = answer
  const stored = typeof body === 'string' || Buffer.isBuffer(body) ? undefined : body
  const length = stored?.size ?? Buffer.byteLength(body as string | Buffer)
  const reason = answer.reason ?? STATUS_CODES[answer.status] ?? ''
  response.writeHead(answer.status, reason, { ...answer.headers, 'content-length': String(length) })
  if (method === 'HEAD') response.end()
  else if (stored === undefined) response.end(body)
  else await pipeline(createReadStream(stored.path), response)
}

function formatHtml(code: string, message: string): string {
  const title = escapeHtml(code)
  const text = escapeHtml(message).replaceAll('\n', '<br/>')
  return `<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n  <h1>${title}</h1>\n  ${text}\n </body>\n</html>\n`
}
