import { PYTHON_SPACE } from '../../packaging/python-space.ts'

/** What entry_points.txt says: names by section, or what is wrong with it. */
export type EntryPoints =
  | { readonly kind: 'invalid'; readonly line: number; readonly reason: string }
  | { readonly kind: 'sections'; readonly sections: ReadonlyMap<string, ReadonlySet<string>> }

/** Its entries count in every section. */
const DEFAULT_SECTION = 'DEFAULT'

/** What Python's `str.strip()` does not take away: unlike JavaScript, it leaves a byte order mark. */
const CHARACTER = new RegExp(`[^${PYTHON_SPACE}]`)

/**
 * Reads entry_points.txt as PyPI does: Python's `configparser`, with `=` as the only delimiter, names in their case, and
 * nothing twice (entry points specification, file format). Pure.
 */
export function parseEntryPoints(text: string): EntryPoints {
  const parser = new Parser()
  for (const [index, line] of text.split('\n').entries()) {
    const reason = parser.take(line)
    if (reason !== undefined) return { kind: 'invalid', line: index + 1, reason }
  }
  return { kind: 'sections', sections: parser.sections }
}

class Parser {
  readonly sections = new Map<string, Set<string>>()
  #section: Set<string> | undefined
  #hasEntry = false
  #indentation = 0

  /** @returns what is wrong with the line */
  take(line: string): string | undefined {
    const stripped = strip(line)
    if (stripped === '' || stripped.startsWith('#') || stripped.startsWith(';')) return undefined
    const indentation = line.search(CHARACTER)
    // The value goes on.
    if (this.#section !== undefined && this.#hasEntry && indentation > this.#indentation) return undefined
    this.#indentation = indentation
    const header = /^\[(?<name>[^\n]+)\]/.exec(stripped)?.groups?.['name']
    return header === undefined ? this.#takeEntry(stripped) : this.#takeHeader(header)
  }

  #takeHeader(name: string): string | undefined {
    if (name !== DEFAULT_SECTION && this.sections.has(name)) return `the section \`[${name}]\` begins a second time`
    this.#section = this.sections.get(name) ?? new Set()
    this.sections.set(name, this.#section)
    this.#hasEntry = false
    return undefined
  }

  #takeEntry(line: string): string | undefined {
    if (this.#section === undefined) return 'it stands before the first section, such as `[console_scripts]`'
    const end = line.indexOf('=')
    const name = strip(line.slice(0, Math.max(end, 0)))
    if (name === '') return 'it is no `name = module:function`'
    if (this.#section.has(name)) return `\`${name}\` is there a second time`
    this.#section.add(name)
    this.#hasEntry = true
    return undefined
  }
}

/** From both ends inwards: a pattern for the end of a line would begin anew at each of a million blanks in its middle. */
function strip(text: string): string {
  const start = text.search(CHARACTER)
  if (start === -1) return ''
  let end = text.length
  while (!CHARACTER.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** The names that PyPI looks at in a section: those of `[DEFAULT]` too. Pure. */
export function namesOf(sections: ReadonlyMap<string, ReadonlySet<string>>, section: string): readonly string[] {
  const own = sections.get(section)
  return own === undefined ? [] : [...(sections.get(DEFAULT_SECTION) ?? []), ...own]
}
