import { formatPrintableLine } from '../errors/printable-text.ts'
import type { HttpResponse } from '../world/http.ts'
import { redactCutOff } from '../world/redact-cut-off.ts'
import type { Secret } from '../world/secret.ts'

const LONGEST_QUOTATION = 500
/** So many characters of a secret's beginning are enough to take what follows for the secret, whole or cut off. */
const TELLING_LENGTH = 16

/** So that a secret which begins in the quotation is there as a whole, when it is looked for. */
const LONGEST_SEARCHED = 8 * LONGEST_QUOTATION

/**
 * What others wrote, as one harmless line of bounded length, without the secrets that it might echo. They are looked for
 * in what will be shown: before, something that no terminal shows may stand in the middle of one. Pure.
 */
export function quoteText(text: string, secrets: readonly Secret[] = []): string {
  const revealed = secrets.map(secret => secret.reveal()).filter(secret => secret !== '')
  const withoutWhole = revealed.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  const line = formatPrintableLine(withoutWhole, LONGEST_SEARCHED)
  const redacted = revealed.reduce((rest, secret) => redactCutOff(rest, secret, TELLING_LENGTH), line)
  return formatPrintableLine(redacted, LONGEST_QUOTATION)
}

/** An answer's status with the server's own words: those of a JSON or text body, never a page of HTML. Pure. */
export function quoteAnswer(response: HttpResponse, secrets: readonly Secret[] = []): string {
  const status = `${response.status} ${response.reason}`.trim()
  const type = response.headers['content-type'] ?? ''
  const words = /\bjson\b|^text\/plain/i.test(type) ? response.body.trim() : ''
  return quoteText(words === '' ? status : `${status}: ${words}`, secrets)
}
