const HEADER_BYTES = 512
const SUM_AT = 148
const SUM_BYTES = 8

/** Whether a file that begins so passes for an uncompressed tar archive: a header's checksum is right. Pure. */
export function isTarHeader(beginning: Uint8Array): boolean {
  if (beginning.length < HEADER_BYTES) return false
  const header = beginning.subarray(0, HEADER_BYTES)
  const written = Buffer.from(header.subarray(SUM_AT, SUM_AT + SUM_BYTES)).toString('latin1')
  const digits = /^ *(?<octal>[0-7]+)[ \0]*$/.exec(written)?.groups?.['octal']
  // The sum is taken with spaces where it stands.
  const sum = header.reduce(
    (total, byte, index) => total + (index >= SUM_AT && index < SUM_AT + SUM_BYTES ? 0x20 : byte),
    0,
  )
  return digits !== undefined && Number.parseInt(digits, 8) === sum
}
