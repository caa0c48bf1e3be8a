import { expect, test } from '@jest/globals'
import { holdSmallFile } from '../../src/distributions/hold-small-file.ts'

/** A file of so many bytes, each of which tells its place, and what was asked of it. */
function aFile(size: number) {
  const asked: string[] = []
  const file = {
    size,
    async read(into: Uint8Array, position: number) {
      asked.push(`${position}+${into.length}`)
      const length = Math.max(0, Math.min(into.length, size - position))
      for (let at = 0; at < length; at++) into[at] = (position + at) % 251
      return length
    },
    async close() {
      asked.push('close')
    },
  }
  return { file, asked }
}

test('holdSmallFile() reads a small file once, whatever is asked of it later', async () => {
  const { file, asked } = aFile(1000)
  const held = await holdSmallFile(file)
  const into = new Uint8Array(10)
  expect(await held.read(into, 500)).toBe(10)
  expect([...into]).toEqual([...into.keys()].map(at => (500 + at) % 251))
  expect(await held.read(into, 995)).toBe(5)
  expect(await held.read(into, 1000)).toBe(0)
  await held.close()
  expect({ size: held.size, asked }).toEqual({ size: 1000, asked: ['0+1000', 'close'] })
})

test('holdSmallFile() leaves a larger file on the disk', async () => {
  const { file, asked } = aFile(256 * 1024 + 1)
  expect(await holdSmallFile(file)).toBe(file)
  expect(asked).toEqual([])
})
