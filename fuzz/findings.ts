import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('findings/', import.meta.url))

/** Keeps an input that fails. @returns the file, as one names it where one is */
export function writeFinding(target: string, input: Uint8Array): string {
  mkdirSync(FOLDER, { recursive: true })
  const name = `${target}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}.bin`
  writeFileSync(join(FOLDER, name), input)
  return relative(process.cwd(), join(FOLDER, name))
}

export function readFinding(file: string): Uint8Array {
  return readFileSync(file)
}
