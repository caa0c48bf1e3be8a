import type { OpenFile } from '../../world/files.ts'
import { type ByteSource, NO_BYTES } from './byte-source.ts'

/** The records of a zip archive have some fifty bytes; this much is fetched at once. */
export const WINDOW_BYTES = 64 * 1024

/** A piece of a file that moves along with what is read: many small reads near one another cost one. */
export class ByteWindow implements ByteSource {
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

  async read(position: number, length: number): Promise<Buffer> {
    const available = Math.min(length, this.#file.size - position)
    if (available <= 0 || position < 0) return NO_BYTES
    if (available > this.#window.length) {
      const bytes = Buffer.alloc(available)
      return bytes.subarray(0, await this.#file.read(bytes, position))
    }
    if (position < this.#start || position + available > this.#start + this.#length) {
      // An archive is read from its end: what stands before the last bytes is wanted next.
      const start = Math.min(position, this.#file.size - this.#window.length)
      this.#length = 0
      this.#length = await this.#file.read(this.#window, start)
      this.#start = start
    }
    const start = position - this.#start
    return this.#window.subarray(start, Math.min(start + available, this.#length))
  }

  held(position: number): Buffer {
    if (position < this.#start) return NO_BYTES
    return this.#window.subarray(position - this.#start, this.#length)
  }
}
