import type { OpenFile } from '../world/files.ts'

const SMALL_BYTES = 256 * 1024

/** Reads a small file once, so that whatever is wanted of it later is there; a larger one stays as it is. */
export async function holdSmallFile(file: OpenFile): Promise<OpenFile> {
  const { size } = file
  if (size > SMALL_BYTES) return file
  const bytes = new Uint8Array(size)
  const held = bytes.subarray(0, await file.read(bytes, 0))
  return {
    size,
    async read(into, position) {
      const part = held.subarray(position, position + into.length)
      into.set(part)
      return part.length
    },
    close: () => file.close(),
  }
}
