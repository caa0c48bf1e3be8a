import type { Round, Run, SetResults } from './results.ts'
import { median, spread } from './statistics.ts'
import { BASELINE, type ToolName } from './tools.ts'

/** What a tool took, over all rounds. */
export interface Summary {
  readonly tool: ToolName
  readonly seconds: number
  readonly fastest: number
  readonly slowest: number
  /** Of its time to the baseline's in the same round; the median. `undefined` without a baseline. */
  readonly ratio: number | undefined
  readonly cpuSeconds: number
  /** The highest of all rounds. */
  readonly peakBytes: number
  readonly bytesUp: number
  readonly connections: number
  readonly requests: number
}

/** One line for each tool, in the order in which they ran. Pure. */
export function summarize({ rounds }: Pick<SetResults, 'rounds'>): readonly Summary[] {
  const tools = new Set(rounds.flatMap(round => Object.keys(round) as ToolName[]))
  return [...tools].map(tool => summarizeTool(tool, rounds))
}

function summarizeTool(tool: ToolName, rounds: readonly Round[]): Summary {
  const runs = rounds.flatMap(round => round[tool] ?? [])
  const middle = (measure: (run: Run) => number) => median(runs.map(measure))
  const ratios = rounds.flatMap(({ [tool]: run, [BASELINE]: baseline }) => {
    return run === undefined || baseline === undefined ? [] : [run.seconds / baseline.seconds]
  })
  const [fastest, slowest] = spread(runs.map(run => run.seconds))
  return {
    tool,
    seconds: middle(run => run.seconds),
    fastest,
    slowest,
    ratio: ratios.length === 0 ? undefined : median(ratios),
    cpuSeconds: middle(run => run.userSeconds + run.systemSeconds),
    peakBytes: Math.max(...runs.map(run => run.peakBytes)),
    bytesUp: middle(run => run.bytesUp),
    connections: middle(run => run.connections),
    requests: middle(run => Object.values(run.requests).reduce((sum, count) => sum + count, 0)),
  }
}
