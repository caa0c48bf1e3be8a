/** The body of a request is not a well-formed form. */
export class InvalidForm extends Error {
  override readonly name = 'InvalidForm'
}

/** Reads a stream piece by piece up to delimiters, holding no more of it than one piece and a delimiter's length. */
export class DelimitedReader {
  readonly #source: AsyncIterator<Uint8Array>
  #pending: Buffer

  constructor(source: AsyncIterable<Uint8Array>, prefix: string) {
    this.#source = source[Symbol.asyncIterator]()
    this.#pending = Buffer.from(prefix)
  }

  /**
   * The bytes before the delimiter, which is consumed. To be read to its end before anything else is.
   * @throws {InvalidForm} when the stream ends first
   */
  async *readUntil(delimiter: Buffer): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const position = this.#pending.indexOf(delimiter)
      if (position >= 0) {
        const found = this.#take(position)
        this.#take(delimiter.length)
        if (found.length > 0) yield found
        return
      }
      // The tail stays: it may be the start of the delimiter.
      const certain = this.#pending.length - delimiter.length + 1
      if (certain > 0) yield this.#take(certain)
      await this.#fill()
    }
  }

  /** @throws {InvalidForm} when the stream ends first */
  async read(length: number): Promise<Buffer> {
    while (this.#pending.length < length) await this.#fill()
    return this.#take(length)
  }

  /** Receives what is left, so that the connection can be used again. */
  async drain(): Promise<void> {
    while ((await this.#source.next()).done !== true);
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length)
    this.#pending = this.#pending.subarray(length)
    return taken
  }

  async #fill(): Promise<void> {
    const next = await this.#source.next()
    if (next.done === true) throw new InvalidForm('the body ends too early')
    this.#pending = Buffer.concat([this.#pending, next.value])
  }
}
