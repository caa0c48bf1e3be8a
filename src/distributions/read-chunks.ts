import type { OpenFile } from '../world/files.ts'

/** Large enough that the calls do not count, small enough to hold two for each of several files. */
const CHUNK_BYTES = 256 * 1024

/**
 * All bytes of a file in order. The next chunk is read while the last one is in use: two buffers take turns, so that a
 * chunk is valid only until the next one is asked for.
 * @throws when the file has become shorter than it was when it was opened, or cannot be read
 */
export async function* readChunks(file: OpenFile, buffers = createChunkBuffers(file)): AsyncGenerator<Uint8Array> {
  let [current, other] = buffers
  let reading = startReading(file, current, 0)
  try {
    for (let position = 0; position < file.size; ) {
      const length = await reading
      if (length === 0) throw new Error('the file became shorter while it was read')
      position += length
      reading = startReading(file, other, position)
      yield current.subarray(0, length)
      ;[current, other] = [other, current]
    }
  } finally {
    // Whoever stops early closes the file next: not while it is being read.
    await reading.catch(() => undefined)
  }
}

/** Two buffers of the size that suits a file. */
export function createChunkBuffers({ size }: OpenFile): readonly [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const bufferSize = Math.min(CHUNK_BYTES, size)
  return [new Uint8Array(bufferSize), new Uint8Array(bufferSize)]
}

function startReading(file: OpenFile, into: Uint8Array, position: number): Promise<number> {
  const wanted = Math.min(into.length, file.size - position)
  const reading = wanted === 0 ? Promise.resolve(0) : file.read(into.subarray(0, wanted), position)
  // Its failure is told when the chunk is asked for; until then it must not count as unhandled.
  reading.catch(() => undefined)
  return reading
}
