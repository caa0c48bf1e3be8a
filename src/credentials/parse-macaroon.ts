import { Buffer } from 'node:buffer'

/** What a macaroon says openly. Its signature is not looked at: only its issuer can verify it. */
export interface Macaroon {
  /** Whose it is: for tokens of PyPI, a domain. */
  readonly location?: string
  /** The identifiers of its caveats, in order. */
  readonly caveats: readonly string[]
  /** Whether it ends as it should. What was copied in part tells what stands in that part. */
  readonly isComplete: boolean
}

const VERSION_2 = 2
const END_OF_SECTION = 0
const LOCATION = 1
const IDENTIFIER = 2
const VERIFICATION_ID = 4
const SIGNATURE = 6
const MOST_CAVEATS = 100

/**
 * Reads a macaroon of the binary format, version 2 (libmacaroons, doc/format.txt): sections of fields, each a type, a
 * length and that many bytes. The first section is the macaroon's own, each further one a caveat; the signature ends it.
 * Pure.
 * @returns `undefined` when it does not even begin as one
 */
export function parseMacaroon(bytes: Uint8Array): Macaroon | undefined {
  const reader = new FieldReader(bytes)
  if (reader.readNumber() !== VERSION_2) return undefined
  const location = reader.readField(LOCATION)
  const isHeadComplete = reader.readField(IDENTIFIER) !== undefined && reader.skip(END_OF_SECTION)
  const caveats = isHeadComplete ? readCaveats(reader) : []
  const isComplete = reader.skip(END_OF_SECTION) && reader.readField(SIGNATURE) !== undefined && reader.isAtEnd()
  return { ...(location === undefined ? {} : { location }), caveats, isComplete }
}

function readCaveats(reader: FieldReader): readonly string[] {
  const caveats: string[] = []
  while (caveats.length < MOST_CAVEATS) {
    reader.readField(LOCATION)
    const identifier = reader.readField(IDENTIFIER)
    if (identifier === undefined) break
    reader.readField(VERIFICATION_ID)
    if (!reader.skip(END_OF_SECTION)) break
    caveats.push(identifier)
  }
  return caveats
}

class FieldReader {
  readonly #bytes: Uint8Array
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The text of the next field if it is of that type; `undefined` if it is not, or is cut off. */
  readField(type: number): string | undefined {
    const before = this.#position
    const length = this.readNumber() === type ? this.readNumber() : undefined
    const end = length === undefined ? Number.NaN : this.#position + length
    if (!(end <= this.#bytes.length)) {
      this.#position = before
      return undefined
    }
    const text = Buffer.from(this.#bytes.subarray(this.#position, end)).toString('utf8')
    this.#position = end
    return text
  }

  isAtEnd(): boolean {
    return this.#position === this.#bytes.length
  }

  /** Steps over a byte if it is this one. */
  skip(byte: number): boolean {
    if (this.#bytes[this.#position] !== byte) return false
    this.#position++
    return true
  }

  /** An unsigned LEB128, as far as it can be the length of anything here. */
  readNumber(): number | undefined {
    let value = 0
    for (let shift = 0; shift <= 21; shift += 7) {
      const byte = this.#bytes[this.#position++]
      if (byte === undefined) return undefined
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    return undefined
  }
}
