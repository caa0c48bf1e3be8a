/** The benchmark: `npm run bench`. The committed bundle and its peers publish the same files over the same link, in turn. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemporaryDirectory } from '../__tests__/real/support/temporary-directory.ts'
import { describeMachine } from './describe-machine.ts'
import { findPeers, type Peers } from './find-peers.ts'
import { formatTable } from './format-table.ts'
import { type Laboratory, openLaboratory } from './laboratory.ts'
import { type Options, parseOptions, USAGE } from './options.ts'
import { type Round, type Run, readResults, type SetResults, writeResults } from './results.ts'
import { runOnce } from './run-once.ts'
import { type BenchmarkSet, describeSet } from './sets.ts'
import { summarize } from './summarize.ts'
import { BASELINE, type ToolName } from './tools.ts'
import { writePage } from './write-page.ts'
import { writeSet } from './write-set.ts'

const options = readOptions()
const peers = await readPeers()
await using temporary = await makeTemporaryDirectory()
const programs = join(temporary.path, 'programs')
await mkdir(programs)
await using laboratory = await openLaboratory(programs)

for (const name of options.sets) {
  const results = await measureSet(describeSet(name, options.quick), options, laboratory, peers)
  console.log(`\n${name}: ${results.title} (${results.link})\n${formatTable(summarize(results))}\n`)
  // Each set as soon as it is there: what follows may be interrupted.
  if (!options.quick) await writeResults({ ...(await readResults()), [name]: results })
}
if (!options.quick) await writePage(await readResults())

function readOptions(): Options {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
  }
}

async function readPeers(): Promise<Peers> {
  try {
    return await findPeers()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

async function measureSet(
  set: BenchmarkSet,
  options: Options,
  laboratory: Laboratory,
  peers: Peers,
): Promise<SetResults> {
  const written = await writeSet(set, join(temporary.path, set.name))
  const tools = options.tools ?? set.tools
  const conditions = chooseConditions(set, options)
  const subject = { set, written, peers: peers.directory }
  const rounds: Round[] = []
  for (let number = 1; number <= options.rounds; number += 1) {
    const runs: [ToolName, Run][] = []
    for (const tool of tools) {
      await laboratory.setIndex({ ...conditions.index, serverTime: 0, lockedTime: 0, keep: false })
      if (set.published) {
        await laboratory.setLink({ delay: 0, rate: 0 })
        await runOnce(BASELINE, { ...subject, set: { ...set, published: false } }, laboratory, temporary.path)
      }
      await laboratory.setIndex({ ...conditions.index, keep: true })
      await laboratory.setLink(conditions.link)
      const run = await runOnce(tool, subject, laboratory, temporary.path)
      console.log(`${set.name}, round ${number} of ${options.rounds}: ${tool} ${run.seconds.toFixed(2)} s`)
      runs.push([tool, run])
    }
    rounds.push(Object.fromEntries(runs))
  }
  const title = options.quick ? 'a few small files' : set.title
  return { title, ...describeMachine(peers), link: describeConditions(conditions), rounds }
}

function chooseConditions(set: BenchmarkSet, { delay, rate, serverTime, lockedTime, quick }: Options) {
  if (set.direct) {
    return { link: { delay: 0, rate: 0 }, index: { serverTime: 0, lockedTime: 0, verify: quick } }
  }
  const locked = Math.min(set.lockedTime ?? lockedTime, serverTime)
  return { link: { delay: delay / 2, rate }, index: { serverTime, lockedTime: locked, verify: quick } }
}

function describeConditions({ link, index }: ReturnType<typeof chooseConditions>): string {
  const rate = link.rate === 0 ? 'no limit' : `${(link.rate * 8) / 1e6} Mbit/s`
  const locked = index.lockedTime === 0 ? '' : `, ${index.lockedTime} s of it one file at a time`
  return `${link.delay * 2000} ms, ${rate}, ${index.serverTime} s of server time${locked}`
}
