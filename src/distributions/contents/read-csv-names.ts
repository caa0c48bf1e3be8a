/** Where Python's `str.splitlines()` ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters are line breaks there.
const LINE_BREAK = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g

/**
 * The first column of RECORD, row by row, as Python's `csv.reader(text.splitlines())` reads it; `undefined` where a row
 * has none, as a blank line. Pure.
 */
export function* readCsvNames(text: string): Generator<string | undefined> {
  const rows = new Rows()
  let start = 0
  // Its own, as it keeps its place; and a match would be an object for each of many thousand lines.
  const lineBreak = new RegExp(LINE_BREAK)
  while (lineBreak.test(text)) {
    const end = lineBreak.lastIndex
    rows.take(text.slice(start, text.startsWith('\r\n', end - 2) ? end - 2 : end - 1))
    start = end
    if (rows.names.length === 0) continue
    yield* rows.names
    rows.names.length = 0
  }
  if (start < text.length) rows.take(text.slice(start))
  rows.end()
  yield* rows.names
}

/** Takes rows apart, line by line: a quoted field goes on in the next line, and the line break in it is lost. */
class Rows {
  readonly names: (string | undefined)[] = []
  #fields = 0
  #field = ''
  #state: 'start' | 'plain' | 'quoted' | 'quote in quoted' = 'start'

  take(line: string): void {
    if (this.#state === 'start' && !line.includes('"')) {
      const comma = line.indexOf(',')
      this.names.push(line === '' ? undefined : comma < 0 ? line : line.slice(0, comma))
      return
    }
    for (const character of line) this.#takeCharacter(character)
    if (this.#state !== 'quoted') this.#endRow()
  }

  end(): void {
    if (this.#state === 'quoted') this.#endRow()
  }

  #takeCharacter(character: string): void {
    if (this.#state === 'quoted') {
      if (character === '"') this.#state = 'quote in quoted'
      else this.#field += character
    } else if (character === ',') {
      this.#endField()
    } else if (character === '"' && this.#state === 'start') {
      this.#state = 'quoted'
    } else {
      // Two quotation marks in a quoted field are one, which it goes on behind.
      this.#state = character === '"' && this.#state === 'quote in quoted' ? 'quoted' : 'plain'
      this.#field += character
    }
  }

  #endField(): void {
    if (this.#fields === 0) this.names.push(this.#field)
    this.#fields += 1
    this.#field = ''
    this.#state = 'start'
  }

  #endRow(): void {
    this.#endField()
    this.#fields = 0
  }
}
