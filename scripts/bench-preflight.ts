/**
 * Measures what checking adds to a run: `npm run bench:preflight`. The committed bundle rehearses the publication of 60
 * wheels on "PyPI", which is an index on loopback, with `verify-metadata: true` and `false` in turn.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTemporaryDirectory } from '../__tests__/real/support/temporary-directory.ts'
import { writeManyWheels } from '../__tests__/real/support/write-many-wheels.ts'
import { startLoopbackIndex } from '../__tests__/support/loopback-index/start-loopback-index.ts'
import { runAction } from '../__tests__/support/run-action.ts'

const WHEELS = 60
const WHEEL_BYTES = 1_500_000
const ROUNDS = 9

const routing = fileURLToPath(new URL('../__tests__/support/route-pypi-to-loopback.mjs', import.meta.url))

/** What is compared, with the milliseconds of every run. */
const checked: number[] = []
const unchecked: number[] = []

await using directory = await makeTemporaryDirectory()
const dist = join(directory.path, 'dist')
await mkdir(dist)
await writeManyWheels(dist, WHEELS, WHEEL_BYTES)
const index = await startLoopbackIndex()
try {
  // The first runs only fill the caches of the disk and of Node.
  await measure(true)
  await measure(false)
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whatever slows the machine down for a while then slows both.
    checked.push(await measure(true))
    unchecked.push(await measure(false))
  }
} finally {
  await index.close()
}
print('verify-metadata: true', checked)
print('verify-metadata: false', unchecked)
console.log(`difference of the medians: ${Math.round(median(checked) - median(unchecked))} ms`)

/** Milliseconds of one run, from the start of the process to its end. */
async function measure(verify: boolean): Promise<number> {
  const started = performance.now()
  const run = await runAction({
    workspace: directory.path,
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
