import type { Results } from './results.ts'
import type { SetName } from './sets.ts'
import { type Summary, summarize } from './summarize.ts'

const SETS: readonly SetName[] = ['small', 'medium', 'matrix', 'modules', 'big', 'rerun', 'rerun-modules', 'direct']

/** A table in Markdown: of each set the better one of uv and twine, and the action, in times of the baseline. Pure. */
export function formatSummary(results: Results): string {
  const rows = SETS.flatMap(name => {
    const measured = results[name]
    if (measured === undefined) return []
    const summaries = summarize(measured)
    const peers = summaries.filter(({ tool }) => tool === 'uv' || tool === 'twine')
    const [best] = peers.toSorted((a, b) => a.seconds - b.seconds)
    const ours = summaries.filter(({ tool }) => tool.startsWith('pypi-publish'))
    const shown = ours.map(summary => `${formatRatio(summary)}${describeConcurrency(summary)}`).join(', ')
    return [`| \`${name}\`: ${measured.title} | ${formatRatio(best)} (${best?.tool}) | ${shown} |`]
  })
  return ['| time, to that of curl | best peer | this action |', '|---|---|---|', ...rows].join('\n')
}

function formatRatio(summary: Summary | undefined): string {
  const ratio = summary?.ratio
  if (ratio === undefined) return '?'
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)
}

function describeConcurrency({ tool }: Summary): string {
  const [, files] = /-(\d+)$/.exec(tool) ?? []
  return files === undefined ? '' : ` with ${files} at once`
}
