import type { Distribution } from '../../distributions/distribution.ts'
import { formatPrintableLine } from '../../errors/printable-text.ts'
import { canonicalVersion } from '../../packaging/version.ts'
import type { Rule } from '../rule.ts'
import { sdistFilenameReadings } from './sdist-filename-readings.ts'

const CURRENT_BACKEND =
  'Build it with a current build backend, for example `requires = ["setuptools>=77"]` under `[build-system]` in pyproject.toml, and do not rename ' +
  'what it makes.'

/** Source distribution format (PEP 625), which PyPI takes by the letter. */
export const sdistFilenameNotNormalized: Rule<Distribution> = {
  id: 'sdist-filename-not-normalized',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'An sdist is named `{name}-{version}.tar.gz`, the name in lower case with `_` for each run of `-`, `_` and `.`, the version normalised (PEP 625).',
  remedy: CURRENT_BACKEND,
  check(distribution) {
    if (distribution.kind !== 'sdist') return []
    const { filename, project, version } = distribution
    // Of another project or version is told by rules of their own.
    const agrees = sdistFilenameReadings(distribution).some(
      reading => reading.project === project && reading.version === canonicalVersion(version),
    )
    const expected = `${underscored(project)}-${version.text}.tar.gz`
    if (!agrees || filename === expected) return []
    const indexSays = `Filename '${formatPrintableLine(filename, 255)}' is invalid, should be '${expected}'.`
    return [{ sentence: `The name should be \`${expected}\`.`, indexSays }]
  },
}

/** Binary distribution format, escaping and Unicode; PyPI takes the name of the project by the letter. */
export const wheelFilenameNotNormalized: Rule<Distribution> = {
  id: 'wheel-filename-not-normalized',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'The name of a wheel begins with the name of the project, in lower case with `_` for each run of `-`, `_` and `.`.',
  remedy: CURRENT_BACKEND,
  check({ kind, parsedFilename, project }) {
    const expected = underscored(project)
    if (kind !== 'wheel' || parsedFilename.project !== project || parsedFilename.writtenName === expected) return []
    const written = formatPrintableLine(parsedFilename.writtenName, 200)
    const indexSays = `Filename should contain the normalized project name '${expected}', not '${written}'.`
    return [{ sentence: `The name should begin with \`${expected}-\`, not with \`${written}-\`.`, indexSays }]
  },
}

function underscored(project: string): string {
  return project.replaceAll('-', '_')
}
