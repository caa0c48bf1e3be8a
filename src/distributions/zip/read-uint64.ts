/** Eight bytes as a number. Above 2^53 it is not exact, and no file is so large. */
export function readUint64(bytes: Buffer, offset: number): number {
  return Number(bytes.readBigUInt64LE(offset))
}
