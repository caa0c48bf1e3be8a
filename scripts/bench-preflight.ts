/**
 * Measures what checking adds to a run: `npm run bench:preflight`. The committed bundle rehearses the publication of 60
 * wheels on "PyPI", which is an index on loopback, with `verify-metadata: true` and `false` in turn: of wheels that have
 * one large file each, and of wheels of modules, all of which PyPI looks into.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTemporaryDirectory } from '../__tests__/real/support/temporary-directory.ts'
import { startLoopbackIndex } from '../__tests__/support/loopback-index/start-loopback-index.ts'
import { runAction } from '../__tests__/support/run-action.ts'
import { describeSet } from '../bench/sets.ts'
import { writeSet } from '../bench/write-set.ts'

const ROUNDS = 9

const routing = fileURLToPath(new URL('../__tests__/support/route-pypi-to-loopback.mjs', import.meta.url))

await using directory = await makeTemporaryDirectory()
const index = await startLoopbackIndex()
try {
  for (const name of ['matrix', 'modules'] as const) {
    const set = describeSet(name, false)
    const { workspace } = await writeSet(set, join(directory.path, name))
    console.log(set.title)
    await compare(workspace)
  }
} finally {
  await index.close()
}

async function compare(workspace: string): Promise<void> {
  const checked: number[] = []
  const unchecked: number[] = []
  // The first runs only fill the caches of the disk and of Node.
  await measure(workspace, true)
  await measure(workspace, false)
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whatever slows the machine down for a while then slows both.
    checked.push(await measure(workspace, true))
    unchecked.push(await measure(workspace, false))
  }
  print('verify-metadata: true', checked)
  print('verify-metadata: false', unchecked)
  console.log(`difference of the medians: ${Math.round(median(checked) - median(unchecked))} ms`)
}

/** Milliseconds of one run, from the start of the process to its end. */
async function measure(workspace: string, verify: boolean): Promise<number> {
  const started = performance.now()
  const run = await runAction({
    workspace,
    inputs: { 'dry-run': 'true', 'verify-metadata': String(verify) },
    environment: { LOOPBACK_INDEX: index.url },
    nodeOptions: ['--import', routing],
  })
  const milliseconds = performance.now() - started
  if (run.exitCode !== 0) throw new Error(`the run failed, so there is nothing to measure:\n${run.log}\n${run.stderr}`)
  return milliseconds
}

function print(what: string, milliseconds: readonly number[]): void {
  const [least, most] = [Math.min(...milliseconds), Math.max(...milliseconds)].map(Math.round)
  console.log(`${what}: median ${Math.round(median(milliseconds))} ms, minimum ${least} ms, maximum ${most} ms`)
}

/** The middle one of an odd number of values. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
