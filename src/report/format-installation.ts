import { fitRows } from './fit-rows.ts'
import { formatDependenciesCommand } from './format-install-command.ts'
import { codeBlock, type Html, html, link, plain } from './html.ts'
import type { ReleaseReport, Report } from './report.ts'

const MAXIMUM_BYTES = 100_000

/** How to install what is on the index now. Empty where nothing is, or where it is not known how. Pure. */
export function formatInstallation(releases: readonly ReleaseReport[], index: Report['index']): Html {
  const installable = releases.filter(release => release.installCommand !== undefined)
  if (installable.length === 0 || index === undefined) return html``
  const { rows } = fitRows(
    installable.map(release => {
      // The heading of the summary links a release that is the only one.
      const name =
        releases.length === 1 ? html`` : html`${link(plain(`${release.name} ${release.version}`), release.url)}`
      return html`${name}${formatCommands(release, index.kind === 'pypi')}`
    }),
    MAXIMUM_BYTES,
  )
  const caution =
    index.kind === 'pypi'
      ? html``
      : html`<p>The second line of each fetches the dependencies from PyPI. Naming both indexes in one command would let a stranger’s project of the same name win, as pip prefers neither.</p>`
  return html`<h3>Install</h3>
${[...rows, caution].filter(row => row !== '')}`
}

function formatCommands({ name, version, installCommand }: ReleaseReport, isPypi: boolean): Html {
  const dependencies = isPypi ? undefined : formatDependenciesCommand(name, version)
  return codeBlock([installCommand, dependencies].filter(command => command !== undefined))
}
