import { dirname, sep } from 'node:path'
import type { FileEntry, Files, OpenFile } from '../../src/world/files.ts'

/** Files by absolute path; a path that ends with `/` is an empty directory. */
export type MemoryContents = Record<string, string | Uint8Array>

/**
 * A file system in memory. The object is looked at each time: a test that changes it changes the files. Directories
 * exist where files are in them.
 */
export function createMemoryFiles(contents: MemoryContents): Files {
  return {
    async glob(patterns) {
      return listEntries(contents)
        .filter(({ path }) => isMatched(path, patterns))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    },
    async open(path) {
      return openBytes(read(contents, path) ?? failMissing(path))
    },
    async readText(path, maximumBytes) {
      const bytes = read(contents, path)
      if (bytes === undefined) return undefined
      if (bytes.length > maximumBytes) throw new Error(`${path} is larger than ${maximumBytes} bytes`)
      return new TextDecoder().decode(bytes)
    },
    async writeText(path, text) {
      contents[path] = text
    },
    async makeDirectory(path) {
      if (contents[path] !== undefined) throw new Error(`EEXIST: file already exists, mkdir '${path}'`)
      contents[`${path}/`] ??= ''
    },
  }
}

function read(contents: MemoryContents, path: string): Uint8Array | undefined {
  const content = contents[path]
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function failMissing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' })
}

function openBytes(bytes: Uint8Array): OpenFile {
  let open = true
  return {
    size: bytes.length,
    async read(into, position) {
      if (!open) throw new Error('the file is closed')
      const part = bytes.subarray(position, position + into.length)
      into.set(part)
      return part.length
    },
    async close() {
      open = false
    },
  }
}

function listEntries(contents: MemoryContents): readonly FileEntry[] {
  const paths = Object.keys(contents)
  const files = paths.filter(path => !path.endsWith(sep))
  const directories = new Set(paths.flatMap(path => ancestors(path.endsWith(sep) ? `${path}.` : path)))
  return [
    ...files.map(path => ({ path, kind: 'file' as const, size: read(contents, path)?.length ?? 0 })),
    ...[...directories].map(path => ({ path, kind: 'directory' as const, size: 0 })),
  ]
}

function ancestors(path: string): readonly string[] {
  const parent = dirname(path)
  return parent === path ? [] : [parent, ...ancestors(parent)]
}

/** As in `@actions/glob`, the last pattern that speaks of a path decides. */
function isMatched(path: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast(pattern => toRegExp(pattern.replace(/^!/, '')).test(path))
  return last !== undefined && !last.startsWith('!')
}

/** `**`, `*`, `?`, a set in brackets, and a backslash that escapes; everything else is literal. */
function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\/\*\*(?=\/|$)|\*|\?|\[[^\]]+\]|\\.|[^\w/]/gu, part => {
    if (part === '/**') return '(/[^/]+)*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.startsWith('[') && part.length > 1) return `[${part.slice(1, -1).replace(/[\\^[]/g, '\\$&')}]`
    return `\\u{${(part.length > 1 ? part.slice(1) : part).codePointAt(0)?.toString(16)}}`
  })
  return new RegExp(`^${source}$`, 'u')
}
