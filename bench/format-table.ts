import type { Summary } from './summarize.ts'

const HEAD = ['', 'time', 'fastest – slowest', 'to curl', 'CPU', 'peak memory', 'sent', 'connections', 'requests']

/** A table in Markdown, one line for each tool; readable as text, too. */
export function formatTable(summaries: readonly Summary[]): string {
  const rows = [HEAD, ...summaries.map(formatRow)]
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const [head = [], ...body] = rows
  return [line(head), line(rule), ...body.map(line)].join('\n')
}

function formatRow(summary: Summary): readonly string[] {
  return [
    summary.tool,
    formatSeconds(summary.seconds),
    `${formatSeconds(summary.fastest)} – ${formatSeconds(summary.slowest)}`,
    summary.ratio === undefined ? '' : summary.ratio.toFixed(summary.ratio < 0.1 ? 3 : 2),
    formatSeconds(summary.cpuSeconds),
    `${(summary.peakBytes / 1e6).toFixed(0)} MB`,
    formatBytes(summary.bytesUp),
    String(summary.connections),
    String(summary.requests),
  ]
}

function formatSeconds(seconds: number): string {
  return `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(1)} s`
}

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
