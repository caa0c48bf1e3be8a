import { RandomAccessReader } from 'yauzl'
import type { OpenFile } from '../world/files.ts'

/** The directory of a zip archive is read in pieces of some fifty bytes; this much is fetched at once. */
const WINDOW_BYTES = 64 * 1024

type Callback = (error: Error | null, bytesRead?: number) => void

/** An open file as the zip reader wants it. The file stays open when the reader is done. */
export class FileRandomAccess extends RandomAccessReader {
  /** Why the file could not be read: then nothing is known of the archive. */
  failure: unknown
  readonly #file: OpenFile
  readonly #window = Buffer.alloc(WINDOW_BYTES)
  #windowStart = 0
  #windowLength = 0

  constructor(file: OpenFile) {
    super()
    this.#file = file
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: Callback): void {
    // Not from within the promise, which would swallow what the callback throws.
    this.fetch(buffer.subarray(offset, offset + length), position).then(
      bytesRead => setImmediate(callback, null, bytesRead),
      error => setImmediate(callback, error),
    )
  }

  /** Reads until `into` is full or the file ends; keeps in mind when that fails. */
  async fetch(into: Buffer, position: number): Promise<number> {
    try {
      return position < this.#file.size ? await this.#read(into, position) : 0
    } catch (error) {
      this.failure = error
      throw error
    }
  }

  async #read(into: Buffer, position: number): Promise<number> {
    if (into.length > WINDOW_BYTES) return await this.#file.read(into, position)
    if (position < this.#windowStart || position + into.length > this.#windowStart + this.#windowLength) {
      this.#windowStart = position
      this.#windowLength = await this.#file.read(this.#window, position)
    }
    const start = position - this.#windowStart
    return this.#window.copy(into, 0, start, Math.min(start + into.length, this.#windowLength))
  }
}
