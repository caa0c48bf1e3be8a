import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

/** The file name and METADATA must speak of one project (binary distribution format, file name convention). */
export const wheelFilenameOtherProject: Rule<Distribution> = {
  id: 'wheel-filename-other-project',
  group: 'filename',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'The file name and METADATA must speak of one project (binary distribution format).',
  remedy:
    'Do not rename a wheel: build it again with `python -m build`, and its name follows `name` under `[project]` in pyproject.toml.',
  check({ kind, parsedFilename, project }) {
    if (kind !== 'wheel' || parsedFilename.project === project) return []
    return [`The file name says that the project is \`${parsedFilename.project}\`, and METADATA says \`${project}\`.`]
  },
}
