/**
 * The seconds that a Retry-After header asks to wait (RFC 9110, section 10.2.3): a number of seconds, or an HTTP date.
 * Not bounded here. Pure.
 * @returns `undefined` when the header is missing or neither of the two; 0 for a date that has passed
 */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  const text = takeRepeated(header?.trim() ?? '')
  if (/^\d{1,10}$/.test(text)) return Number(text)
  // Date.parse() takes almost anything for a date ("-5", "1.5"); all three forms of an HTTP date begin with the weekday.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined
  // The oldest form names no zone, and means GMT.
  const milliseconds = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`) - now.getTime()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, Math.ceil(milliseconds / 1000))
}

/** A server and the proxy before it may both say the same: of equal values, joined by commas, one. */
function takeRepeated(text: string): string {
  return /^(.{1,40}?)(?:\s*,\s*\1)+$/.exec(text)?.[1] ?? text
}
