import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Distribution, UnreadableDistribution } from '../../src/distributions/distribution.ts'
import { readDistribution } from '../../src/distributions/read-distribution.ts'
import { fieldValues } from '../../src/packaging/core-metadata.ts'
import { buildSdist, type SdistFaults } from '../support/archives/build-sdist.ts'
import { buildWheel, type WheelFaults } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import { writeTar, writeTarGz } from '../support/archives/write-tar-gz.ts'
import { createMemoryFiles } from '../support/memory-files.ts'

const contents = {
  name: 'TS.tools',
  version: '0.1',
  fields: [
    ['Summary', 'Time series tools'],
    ['Requires-Dist', 'numpy'],
    ['Requires-Dist', 'matplotlib'],
  ],
  description: '# tstools\n\nMän känn.\n',
  files: { 'tstools/__init__.py': 'answer = 42\n' },
} as const

function read({ filename, bytes }: BuiltDistribution): Promise<Distribution | UnreadableDistribution> {
  const path = `/workspace/dist/${filename}`
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  return readDistribution(file, { md5: false, blake2b256: false }, createMemoryFiles({ [path]: bytes }))
}

/** The rules of the defects, or what the file is when there is none. */
async function rulesOf(built: BuiltDistribution): Promise<readonly string[]> {
  const read_ = await read(built)
  return read_.kind === 'unreadable' ? read_.defects.map(defect => defect.rule) : [read_.kind]
}

async function detailOf(built: BuiltDistribution): Promise<string | undefined> {
  const read_ = await read(built)
  return read_.kind === 'unreadable' ? read_.defects[0].detail : undefined
}

const wheel = (faults?: WheelFaults) => buildWheel(contents, faults)
const sdist = (faults?: SdistFaults) => buildSdist(contents, faults)

