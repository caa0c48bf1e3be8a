import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'
import type { ByteWindow } from './byte-window.ts'
import { checkLocalHeader } from './check-local-header.ts'
import { EndChecker } from './end-checker.ts'
import { duplicate, truncated, unprintable } from './framing-faults.ts'
import { hasControlBytes } from './has-control-bytes.ts'
import { readLocalHeader } from './local-header.ts'
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

/**
 * Walks through the records of a zip archive from its first byte to its last, as PyPI does: one that is read from the
 * front must hold what one finds that is read from its directory. PyPI refuses for what it meets first, so that the
 * walk ends there.
 * @param entries the directory as it is read from the end
 */
export async function checkFraming(
  window: ByteWindow,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<Defect | undefined> {
  const walk = new Walk(window, entries)
  while (!walk.ended) {
    const fault = await walk.step()
    if (fault !== undefined) return fault
  }
  return undefined
}

class Walk {
  ended = false
  readonly #window: ByteWindow
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #end = new EndChecker()
  /** Names as they are stored, a character for each byte. */
  readonly #local = new Set<string>()
  readonly #central = new Set<string>()
  #position = 0

  constructor(window: ByteWindow, entries: ReadonlyMap<string, ZipEntry>) {
    this.#window = window
    this.#entries = entries
  }

  async step(): Promise<Defect | undefined> {
    const at = this.#position
    const signature = await this.#window.read(at, 4)
    if (signature.length < 4) return truncated(at)
    switch (signature.readUInt32LE()) {
      case LOCAL_HEADER:
        return await this.#takeLocalHeader(at)
      case CENTRAL_HEADER:
        return await this.#takeCentralHeader(at)
      case END_64:
        return await this.#takeFixed(at, END_64_BYTES, record => this.#end.takeEnd64(record))
      case END_64_LOCATOR:
        return await this.#takeFixed(at, END_64_LOCATOR_BYTES, () => this.#end.takeLocator())
      case END:
        return await this.#takeEnd(at)
      default: {
        const what = at === 0 ? 'The archive begins with' : `At byte ${at} of the archive there is`
        return { rule: 'zip-unknown-record', detail: `${what} something that is no member, directory or end.` }
      }
    }
  }

  async #takeLocalHeader(at: number): Promise<Defect | undefined> {
    const header = await readLocalHeader(this.#window, at)
    if (header === undefined) return truncated(at)
    if ('rule' in header) return header
    const fault = checkLocalHeader(header, this.#entries)
    if (fault !== undefined) return fault
    const name = header.rawName.toString('latin1')
    if (this.#local.has(name)) return duplicate('zip-duplicate-local', header.name, 'the archive')
    this.#local.add(name)
    this.#position = header.end + header.compressedSize
    return undefined
  }

  async #takeCentralHeader(at: number): Promise<Defect | undefined> {
    const fixed = await this.#window.read(at, CENTRAL_HEADER_BYTES)
    if (fixed.length < CENTRAL_HEADER_BYTES) return truncated(at)
    const [nameLength, extraLength, commentLength] = [
      fixed.readUInt16LE(28),
      fixed.readUInt16LE(30),
      fixed.readUInt16LE(32),
    ]
    const length = CENTRAL_HEADER_BYTES + nameLength + extraLength
    const record = await this.#window.read(at, length)
    if (record.length < length) return truncated(at)
    const rawName = record.subarray(CENTRAL_HEADER_BYTES, CENTRAL_HEADER_BYTES + nameLength)
    const shown = quoteMember(rawName.toString())
    if (commentLength !== 0) return { rule: 'zip-member-comment', detail: `The member ${shown} has a comment.` }
    if (hasControlBytes(rawName)) return unprintable(shown)
    const name = rawName.toString('latin1')
    this.#end.takeCentralHeader(at)
    if (this.#central.has(name)) return duplicate('zip-duplicate-central', rawName.toString(), 'the directory')
    if (!this.#local.has(name)) {
      return {
        rule: 'zip-missing-local',
        detail: `The directory of the archive has ${shown}, and no member has that name.`,
      }
    }
    this.#central.add(name)
    this.#position = at + length
    return undefined
  }

  async #takeFixed(
    at: number,
    length: number,
    take: (record: Buffer) => Defect | undefined,
  ): Promise<Defect | undefined> {
    const record = await this.#window.read(at, length)
    if (record.length < length) return truncated(at)
    this.#position = at + length
    return take(record)
  }

  async #takeEnd(at: number): Promise<Defect | undefined> {
    const record = await this.#window.read(at, END_BYTES)
    if (record.length < END_BYTES) return truncated(at)
    const fault = this.#end.takeEnd(record, at)
    if (fault !== undefined) return fault
    if (this.#local.size !== this.#central.size) {
      const detail = `The archive has ${this.#local.size} members, and its directory lists ${this.#central.size}.`
      return { rule: 'zip-missing-central', detail }
    }
    this.ended = true
    const behind = this.#window.fileSize - (at + END_BYTES + record.readUInt16LE(20))
    if (behind === 0) return undefined
    if (behind < 0) return { rule: 'zip-trailing-data', detail: 'The comment of the archive is cut off.' }
    return { rule: 'zip-trailing-data', detail: `Behind the end of the archive there are ${behind} more bytes.` }
  }
}
