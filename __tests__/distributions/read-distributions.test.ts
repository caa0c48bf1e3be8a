import { describe, expect, test } from '@jest/globals'
import { readDistributions } from '../../src/distributions/read-distributions.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const wheels = Array.from({ length: 10 }, (_, number) => buildWheel({ name: `project${number}`, version: '1.0' }))
const contents = Object.fromEntries(wheels.map(({ filename, bytes }) => [`/dist/${filename}`, bytes]))
const distributions = wheels.map(({ filename, bytes }) => ({
  path: `/dist/${filename}`,
  filename,
  size: bytes.length,
  attestationPaths: [],
}))
const onlySha256 = { md5: false, blake2b256: false }

describe('readDistributions()', () => {
  test('keeps the order, whichever is read first, and opens at most four files at once', async () => {
    const memory = createMemoryFiles(contents)
    let open = 0
    let mostOpen = 0
    const slow = {
      ...memory,
      open: async (path: string) => {
        const file = await memory.open(path)
        mostOpen = Math.max(mostOpen, ++open)
        // Later files are faster.
        await new Promise(resolve => setTimeout(resolve, 20 - 2 * Number(path.match(/\d/)?.[0])))
        return { ...file, close: () => file.close().finally(() => open--) }
      },
    }
    const read = await readDistributions(distributions, onlySha256, slow)
    expect(read.map(distribution => distribution.filename)).toEqual(wheels.map(wheel => wheel.filename))
    expect(read.every(distribution => distribution.kind === 'wheel')).toBe(true)
    expect({ mostOpen, open }).toEqual({ mostOpen: 4, open: 0 })
  })

  test('reads nothing when there is nothing', async () => {
    expect(await readDistributions([], onlySha256, createMemoryFiles({}))).toEqual([])
  })
})
