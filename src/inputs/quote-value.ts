import { formatPrintableLine } from '../errors/printable-text.ts'

/** A value as it may stand in a message: in code marks, as one harmless line, not long. */
export function quoteValue(text: string): string {
  return `\`${formatPrintableLine(text.replaceAll('`', "'"), 100)}\``
}
