import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAXIMUM_COUNTED_MEMBERS, MAXIMUM_MEMBERS } from '../../src/distributions/archive-limits.ts'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { SdistMembers } from '../../src/distributions/sdist-members.ts'
import { ByteWindow } from '../../src/distributions/zip/byte-window.ts'
import { MemberEnds } from '../../src/distributions/zip/member-ends.ts'
import { readDirectory } from '../../src/distributions/zip/read-directory.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { writeTar } from '../support/archives/write-tar-gz.ts'
import { measureGrowth } from '../support/growth.ts'
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

describe('readDistribution() of an sdist', () => {
  test('comes to its end where the size of a member is no number', async () => {
    const tar = Buffer.from(writeTar([{ name: 'tstools-0.1/PKG-INFO', content: 'x' }]))
    const checksum = Number.parseInt(tar.toString('latin1', 148, 154), 8) + 0x8b - (tar[124] ?? 0)
    tar[124] = 0x8b
    tar.write(checksum.toString(8).padStart(6, '0'), 148)
    expect(await rulesOf('tstools-0.1.tar.gz', gzipSync(tar))).toEqual(['not-a-tar'])
  })

  test('comes to its end where a directory is said to have content', async () => {
    const tar = Buffer.from(
      writeTar([
        { name: 'tstools-0.1', type: '5' },
        { name: 'tstools-0.1/PKG-INFO', content: 'Metadata-Version: 2.4\nName: tstools\nVersion: 0.1\n' },
      ]),
    )
    const checksum = Number.parseInt(tar.toString('latin1', 148, 154), 8)
    tar.write('1', 134)
    tar.write((checksum + 1).toString(8).padStart(6, '0'), 148)
    expect(await rulesOf('tstools-0.1.tar.gz', gzipSync(tar))).toEqual([])
  })
})

describe('readDistribution() of an archive that is made to cost much', () => {
  test.each(['x', 'L'])('refuses an sdist with a header of many megabytes, of type %s', async type => {
    const bytes = gzipSync(
      writeTar([{ name: 'header', type, content: Buffer.alloc(20_000_000, 'a') }, { name: 'a-1/x' }]),
    )
    expect(await rulesOf('a-1.tar.gz', bytes)).toEqual(['not-a-tar'])
  })

  test('refuses a wheel whose directory is many megabytes of nothing', async () => {
    const bytes = Buffer.from(buildWheel(contents).bytes)
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    const directory = bytes.subarray(bytes.readUInt32LE(end + 16), end)
    const large = Buffer.concat([bytes.subarray(0, end), Buffer.alloc(65 * 1024 * 1024), bytes.subarray(end)])
    large.writeUInt32LE(directory.length + 65 * 1024 * 1024, large.length - 22 + 12)
    expect(await rulesOf('tstools-0.1-py3-none-any.whl', large)).toEqual(['zip-bad'])
  })

  test('reads a wheel whose names are too many to keep, but does not look it through', async () => {
    const longNames = Array.from({ length: 300 }, (_, index) => ({
      name: `x${index}`.padEnd(60_000, 'x'),
      content: '',
    }))
    const { filename, bytes } = buildWheel(contents, { unlistedMembers: longNames })
    // RECORD lacks these names; that it does is not found out any more.
    expect(await rulesOf(filename, bytes)).toEqual(['archive-too-many-members'])
  })

  test('does not look for source in a bomb, which is refused for its size', async () => {
    const wheelWith = (modules: number) => {
      const files = Object.fromEntries(Array.from({ length: modules }, (_, index) => [`m${index}.py`, ZEROS]))
      return buildWheel({ ...contents, files: { 'armored.py': '__pyarmor_enter__', ...files } })
    }
    const [small, bomb] = [wheelWith(1), wheelWith(20)]
    expect(await rulesOf(small.filename, small.bytes)).toEqual(['scan-pyarmor'])
    expect(await rulesOf(bomb.filename, bomb.bytes)).toEqual([])
  })

  test('reads thousands of members', async () => {
    const files = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`tstools/m${index}`, '']))
    const { filename, bytes } = buildWheel({ ...contents, files }, { stored: true })
    expect(await rulesOf(filename, bytes)).toEqual([])
  })
})

