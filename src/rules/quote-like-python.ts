import { formatPrintableLine } from '../errors/printable-text.ts'

/** A value as PyPI's answers show it, which is how Python does: in single quotes, unless it has some itself. Bounded. */
export function quoteLikePython(text: string): string {
  const line = formatPrintableLine(text, 200)
  return line.includes("'") && !line.includes('"') ? `"${line}"` : `'${line.replaceAll("'", "\\'")}'`
}
