import { type CanonicalText, canonicalize } from './canonical-text.ts'
import { commonLength } from './redact-cut-off.ts'

type Range = readonly [start: number, end: number]

/**
 * The text with `***` in place of whatever has one of these canonical texts, however it is quoted there: escapes are
 * replaced as a whole. Pure.
 * @param tellingLength so many characters of the beginning of one are enough: its length, where only the whole counts
 */
export function redactSpellings(
  text: string,
  spellings: readonly string[],
  tellingLength: (spelling: string) => number,
): string {
  if (spellings.length === 0) return text
  const canonical = canonicalize(text)
  const found = spellings.flatMap(spelling => findSpelling(canonical, spelling, tellingLength(spelling)))
  let redacted = ''
  let from = 0
  for (const [start, end] of found.sort(([one], [other]) => one - other)) {
    // One may lie in another, or go on where another does not.
    if (start >= from) redacted += `${text.slice(from, start)}***`
    from = Math.max(from, end)
  }
  return redacted + text.slice(from)
}

function findSpelling({ text, starts, ends }: CanonicalText, spelling: string, tellingLength: number): Range[] {
  const [head, rest] = [spelling.slice(0, tellingLength), spelling.slice(tellingLength)]
  const found: Range[] = []
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
    const last = at + head.length + commonLength(text, rest, at + head.length) - 1
    found.push([starts[at] ?? 0, ends[last] ?? 0])
    at = last
  }
  return found
}
