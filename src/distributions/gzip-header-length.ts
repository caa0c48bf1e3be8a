const FIXED_BYTES = 10

/** Flags: what follows the fixed part of the header (RFC 1952). */
const HEADER_CRC = 2
const EXTRA = 4
const NAME = 8
const COMMENT = 16

/** Where the compressed data begins in a gzip file. @param beginning holds the whole header */
export function gzipHeaderLength(beginning: Uint8Array): number {
  const flags = beginning[3] ?? 0
  let at = FIXED_BYTES
  if (flags & EXTRA) at += 2 + (beginning[at] ?? 0) + 256 * (beginning[at + 1] ?? 0)
  for (const text of [NAME, COMMENT]) {
    // Each ends in a zero.
    if (flags & text) at = beginning.indexOf(0, at) + 1 || beginning.length
  }
  return at + (flags & HEADER_CRC ? 2 : 0)
}
