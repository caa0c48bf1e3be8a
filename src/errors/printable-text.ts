/** What a terminal obeys instead of showing: colours, cursor movements, window titles, links (ECMA-48). */
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-Z\\^_]/g

/** Everything that ends a line somewhere: for a terminal, for a log viewer, for a reader of JSON. */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * What has no shape of its own but changes how other text is shown or compared: control characters, characters that
 * turn the direction of writing, zero-width ones, halves of surrogate pairs, unassigned code points.
 */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Someone else's text as one harmless line: no line breaks, nothing that a terminal obeys, nothing invisible.
 * @param maximumLength in UTF-16 code units; what is longer ends in `…`
 */
export function formatPrintableLine(text: string, maximumLength: number): string {
  const line = stripTerminalSequences(cut(text, maximumLength * 4))
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
  return cut(line.replace(INVISIBLE, '\u{FFFD}'), maximumLength)
}

/** As `formatPrintableLine`, but the lines of the text stay lines, and their indentation stays. */
export function formatPrintableLines(text: string, maximumLength: number): readonly string[] {
  const bounded = stripTerminalSequences(cut(text, maximumLength)).replaceAll('\t', '  ')
  return bounded.split(LINE_BREAKS).map(line => line.replace(INVISIBLE, '\u{FFFD}').trimEnd())
}

/** Someone else's text without what a terminal obeys. Pure. */
export function stripTerminalSequences(text: string): string {
  return text.replace(TERMINAL_SEQUENCES, '')
}

function cut(text: string, maximumLength: number): string {
  if (text.length <= maximumLength) return text
  return `${text.slice(0, maximumLength - 1).replace(/\p{Surrogate}$/u, '')}…`
}
