/**
 * Holds docs/quality.md to what `npm run coverage` has just measured: no folder has less than the page says, but for two points
 * of rounding and chance (in a small folder one line or branch), and every file of which less than 95 % are run is named there with the reason. `UPDATE_DOCS=1` writes the
 * figures.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Counts {
  readonly total: number
  readonly covered: number
}

interface FileCoverage {
  readonly path: string
  readonly lines: Counts
  readonly branches: Counts
}

/** Percent, of lines and of branches; a file below is to be explained. */
const WANTED = 95
/** Percentage points: what only happens by chance on a busy machine does not make the page untrue. */
const SLACK = 2
const PAGE = fileURLToPath(new URL('../docs/quality.md', import.meta.url))
const SUMMARY = fileURLToPath(new URL('../coverage/coverage-summary.json', import.meta.url))
const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
const TABLE = /(<!-- coverage -->\n)([\s\S]*?)(<!-- end of coverage -->)/

const files = await readCoverage()
const page = await readFile(PAGE, 'utf8')
const table = formatTable(files)
process.stdout.write(`\n${table}\n`)
if (process.env['UPDATE_DOCS'] === '1') await writeFile(PAGE, page.replace(TABLE, `$1${table}$3`))

const problems = [...findOverstatements(await readFile(PAGE, 'utf8')), ...findUnexplained(page)]
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1

async function readCoverage(): Promise<readonly FileCoverage[]> {
  const summary: Readonly<Record<string, Omit<FileCoverage, 'path'>>> = JSON.parse(await readFile(SUMMARY, 'utf8'))
  return Object.entries(summary)
    .filter(([path]) => path !== 'total')
    .map(([path, { lines, branches }]) => ({ path: relative(SOURCE, path).split(sep).join('/'), lines, branches }))
}

function folderOf({ path }: FileCoverage): string {
  return path.includes('/') ? `${path.split('/')[0]}/` : 'src itself'
}

/** A row for each folder, percentages rounded down: a small change does not make the page untrue. */
function formatTable(all: readonly FileCoverage[]): string {
  const groups = [...Map.groupBy(all, folderOf)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rows = [...groups, ['all', all] as const].map(([folder, members]) => {
    const [lines, branches] = [sum(members, 'lines'), sum(members, 'branches')]
    return `| ${folder} | ${lines.total} | ${percent(lines)} | ${branches.total} | ${percent(branches)} |\n`
  })
  return `| | lines | run, % | branches | taken, % |\n|---|---|---|---|---|\n${rows.join('')}`
}

function sum(members: readonly FileCoverage[], kind: 'lines' | 'branches'): Counts {
  const total = members.reduce((so, member) => so + member[kind].total, 0)
  return { total, covered: members.reduce((so, member) => so + member[kind].covered, 0) }
}

function percent({ total, covered }: Counts): number {
  return total === 0 ? 100 : Math.floor((100 * covered) / total)
}

/** What the page says of a folder, against what was measured. */
function findOverstatements(text: string): readonly string[] {
  const [said, measured] = [readRows(TABLE.exec(text)?.[2] ?? ''), readRows(table)]
  if (said.size === 0) return ['docs/quality.md has no table of coverage: write it with UPDATE_DOCS=1.']
  return [...measured].flatMap(([folder, now]) => {
    const then = said.get(folder)
    if (then !== undefined && isAsSaid(now.lines, then.lines) && isAsSaid(now.branches, then.branches)) return []
    return [
      `Coverage of ${folder}: ${now.lines.percent} % of lines, ${now.branches.percent} % of branches; docs/quality.md says ` +
        `${then === undefined ? 'nothing of it' : `${then.lines.percent} % and ${then.branches.percent} %`}. ` +
        'Test what is new, or UPDATE_DOCS=1.',
    ]
  })
}

interface Share {
  readonly total: number
  readonly percent: number
}

function isAsSaid(now: Share, then: Share): boolean {
  return now.percent + Math.max(SLACK, 100 / Math.max(now.total, 1)) >= then.percent
}

function readRows(text: string): ReadonlyMap<string, { readonly lines: Share; readonly branches: Share }> {
  const rows = text.split('\n').flatMap(line => {
    const [, folder = '', ...cells] = line.split('|').map(cell => cell.trim())
    const [lines = 0, linesRun = 0, branches = 0, taken = 0] = cells.slice(0, 4).map(Number)
    if (cells.length < 4 || !/^\d+$/.test(cells[0] ?? '')) return []
    return [
      [folder, { lines: { total: lines, percent: linesRun }, branches: { total: branches, percent: taken } }] as const,
    ]
  })
  return new Map(rows)
}

function findUnexplained(text: string): readonly string[] {
  return files
    .filter(({ lines }) => percent(lines) < WANTED)
    .filter(({ path }) => !text.includes(`\`${path}\``))
    .map(
      ({ path, lines }) => `${path}: ${percent(lines)} % of its lines are run, and docs/quality.md does not say why.`,
    )
}
