import { type FileHandle, lstat, mkdir, mkdtemp, open, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileEntry, Files, OpenFile } from '../world/files.ts'

/** The file system of the machine: `@actions/glob` to find, `node:fs` to read and write. */
export function createNodeFiles(): Files {
  return { glob, open: openFile, readText, writeText, makeDirectory }
}

async function glob(patterns: readonly string[]): Promise<readonly FileEntry[]> {
  // A chunk of its own in the bundle: a run whose inputs are wrong ends before anything is looked for.
  const { create } = await import('@actions/glob')
  // By default links are followed, broken ones left out, hidden files found. And what is in a directory that a pattern
  // matches would be found too: here that has to be asked for.
  const globber = await create(patterns.join('\n'), { implicitDescendants: false })
  const entries: FileEntry[] = []
  for (const path of await globber.glob()) {
    const stats = await stat(path).catch(ifMissing)
    if (stats?.isDirectory()) entries.push({ path, kind: 'directory', size: 0 })
    else if (stats?.isFile()) entries.push({ path, kind: 'file', size: stats.size })
    // Sockets and pipes are no files: to open one of those could wait for ever.
    else if (stats !== undefined) entries.push({ path, kind: 'other', size: 0 })
  }
  return [...entries, ...(await findBrokenLinks(patterns))]
}

/** A second look, which follows no links, has them. */
async function findBrokenLinks(patterns: readonly string[]): Promise<readonly FileEntry[]> {
  const { create } = await import('@actions/glob')
  const globber = await create(patterns.join('\n'), { implicitDescendants: false, followSymbolicLinks: false })
  const entries: FileEntry[] = []
  for (const path of await globber.glob()) {
    const isLink = (await lstat(path).catch(ifMissing))?.isSymbolicLink() ?? false
    if (isLink && (await stat(path).catch(ifMissing)) === undefined) entries.push({ path, kind: 'other', size: 0 })
  }
  return entries
}

async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    return { size, read: (into, position) => readFully(handle, into, position), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** The system may hand over less than was asked for, long before the file ends. */
async function readFully(handle: FileHandle, into: Uint8Array, position: number): Promise<number> {
  let filled = 0
  while (filled < into.length) {
    const { bytesRead } = await handle.read(into, filled, into.length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

async function readText(path: string, maximumBytes: number): Promise<string | undefined> {
  const handle = await open(path, 'r').catch(ifMissing)
  if (handle === undefined) return undefined
  try {
    const { size } = await handle.stat()
    const tooLarge = () => new Error(`${path} is larger than ${maximumBytes} bytes, more than such a file can have`)
    if (size > maximumBytes) throw tooLarge()
    // One byte more than there should be: a file that grows is noticed.
    const bytes = new Uint8Array(size + 1)
    const length = await readFully(handle, bytes, 0)
    if (length > maximumBytes) throw tooLarge()
    return new TextDecoder().decode(bytes.subarray(0, length))
  } finally {
    await handle.close()
  }
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  // What its mode says is not all that decides: on some file systems only trying tells.
  await rmdir(await mkdtemp(join(path, '.trial-')))
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
