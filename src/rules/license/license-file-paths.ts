import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** A path is told of once, by the first of these that it breaks. */
const DEFECTS = [
  ['license-file-parent', path => path.includes('..'), 'has `..` in it', 'parent directory indicators are not allowed'],
  ['license-file-glob', path => path.includes('*'), 'has `*` in it', 'paths must be resolved'],
  ['license-file-absolute', path => /^(\/|\\\\|.:[\\/])/su.test(path), 'is absolute', 'paths must be relative'],
  [
    'license-file-delimiter',
    path => path !== normalize(path),
    'is not written plainly',
    "paths must use '/' delimiter",
  ],
] as const satisfies readonly (readonly [string, (path: string) => boolean, string, string])[]

type DefectId = (typeof DEFECTS)[number][0]

export const licenseFileParent = licenseFileRule(
  'license-file-parent',
  'License-File does not lead out of the project: no `..`, not even inside a name (PEP 639).',
)
export const licenseFileGlob = licenseFileRule(
  'license-file-glob',
  'License-File names a file; patterns are for pyproject.toml, and the build backend resolves them (PEP 639).',
)
export const licenseFileAbsolute = licenseFileRule(
  'license-file-absolute',
  'License-File is relative to the root of the project, on any system (PEP 639).',
)
export const licenseFileDelimiter = licenseFileRule(
  'license-file-delimiter',
  'License-File is written with single slashes, without `./` in front, `\\` or a slash at the end, and is not empty (PEP 639).',
)

function licenseFileRule(id: DefectId, description: string): Rule<Distribution> {
  return {
    id,
    group: 'license and classifiers',
    severity: 'refuse',
    holdsFor: 'specification',
    description,
    remedy:
      'Name the files in `license-files = ["LICENSE"]` under `[project]` in pyproject.toml, relative to it, with `/`; keep them inside the ' +
      'project, upgrade the build backend, and build again.',
    check: ({ metadata }) =>
      submittedValues(metadata, 'License-File').flatMap(path => {
        const defect = DEFECTS.find(([, isBroken]) => isBroken(path))
        if (defect?.[0] !== id) return []
        return [
          {
            sentence: `License-File ${quoteValue(path)} ${defect[2]}.`,
            indexSays: `${quoteLikePython(path)} is invalid for 'license-file', ${defect[3]}`,
          },
        ]
      }),
  }
}

/** As `pathlib.PureWindowsPath(path).as_posix()` writes it. */
function normalize(path: string): string {
  const [, drive = '', rest = ''] = /^([^\\/]:)?(.*)$/su.exec(path) ?? []
  const parts = rest.split(/[\\/]/).filter(part => part !== '' && part !== '.')
  return drive + parts.join('/') || '.'
}
