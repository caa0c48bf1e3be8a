/**
 * Gives memory back at once that no one will look at again. The collector would let that of many files pile up: it does
 * not see how large they are until tens of megabytes are gone.
 * @param bytes all of their buffer: what shares it is lost, too
 */
export function freeBytes(bytes: Uint8Array<ArrayBuffer>): void {
  bytes.buffer.transfer(0)
}
