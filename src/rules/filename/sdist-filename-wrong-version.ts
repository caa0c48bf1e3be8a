import type { Distribution } from '../../distributions/distribution.ts'
import { canonicalVersion } from '../../packaging/version.ts'
import type { Rule } from '../rule.ts'
import { sdistFilenameReadings } from './sdist-filename-readings.ts'

/** The file name and PKG-INFO must speak of one version, in whatever spelling (source distribution format, PEP 625). */
export const sdistFilenameWrongVersion: Rule<Distribution> = {
  id: 'sdist-filename-wrong-version',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'The file name and PKG-INFO must speak of one version, in whatever spelling (PEP 625).',
  remedy:
    'Do not rename an sdist: set `version` under `[project]` in pyproject.toml, build again with `python -m build`, and the name follows.',
  check(distribution) {
    if (distribution.kind !== 'sdist') return []
    const { parsedFilename, project, version } = distribution
    const readings = sdistFilenameReadings(distribution)
    // Of another project, it would have another version too: that is told once.
    const ofProject = readings.filter(reading => reading.project === project)
    if (ofProject.length === 0 || ofProject.some(reading => reading.version === canonicalVersion(version))) return []
    return [`The file name says that the version is ${parsedFilename.version.text}, and PKG-INFO says ${version.text}.`]
  },
}
