import { isOnIndex } from './describe-outcome.ts'
import { fitRows } from './fit-rows.ts'
import { formatDependenciesCommand, formatTwoIndexCommand } from './format-install-command.ts'
import { codeBlock, type Html, html, link, plain } from './html.ts'
import type { ReleaseReport, Report } from './report.ts'

/** How to install what is on the index now. Empty where nothing is, or where it is not known how. Pure. */
export function formatInstallation({ releases, index, dryRun, outcome }: Report, maximumBytes: number): Html {
  // Of half a release there may be nothing that fits the reader's platform.
  const isOut = !dryRun && outcome !== 'failed'
  const there = releases.filter(release => isOut && release.files.some(isOnIndex))
  const installable = there.filter(release => release.installCommand !== undefined)
  if (installable.length === 0 || index === undefined) return html``
  const blocks = installable.map(release => {
    // The heading of the summary links a release that is the only one.
    const name = there.length === 1 ? html`` : html`${link(plain(`${release.name} ${release.version}`), release.url)}`
    return html`${name}${formatCommands(release, index.kind === 'pypi')}`
  })
  const { rows } = fitRows(blocks, maximumBytes)
  return html`<h3>Install</h3>
${[...rows, ...formatCaution(installable[0], index)]}`
}

function formatCommands({ name, version, installCommand }: ReleaseReport, isPypi: boolean): Html {
  const dependencies = isPypi ? undefined : formatDependenciesCommand(name, version)
  return codeBlock([installCommand, dependencies].filter(command => command !== undefined))
}

/** What to know before a second index is named in one command, as tutorials for TestPyPI do. */
function formatCaution(release: ReleaseReport | undefined, index: NonNullable<Report['index']>): readonly Html[] {
  if (index.kind === 'pypi' || release === undefined) return []
  const usual = formatTwoIndexCommand(release.name, release.version, index)
  const why = html`<p>The second line fetches the dependencies from PyPI.</p>`
  if (index.kind !== 'testpypi' || usual === undefined) return [why]
  return [
    html`${why}<details><summary>In one line, as tutorials do it</summary>${codeBlock([usual])}<p>pip takes both indexes for equals, and the highest version wins: a stranger’s project on ${plain(index.name)} that is named like one of your dependencies gets installed. Use it only where you know all of them.</p></details>`,
  ]
}
