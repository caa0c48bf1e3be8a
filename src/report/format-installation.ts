import type { PackageIndex } from '../package-index/package-index.ts'
import { isOnIndex } from './describe-outcome.ts'
import { fitRows } from './fit-rows.ts'
import { formatDependenciesCommand, formatTwoIndexCommand } from './format-install-command.ts'
import { codeBlock, type Html, html, link, plain } from './html.ts'
import type { ReleaseReport, Report } from './report.ts'

/** How to install what is on the index now. Empty where nothing is, or where it is not known how. Pure. */
export function formatInstallation(report: Report, maximumBytes: number): Html {
  const { index } = report
  const there = chooseReleasesToInstall(report)
  const installable = there.filter(release => release.installCommand !== undefined)
  if (installable.length === 0 || index === undefined) return html``
  const blocks = installable.map(release => {
    // The heading of the summary links a release that is the only one.
    const name = there.length === 1 ? html`` : html`${link(plain(`${release.name} ${release.version}`), release.url)}`
    return html`${name}${formatCommands(release, index)}`
  })
  const { rows } = fitRows(blocks, maximumBytes)
  return html`<h3>Install</h3>
${[...rows, ...formatCaution(installable[0], index)]}`
}

/** The releases that people are told how to install. Of half a release there may be nothing that fits their platform. Pure. */
export function chooseReleasesToInstall({ releases, dryRun, outcome }: Report): readonly ReleaseReport[] {
  return dryRun || outcome === 'failed' ? [] : releases.filter(({ files }) => files.some(isOnIndex))
}

function formatCommands({ name, version, installCommand }: ReleaseReport, { kind }: PackageIndex): Html {
  const dependencies = kind === 'testpypi' ? formatDependenciesCommand(name, version) : undefined
  return codeBlock([installCommand, dependencies].filter(command => command !== undefined))
}

/** Where the dependencies come from, and what to know before a second index is named in one command, as tutorials do. */
function formatCaution(release: ReleaseReport | undefined, index: PackageIndex): readonly Html[] {
  if (index.kind === 'pypi' || release === undefined) return []
  if (index.kind === 'other') {
    return [html`<p>pip asks this index alone, for the dependencies too: it has to serve them, or pass on PyPI’s.</p>`]
  }
  const usual = formatTwoIndexCommand(release.name, release.version, index)
  const why = html`<p>The second line fetches the dependencies from PyPI.</p>`
  if (usual === undefined) return [why]
  return [
    html`${why}<details><summary>In one line, as tutorials do it</summary>${codeBlock([usual])}<p>pip takes both indexes for equals, and the highest version wins: a stranger’s project on ${plain(index.name)} that is named like one of your dependencies gets installed. Use it only where you know all of them.</p></details>`,
  ]
}
