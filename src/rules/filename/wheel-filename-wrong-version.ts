import type { Distribution } from '../../distributions/distribution.ts'
import { canonicalVersion } from '../../packaging/version.ts'
import type { Rule } from '../rule.ts'

/** The file name and METADATA must speak of one version, in whatever spelling: `1.0` and `1.0.0` are equal (PEP 440). */
export const wheelFilenameWrongVersion: Rule<Distribution> = {
  id: 'wheel-filename-wrong-version',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'The file name and METADATA must speak of one version, in whatever spelling: `1.0` and `1.0.0` are equal (PEP 440).',
  remedy:
    'Do not rename a wheel: set `version` under `[project]` in pyproject.toml, build again with `python -m build`, and the name follows.',
  check({ kind, parsedFilename, version }) {
    if (kind !== 'wheel' || canonicalVersion(parsedFilename.version) === canonicalVersion(version)) return []
    return [`The file name says that the version is ${parsedFilename.version.text}, and METADATA says ${version.text}.`]
  },
}
