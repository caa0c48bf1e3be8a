/** Bytes 0 to 31 and 127: PyPI takes them in no name. */
export function hasControlBytes(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 || byte === 0x7f) return true
  }
  return false
}
