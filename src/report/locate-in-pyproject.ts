import { normalizeProjectName } from '../packaging/project-name.ts'

/** The key of `[project]` that a finding is about, by the beginning of its name; the first that fits counts. */
const KEYS: readonly (readonly [codes: RegExp, key: string])[] = [
  [/^(?:version-|file-conflict$|tag-version-mismatch$|release-closed$|nothing-new$)/, 'version'],
  [/^(?:name-|project-name-refused$|project-archived$)/, 'name'],
  [/^summary-/, 'description'],
  [/^requires-python-/, 'requires-python'],
  [/^requires-dist-/, 'dependencies'],
  [/^(?:content-type-|markdown-|rst-)/, 'readme'],
  [/^license-(?:expression|ref)/, 'license'],
  [/^license-file-/, 'license-files'],
  [/^classifier-/, 'classifiers'],
  [/^author-email-/, 'authors'],
  [/^maintainer-email-/, 'maintainers'],
]

/**
 * The line of `pyproject.toml` that a finding is caused by, where it is written there. Pure.
 * A search for lines, not a reader of TOML: what it does not find is annotated without a line.
 * @param project normalised name of the project concerned; a file about another project has no such line
 * @returns counted from 1
 */
export function locateInPyproject(pyproject: string, code: string, project: string): number | undefined {
  const key = KEYS.find(([codes]) => codes.test(code))?.[1]
  const lines = pyproject.split(/\r?\n/)
  const name = lines[findKey(lines, 'name') ?? lines.length] ?? ''
  const [, quoted = ''] = /=\s*["']([^"']*)["']/.exec(name) ?? []
  if (key === undefined || normalizeProjectName(quoted) !== project) return undefined
  const index = findKey(lines, key)
  return index === undefined ? undefined : index + 1
}

/** Index of the line on which the table `[project]` has this key. */
function findKey(lines: readonly string[], key: string): number | undefined {
  const start = lines.findIndex(line => /^\s*\[\s*project\s*\]/.test(line))
  if (start === -1) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => /^\s*\[[^\]]+\]\s*(?:#.*)?$/.test(line))
  const table = end === -1 ? rest : rest.slice(0, end)
  const index = table.findIndex(line => line.includes('=') && keyOf(line) === key)
  return index === -1 ? undefined : start + 1 + index
}

function keyOf(line: string): string {
  return (line.split('=')[0] ?? '').trim().replace(/^["']|["']$/g, '')
}
