/**
 * A value that must never be seen. Whatever turns it into text, a template, JSON or a debugger, gets `***`;
 * `reveal()` is for the one line that puts it into a request.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***'
  }
}
