import type { Defect } from '../defect.ts'
import type { ByteSource } from './byte-source.ts'
import { checkLocalHeader } from './check-local-header.ts'
import { EndChecker } from './end-checker.ts'
import { duplicate, truncated, unprintable, withComment, withoutMember } from './framing-faults.ts'
import { hasControlBytes } from './has-control-bytes.ts'
import { parseLocalHeader } from './local-header.ts'
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_BYTES,
  END,
  END_64,
  END_64_BYTES,
  END_64_LOCATOR,
  END_64_LOCATOR_BYTES,
  END_BYTES,
  LOCAL_HEADER,
} from './signatures.ts'
import type { ZipEntry } from './zip-entry.ts'

const SIGNATURE_BYTES = 4

/**
 * Walks through the records of a zip archive from its first byte to its last, as PyPI does: one that is read from the
 * front must hold what one finds that is read from its directory. PyPI refuses for what it meets first, so that the
 * walk ends there.
 */
export class FramingWalk {
  readonly #bytes: ByteSource
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #end = new EndChecker()
  /** By name as it is stored, a character for each byte: whether the directory has been seen to list it. */
  readonly #members = new Map<string, boolean>()
  #listed = 0
  #position = 0
  #ended = false
  #fault: Defect | undefined

  /** @param entries the directory as it is read from the end */
  constructor(bytes: ByteSource, entries: ReadonlyMap<string, ZipEntry>) {
    this.#bytes = bytes
    this.#entries = entries
  }

  /** Takes in every record that begins at a position of the file, or before it. */
  async goTo(position: number): Promise<void> {
    while (!this.#ended && this.#position <= position) {
      const at = this.#position
      let taken = this.#take(this.#bytes.held(at), at)
      while (typeof taken === 'number') {
        const bytes = await this.#bytes.read(at, taken)
        taken = bytes.length < taken ? truncated(at) : this.#take(bytes, at)
      }
      this.#fault = taken
      this.#ended ||= taken !== undefined
    }
  }

  /** Walks to the end, and tells what is wrong. */
  async finish(): Promise<Defect | undefined> {
    await this.goTo(Number.POSITIVE_INFINITY)
    return this.#fault
  }

  /**
   * Takes in a record.
   * @param bytes of the file, from the record on
   * @returns what is wrong; or how many bytes it has, when these are too few to tell
   */
  #take(bytes: Buffer, at: number): Defect | number | undefined {
    if (bytes.length < SIGNATURE_BYTES) return SIGNATURE_BYTES
    switch (bytes.readUInt32LE()) {
      case LOCAL_HEADER:
        return this.#takeLocalHeader(bytes, at)
      case CENTRAL_HEADER:
        return this.#takeCentralHeader(bytes, at)
      case END_64:
        if (bytes.length < END_64_BYTES) return END_64_BYTES
        this.#position = at + END_64_BYTES
        return this.#end.takeEnd64(bytes)
      case END_64_LOCATOR:
        if (bytes.length < END_64_LOCATOR_BYTES) return END_64_LOCATOR_BYTES
        this.#position = at + END_64_LOCATOR_BYTES
        return this.#end.takeLocator()
      case END:
        return this.#takeEnd(bytes, at)
      default: {
        const what = at === 0 ? 'The archive begins with' : `At byte ${at} of the archive there is`
        return { rule: 'zip-unknown-record', detail: `${what} something that is no member, directory or end.` }
      }
    }
  }

  #takeLocalHeader(bytes: Buffer, at: number): Defect | number | undefined {
    const header = parseLocalHeader(bytes, at)
    if (typeof header === 'number' || 'rule' in header) return header
    const fault = checkLocalHeader(header, this.#entries)
    if (fault !== undefined) return fault
    const name = header.rawName.toString('latin1')
    if (this.#members.has(name)) return duplicate('zip-duplicate-local', header.name, 'the archive')
    this.#members.set(name, false)
    this.#position = header.end + header.compressedSize
    return undefined
  }

  #takeCentralHeader(bytes: Buffer, at: number): Defect | number | undefined {
    if (bytes.length < CENTRAL_HEADER_BYTES) return CENTRAL_HEADER_BYTES
    const nameEnd = CENTRAL_HEADER_BYTES + bytes.readUInt16LE(28)
    const length = nameEnd + bytes.readUInt16LE(30)
    if (bytes.length < length) return length
    const rawName = bytes.subarray(CENTRAL_HEADER_BYTES, nameEnd)
    if (bytes.readUInt16LE(32) !== 0) return withComment(rawName.toString())
    if (hasControlBytes(rawName)) return unprintable(rawName.toString())
    const name = rawName.toString('latin1')
    this.#end.takeCentralHeader(at)
    const isListed = this.#members.get(name)
    if (isListed === undefined) return withoutMember(rawName.toString())
    if (isListed) return duplicate('zip-duplicate-central', rawName.toString(), 'the directory')
    this.#members.set(name, true)
    this.#listed += 1
    this.#position = at + length
    return undefined
  }

  #takeEnd(bytes: Buffer, at: number): Defect | number | undefined {
    if (bytes.length < END_BYTES) return END_BYTES
    const fault = this.#end.takeEnd(bytes, at)
    if (fault !== undefined) return fault
    if (this.#members.size !== this.#listed) {
      const detail = `The archive has ${this.#members.size} members, and its directory lists ${this.#listed}.`
      return { rule: 'zip-missing-central', detail }
    }
    this.#ended = true
    const behind = this.#bytes.fileSize - (at + END_BYTES + bytes.readUInt16LE(20))
    if (behind === 0) return undefined
    if (behind < 0) return { rule: 'zip-trailing-data', detail: 'The comment of the archive is cut off.' }
    return { rule: 'zip-trailing-data', detail: `Behind the end of the archive there are ${behind} more bytes.` }
  }
}
