import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Python } from '../world/python.ts'
import { findPythons } from './find-pythons.ts'
import { runProgram } from './run-program.ts'

export interface PythonOptions {
  /** Where `render_descriptions.py` and what it imports lie. Absolute. */
  readonly programs: string
  /** Directories that may have a Python, as the environment variable lists them. */
  readonly path: string
  /** No Python of the workspace is run. */
  readonly workspace: string
  /** Aborted when the job is cancelled. */
  readonly cancelled: AbortSignal
  /** Milliseconds for all of it; 20 seconds when not given. It mostly takes half a one. */
  readonly timeLimit?: number
}

/** Two lines of text for each description would be thousands of them. */
const MAXIMUM_OUTPUT_BYTES = 4 * 1024 * 1024

/** The first Python on the PATH that runs our program to its end. */
export function createNodePython(options: PythonOptions): Python {
  return {
    async renderDescriptions(request) {
      const workingDirectory = await mkdtemp(join(tmpdir(), 'pypi-publish-'))
      try {
        return await runFirst(await findPythons(options.path, options.workspace), request, workingDirectory, options)
      } finally {
        await rm(workingDirectory, { recursive: true, force: true }).catch(() => undefined)
      }
    },
  }
}

async function runFirst(
  pythons: readonly string[],
  input: string,
  workingDirectory: string,
  { programs, cancelled, timeLimit = 20_000 }: PythonOptions,
): Promise<string | undefined> {
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(timeLimit)])
  // Isolated (-I), without what the machine has installed (-S), and nothing is written beside the program (-B).
  const args = ['-I', '-S', '-B', join(programs, 'render_descriptions.py')]
  for (const path of pythons) {
    const run = { args, workingDirectory, input, signal, maximumOutputBytes: MAXIMUM_OUTPUT_BYTES }
    const { exitCode, output } = await runProgram(path, run)
    if (exitCode === 0) return output
    if (signal.aborted) break
  }
  return undefined
}
