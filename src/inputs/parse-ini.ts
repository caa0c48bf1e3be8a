/** A value of an ini file. */
export interface IniValue {
  /** The lines of the value, joined by line breaks. */
  readonly text: string
  /** Number of the line on which it begins, from 1. */
  readonly line: number
}

/** What is wrong with a line, without a word of what it says: it may hold a password. */
export interface IniComplaint {
  readonly line: number
  readonly what: string
}

export interface IniFile {
  /** By name as written, then by option in lower case. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, IniValue>>
  readonly complaints: readonly IniComplaint[]
}

interface OpenValue {
  readonly options: Map<string, IniValue>
  readonly name: string
}

/**
 * Parses an ini file as Python's `RawConfigParser` does by default: `=` or `:`, comment lines with `#` or `;`, a deeper
 * indented line continues the value above it, nothing is interpolated, nothing may be there twice.
 */
export function parseIni(text: string): IniFile {
  const parser = new IniParser()
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) parser.parseLine(line, index + 1)
  return parser
}

class IniParser implements IniFile {
  readonly sections = new Map<string, Map<string, IniValue>>()
  readonly complaints: IniComplaint[] = []
  #section: Map<string, IniValue> | undefined
  #value: OpenValue | undefined
  #indentation = 0

  parseLine(line: string, number: number): void {
    const content = line.trim()
    if (/^[#;]/.test(content)) return
    const indentation = line.search(/\S/)
    if (this.#value !== undefined && (content === '' || indentation > this.#indentation)) {
      continueValue(this.#value, content)
    } else if (content !== '') {
      this.#indentation = indentation
      this.#value = undefined
      const header = /^\[([^\]]+)\]/.exec(content)?.[1]
      if (header === undefined) this.#openValue(content, number)
      else this.#openSection(header, number)
    }
  }

  #openSection(name: string, line: number): void {
    const known = this.sections.get(name)
    if (known !== undefined && name !== 'DEFAULT') this.complaints.push({ line, what: 'this section was there before' })
    this.#section = known ?? new Map()
    this.sections.set(name, this.#section)
  }

  #openValue(content: string, line: number): void {
    const delimiter = content.search(/[=:]/)
    const name = content.slice(0, delimiter).trim().toLowerCase()
    if (this.#section === undefined) {
      this.complaints.push({ line, what: 'no `[section]` stands above it' })
    } else if (delimiter < 1) {
      this.complaints.push({ line, what: 'it is neither a `[section]` nor `name = value`' })
    } else if (this.#section.has(name)) {
      this.complaints.push({ line, what: 'this name was set before in the same section' })
    } else {
      this.#section.set(name, { text: content.slice(delimiter + 1).trim(), line })
      this.#value = { options: this.#section, name }
    }
  }
}

function continueValue({ options, name }: OpenValue, content: string): void {
  const value = options.get(name)
  // Blank lines at the end of a value are none of it: they are kept only when something follows, and trimmed on reading.
  if (value !== undefined) options.set(name, { ...value, text: `${value.text}\n${content}` })
}
