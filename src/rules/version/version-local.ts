import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

/** PEP 440 leaves local versions to those who rebuild what others publish. */
export const versionLocal: Rule<Distribution> = {
  id: 'version-local',
  group: 'version',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A public index takes no local versions, such as `1.0+g1a2b3c`: PEP 440 keeps them for builds that differ from a published one. Tools ' +
    'that derive the version from git write one when the commit has no tag, or the checkout has changes.',
  remedy:
    'Publish from a commit that has a tag, with `fetch-depth: 0` at actions/checkout and no changed files; or, for setuptools-scm, set ' +
    '`local_scheme = "no-local-version"` under `[tool.setuptools_scm]`, for hatch-vcs under `[tool.hatch.version.raw-options]`.',
  check({ version }) {
    if (version.local === undefined) return []
    return [
      {
        sentence: `The version ${version.text} has a local part, \`+${version.local}\`.`,
        indexSays: `The use of local versions in <Version('${version.text}')> is not allowed.`,
      },
    ]
  },
}
