import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { drawBars } from './draw-bars.ts'
import { formatSummary } from './format-summary.ts'
import { formatTable } from './format-table.ts'
import type { Results, SetResults } from './results.ts'
import { SET_NAMES, type SetName } from './sets.ts'
import { type Summary, summarize } from './summarize.ts'

const docs = new URL('../docs/', import.meta.url)
const page = fileURLToPath(new URL('performance.md', docs))

/** Writes the tables into the page, each between its marks, and the plots beside it. The rest is written by hand. */
export async function writePage(results: Results): Promise<void> {
  const text = await readFile(page, 'utf8')
  const tables = SET_NAMES.flatMap(name => describeSet(name, results[name]) ?? []).join('\n\n')
  await writeFile(page, replaceBlock(replaceBlock(text, 'summary', formatSummary(results)), 'tables', tables))
  for (const [filename, svg] of drawPlots(results)) {
    await writeFile(fileURLToPath(new URL(filename, docs)), svg)
  }
}

/** Puts a content between `<!-- bench: NAME -->` and the next `<!-- end -->`. */
function replaceBlock(text: string, name: string, content: string): string {
  const begin = `<!-- bench: ${name} -->`
  const start = text.indexOf(begin)
  const end = text.indexOf('<!-- end -->', start)
  if (start < 0 || end < 0) throw new Error(`docs/performance.md needs ${begin} and <!-- end -->`)
  return `${text.slice(0, start)}${begin}\n\n${content}\n\n${text.slice(end)}`
}

function describeSet(name: SetName, results: SetResults | undefined): string | undefined {
  if (results === undefined) return undefined
  const { title, link, date, rounds, machine, versions } = results
  const conditions = `${link}; ${rounds.length} rounds, ${date}. ${machine}. ${versions}.`
  return `### \`${name}\`: ${title}\n\n${formatTable(summarize(results))}\n\n${conditions}`
}

/** By file name. */
function drawPlots(results: Results): ReadonlyMap<string, string> {
  const plots = new Map<string, string>()
  const draw = (
    filename: string,
    title: string,
    sets: readonly SetName[],
    value: (summary: Summary) => number,
    unit: string,
  ) => {
    const groups = sets.flatMap(name => {
      const measured = results[name]
      if (measured === undefined) return []
      const bars = summarize(measured).map(summary => ({ label: summary.tool, value: value(summary) }))
      return [{ title: `${name}: ${measured.title}`, bars }]
    })
    if (groups.length > 0) plots.set(filename, drawBars({ title, groups, unit }))
  }
  const seconds = ({ seconds }: Summary) => seconds
  draw(
    'performance-time.svg',
    'Seconds from start to end (median)',
    ['small', 'medium', 'matrix', 'modules', 'big', 'rerun', 'rerun-modules'],
    seconds,
    's',
  )
  draw('performance-direct.svg', 'CPU seconds (median)', ['direct'], ({ cpuSeconds }) => cpuSeconds, 's')
  draw('performance-concurrency.svg', 'Seconds by how many uploads at once', ['concurrency', 'locked'], seconds, 's')
  draw(
    'performance-memory.svg',
    'Peak memory in MB',
    ['matrix', 'modules', 'big'],
    ({ peakBytes }) => peakBytes / 1e6,
    'MB',
  )
  return plots
}
