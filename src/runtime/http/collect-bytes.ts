/** Smallest piece of memory that is asked for, in bytes. */
const FIRST = 4096

/** Puts pieces together in one growing buffer: a server that sends single bytes costs no more memory than another. */
export function collectBytes(): { add(chunk: Uint8Array): void; bytes(): Uint8Array } {
  let buffer = Buffer.alloc(0)
  let length = 0
  return {
    add(chunk) {
      if (length + chunk.length > buffer.length) {
        const larger = Buffer.alloc(Math.max(FIRST, 2 * buffer.length, length + chunk.length))
        buffer.copy(larger, 0, 0, length)
        buffer = larger
      }
      buffer.set(chunk, length)
      length += chunk.length
    },
    bytes: () => buffer.subarray(0, length),
  }
}
