/** Formats that are taken for a distribution, by the bytes that they begin with. */
const SIGNATURES: readonly (readonly [bytes: string, description: string, position?: number])[] = [
  ['PK\x03\x04', 'a zip archive'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'an archive compressed by bzip2'],
  ['\xfd7zXZ\x00', 'an archive compressed by xz'],
  ['\x28\xb5\x2f\xfd', 'an archive compressed by Zstandard'],
  ['\x1f\x9d', 'an archive compressed by compress'],
  ['ustar', 'an uncompressed tar archive', 257],
  ['version https://git-lfs', 'a pointer of Git LFS, which stands for the file: check out with `lfs: true`'],
  ['<!DOCTYPE', 'a page of HTML'],
  ['<html', 'a page of HTML'],
]

/** So many bytes from the beginning of a file are enough to tell. */
export const TELLING_BYTES = 512

/** What a file is by its first bytes, for a sentence: `a zip archive`. `undefined`: none of the formats that we know. */
export function describeContent(beginning: Uint8Array): string | undefined {
  if (beginning.length === 0) return 'empty'
  const text = Buffer.from(beginning.subarray(0, TELLING_BYTES)).toString('latin1')
  return SIGNATURES.find(([bytes, , position = 0]) => text.startsWith(bytes, position))?.[1]
}

/** Whether a tar archive is in there, compressed in another way than by gzip, or not at all. */
export function isOtherTar(beginning: Uint8Array): boolean {
  return /archive compressed|tar archive/.test(describeContent(beginning) ?? '')
}
