import { describe, expect, test } from '@jest/globals'
import { FilePass } from '../../../src/distributions/zip/file-pass.ts'
import { createMemoryFiles } from '../../support/memory-files.ts'

const KIB = 1024
const bytes = Uint8Array.from({ length: 700 * KIB }, (_, index) => (index * 7 + (index >> 8)) & 255)

async function pass() {
  const passed: Uint8Array[] = []
  const file = await createMemoryFiles({ '/a': bytes }).open('/a')
  const pass = new FilePass(file, chunk => passed.push(Uint8Array.from(chunk)))
  return { pass, passed: () => Buffer.concat(passed) }
}

function expectAt(read: Uint8Array, position: number, length: number): void {
  expect(Buffer.compare(read, bytes.subarray(position, position + length))).toBe(0)
}

describe('FilePass', () => {
  test.each([
    ['in order', [0, 10], [10, 300 * KIB], [600 * KIB, KIB]],
    ['over the ends of chunks', [256 * KIB - 1, 2], [512 * KIB - 3, 6], [0, 700 * KIB]],
    ['backwards', [650 * KIB, 100], [5, 100], [255 * KIB, 2 * KIB]],
    ['over the end of the file', [699 * KIB, 5 * KIB], [700 * KIB, 1], [-5, 10]],
  ])('reads %s, and hands on every byte once', async (_, ...places) => {
    const { pass: file, passed } = await pass()
    for (const [position = 0, length = 0] of places) {
      const read = Buffer.from(await file.read(position, length))
      expectAt(read, Math.max(0, position), position < 0 ? 0 : length)
    }
    await file.finish()
    await file.close()
    expectAt(passed(), 0, bytes.length)
  })

  test('has at hand what it has come to, and nothing that has gone by', async () => {
    const { pass: file } = await pass()
    expect(file.held(0)).toHaveLength(0)
    await file.read(300 * KIB, 1)
    expectAt(file.held(300 * KIB), 300 * KIB, 212 * KIB)
    expect(file.held(0)).toHaveLength(0)
    expect(file.held(600 * KIB)).toHaveLength(0)
    await file.close()
  })
})
