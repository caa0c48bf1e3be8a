import { formatPrintableLine } from '../../errors/printable-text.ts'

/** The name of a member of an archive, for a sentence. */
export function quoteMember(name: string): string {
  return `\`${formatPrintableLine(name, 200)}\``
}
