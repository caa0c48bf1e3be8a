import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createBLAKE2b, type IHasher } from 'hash-wasm'
import type { FileDigests } from '../store.ts'

/** A file part, as it was received. */
export interface ReceivedContent {
  readonly size: number
  readonly digests: FileDigests
  /** Where the bytes are; absent when they were not kept, or more of them came than may be stored. */
  readonly path?: string
}

/** Takes the bytes of one file: hashes them as they come, and keeps them on disk when there is a directory for them. */
export class ContentReceiver {
  readonly #md5 = createHash('md5')
  readonly #sha256 = createHash('sha256')
  readonly #blake2: IHasher
  readonly #file: FileHandle | undefined
  readonly #path: string
  readonly #sizeLimit: number
  #size = 0

  constructor(blake2: IHasher, file: FileHandle | undefined, path: string, sizeLimit: number) {
    this.#blake2 = blake2
    this.#file = file
    this.#path = path
    this.#sizeLimit = sizeLimit
  }

  static async create(directory: string | undefined, sizeLimit: number): Promise<ContentReceiver> {
    const path = join(directory ?? '', randomUUID())
    const file = directory === undefined ? undefined : await open(path, 'wx')
    return new ContentReceiver(await createBLAKE2b(256), file, path, sizeLimit)
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#size += chunk.length
    this.#md5.update(chunk)
    this.#sha256.update(chunk)
    this.#blake2.update(chunk)
    // What is over the limit will be refused: it is counted, but fills no disk.
    if (this.#size <= this.#sizeLimit) await this.#file?.writeFile(chunk)
  }

  async finish(): Promise<ReceivedContent> {
    await this.#file?.close()
    const digests = {
      md5: this.#md5.digest('hex'),
      sha256: this.#sha256.digest('hex'),
      blake2b_256: this.#blake2.digest('hex'),
    }
    const kept = this.#file !== undefined && this.#size <= this.#sizeLimit
    if (!kept) await this.#remove()
    return { size: this.#size, digests, ...(kept ? { path: this.#path } : {}) }
  }

  /** The upload ended early: nothing of it stays. */
  async abandon(): Promise<void> {
    await this.#file?.close()
    await this.#remove()
  }

  async #remove(): Promise<void> {
    if (this.#file !== undefined) await rm(this.#path, { force: true })
  }
}
