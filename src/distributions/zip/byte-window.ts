import type { OpenFile } from '../../world/files.ts'

/** The records of a zip archive have some fifty bytes; this much is fetched at once. */
export const WINDOW_BYTES = 64 * 1024

/** A piece of a file that moves along with what is read: many small reads near one another cost one. */
export class ByteWindow {
  readonly #file: OpenFile
  readonly #window: Buffer
  #start = 0
  #length = 0

  constructor(file: OpenFile) {
    this.#file = file
    this.#window = Buffer.alloc(Math.min(WINDOW_BYTES, file.size))
  }

  get fileSize(): number {
    return this.#file.size
  }

  /**
   * The bytes from `position` on: fewer than `length` where the file ends. They are valid until the next read.
   * @throws what the file's read throws
   */
  async read(position: number, length: number): Promise<Buffer> {
    const available = Math.max(0, Math.min(length, this.#file.size - position))
    if (available === 0) return Buffer.alloc(0)
    if (available > this.#window.length) {
      const bytes = Buffer.alloc(available)
      return bytes.subarray(0, await this.#file.read(bytes, position))
    }
    if (position < this.#start || position + available > this.#start + this.#length) {
      this.#length = 0
      this.#length = await this.#file.read(this.#window, position)
      this.#start = position
    }
    const start = position - this.#start
    return this.#window.subarray(start, Math.min(start + available, this.#length))
  }
}
