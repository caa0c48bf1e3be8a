export const NO_BYTES = Buffer.alloc(0)

/** The bytes of a file, wherever they are wanted. */
export interface ByteSource {
  readonly fileSize: number
  /**
   * The bytes from `position` on: fewer than `length` where the file ends, and none before its beginning. They are valid until the next read.
   * @throws what the file's read throws
   */
  read(position: number, length: number): Promise<Buffer>
  /**
   * The bytes from `position` on that are at hand, perhaps none. They are valid until the next read. Members may be
   * thousands, and waiting for each costs more than looking at it.
   */
  held(position: number): Buffer
}
