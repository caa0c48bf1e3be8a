/** So many pieces are kept: the reader of the archive is no further behind. */
const PIECES = 4

/** The last pieces of an unpacked archive, to look something up in them. */
export class UnpackedTail {
  /** Bytes of all pieces so far. */
  length = 0
  #pieces: { readonly start: number; readonly bytes: Uint8Array }[] = []

  add(bytes: Uint8Array): void {
    this.#pieces = [...this.#pieces.slice(1 - PIECES), { start: this.length, bytes }]
    this.length += bytes.length
  }

  byteAt(position: number): number | undefined {
    const piece = this.#pieces.find(({ start, bytes }) => position >= start && position < start + bytes.length)
    return piece?.bytes[position - piece.start]
  }

  /** Whether so many bytes are all zero; those that are not kept any more are not. */
  isZero(position: number, length: number): boolean {
    for (let at = position; at < position + length; at++) {
      if (this.byteAt(at) !== 0) return false
    }
    return true
  }
}
