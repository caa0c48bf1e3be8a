import type { PackageIndex } from '../package-index/package-index.ts'
import { isProjectName } from '../packaging/project-name.ts'

/**
 * The command that installs a release from the index it went to, to paste into a POSIX shell.
 *
 * pip treats the indexes it is given as equals, so a second index for the dependencies would let a stranger's distribution
 * of the same name win: no command names two. From TestPyPI it is without dependencies, as its copies of them are nobody's
 * word. From an index of one's own they come from that index, too: on PyPI a stranger may own their names.
 * @returns `undefined` where the name is no valid one, or where it is not known from where to install
 */
export function formatInstallCommand(name: string, version: string, index: PackageIndex): string | undefined {
  if (!isProjectName(name)) return undefined
  const pinned = quoteForShell(`${name}==${version}`)
  if (index.kind === 'pypi') return `pip install ${pinned}`
  if (index.simpleUrl === undefined) return undefined
  const dependencies = index.kind === 'testpypi' ? '--no-deps ' : ''
  return `pip install --index-url ${quoteForShell(withoutCredentials(index.simpleUrl))} ${dependencies}${pinned}`
}

/** What belongs behind the command of TestPyPI: pip finds the release installed, and gets the rest from PyPI. */
export function formatDependenciesCommand(name: string, version: string): string | undefined {
  return isProjectName(name) ? `pip install ${quoteForShell(`${name}==${version}`)}` : undefined
}

/**
 * The one line of the packaging tutorial, which names the test index and PyPI together; only to be shown with a caution.
 * @returns `undefined` as `formatInstallCommand` does
 */
export function formatTwoIndexCommand(name: string, version: string, index: PackageIndex): string | undefined {
  if (!isProjectName(name) || index.simpleUrl === undefined) return undefined
  const urls = `--index-url ${quoteForShell(withoutCredentials(index.simpleUrl))} --extra-index-url https://pypi.org/simple/`
  return `pip install ${urls} ${quoteForShell(`${name}==${version}`)}`
}

function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

function withoutCredentials(url: URL): string {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.search = ''
  return copy.href
}
