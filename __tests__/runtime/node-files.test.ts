import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { discoverDistributions } from '../../src/distributions/discover-distributions.ts'
import { createNodeFiles } from '../../src/runtime/node-files.ts'

const files = createNodeFiles()
const onPosix = process.platform === 'win32' ? test.skip : test
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'node-files-'))
  await mkdir(join(directory, 'dist', 'nested'), { recursive: true })
  await writeFile(join(directory, 'dist', 'a-1.0.tar.gz'), 'twelve bytes')
  await writeFile(join(directory, 'dist', '.hidden'), '')
  await writeFile(join(directory, 'dist', 'nested', 'b-1.0.tar.gz'), '')
})

afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
})

describe('createNodeFiles().glob()', () => {
  test('lists files with their size, hidden ones and directories too, and not what is in these', async () => {
    expect(await files.glob([join(directory, 'dist', '*')])).toEqual([
      { path: join(directory, 'dist', '.hidden'), kind: 'file', size: 0 },
      { path: join(directory, 'dist', 'a-1.0.tar.gz'), kind: 'file', size: 12 },
      { path: join(directory, 'dist', 'nested'), kind: 'directory', size: 0 },
    ])
  })

  test('takes away what a later pattern excludes', async () => {
    const found = await files.glob([join(directory, 'dist', '*.gz'), `!${join(directory, '**', 'a-*')}`])
    expect(found).toEqual([])
  })

  test('finds nothing without a pattern, with exclusions only, and where there is no directory', async () => {
    expect(await files.glob([])).toEqual([])
    expect(await files.glob([`!${join(directory, '*')}`])).toEqual([])
    expect(await files.glob([join(directory, 'none', '*')])).toEqual([])
  })

  onPosix('follows links, and tells those that lead nowhere from files', async () => {
    await mkdir(join(directory, 'links'))
    await symlink(join(directory, 'dist', 'a-1.0.tar.gz'), join(directory, 'links', 'good'))
    await symlink(join(directory, 'nowhere'), join(directory, 'links', 'broken'))
    await symlink(join(directory, 'links'), join(directory, 'links', 'circle'))
    expect(await files.glob([join(directory, 'links', '**')])).toEqual([
      { path: join(directory, 'links'), kind: 'directory', size: 0 },
      { path: join(directory, 'links', 'good'), kind: 'file', size: 12 },
      { path: join(directory, 'links', 'broken'), kind: 'other', size: 0 },
    ])
  })

  onPosix('tells a device from a file', async () => {
    await mkdir(join(directory, 'devices'))
    await symlink('/dev/zero', join(directory, 'devices', 'a-1.0.tar.gz'))
    expect(await files.glob([join(directory, 'devices', '*')])).toEqual([
      { path: join(directory, 'devices', 'a-1.0.tar.gz'), kind: 'other', size: 0 },
    ])
  })

  // What the matcher makes of the escapes decides whether `packages-dir` is literal: this is tried on real directories.
  onPosix.each([
    'di[s]t (1)',
    'a[b',
    'a]b',
    'q?*',
    'back\\slash',
    '{a,b}',
    'ü ',
    '#h',
    '!n',
    '@(x)',
    '[!z]',
    '[*]',
    '[]]',
    '~',
  ])('serves discovery in a directory named %j', async name => {
    const packagesDirectory = join(directory, 'literal', name)
    await mkdir(packagesDirectory, { recursive: true })
    await writeFile(join(packagesDirectory, 'a-1.0.tar.gz'), '')
    const request = { packagesDirectory, filePatterns: [], workspace: directory }
    const discovery = await discoverDistributions(request, files)
    expect(discovery.files.map(file => file.path)).toEqual([join(packagesDirectory, 'a-1.0.tar.gz')])
  })
})

describe('createNodeFiles().open()', () => {
  test('reads at any position, up to the end of the file', async () => {
    const file = await files.open(join(directory, 'dist', 'a-1.0.tar.gz'))
    const bytes = new Uint8Array(8)
    expect(file.size).toBe(12)
    expect(await file.read(bytes, 7)).toBe(5)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('bytes')
    expect(await file.read(bytes, 100)).toBe(0)
    await file.close()
  })

  test('fails with ENOENT when there is no such file', async () => {
    await expect(files.open(join(directory, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('createNodeFiles().readText()', () => {
  test('reads UTF-8, and answers undefined when there is no such file', async () => {
    const path = join(directory, 'text')
    await writeFile(path, 'käse\n')
    expect(await files.readText(path, 6)).toBe('käse\n')
    expect(await files.readText(join(directory, 'none'), 100)).toBeUndefined()
  })

  test('fails on a file that is larger than allowed, and on a directory', async () => {
    await expect(files.readText(join(directory, 'text'), 5)).rejects.toThrow('larger than 5 bytes')
    await expect(files.readText(directory, 1_000_000)).rejects.toThrow()
  })
})

describe('createNodeFiles().writeText()', () => {
  test('makes the directories that it needs, and writes over what was there', async () => {
    const path = join(directory, 'new', 'deep', 'text')
    await files.writeText(path, 'a longer text')
    await files.writeText(path, 'käse')
    expect(await files.readText(path, 100)).toBe('käse')
  })

  test('fails where a file stands in the way', async () => {
    await expect(files.writeText(join(directory, 'new', 'deep', 'text', 'more'), '')).rejects.toThrow()
  })
})

describe('createNodeFiles().makeDirectory()', () => {
  test('makes what is missing, takes what is there, and leaves nothing in it', async () => {
    const path = join(directory, 'made', 'deep')
    await files.makeDirectory(path)
    await files.makeDirectory(path)
    expect(await readdir(path)).toEqual([])
  })

  test('fails where a file stands in the way', async () => {
    await expect(files.makeDirectory(join(directory, 'dist', 'a-1.0.tar.gz'))).rejects.toThrow()
    await expect(files.makeDirectory(join(directory, 'dist', 'a-1.0.tar.gz', 'more'))).rejects.toThrow()
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('fails where nothing can be written, whoever asks', async () => {
    await expect(files.makeDirectory('/proc/self')).rejects.toThrow()
  })
})
