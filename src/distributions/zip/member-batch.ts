import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { freeBytes } from './free-bytes.ts'
import type { ZipEntry } from './zip-entry.ts'

const unpackParts = promisify(gunzip)

/** Of the data of members, with what is put around each. */
const PACKED_BYTES = 256 * 1024

/** Of their content. A member that alone has more is unpacked alone. */
const UNPACKED_BYTES = 1024 * 1024

/** No buffer of this size shares its memory with others. */
const LEAST_OUTPUT = 128 * 1024

/** What a part of a gzip file begins with (RFC 1952): compressed by deflate, and nothing else said of it. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const TRAILER_BYTES = 8

interface Packed {
  readonly entry: ZipEntry
  readonly start: number
  readonly end: number
}

/**
 * Members of a zip archive, compressed by deflate, that are unpacked at once: as a gzip file, which may have many parts,
 * each with its CRC-32 and size. One call for hundreds of small files costs less than as many calls, and so it pays to
 * make it in another thread.
 */
export class MemberBatch {
  #bytes: Buffer<ArrayBuffer> | undefined
  #members: Packed[] = []
  #packed = 0
  #unpacked = 0

  /** Whether there would be room for a member, were it the only one. */
  canHold(data: Uint8Array, { size }: ZipEntry): boolean {
    return packedSize(data) <= PACKED_BYTES && size <= UNPACKED_BYTES
  }

  hasRoom(data: Uint8Array, { size }: ZipEntry): boolean {
    return this.#packed + packedSize(data) <= PACKED_BYTES && this.#unpacked + size <= UNPACKED_BYTES
  }

  /** Copies the data of a member that there is room for. */
  add(data: Uint8Array, entry: ZipEntry): void {
    this.#bytes ??= Buffer.allocUnsafeSlow(PACKED_BYTES)
    this.#bytes.set(HEADER, this.#packed)
    const start = this.#packed + HEADER.length
    this.#bytes.set(data, start)
    const end = start + data.length
    this.#bytes.writeUInt32LE(entry.crc32, end)
    this.#bytes.writeUInt32LE(entry.size, end + 4)
    this.#members.push({ entry, start, end })
    this.#packed = end + TRAILER_BYTES
    this.#unpacked += entry.size
  }

  /**
   * Unpacks all members.
   * @param isHarmless of their contents, one behind the other; they are valid only meanwhile
   * @returns whether it is, and each member is as its entry says
   */
  async passes(isHarmless: (contents: Uint8Array) => boolean): Promise<boolean> {
    if (this.#bytes === undefined || this.#members.length === 0) return true
    // One byte more than there should be, so that it all fits into one piece.
    const most = Math.max(LEAST_OUTPUT, this.#unpacked + 1)
    const packed = this.#bytes.subarray(0, this.#packed)
    const contents = await unpackParts(packed, { chunkSize: most, maxOutputLength: most }).catch(() => undefined)
    if (contents === undefined) return false
    const passes = contents.length === this.#unpacked && isHarmless(contents)
    if (contents.buffer.byteLength === most) freeBytes(contents)
    return passes
  }

  /** Each member as it was added. */
  *members(): Generator<{ readonly data: Uint8Array; readonly entry: ZipEntry }> {
    for (const { entry, start, end } of this.#members) {
      if (this.#bytes !== undefined) yield { data: this.#bytes.subarray(start, end), entry }
    }
  }

  clear(): void {
    this.#members = []
    this.#packed = 0
    this.#unpacked = 0
  }

  /** When there is nothing more to unpack. */
  close(): void {
    if (this.#bytes !== undefined) freeBytes(this.#bytes)
    this.#bytes = undefined
  }
}

function packedSize(data: Uint8Array): number {
  return HEADER.length + data.length + TRAILER_BYTES
}
