import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { SetName } from './sets.ts'
import type { ToolName } from './tools.ts'

/** One run of one tool. */
export interface Run {
  /** From the start of the process to its end. */
  readonly seconds: number
  /** Of the process and those that it started. */
  readonly userSeconds: number
  readonly systemSeconds: number
  readonly peakBytes: number
  readonly connections: number
  readonly bytesUp: number
  readonly bytesDown: number
  /** By what they were for. */
  readonly requests: Readonly<Record<string, number>>
}

/** What one round measured: each tool once, one after the other. */
export type Round = Readonly<Partial<Record<ToolName, Run>>>

/** Rounds of one set, and under which circumstances. */
export interface SetResults {
  readonly title: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly machine: string
  readonly versions: string
  /** In words. */
  readonly link: string
  readonly rounds: readonly Round[]
}

export type Results = Readonly<Partial<Record<SetName, SetResults>>>

const file = fileURLToPath(new URL('results.json', import.meta.url))

/** What was measured last of each set. */
export async function readResults(): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return JSON.parse(text)
}

export async function writeResults(results: Results): Promise<void> {
  await writeFile(file, `${JSON.stringify(results, undefined, 1)}\n`)
}
