import { describe, expect, test } from '@jest/globals'
import { readChunks } from '../../src/distributions/read-chunks.ts'
import type { OpenFile } from '../../src/world/files.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const KIB = 1024

async function open(bytes: Uint8Array): Promise<OpenFile> {
  return await createMemoryFiles({ '/x': bytes }).open('/x')
}

async function collect(file: OpenFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  // A chunk is valid until the next one: keep a copy.
  for await (const chunk of readChunks(file)) chunks.push(Uint8Array.from(chunk))
  return Buffer.concat(chunks)
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 12)) & 255)
}

describe('readChunks()', () => {
  test.each([0, 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 512 * KIB, 3_500_000])(
    'readChunks() hands over all %i bytes in order',
    async size => {
      const bytes = pattern(size)
      expect(Buffer.compare(await collect(await open(bytes)), bytes)).toBe(0)
    },
  )

  test('readChunks() reads the next chunk while one is in use, and uses no more than two buffers', async () => {
    const file = await open(pattern(1024 * KIB))
    const buffers = new Set<ArrayBufferLike>()
    const positions: number[] = []
    const read = (into: Uint8Array, position: number) => {
      buffers.add(into.buffer)
      positions.push(position)
      return file.read(into, position)
    }
    const chunks = readChunks({ ...file, read })
    await chunks.next()
    expect(positions).toEqual([0, 256 * KIB])
    for await (const _ of chunks);
    expect(positions).toEqual([0, 256 * KIB, 512 * KIB, 768 * KIB])
    expect(buffers.size).toBe(2)
  })

  test('readChunks() fails when the file has become shorter', async () => {
    const file = await open(pattern(300 * KIB))
    await expect(collect({ ...file, size: 600 * KIB })).rejects.toThrow('shorter')
  })

  test('readChunks() gives what was read before a failure, then throws it', async () => {
    const read = async (into: Uint8Array, position: number) => {
      if (position > 0) throw new Error('input/output error')
      return into.length
    }
    const chunks = readChunks({ ...(await open(pattern(600 * KIB))), read })
    expect((await chunks.next()).value).toHaveLength(256 * KIB)
    await expect(chunks.next()).rejects.toThrow('input/output error')
  })

  test('readChunks() awaits the read under way when nobody wants its chunk', async () => {
    let reading = 0
    const read = async (into: Uint8Array) => {
      reading++
      await new Promise(resolve => setImmediate(resolve))
      reading--
      return into.length
    }
    const chunks = readChunks({ ...(await open(pattern(600 * KIB))), read })
    await chunks.next()
    await chunks.return(undefined)
    expect(reading).toBe(0)
  })
})
