import { formatPrintableLine } from './printable-text.ts'

/** Someone else's text as it may stand in a sentence: in code marks, as one harmless line, not long. */
export function quoteValue(text: string, maximumLength = 100): string {
  const line = formatPrintableLine(text.replaceAll('`', "'"), maximumLength)
  return line === '' ? '(empty)' : `\`${line}\``
}
