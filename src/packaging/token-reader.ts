import { quoteValue } from '../errors/quote-value.ts'

/** Reads a text token by token. Patterns must be sticky. */
export class TokenReader {
  private position = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The next token, when it is of the pattern. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const token = pattern.exec(this.text)?.[0]
    if (token !== undefined) this.position += token.length
    return token
  }

  isNext(pattern: RegExp): boolean {
    pattern.lastIndex = this.position
    return pattern.test(this.text)
  }

  skipBlanks(): void {
    this.take(/[ \t]+/y)
  }

  /** A line break at the very end does not count: Python's `$` passes over it. */
  atEnd(): boolean {
    const rest = this.text.length - this.position
    return rest === 0 || (rest === 1 && this.text.endsWith('\n'))
  }

  /** @throws {SyntaxError} when the next token is of another pattern */
  expect(pattern: RegExp, what: string): string {
    return this.take(pattern) ?? this.fail(what)
  }

  /** @throws {SyntaxError} always: what was expected, and what there is instead */
  fail(expected: string): never {
    const rest = this.text.slice(this.position)
    const found = rest === '' ? 'the text ends' : `there is ${quoteValue(rest)}`
    throw new SyntaxError(`${expected} is expected where ${found}`)
  }
}
