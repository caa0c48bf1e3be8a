import { createCipheriv, createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLargeWheel } from '../__tests__/real/support/write-large-wheel.ts'
import { buildSdist } from '../__tests__/support/archives/build-sdist.ts'
import { buildWheel } from '../__tests__/support/archives/build-wheel.ts'
import type { BenchmarkSet } from './sets.ts'

export const PROJECT = 'benchmark'
export const VERSION = '1.0'

/** A file to publish, as it must arrive. */
export interface WrittenFile {
  readonly filename: string
  readonly path: string
  readonly size: number
  readonly sha256: string
}

export interface WrittenSet {
  /** The files lie in its `dist`. */
  readonly workspace: string
  /** Wheels first. */
  readonly files: readonly WrittenFile[]
}

const MEBIBYTE = 1024 ** 2
const LARGE = 100 * MEBIBYTE

const FIELDS = [
  ['Summary', 'Files of a benchmark'],
  ['Requires-Python', '>=3.10'],
  ['License-Expression', 'MIT'],
  ['Description-Content-Type', 'text/markdown'],
] as const
const contents = {
  name: PROJECT,
  version: VERSION,
  fields: FIELDS,
  description: `# Benchmark\n\n${'Some text. '.repeat(200)}\n`,
}

/** Writes the files of a set. The bytes cannot be compressed, and are the same every time. */
export async function writeSet({ wheels, modules, sdist }: BenchmarkSet, workspace: string): Promise<WrittenSet> {
  const directory = join(workspace, 'dist')
  await mkdir(directory, { recursive: true })
  const names: string[] = []
  for (const [number, bytes] of wheels.entries()) names.push(await writeWheel(directory, number + 1, bytes, modules))
  if (sdist) names.push(await writeSdist(directory))
  return { workspace, files: await Promise.all(names.map(name => readWritten(directory, name))) }
}

async function writeWheel(directory: string, number: number, bytes: number, modules?: number): Promise<string> {
  // Of zeros, and not a byte of it on the disk: no tool compresses what it sends.
  if (bytes > LARGE) return await writeLargeWheel(directory, PROJECT, Math.ceil(bytes / MEBIBYTE))
  const files =
    modules === undefined
      ? { 'benchmark.py': `n = ${number}\n`, 'benchmark.bin': noise(number, bytes) }
      : writeModules(modules, number, bytes)
  const wheel = buildWheel({ ...contents, buildTag: String(number), files })
  await writeFile(join(directory, wheel.filename), wheel.bytes)
  return wheel.filename
}

async function writeSdist(directory: string): Promise<string> {
  const sdist = buildSdist({ ...contents, files: { 'benchmark.bin': noise(0, 10_000) } })
  await writeFile(join(directory, sdist.filename), sdist.bytes)
  return sdist.filename
}

/** Modules that compress to so many bytes together, to half of their size each. */
function writeModules(count: number, number: number, bytes: number): Readonly<Record<string, string>> {
  const size = Math.ceil(bytes / count)
  const digits = noise(number, size * count)
  const content = (index: number) => Buffer.from(digits.subarray(index * size, (index + 1) * size)).toString('hex')
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`benchmark/module_${index}.py`, `TABLE = '${content(index)}'\n`]),
  )
}

/** The same for the same number. */
function noise(number: number, bytes: number): Uint8Array {
  const key = createHash('sha256').update(String(number)).digest()
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(bytes))
}

async function readWritten(directory: string, filename: string): Promise<WrittenFile> {
  const path = join(directory, filename)
  const { size } = await stat(path)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return { filename, path, size, sha256: hash.digest('hex') }
}