describe('SdistMembers', () => {
  test('add() takes time in proportion to the name of the member, also for slashes in the middle of it', () => {
    const add = (size: number) => {
      const header = { name: `a-1/${'/'.repeat(size)}x`, type: 'directory' } as Parameters<SdistMembers['add']>[0]
      const content = { resume: () => undefined } as unknown as Parameters<SdistMembers['add']>[1]
      void new SdistMembers().add(header, content)
    }
    expect(measureGrowth(add, 5000)).toBeLessThan(1.6)
  })

  const header = { name: 'a-1/x', type: 'file' } as Parameters<SdistMembers['add']>[0]
  const content = { resume: () => undefined } as unknown as Parameters<SdistMembers['add']>[1]

  test('add() takes more members than it keeps the names of, and says so once', async () => {
    const members = new SdistMembers()
    for (let count = 0; count < MAXIMUM_MEMBERS; count++) await members.add(header, content)
    expect(members.faults.list()).toEqual([])
    expect(await members.add(header, content)).toBeUndefined()
    expect(await members.add(header, content)).toBeUndefined()
    expect(members.faults.list()).toMatchObject([{ rule: 'archive-too-many-members' }])
  })

  test('add() objects when the members do not come to an end', async () => {
    const members = new SdistMembers()
    for (let count = 0; count < MAXIMUM_COUNTED_MEMBERS; count++) await members.add(header, content)
    expect(await members.add(header, content)).toMatchObject({ rule: 'archive-too-many-members' })
  })
})

describe('readDirectory()', () => {
  /** Reads a directory that lists these names, and METADATA. */
  async function readNames(count: number, nameOf: (index: number) => string) {
    const names = ['a-1.dist-info/METADATA', ...Array.from({ length: count }, (_, index) => nameOf(index))]
    return await readRecords(Buffer.from(names.map(writeRecord).join(''), 'latin1'))
  }

  async function readRecords(records: Buffer) {
    const files = createMemoryFiles({ '/a.whl': records })
    const window = new ByteWindow(await files.open('/a.whl'))
    return await readDirectory(window, { start: 0, size: records.length, prefix: 0 })
  }

  /** A record of a zip archive's directory that says nothing but a name. */
  function writeRecord(name: string): string {
    const length = String.fromCharCode(name.length & 255, name.length >> 8)
    return `PK\x01\x02${'\0'.repeat(24)}${length}${'\0'.repeat(16)}${name}`
  }

  test('readDirectory() keeps all entries while they are not too many', async () => {
    expect(await readNames(MAXIMUM_MEMBERS - 1, String)).toMatchObject({
      complete: true,
      entries: { size: MAXIMUM_MEMBERS },
    })
  })

  test('readDirectory() keeps what is in .dist-info when the others are too many', async () => {
    const directory = await readNames(MAXIMUM_MEMBERS, index => (index === 7 ? 'a-1.dist-info/RECORD' : String(index)))
    if ('rule' in directory) throw new Error(directory.detail)
    expect(directory.complete).toBe(false)
    expect([...directory.entries.keys()]).toEqual(['a-1.dist-info/METADATA', 'a-1.dist-info/RECORD'])
  })

  test.each([
    ['a .dist-info without end', MAXIMUM_MEMBERS, (index: number) => `a-1.dist-info/${index}`],
    ['names in .dist-info without end', 300, (index: number) => `a-1.dist-info/${index}`.padEnd(60_000, 'x')],
  ])('readDirectory() objects to %s', async (_, count, nameOf) => {
    expect(await readNames(count, nameOf)).toMatchObject({ rule: 'archive-too-many-members' })
  })

  test('readDirectory() objects to a directory without end', async () => {
    const most = Buffer.from(writeRecord('x').repeat(MAXIMUM_COUNTED_MEMBERS))
    expect(await readRecords(most)).toMatchObject({ complete: false })
    const oneMore = Buffer.concat([most, Buffer.from(writeRecord('x'))])
    expect(await readRecords(oneMore)).toMatchObject({ rule: 'archive-too-many-members' })
  })

  test('readDirectory() reads records that are larger than what is fetched at once', async () => {
    const longest = 'x'.repeat(65_535)
    expect(await readNames(3, index => longest.slice(index))).toMatchObject({ complete: true, entries: { size: 4 } })
  })
})

describe('MemberEnds', () => {
  test('endOf() is where the next member begins, or the directory, in whatever order they are listed', () => {
    const ends = new MemberEnds(100)
    for (const position of [70, 0, 30]) ends.add(position)
    expect([0, 10, 30, 69, 70, 99].map(position => ends.endOf(position))).toEqual([30, 30, 70, 70, 100, 100])
  })
})
