import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAXIMUM_MEMBERS } from '../../src/distributions/archive-limits.ts'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { SdistMembers } from '../../src/distributions/sdist-members.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { writeTar } from '../support/archives/write-tar-gz.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const contents = { name: 'tstools', version: '0.1', description: 'x', files: { 'tstools/__init__.py': 'a = 1\n' } }

/** Bytes with some of them changed, and perhaps a piece cut out. */
function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const position = fc.nat(bytes.length - 1)
  const change = fc.tuple(position, fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)))
  return fc.tuple(fc.array(change, { maxLength: 4 }), fc.option(fc.tuple(position, position))).map(([changes, cut]) => {
    const result = Uint8Array.from(bytes)
    for (const [at, byte] of changes) result[at] = byte
    const [from, to] = cut?.toSorted((a, b) => a - b) ?? [0, 0]
    return Buffer.concat([result.subarray(0, from), result.subarray(to)])
  })
}

/** Whatever the bytes: an answer with a digest, of one kind or the other, and in time. */
async function expectAnAnswer(filename: string, bytes: Uint8Array): Promise<void> {
  const path = `/workspace/dist/${filename}`
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  const read = await readDistribution(file, { md5: false, blake2b256: false }, createMemoryFiles({ [path]: bytes }))
  expect(read.digests?.sha256).toMatch(/^[0-9a-f]{64}$/)
  if (read.kind !== 'unreadable') return
  for (const { rule, detail } of read.defects) {
    expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(detail).toMatch(/^[^\p{Cc}]{1,800}$/u)
  }
}

const ZEROS = Buffer.alloc(5 * 1024 * 1024)

/** The rules of its defects, or of what was noticed on the way. */
async function rulesOf(filename: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = `/workspace/dist/${filename}`
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  const read = await readDistribution(file, { md5: false, blake2b256: false }, createMemoryFiles({ [path]: bytes }))
  const found = read.kind === 'unreadable' ? read.defects : read.contents.faults
  return found.map(({ rule }) => rule)
}

describe('readDistribution()', () => {
  test.each([
    ['wheel', buildWheel(contents)],
    ['stored wheel', buildWheel(contents, { stored: true, comment: 'a comment' })],
    ['sdist', buildSdist(contents)],
  ])('answers for whatever became of a %s', async (_, { filename, bytes }) => {
    await fc.assert(
      fc.asyncProperty(mutated(bytes), changed => expectAnAnswer(filename, changed)),
      { numRuns: 300 },
    )
  })

  test('answers for whatever became of the tar archive within an sdist', async () => {
    const longName = `tstools-0.1/${'d'.repeat(200)}`
    const tar = writeTar([
      { name: 'tstools-0.1/PKG-INFO', content: 'Name: x' },
      { name: longName, content: 'x' },
    ])
    await fc.assert(
      fc.asyncProperty(mutated(tar), changed => expectAnAnswer('tstools-0.1.tar.gz', gzipSync(changed))),
      { numRuns: 300 },
    )
  })

  test('answers for any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a-1-py3-none-any.whl', 'a-1.tar.gz'),
        (bytes, name) => expectAnAnswer(name, bytes),
      ),
      { numRuns: 200 },
    )
  })
})

describe('readDistribution() of an archive that is made to cost much', () => {
  test.each(['x', 'L'])('refuses an sdist with a header of many megabytes, of type %s', async type => {
    const bytes = gzipSync(
      writeTar([{ name: 'header', type, content: Buffer.alloc(20_000_000, 'a') }, { name: 'a-1/x' }]),
    )
    expect(await rulesOf('a-1.tar.gz', bytes)).toEqual(['not-a-tar'])
  })

  test('refuses a wheel whose directory is larger than any', async () => {
    const bytes = Buffer.from(buildWheel(contents).bytes)
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    const directory = bytes.subarray(bytes.readUInt32LE(end + 16), end)
    const large = Buffer.concat([bytes.subarray(0, end), Buffer.alloc(65 * 1024 * 1024), bytes.subarray(end)])
    large.writeUInt32LE(directory.length + 65 * 1024 * 1024, large.length - 22 + 12)
    expect(await rulesOf('tstools-0.1-py3-none-any.whl', large)).toEqual(['archive-too-many-members'])
  })

  test('does not look for source in a bomb, which is refused for its size', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`m${index}.py`, ZEROS]))
    const { filename, bytes } = buildWheel({ ...contents, files })
    const started = process.cpuUsage().user
    expect(await rulesOf(filename, bytes)).toEqual([])
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1000)
  })

  test('reads thousands of members', async () => {
    const files = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`tstools/m${index}`, '']))
    const { filename, bytes } = buildWheel({ ...contents, files }, { stored: true })
    expect(await rulesOf(filename, bytes)).toEqual([])
  })
})

describe('SdistMembers', () => {
  test('add() objects when the members do not come to an end', async () => {
    const members = new SdistMembers()
    const header = { name: 'a-1/x', type: 'file' } as Parameters<SdistMembers['add']>[0]
    const content = { resume: () => undefined } as unknown as Parameters<SdistMembers['add']>[1]
    for (let count = 1; count < MAXIMUM_MEMBERS; count++) await members.add(header, content)
    expect(await members.add(header, content)).toBeUndefined()
    expect(await members.add(header, content)).toMatchObject({ rule: 'archive-too-many-members' })
  })
})
