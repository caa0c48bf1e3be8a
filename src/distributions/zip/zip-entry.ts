/** A member of a zip archive, as its directory describes it. */
export interface ZipEntry {
  /** Decoded as UTF-8. */
  readonly name: string
  /** False: it has characters beyond ASCII, and does not say that they are UTF-8, so readers take them for others. */
  readonly certainName: boolean
  readonly flags: number
  readonly method: number
  readonly crc32: number
  readonly compressedSize: number
  readonly size: number
  /** Of its local header, in the file. */
  readonly position: number
}
