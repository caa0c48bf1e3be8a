/** Bytes 0 to 31 and 127: PyPI takes them in no name. */
export function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte < 0x20 || byte === 0x7f)
}