describe('readDistribution()', () => {
  test.each([
    ['wheel', wheel()],
    ['sdist', sdist()],
  ])('reads a %s: digest, core metadata, and what its name says', async (kind, built) => {
    const distribution = await read(built)
    if (distribution.kind === 'unreadable') throw new Error(distribution.defects[0].detail)
    expect(distribution).toMatchObject({
      kind,
      filename: built.filename,
      size: built.bytes.length,
      project: 'ts-tools',
      version: { text: '0.1' },
      parsedFilename: { kind, project: 'ts-tools' },
      digests: { sha256: createHash('sha256').update(built.bytes).digest('hex') },
      metadata: { description: '# tstools\n\nMän känn.\n', defects: [] },
    })
    expect(fieldValues(distribution.metadata, 'Requires-Dist')).toEqual(['numpy', 'matplotlib'])
  })

  test('reads metadata with CRLF', async () => {
    const text = 'Metadata-Version: 2.1\r\nName: tstools\r\nVersion: 0.1\r\n\r\nText\r\n'
    expect(await read(wheel({ metadata: text }))).toMatchObject({ kind: 'wheel', project: 'tstools' })
    expect(await read(sdist({ pkgInfo: text }))).toMatchObject({ kind: 'sdist', project: 'tstools' })
  })

  test('takes project and version from the metadata where the file name says something else', async () => {
    const distribution = await read(wheel({ filename: 'other-2.0-py3-none-any.whl', distInfoName: 'other-2.0' }))
    expect(distribution).toMatchObject({ project: 'ts-tools', version: { text: '0.1' } })
    expect(distribution).toMatchObject({ parsedFilename: { project: 'other', version: { text: '2.0' } } })
  })

  test('reports every defect of a file', async () => {
    const broken = wheel({ filename: 'a-b.whl', distInfoName: 'a-b', metadata: 'Name: -x-\nVersion: one\n' })
    expect(await rulesOf(broken)).toEqual(['wheel-filename-parts'])
    const named = wheel({
      filename: 'a-b-py3-none-any.whl',
      distInfoName: 'a-b',
      metadata: 'Name: -x-\nVersion: one\n',
    })
    expect(await rulesOf(named)).toEqual([
      'wheel-filename-version',
      'metadata-version-missing',
      'name-pattern',
      'version-invalid',
    ])
    expect(await rulesOf(sdist({ pkgInfo: '' }))).toEqual([
      'metadata-version-missing',
      'name-missing',
      'version-missing',
    ])
  })

  test('knows the digest of a broken file too', async () => {
    const bytes = Buffer.from('this is no wheel')
    const distribution = await read({ filename: 'a-1-py3-none-any.whl', bytes })
    expect(distribution.digests?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('tells a file that vanished from one that cannot be read', async () => {
    const file = { path: '/gone.whl', filename: 'gone.whl', size: 3, attestationPaths: [] }
    const request = { md5: false, blake2b256: false }
    expect(await readDistribution(file, request, createMemoryFiles({}))).toMatchObject({
      kind: 'unreadable',
      defects: [{ rule: 'file-vanished' }],
    })
    const close = () => Promise.resolve()
    const failing = { size: 3, read: () => Promise.reject(new Error('EIO: i/o error')), close }
    const files = { ...createMemoryFiles({}), open: () => Promise.resolve(failing) }
    expect(await readDistribution(file, request, files)).toMatchObject({
      defects: [{ rule: 'file-unreadable', detail: expect.stringContaining('EIO') }],
    })
    const shrunk = { size: 3, read: () => Promise.resolve(0), close }
    expect(await readDistribution(file, request, { ...files, open: () => Promise.resolve(shrunk) })).toMatchObject({
      defects: [{ rule: 'file-unreadable' }],
    })
  })
})

describe('readDistribution() of a wheel', () => {
  test('accepts a comment of the archive, stored members, and a name that only PyPI accepts', async () => {
    expect(await rulesOf(wheel({ comment: 'built by hand' }))).toEqual(['wheel'])
    expect(await rulesOf(wheel({ stored: true }))).toEqual(['wheel'])
    const oddNames = ['../up.py', '/absolute.py', 'C:\\x.py'].map(name => ({ name, content: '' }))
    expect(await rulesOf(wheel({ unlistedMembers: oddNames }))).toEqual(['wheel'])
  })

  test('reads METADATA that is preceded by more members than one window holds', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, number) => [`pkg/module_${number}.py`, '']))
    expect(await rulesOf(buildWheel({ ...contents, files }))).toEqual(['wheel'])
  })

  test('takes the last of two METADATA, as Python does', async () => {
    const name = 'ts_tools-0.1.dist-info/METADATA'
    const second = { name, content: 'Metadata-Version: 2.1\nName: tstools\nVersion: 3.0\n' }
    expect(await read(wheel({ unlistedMembers: [second] }))).toMatchObject({ version: { text: '3.0' } })
  })

  test('says what the archive has in place of METADATA', async () => {
    expect(await rulesOf(wheel({ leaveOut: ['/METADATA'] }))).toEqual(['wheel-metadata-missing'])
    expect(await detailOf(wheel({ filename: 'renamed-0.1-py3-none-any.whl' }))).toBe(
      'The archive has no `renamed-0.1.dist-info/METADATA`; it has `ts_tools-0.1.dist-info/METADATA` instead.',
    )
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('hello'), 'something else'],
    ['a pointer of Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'lfs: true'],
    ['a page of HTML', Buffer.from('<!DOCTYPE html><title>404</title>'), 'HTML'],
    ['an sdist', sdist().bytes, 'a gzip archive'],
    ['the first half of a wheel', wheel().bytes.subarray(0, 400), 'cut off'],
  ])('refuses %s as not-a-zip, and says what it is', async (_, bytes, content) => {
    const built = { filename: 'ts_tools-0.1-py3-none-any.whl', bytes }
    expect(await rulesOf(built)).toEqual(['not-a-zip'])
    expect(await detailOf(built)).toContain(content)
  })

  test.each([
    ['before', 'zip-unknown-record', (bytes: Uint8Array) => Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes])],
    ['behind', 'zip-trailing-data', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('x')])],
  ])('reads an archive with something %s it, as Python does, and keeps that in mind', async (_, rule, change) => {
    const { filename, bytes } = wheel()
    const distribution = await read({ filename, bytes: change(bytes) })
    expect(distribution).toMatchObject({ kind: 'wheel', project: 'ts-tools', contents: { faults: [{ rule }] } })
  })

  test('notices a METADATA whose bytes were changed', async () => {
    const { filename, bytes } = wheel({ stored: true })
    const changed = Buffer.from(bytes)
    changed.write('Summery', changed.indexOf('Summary'))
    expect(await rulesOf({ filename, bytes: changed })).toEqual(['zip-bad'])
  })

  test('refuses METADATA that unpacks to more than a description can be', async () => {
    const metadata = Buffer.alloc(17 * 1024 * 1024, 'x')
    expect(await rulesOf(wheel({ metadata }))).toEqual(['metadata-too-large'])
  })

  test('does not unpack more than METADATA says that it has', async () => {
    const { filename, bytes } = wheel({ metadata: Buffer.alloc(1024 * 1024, 'x') })
    const lying = Buffer.from(bytes)
    // The size in the central directory: 24 bytes into the header, whose name follows at byte 46.
    lying.writeUInt32LE(10, lying.lastIndexOf('ts_tools-0.1.dist-info/METADATA') - 46 + 24)
    expect(await rulesOf({ filename, bytes: lying })).toEqual(['zip-broken-deflate', 'zip-file-size-mismatch'])
  })
})

