import { formatPrintableLines } from '../errors/printable-text.ts'

/** Longer text than this in one piece is nothing that a person reads in a log. */
const MAXIMUM_LENGTH = 64 * 1024

/**
 * Text as lines that a runner shows and never obeys. Runners take a line for a command that begins with `::`, white
 * space before it or not, and one that has the older `##[` anywhere. Both get a space in between, which shows what was
 * there. Invisible characters are made visible, as a comparison that knows languages overlooks them.
 */
export function neutralizeWorkflowCommands(text: string): readonly string[] {
  return formatPrintableLines(text, MAXIMUM_LENGTH).map(line =>
    line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: '),
  )
}
