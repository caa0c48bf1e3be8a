import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { SPARE_ALL, type Sparing } from '../../src/distributions/sparing.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { reverseDirectory } from '../support/archives/patch-zip.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const contents = { name: 'tstools', version: '0.1' }

/** Files that no compression makes smaller. */
function noise(count: number, size: number, ending: string): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}.${ending}`, randomBytes(size)]))
}

/** How often each byte of a wheel is read, in the mean, while it is read as a distribution. */
async function countReadings(bytes: Uint8Array, sparing?: Sparing) {
  const path = '/workspace/dist/tstools-0.1-py3-none-any.whl'
  const filename = 'tstools-0.1-py3-none-any.whl'
  const memory = createMemoryFiles({ [path]: bytes })
  let read = 0
  const counting = {
    ...memory,
    async open(name: string) {
      const file = await memory.open(name)
      return {
        ...file,
        read: async (into: Uint8Array, position: number) => {
          const count = await file.read(into, position)
          read += count
          return count
        },
      }
    },
  }
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  const distribution = await readDistribution(file, { md5: false, blake2b256: false }, counting, sparing)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(distribution).toMatchObject({ kind: 'wheel', digests: { sha256 } })
  return { readings: read / bytes.length, faults: distribution.kind === 'wheel' ? distribution.contents.faults : [] }
}

describe('readDistribution() of a wheel', () => {
  // What is at the end comes first, and goes by once more: the directory, and mostly .dist-info.
  test.each([
    ['a few small files', noise(3, 100, 'py'), 1],
    ['one large file', noise(1, 3_000_000, 'bin'), 1.05],
    ['hundreds of modules', noise(300, 5000, 'py'), 1.1],
    ['thousands of modules', noise(2000, 2000, 'py'), 1.2],
    ['a large module', noise(2, 2_000_000, 'py'), 1.05],
  ])('reads it once: %s', async (_, files, most) => {
    const { bytes } = buildWheel({ ...contents, files })
    const { readings, faults } = await countReadings(bytes)
    expect(faults).toEqual([])
    expect(readings).toBeLessThanOrEqual(most)
    expect((await countReadings(bytes, SPARE_ALL)).readings).toBeLessThanOrEqual(most)
  })

  test('reads it once, in whatever order its directory is', async () => {
    const { bytes } = buildWheel({
      ...contents,
      files: { ...noise(2000, 2000, 'py'), 'armored.py': '__pyarmor_enter__' },
    })
    const { readings, faults } = await countReadings(reverseDirectory(bytes))
    expect(faults).toMatchObject([{ rule: 'scan-pyarmor' }])
    expect(readings).toBeLessThanOrEqual(1.2)
  })
})

describe('readDistribution() of a wheel that may be spared', () => {
  const { bytes } = buildWheel({ ...contents, files: { 'armored.py': '__pyarmor_enter__' } })
  const maySpare = () => true

  test('does not look it through where it is spared', async () => {
    expect(await countReadings(bytes, { maySpare, spares: () => true })).toEqual({ readings: 1, faults: [] })
  })

  test('looks it through where it turns out not to be spared', async () => {
    const seen: (string | undefined)[] = []
    const spares: Sparing['spares'] = ({ digests }) => {
      seen.push(digests?.sha256)
      return false
    }
    expect(await countReadings(bytes, { maySpare, spares })).toMatchObject({ faults: [{ rule: 'scan-pyarmor' }] })
    expect(seen).toEqual([createHash('sha256').update(bytes).digest('hex')])
  })
})
