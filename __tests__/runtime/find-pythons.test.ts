import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findPythons } from '../../src/runtime/find-pythons.ts'
import { writeExecutable } from '../support/fake-executable.ts'

let root: string
let workspace: string

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'pypi-publish-pythons-')))
  workspace = join(root, 'workspace')
  await mkdir(workspace)
})

afterAll(() => rm(root, { recursive: true, force: true }))

const find = (...directories: readonly string[]) => findPythons(directories.join(delimiter), workspace)
const program = (directory: string) => writeExecutable(join(root, directory), 'python3', 'exit 0')

describe('findPythons()', () => {
  test('follows links, keeps the order, and names each program once', async () => {
    const [first, second] = [await program('first'), await program('second')]
    await mkdir(join(root, 'linked'))
    await symlink(second, join(root, 'linked', 'python3'))
    expect(await find(join(root, 'linked'), join(root, 'first'), join(root, 'second'))).toEqual([second, first])
  })

  test('passes over what cannot be run', async () => {
    await mkdir(join(root, 'directory', 'python3'), { recursive: true })
    await mkdir(join(root, 'text'))
    await writeFile(join(root, 'text', 'python3'), '')
    expect(await find('', '/nowhere', join(root, 'directory'), join(root, 'text'))).toEqual([])
  })

  test('takes no relative directory, whatever the current one is', async () => {
    await program('relative')
    expect(await find('.', 'relative', join('..', 'relative'))).toEqual([])
  })

  test('takes nothing that lies in the workspace', async () => {
    await program(join('workspace', '.venv', 'bin'))
    expect(await find(join(workspace, '.venv', 'bin'), workspace)).toEqual([])
  })

  test('takes nothing from a directory of the workspace whose name begins with two dots', async () => {
    await program(join('workspace', '..tools'))
    expect(await find(join(workspace, '..tools'))).toEqual([])
  })

  test('takes nothing that the workspace links to, or that links into it', async () => {
    const outside = await program('outside')
    const inside = await program(join('workspace', 'bin'))
    await mkdir(join(workspace, 'links'))
    await symlink(outside, join(workspace, 'links', 'python3'))
    await mkdir(join(root, 'into'))
    await symlink(inside, join(root, 'into', 'python3'))
    await symlink(join(workspace, 'bin'), join(root, 'directory-link'))
    expect(await find(join(workspace, 'links'), join(root, 'into'), join(root, 'directory-link'))).toEqual([])
  })

  test('recognises the workspace by its real path, too', async () => {
    await program(join('workspace', 'bin'))
    await symlink(workspace, join(root, 'workspace-link'))
    expect(await findPythons(join(workspace, 'bin'), join(root, 'workspace-link'))).toEqual([])
    expect(await findPythons(join(root, 'workspace-link', 'bin'), workspace)).toEqual([])
  })

  test('names a few at most', async () => {
    const directories = await Promise.all(Array.from({ length: 9 }, (_, at) => program(`many-${at}`)))
    expect(await find(...directories.map(path => join(path, '..')))).toHaveLength(4)
  })
})
