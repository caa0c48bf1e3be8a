const LONGEST_QUOTE = 80

/** A text from someone else's file as it may stand in a sentence: bounded, on one line, nothing that a terminal obeys. */
export function quoteForeignText(text: string): string {
  const beginning = text.slice(0, LONGEST_QUOTE).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  return text.length > LONGEST_QUOTE ? `'${beginning}…'` : `'${beginning}'`
}
