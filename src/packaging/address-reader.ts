/** Reads the parts of which e-mail addresses are made (RFC 5322), as forgivingly as Python's `email.utils` does. */
export class AddressReader {
  position = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get atEnd(): boolean {
    return this.position >= this.text.length
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.position)
  }

  /** Passes over white space and comments, and returns the blanks among it. */
  skipSpace(): string {
    let blanks = ''
    while (!this.atEnd) {
      if (this.next === '(') this.readDelimited(')', true)
      else if (/[ \t\r\n]/.test(this.next)) {
        if (!/[\r\n]/.test(this.next)) blanks += this.next
        this.position++
      } else break
    }
    return blanks
  }

  /** Words, some of them perhaps in quotes, until something else comes. */
  readPhrase(): readonly string[] {
    const words: string[] = []
    while (!this.atEnd) {
      if (/[ \t\r\n]/.test(this.next)) this.position++
      else if (this.next === '"') words.push(this.readDelimited('"', false))
      else if (this.next === '(') this.readDelimited(')', true)
      else if (/[()<>@,:;"[\]]/.test(this.next)) break
      else words.push(this.readUntil(/[()<>@,:;"[\] \t\r\n]/))
    }
    return words
  }

  /** `local@domain`, or what there is of it; empty where the domain is none. */
  readAddrSpec(): string {
    const local = this.readLocalPart()
    if (this.next !== '@') return local
    this.position++
    this.skipSpace()
    const domain = this.readDomain()
    return domain === '' ? '' : `${local}@${domain}`
  }

  private readLocalPart(): string {
    const parts: string[] = []
    const dropBlanks = () => {
      if (parts.at(-1)?.trim() === '') parts.pop()
    }
    this.skipSpace()
    while (!this.atEnd) {
      const isDot = this.next === '.'
      if (isDot) {
        dropBlanks()
        parts.push('.')
        this.position++
      } else if (this.next === '"') {
        parts.push(`"${this.readDelimited('"', false).replace(/[\\"]/g, '\\$&')}"`)
      } else if (isAtomEnd(this.next)) {
        dropBlanks()
        break
      } else {
        parts.push(this.readUntil(ATOM_END))
      }
      const blanks = this.skipSpace()
      if (!isDot && blanks !== '') parts.push(blanks)
    }
    return parts.join('')
  }

  /** Empty where a second `@` follows. */
  readDomain(): string {
    const parts: string[] = []
    while (!this.atEnd) {
      if (this.next === '@') return ''
      const part = this.readDomainPart()
      if (part === undefined) break
      parts.push(part)
    }
    return parts.join('')
  }

  private readDomainPart(): string | undefined {
    if (/[ \t.]/.test(this.next)) {
      const part = this.next.trim()
      this.position++
      return part
    }
    if (this.next === '(') {
      this.readDelimited(')', true)
      return ''
    }
    if (this.next === '[') return `[${this.readDelimited(']', false)}]`
    return isAtomEnd(this.next) ? undefined : this.readUntil(ATOM_END)
  }

  private readUntil(end: RegExp): string {
    const start = this.position
    while (!this.atEnd && !end.test(this.next)) this.position++
    return this.text.slice(start, this.position)
  }

  /** What stands between the next character and the end character, without the backslashes that protect. */
  private readDelimited(end: string, withComments: boolean): string {
    let content = ''
    let depth = 1
    for (this.position++; !this.atEnd; this.position++) {
      const character = this.next
      if (character === '\\') {
        this.position++
        content += this.next
        continue
      }
      const isEnd = character === end || character === '\r'
      const isBeginning = withComments && character === '('
      depth += Number(isBeginning) - Number(isEnd)
      if (depth === 0) {
        this.position++
        break
      }
      if (!isEnd && !isBeginning) content += character
    }
    return content
  }
}

const ATOM_END = /[()<>@,:;."[\] \t\r\n]/

function isAtomEnd(character: string): boolean {
  return ATOM_END.test(character)
}
