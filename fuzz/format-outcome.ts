import type { Outcome } from './engine/fuzz-target.ts'

/** A line: how often the target was executed, and how many ways through its modules were taken. Pure. */
export function formatOutcome(target: string, { executions, result, failures }: Outcome): string {
  const columns = [target.padEnd(22), `${executions} executions`.padStart(20)]
  if (result !== undefined) {
    const percent = ((100 * result.taken) / Math.max(result.ways, 1)).toFixed(1)
    columns.push(`${result.taken} of ${result.ways} ways`.padStart(20), `${percent} %`.padStart(8))
    columns.push(`corpus ${result.corpus.length}`.padStart(12))
  }
  if (failures.length > 0) columns.push(`${failures.length} failures`)
  return columns.join('  ')
}
