import type { OpenFile } from '../../world/files.ts'
import { createChunkBuffers, readChunks } from '../read-chunks.ts'
import { type ByteSource, NO_BYTES } from './byte-source.ts'
import { freeBytes } from './free-bytes.ts'

/**
 * Goes through a file once, from its first byte to its last. Every byte is handed on; what is read meanwhile is taken
 * from what goes by, as long as it is read in order. What has gone by already is fetched again.
 */
export class FilePass implements ByteSource {
  readonly #file: OpenFile
  readonly #chunks: AsyncGenerator<Uint8Array>
  readonly #buffers: ReturnType<typeof createChunkBuffers>
  readonly #handOn: (chunk: Uint8Array) => void
  #chunk: Buffer = NO_BYTES
  #start = 0
  /** For what lies in more than one chunk. */
  #joined: Buffer = NO_BYTES

  /** @param handOn given all bytes, in order; a chunk is valid only meanwhile */
  constructor(file: OpenFile, handOn: (chunk: Uint8Array) => void) {
    this.#file = file
    this.#buffers = createChunkBuffers(file)
    this.#chunks = readChunks(file, this.#buffers)
    this.#handOn = handOn
  }

  get fileSize(): number {
    return this.#file.size
  }

  async read(position: number, length: number): Promise<Buffer> {
    const end = Math.min(position + length, this.#file.size)
    if (end <= position || position < 0) return NO_BYTES
    if (position < this.#start) return await this.#fetchAgain(position, end - position)
    while (position >= this.#end) if (!(await this.#advance())) return NO_BYTES
    if (end <= this.#end) return this.#chunk.subarray(position - this.#start, end - this.#start)
    return await this.#join(position, end - position)
  }

  held(position: number): Buffer {
    if (position < this.#start) return NO_BYTES
    return this.#chunk.subarray(position - this.#start)
  }

  /** Lets the rest go by. */
  async finish(): Promise<void> {
    while (await this.#advance()) {}
  }

  /** Before the file is closed, however the pass went. */
  async close(): Promise<void> {
    await this.#chunks.return(undefined)
    for (const buffer of this.#buffers) freeBytes(buffer)
  }

  get #end(): number {
    return this.#start + this.#chunk.length
  }

  async #advance(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done) return false
    this.#start = this.#end
    this.#chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length)
    this.#handOn(next.value)
    return true
  }

  async #join(position: number, length: number): Promise<Buffer> {
    if (this.#joined.length < length) this.#joined = Buffer.allocUnsafeSlow(length)
    let filled = 0
    do {
      filled += this.#chunk.copy(this.#joined, filled, position + filled - this.#start, position + length - this.#start)
    } while (filled < length && (await this.#advance()))
    return this.#joined.subarray(0, filled)
  }

  async #fetchAgain(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, await this.#file.read(bytes, position))
  }
}
