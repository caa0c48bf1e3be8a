import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Distribution, UnreadableDistribution } from '../../src/distributions/distribution.ts'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { publish } from '../../src/publish.ts'
import { spareIdentical } from '../../src/story/spare-identical.ts'
import { anIndexedFile, listed } from '../support/an-index.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createMemoryWorld } from '../support/memory-world.ts'

const armored = { name: 'tstools', version: '0.1', files: { 'tstools.py': '__pyarmor_enter__' } }
const { filename, bytes } = buildWheel(armored)
const path = `/workspace/dist/${filename}`
const sha256 = createHash('sha256').update(bytes).digest('hex')

async function read(content = bytes): Promise<Distribution | UnreadableDistribution> {
  const file = { path, filename, size: content.length, attestationPaths: [] }
  return await readDistribution(file, { md5: false, blake2b256: false }, createMemoryFiles({ [path]: content }))
}

describe('spareIdentical()', () => {
  const ours = listed(anIndexedFile(filename, { sha256 }))

  test('spares a file that the index has as it is', async () => {
    const sparing = spareIdentical(Promise.resolve(new Map([['tstools', ours]])))
    await Promise.resolve()
    expect(sparing.maySpare(filename)).toBe(true)
    expect(sparing.maySpare('tstools-0.2-py3-none-any.whl')).toBe(false)
    expect(sparing.spares(await read())).toBe(true)
  })

  test('spares nothing of which the index has other bytes, nor what cannot be read', async () => {
    const sparing = spareIdentical(Promise.resolve(new Map([['tstools', ours]])))
    await Promise.resolve()
    expect(sparing.spares(await read(buildWheel({ ...armored, description: 'x' }).bytes))).toBe(false)
    expect(sparing.spares(await read(new Uint8Array(100)))).toBe(false)
  })

  test('spares nothing while the index has not answered, nor when it does not', async () => {
    const never = spareIdentical(new Promise(() => undefined))
    const failed = spareIdentical(Promise.reject(new Error('cancelled')))
    await Promise.resolve()
    for (const sparing of [never, failed]) {
      expect(sparing.maySpare(filename)).toBe(false)
      expect(sparing.spares(await read())).toBe(false)
    }
  })
})

describe('publish()', () => {
  test.each([
    ['skips a file that the index has, whatever is wrong with it', bytes, 'nothing-new', []],
    [
      'tells what is wrong with a file of which the index has other bytes',
      buildWheel(armored, { comment: 'x' }).bytes,
      'failed',
      ['scan-pyarmor'],
    ],
  ])('%s', async (_, content, outcome, rules) => {
    const world = createMemoryWorld({ files: { [path]: content } })
    world.index.projects.set('tstools', [{ filename, sha256 }])
    const report = await publish(world)
    expect({ outcome: report.outcome, rules: report.findings.map(({ rule }) => rule) }).toEqual({ outcome, rules })
  })
})
