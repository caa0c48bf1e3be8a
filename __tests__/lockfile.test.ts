import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

interface Entry {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

/** All files below a directory, as paths from the root, without what is installed or fetched. */
function listFiles(directory: string): readonly string[] {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(directory, entry.name)
    if (!entry.isDirectory()) return entry.isFile() ? [path] : []
    return ['node_modules', '.git', '.cache', 'dist', 'lib'].includes(entry.name) ? [] : listFiles(path)
  })
}

const files = listFiles('')

/** Every directory that npm installs for: the project, and what has a lockfile of its own. */
const directories = files.filter(file => posix.basename(file) === 'package-lock.json').map(file => posix.dirname(file))

function entriesOf(directory: string): readonly (readonly [path: string, entry: Entry])[] {
  const lockfile = JSON.parse(readFileSync(join(root, directory, 'package-lock.json'), 'utf8'))
  return Object.entries<Entry>(lockfile.packages).filter(([path]) => path !== '')
}

describe.each(directories)('package-lock.json in "%s"', directory => {
  const entries = entriesOf(directory)

  test('names no address: npm takes packages from the registry that is set, and checks them by digest', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined || entry.link)).toEqual([])
    for (const [path, { version }] of entries)
      expect({ path, version }).toEqual({ path, version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
  })

  test('has a SHA-512 of every package, but for tools in machine code for other platforms than Linux on x64', () => {
    const without = entries.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))
    const explained = without.filter(
      ([path, { dev, optional, os = [], cpu = [] }]) =>
        /^node_modules\/@(biomejs\/cli|swc\/core|unrs\/resolver-binding)-/.test(path) &&
        dev &&
        optional &&
        os.length === 1 &&
        cpu.length === 1,
    )
    expect(without.map(([path]) => path)).toEqual(explained.map(([path]) => path))
  })

  test('is installed without running scripts of packages', () => {
    const npmrc = join(root, directory, '.npmrc')
    expect(existsSync(npmrc) && /^ignore-scripts=true$/m.test(readFileSync(npmrc, 'utf8'))).toBe(true)
  })
})

describe('npm', () => {
  test('is never told to run scripts of packages, nor to install what no lockfile names', () => {
    const wrong = files
      .filter(file => /^(\.ci|\.github|scripts|quality)\//.test(file))
      .flatMap(file =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .filter(line => /ignore-scripts[= ]false|\bnpx |\bnpm (install|i|exec (?!--offline )) /.test(line))
          .map(line => `${file}: ${line.trim()}`),
      )
    expect(wrong).toEqual([])
  })
})
