/** How far build tools indent the folded lines of a description, as the specification's seven spaces and a pipe are. */
const USUAL_INDENT = 8

/**
 * Undoes the folding of a description that stands in a header, as metadata 1.x has it. Two ways are in use: the
 * specification's, seven spaces and a pipe before each line, and the build tools', eight spaces. Where the lines are
 * indented by less, what they share is taken off. Line breaks stay as they are.
 */
export function unfoldDescription(value: string): string {
  const indent = foldingIndent(value)
  if (indent === 'pipe') return value.replace(/([\r\n]) {7}\|/g, '$1')
  return value.replace(new RegExp(`([\\r\\n])[ \\t]{1,${indent}}`, 'g'), '$1')
}

function foldingIndent(value: string): 'pipe' | number {
  let everyLineHasPipe = true
  let shared = USUAL_INDENT
  for (const [, indent = '', next = ''] of value.matchAll(/[\r\n]([ \t]{1,8})([^\r\n]?)/g)) {
    everyLineHasPipe &&= indent === '       ' && next === '|'
    if (next !== '') shared = Math.min(shared, indent.length)
  }
  return everyLineHasPipe ? 'pipe' : shared
}
