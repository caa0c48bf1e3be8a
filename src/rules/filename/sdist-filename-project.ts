import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'
import { sdistFilenameReadings } from './sdist-filename-readings.ts'

/** The file name and PKG-INFO must speak of one project (source distribution format, PEP 625). */
export const sdistFilenameProject: Rule<Distribution> = {
  id: 'sdist-filename-project',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'The file name and PKG-INFO must speak of one project (source distribution format, PEP 625).',
  remedy:
    'Do not rename an sdist: build it again with `python -m build`, and its name follows `name` under `[project]` in pyproject.toml.',
  check(distribution) {
    const { kind, parsedFilename, project } = distribution
    if (kind !== 'sdist') return []
    const readings = sdistFilenameReadings(distribution)
    // A name that cannot be read is another rule's.
    if (readings.length === 0 || readings.some(reading => reading.project === project)) return []
    return [`The file name says that the project is \`${parsedFilename.project}\`, and PKG-INFO says \`${project}\`.`]
  },
}
