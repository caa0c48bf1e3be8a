import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const MOST_CHARACTERS = 16_384

/** Inputs that earlier runs came upon: one a line, in base64. */
export function readCorpus(target: string): readonly Uint8Array[] {
  const file = fileOf(target)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => Buffer.from(line, 'base64'))
}

/** The shortest of them, as many as belong into a repository. */
export function writeCorpus(target: string, inputs: readonly Uint8Array[]): void {
  const lines: string[] = []
  let length = 0
  for (const input of inputs.toSorted((a, b) => a.length - b.length)) {
    const line = `${Buffer.from(input).toString('base64')}\n`
    length += line.length
    if (length > MOST_CHARACTERS) break
    lines.push(line)
  }
  mkdirSync(new URL('corpus/', import.meta.url), { recursive: true })
  writeFileSync(fileOf(target), lines.toSorted().join(''))
}

function fileOf(target: string): URL {
  return new URL(`corpus/${target}.txt`, import.meta.url)
}
