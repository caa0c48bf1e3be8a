import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCorpus, writeCorpus } from './corpus-files.ts'
import { type Assignment, fuzzTarget, type Outcome } from './engine/fuzz-target.ts'
import { seedFor } from './engine/random.ts'
import { readFinding, writeFinding } from './findings.ts'
import { formatOutcome } from './format-outcome.ts'

const ROOT = new URL('../src/', import.meta.url).href
const SECONDS_TO_CONFIRM = 120

const { values: options } = parseArgs({
  options: {
    /** Of fuzzing in all, shared among the targets. */
    seconds: { type: 'string', default: '60' },
    /** May be given several times; every target otherwise. */
    target: { type: 'string', multiple: true },
    seed: { type: 'string' },
    /** So many inputs to each target, and then an end: with a seed, the same ones each time. */
    executions: { type: 'string' },
    /** One input, from a file that an earlier run wrote. */
    input: { type: 'string' },
    /** Writes the inputs that go new ways to `corpus/`. */
    keep: { type: 'boolean', default: false },
    /** Lists the lines of the covered modules that no input reached. */
    missed: { type: 'boolean', default: false },
  },
})

const targets = options.target ?? listTargets()
const seed = Number(options.seed ?? Date.now() % 1_000_000)
const seconds = Number(options.seconds) / targets.length
console.log(`Seed ${seed}, ${targets.length} targets, ${seconds.toFixed(1)} s each`)

let found = 0
let executions = 0
for (const target of targets) found += await fuzz(target)
const { user, system } = process.cpuUsage()
console.log(`${executions} executions in ${Math.round((user + system) / 1_000_000)} s of CPU time`)
console.log(found === 0 ? 'Nothing was found.' : `${found} findings.`)
process.exitCode = found === 0 ? 0 : 1

function listTargets(): readonly string[] {
  return readdirSync(new URL('targets/', import.meta.url))
    .filter(name => name.endsWith('.ts'))
    .map(name => name.replace('.ts', ''))
}

async function fuzz(target: string): Promise<number> {
  const assignment: Assignment = {
    module: new URL(`targets/${target}.ts`, import.meta.url).href,
    root: ROOT,
    seed: seedFor(seed, target),
    corpus: readCorpus(target),
    executions: Number(options.executions ?? Number.MAX_SAFE_INTEGER),
    seconds: options.executions === undefined ? seconds : Number.MAX_SAFE_INTEGER,
    ...(options.input !== undefined && { only: [readFinding(options.input)] }),
  }
  const outcome = await fuzzTarget(assignment)
  executions += outcome.executions
  console.log(formatOutcome(target, outcome))
  if (options.missed) console.log(outcome.result?.missed.join('\n'))
  if (options.keep && outcome.result) writeCorpus(target, outcome.result.corpus)
  return report(target, assignment, outcome)
}

/** A thread that had to be ended may have been so by garbage: such an input is executed once more, alone. */
async function report(target: string, assignment: Assignment, { failures, result }: Outcome): Promise<number> {
  let count = 0
  for (const failure of failures) {
    const file = writeFinding(target, failure.input)
    const isCertain = result !== undefined || assignment.only !== undefined
    const again = isCertain
      ? undefined
      : await fuzzTarget({ ...assignment, only: [failure.input], seconds: SECONDS_TO_CONFIRM })
    const isConfirmed = again === undefined || again.failures.length > 0
    if (isConfirmed) count += 1
    console.log(`
${isConfirmed ? 'FOUND' : 'Not confirmed, as the input alone does no harm'}: ${target} ${failure.message}
Run it again:  npm run fuzz -- --target ${target} --input ${file}
`)
  }
  return count
}
