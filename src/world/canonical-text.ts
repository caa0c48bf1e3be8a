import { digitValue, isHexadecimal, isSpaceOrInvisible } from './code-units.ts'
import { decodeEntity, LONGEST_ENTITY } from './decode-entity.ts'

/** A text as it was before anybody quoted it, and for each of its UTF-16 code units where in the given text it comes from. */
export interface CanonicalText {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const BACKSLASH = 0x5c
/** Bytes that are no character yet are kept as numbers above those of all code units. */
const BYTE = 0x1_0000
/** Where they are to be in the canonical text: private characters, of which it has none of its own. */
const PRIVATE_USE = 0xe000

/** Units, made characters at once: as many as may be the arguments of a function. */
const PIECE = 4096

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Escapes of JSON and of programming languages for what is left out. */
const ESCAPED_SPACE: ReadonlySet<number> = new Set([...'nrtbfva'].map(character => character.charCodeAt(0)))

/**
 * The text without any of the escapes of JSON, URLs, HTML and programming languages, once or many times over, without white
 * space (`+` is one in a form) and without what nobody sees: however a text is quoted, its canonical text is the same. Pure,
 * and in time proportional to the length: whatever completes an escape replaces it, and may complete another one.
 */
export function canonicalize(text: string): CanonicalText {
  const reader = new Reader(text.length)
  for (let at = 0; at < text.length; at += 1) reader.read(text.charCodeAt(at), at)
  return reader.result()
}

class Reader {
  /** Of numbers in plain arrays, those of a job summary would come to tens of megabytes. */
  readonly #units: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #length = 0

  /** @param most units there can be: no escape is shorter than what it stands for */
  constructor(most: number) {
    this.#units = new Int32Array(most)
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
  }

  read(unit: number, at: number): void {
    const end = at + 1
    if (!this.#put(unit, at, end)) return
    let next = this.#decodeEnd(end)
    while (next !== undefined && this.#put(...next, end)) next = this.#decodeEnd(end)
  }

  result(): CanonicalText {
    const units = this.#units.subarray(0, this.#length)
    const shown = units.map(unit => (unit >= BYTE ? unit - BYTE + PRIVATE_USE : unit))
    let text = ''
    for (let from = 0; from < units.length; from += PIECE)
      text += String.fromCharCode(...shown.subarray(from, from + PIECE))
    return { text, starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) }
  }

  /** @returns whether there is a unit more now */
  #put(unit: number, start: number, end: number): boolean {
    let from = start
    // `\u` and `\x` wait for what follows; before anything else, a backslash only says that it stands for itself.
    if (this.#unit(1) === BACKSLASH && !(unit === 0x75 || unit === 0x78)) {
      from = this.#pop(1)
      if (ESCAPED_SPACE.has(unit)) return false
    }
    if (isSpaceOrInvisible(unit)) return false
    this.#units[this.#length] = unit
    this.#starts[this.#length] = from
    this.#ends[this.#length] = end
    this.#length += 1
    return true
  }

  /** Takes an escape off the end, if there is one: what it stands for is to be put there. */
  #decodeEnd(end: number): readonly [unit: number, start: number] | undefined {
    const last = this.#unit(1)
    if (last === 0x3b) return this.#decodeEntity(end)
    if (last >= BYTE) return this.#decodeUtf8(end)
    if (!isHexadecimal(last) || !isHexadecimal(this.#unit(2))) return undefined
    if (this.#unit(3) === 0x25) return this.#replaceHexadecimal(3, 2)
    if (this.#unit(3) === 0x78 && this.#unit(4) === BACKSLASH) return this.#replaceHexadecimal(4, 2)
    const isUnicode = this.#unit(5) === 0x75 && this.#unit(6) === BACKSLASH
    if (!isUnicode || !isHexadecimal(this.#unit(3)) || !isHexadecimal(this.#unit(4))) return undefined
    return this.#replaceHexadecimal(6, 4)
  }

  #replaceHexadecimal(length: number, digits: number): readonly [unit: number, start: number] {
    let value = 0
    for (let digit = digits; digit > 0; digit -= 1) value = value * 16 + digitValue(this.#unit(digit))
    return [digits === 2 && value >= 0x80 ? BYTE + value : value, this.#pop(length)]
  }

  #decodeEntity(end: number): readonly [unit: number, start: number] | undefined {
    const tail = this.#tail(LONGEST_ENTITY)
    const from = tail.lastIndexOf('&')
    const decoded = from === -1 ? undefined : decodeEntity(tail.slice(from + 1, -1))
    return decoded === undefined ? undefined : this.#replace(tail.length - from, decoded, end)
  }

  #decodeUtf8(end: number): readonly [unit: number, start: number] | undefined {
    for (let length = 2; length <= 4; length += 1) {
      const first = this.#unit(length) - BYTE
      if (first < 0x80) return undefined
      if (first < 0xc0) continue
      const bytes = Uint8Array.from(this.#last(length), unit => unit - BYTE)
      const decoded = UTF_8.decode(bytes)
      return decoded.includes('\ufffd') ? undefined : this.#replace(length, decoded, end)
    }
    return undefined
  }

  /** Of two halves of a character the first completes nothing. */
  #replace(length: number, decoded: string, end: number): readonly [unit: number, start: number] {
    const start = this.#pop(length)
    if (decoded.length > 1) this.#put(decoded.charCodeAt(0), start, end)
    return [decoded.charCodeAt(decoded.length - 1), start]
  }

  #unit(fromEnd: number): number {
    return this.#units[this.#length - fromEnd] ?? -1
  }

  #last(count: number): Int32Array {
    return this.#units.subarray(Math.max(0, this.#length - count), this.#length)
  }

  #tail(length: number): string {
    return String.fromCharCode(...this.#last(length))
  }

  /** @returns where the first of the units taken away began */
  #pop(count: number): number {
    this.#length -= count
    return this.#starts[this.#length] ?? 0
  }
}
