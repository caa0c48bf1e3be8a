import { quoteValue } from '../errors/quote-value.ts'

/** A header: its name as it is written, and where its value stands: folded lines included, the last line break not. */
export interface Header {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Offsets are in bytes. */
export interface HeaderBlock {
  readonly headers: readonly Header[]
  readonly bodyStart: number
  /** What was passed over or taken for the body, as Python's parser does without a word: a sentence each. */
  readonly oddities: readonly string[]
}

interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly next: number
}

/**
 * Splits a message into headers and body (RFC 5322), as leniently as Python's e-mail parser: lines end in LF, CRLF or CR,
 * and the first line that is neither a header nor empty begins the body. Time and memory are linear in the input.
 */
export function readHeaderBlock(bytes: Buffer): HeaderBlock {
  // One character for each byte, so that offsets in the text are offsets in the bytes.
  const text = bytes.toString('latin1')
  const headers: { name: string; start: number; end: number }[] = []
  const oddities: string[] = []
  let folding: { end: number } | undefined

  for (const line of linesOf(text)) {
    if (line.start === line.end) return { headers, bodyStart: line.next, oddities }
    if (isFolded(text, line)) {
      if (folding) folding.end = line.end
      else oddities.push(`Line ${line.number} continues a header, but there is none before it: it is left out.`)
      continue
    }
    folding = undefined
    // The first line of a mailbox file. Python takes it for no header and goes on.
    if (text.startsWith('From ', line.start)) continue

    const name = headerName(text, line)
    if (name === undefined) {
      const beginning = quoteValue(bytes.toString('utf8', line.start, Math.min(line.end, line.start + 400)))
      oddities.push(
        `Line ${line.number}, ${beginning}, is not a header: the index will get it and all below it as the description.`,
      )
      return { headers, bodyStart: line.start, oddities }
    }
    if (name === '') {
      oddities.push(`Line ${line.number} begins with a colon, without the name of a header: it is left out.`)
      continue
    }
    const header = { name, start: line.start + name.length + 1, end: line.end }
    headers.push(header)
    folding = header
  }
  return { headers, bodyStart: text.length, oddities }
}

function isFolded(text: string, line: Line): boolean {
  return text[line.start] === ' ' || text[line.start] === '\t'
}

function* linesOf(text: string): Generator<Line> {
  const lineBreak = /\r\n|\r|\n/g
  let start = 0
  for (let number = 1; start < text.length; number++) {
    const found = lineBreak.exec(text)
    const end = found?.index ?? text.length
    const next = found ? lineBreak.lastIndex : text.length
    yield { number, start, end, next }
    start = next
  }
}

/** What stands before the colon when it is printable ASCII without white space. */
function headerName(text: string, line: Line): string | undefined {
  const name = text.slice(line.start, line.end).split(':', 1)[0] ?? ''
  const hasColon = line.start + name.length < line.end
  return hasColon && !/[^\x21-\x7e]/.test(name) ? name : undefined
}