describe('readDistribution() of an sdist', () => {
  test('finds PKG-INFO wherever in the archive it stands, and not the one of an egg-info', async () => {
    const egg = {
      name: 'ts_tools-0.1/src/ts.egg-info/PKG-INFO',
      content: 'Metadata-Version: 2.1\nName: egg\nVersion: 9\n',
    }
    const directory = { name: 'ts_tools-0.1/', type: '5' }
    expect(await read(sdist({ firstMembers: [egg] }))).toMatchObject({ project: 'ts-tools' })
    expect(await read(sdist({ firstMembers: [directory, egg] }))).toMatchObject({ project: 'ts-tools' })
    expect(await rulesOf(sdist({ firstMembers: [egg], leaveOut: ['0.1/PKG-INFO'] }))).toEqual([
      'sdist-pkg-info-missing',
    ])
  })

  test('does not mind what the top directory is called, nor long names, nor padding behind the end', async () => {
    expect(await rulesOf(sdist({ topDirectory: 'anything' }))).toEqual(['sdist'])
    expect(await rulesOf(sdist({ topDirectory: `ü${'x'.repeat(120)}` }))).toEqual(['sdist'])
    const { filename, bytes } = sdist()
    expect(await rulesOf({ filename, bytes: Buffer.concat([bytes, Buffer.alloc(3_000_000)]) })).toEqual(['sdist'])
  })

  test('accepts a tar archive from before POSIX', async () => {
    const { filename, bytes } = sdist()
    const old = gunzipSync(bytes)
    for (let at = old.indexOf('ustar'); at >= 0; at = old.indexOf('ustar')) {
      const header = at - 257
      old.fill(0, at, at + 8)
      old.write('        ', header + 148)
      const sum = old.subarray(header, header + 512).reduce((total, byte) => total + byte, 0)
      old.write(`${sum.toString(8).padStart(6, '0')}\0 `, header + 148)
    }
    expect(await rulesOf({ filename, bytes: gzipSync(old) })).toEqual(['sdist'])
  })

  test('tells why PKG-INFO is not found', async () => {
    expect(await rulesOf(sdist({ leaveOut: ['/PKG-INFO'] }))).toEqual(['sdist-pkg-info-missing'])
    expect(await rulesOf(sdist({ topDirectory: './ts_tools-0.1' }))).toEqual(['sdist-pkg-info-missing'])
    expect(await detailOf(sdist({ topDirectory: './ts_tools-0.1' }))).toContain('begin with `./`')
    const link = { name: 'ts_tools-0.1/PKG-INFO', type: '2', linkName: 'elsewhere' }
    const onlyLink = sdist({ firstMembers: [link], leaveOut: ['pyproject.toml'] })
    expect(await rulesOf(onlyLink)).toEqual(['sdist'])
    const linked = writeTarGz([link, { name: 'ts_tools-0.1/x.py' }])
    expect(await detailOf({ filename: 'a-1.tar.gz', bytes: linked })).toContain('is a link')
    const egg = { name: 'ts_tools-0.1/ts.egg-info/PKG-INFO', content: 'Name: ts-tools\n' }
    const linkedToEgg = writeTarGz([egg, { ...link, linkName: 'ts.egg-info/PKG-INFO' }])
    expect(await detailOf({ filename: 'a-1.tar.gz', bytes: linkedToEgg })).toContain('is a link')
  })

  test('ends where the archive does, at a block of zeros, whatever members are behind it', async () => {
    const { filename, bytes } = sdist()
    const tar = gunzipSync(bytes)
    const other = writeTar([{ name: 'other/x.py', content: '# __pyarmor__(__name__, __file__, ' }])
    const withOther = { filename, bytes: gzipSync(Buffer.concat([tar, other])) }
    expect(await read(withOther)).toMatchObject({ contents: { faults: [{ rule: 'tar-trailing-data' }] } })
    const zerosFirst = { filename, bytes: gzipSync(Buffer.concat([Buffer.alloc(512), tar])) }
    expect(await rulesOf(zerosFirst)).toEqual(['sdist-top-level'])
    expect(await detailOf(zerosFirst)).toContain('no members')
  })

  test('refuses an archive without one directory for everything', async () => {
    expect(await rulesOf(sdist({ firstMembers: [{ name: 'README.md' }] }))).toEqual(['sdist-top-level'])
    expect(await rulesOf(sdist({ firstMembers: [{ name: '/ts_tools-0.1/x' }] }))).toEqual(['tar-mixed-paths'])
    expect(await rulesOf(sdist({ topDirectory: '.' }))).toEqual(['sdist-top-level'])
    expect(await rulesOf({ filename: 'a-1.tar.gz', bytes: writeTarGz([]) })).toEqual(['sdist-top-level'])
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'not-a-tar', 'empty'],
    ['a text', Buffer.from('hello'), 'not-a-tar', 'something else'],
    ['a wheel', wheel().bytes, 'not-a-tar', 'a zip archive'],
    ['a tar archive', writeTar([{ name: 'a/PKG-INFO' }]), 'tar-not-gzip', 'an uncompressed tar archive'],
    ['a bzip2 archive', Buffer.from('BZh91AY'), 'tar-not-gzip', 'bzip2'],
    ['a compressed text', gzipSync('x'.repeat(5000)), 'not-a-tar', 'not a whole tar archive'],
    [
      'a tar archive that ends early',
      gzipSync(writeTar([{ name: 'a/x', content: 'x'.repeat(5000) }]).subarray(0, 2000)),
      'not-a-tar',
      'not a whole tar archive',
    ],
    ['a gzip stream that ends early', sdist().bytes.subarray(0, 200), 'tar-not-gzip', 'cut off'],
    ['two bytes', Buffer.from([0x1f, 0x8b]), 'tar-not-gzip', 'cut off'],
    [
      'a damaged gzip stream',
      Buffer.concat([sdist().bytes.subarray(0, 100), Buffer.alloc(100, 255)]),
      'tar-not-gzip',
      'damaged',
    ],
  ])('refuses %s, and says what it is', async (_, bytes, rule, content) => {
    const built = { filename: 'ts_tools-0.1.tar.gz', bytes }
    expect(await rulesOf(built)).toEqual([rule])
    expect(await detailOf(built)).toContain(content)
  })

  test.each([
    ['without its last byte', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['without its checksum', (bytes: Uint8Array) => bytes.subarray(0, -8)],
    ['with another checksum', (bytes: Uint8Array) => Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)])],
    ['with something behind it', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('reads a whole tar archive from a gzip stream %s, as Python does, and keeps that in mind', async (_, change) => {
    const large = buildSdist({ ...contents, files: { 'a.bin': randomBytes(3_000_000) } })
    for (const { filename, bytes } of [sdist(), large]) {
      const distribution = await read({ filename, bytes: change(bytes) })
      expect(distribution).toMatchObject({ kind: 'sdist', contents: { faults: [{ rule: 'tar-not-gzip' }] } })
    }
  })

  test('reads an archive of several gzip streams, one behind the other', async () => {
    const { filename, bytes } = sdist()
    const tar = gunzipSync(bytes)
    const parts = Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))])
    expect(await read({ filename, bytes: parts })).toMatchObject({ kind: 'sdist', contents: { faults: [] } })
  })

  test.each([0.2, 0.5, 0.9])('refuses an sdist of which only %d has arrived', async part => {
    const large = buildSdist({ ...contents, files: { 'a.bin': randomBytes(100_000), 'b.bin': randomBytes(100_000) } })
    const { filename, bytes } = large
    expect(await rulesOf({ filename, bytes: bytes.subarray(0, bytes.length * part) })).toEqual(['tar-not-gzip'])
  })

  test('refuses PKG-INFO that is larger than a description can be', async () => {
    expect(await rulesOf(sdist({ pkgInfo: Buffer.alloc(17 * 1024 * 1024, 'x') }))).toEqual(['metadata-too-large'])
  })
})
