import { formatPrintableLine } from '../errors/printable-text.ts'
import type { HttpResponse } from '../world/http.ts'
import { asJsonObject, parseJson } from '../world/parse-json.ts'
import { extractHtmlText } from './html-text.ts'

const MAXIMUM_LENGTH = 500

/** Reason phrases that say no more than the status does. */
const STANDARD_REASON =
  /^(ok|bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|request time-?out|conflict|gone|length required|(payload|content|request entity) too large|unsupported media type|unprocessable (entity|content)|too many requests|internal server error|not implemented|bad gateway|service( temporarily)? unavailable|gateway time-?out)?$/i

/**
 * What a server said, as one line: from a JSON body (PyPI's, RFC 9457's and other shapes), plain text or HTML, or the
 * reason phrase, whichever says most. Pure.
 * @returns one harmless line of at most 500 characters; empty when it said nothing
 */
export function readServerWords({ headers, reason, body }: HttpResponse): string {
  const json = parseJson(body)
  const candidates = [
    wordsOfJson(json),
    STANDARD_REASON.test(reason.trim()) ? undefined : reason,
    json === undefined && looksLikeHtml(headers, body) ? extractHtmlText(body, MAXIMUM_LENGTH) : body,
    reason,
  ]
  return candidates.map(text => formatPrintableLine(text ?? '', MAXIMUM_LENGTH)).find(line => line !== '') ?? ''
}

/** @param depth of this value in the document: words lie near its top, and a hostile document may be bottomless */
function wordsOfJson(json: unknown, depth = 0): string | undefined {
  if (typeof json === 'string') return json
  const object = asJsonObject(json)
  if (object === undefined || depth > 2) return undefined
  // PyPI: `code` is status and message in one, while `message` begins with a sentence that every refusal has.
  const code = typeof object['code'] === 'string' ? /^\d{3} (.+)/s.exec(object['code'])?.[1] : undefined
  if (code !== undefined) return code
  const nested = Array.isArray(object['errors']) ? object['errors'][0] : undefined
  for (const value of [
    object['detail'],
    nested,
    object['message'],
    object['description'],
    object['error'],
    object['title'],
  ]) {
    const words = wordsOfJson(value, depth + 1)
    if (words !== undefined && words !== '') return words
  }
  return undefined
}

function looksLikeHtml(headers: HttpResponse['headers'], body: string): boolean {
  return headers['content-type']?.includes('html') === true || /^\s*<(!doctype|html)/i.test(body.slice(0, 1000))
}
