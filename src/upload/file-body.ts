import { createHash } from 'node:crypto'
import type { Distribution } from '../distributions/distribution.ts'
import { readChunks } from '../distributions/read-chunks.ts'
import type { PublishError } from '../errors/publish-error.ts'
import type { Files, OpenFile } from '../world/files.ts'
import type { StreamedBody } from '../world/http.ts'
import type { MultipartFrame } from './encode-multipart.ts'
import { fileChanged, fileUnreadable, fileVanished } from './file-errors.ts'

/**
 * The body of an upload: a file within its multipart frame, read while it is sent.
 * The file is hashed again on the way, and its last chunk is held back until it is certain that these are the bytes
 * whose digest the form states. Other bytes never arrive under that digest: their request stays incomplete.
 */
export class FileBody implements StreamedBody {
  readonly length: number
  readonly #frame: MultipartFrame
  readonly #distribution: Distribution
  readonly #files: Files
  readonly #onSent: (bytes: number) => void
  #isWhole = false
  #wholeSendings = 0
  #openSendings = 0
  #failure: PublishError | undefined

  /** @param onSent told how many bytes of the file have left, after every piece */
  constructor(
    frame: MultipartFrame,
    distribution: Distribution,
    files: Files,
    onSent: (bytes: number) => void = () => {},
  ) {
    this.length = frame.before.length + distribution.size + frame.after.length
    this.#frame = frame
    this.#distribution = distribution
    this.#files = files
    this.#onSent = onSent
  }

  /**
   * Whether all bytes have been handed over at least once, and not to where they were sent away: only then can the index
   * have the file from us.
   */
  get completed(): boolean {
    return this.#wholeSendings > 0
  }

  /** Whether all bytes were handed over at a time of which no answer said that they were not taken. */
  get mayHaveArrived(): boolean {
    return this.#openSendings > 0
  }

  /** The index answered the last sending, and said that it did not take it. */
  noteDeclined(): void {
    if (this.#isWhole) this.#openSendings -= 1
    this.#isWhole = false
  }

  /** The index answered the last sending with another address: whatever arrived of it, no one has looked at it. */
  noteMoved(): void {
    if (this.#isWhole) this.#wholeSendings -= 1
    this.noteDeclined()
  }

  /** Why the file could not be sent, where the file itself is the reason. */
  get failure(): PublishError | undefined {
    return this.#failure
  }

  /** @throws {PublishError} `file-changed`, `file-vanished`, `file-unreadable` */
  async *chunks(): AsyncGenerator<Uint8Array> {
    this.#isWhole = false
    const file = await this.#open()
    try {
      yield this.#frame.before
      yield* this.#verifiedChunks(file)
      this.#wholeSendings += 1
      this.#isWhole = true
      this.#openSendings += 1
      yield this.#frame.after
    } finally {
      await file.close()
    }
  }

  async *#verifiedChunks(file: OpenFile): AsyncGenerator<Uint8Array> {
    const { size, digests } = this.#distribution
    if (file.size !== size) throw this.#fail(fileChanged(this.#distribution))
    const hash = createHash('sha256')
    let position = 0
    for await (const chunk of readChunks(file)) {
      hash.update(chunk)
      position += chunk.length
      const isLast = position === size
      if (isLast && (hash.digest('hex') !== digests.sha256 || (await hasGrown(file, size)))) {
        throw this.#fail(fileChanged(this.#distribution))
      }
      yield chunk
      this.#onSent(position)
    }
  }

  /** The file, with its errors explained where they arise: whoever sends the chunks may throw its own in between. */
  async #open(): Promise<OpenFile> {
    const file = await this.#files.open(this.#distribution.path).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      throw this.#fail(missing ? fileVanished(this.#distribution) : fileUnreadable(this.#distribution, error))
    })
    const read = async (into: Uint8Array, position: number) => {
      const length = await file.read(into, position).catch((error: unknown) => {
        throw this.#fail(fileUnreadable(this.#distribution, error))
      })
      const endsTooEarly = length === 0 && position < file.size
      if (endsTooEarly) throw this.#fail(fileChanged(this.#distribution))
      return length
    }
    return { size: file.size, read, close: () => file.close() }
  }

  #fail(error: PublishError): PublishError {
    this.#failure = error
    return error
  }
}

async function hasGrown(file: OpenFile, size: number): Promise<boolean> {
  return (await file.read(new Uint8Array(1), size)) > 0
}
