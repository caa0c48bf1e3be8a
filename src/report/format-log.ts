import { formatPrintableLine } from '../errors/printable-text.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { byFilename } from './by-filename.ts'
import { countOutcomes, describeOutcome, OUTCOME_WORDS } from './describe-outcome.ts'
import { chooseReleasesToInstall } from './format-installation.ts'
import { formatSize } from './format-size.ts'
import type { Report } from './report.ts'

/** The end of the log: what the run came to, each file in a row of a table, and how to install it. Pure. */
export function formatLog(report: Report): readonly string[] {
  const counts = report.files.length === 0 ? '' : ` (${countOutcomes(report)})`
  const lines = [
    formatPrintableLine(`${report.stepFails ? '✗' : '✓'} ${describeOutcome(report)}${counts}`, 500),
    ...formatTable(report.files.toSorted(byFilename).map(formatRow)),
  ]
  for (const { url, installCommand } of chooseReleasesToInstall(report)) {
    if (url !== undefined) lines.push(url)
    if (installCommand !== undefined) lines.push(installCommand)
  }
  return lines
}

function formatRow({ filename, outcome, distribution, why }: FileResult): readonly string[] {
  return [
    OUTCOME_WORDS[outcome],
    formatPrintableLine(filename, 200),
    distribution === undefined ? '' : formatSize(distribution.size),
    why === undefined ? '' : formatPrintableLine(why, 300),
  ]
}

/** Columns as wide as their widest cell. */
function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
