import { quoteMember } from '../../distributions/contents/quote-member.ts'
import type { Distribution } from '../../distributions/distribution.ts'
import { knowsLicenseFiles } from '../../packaging/metadata-versions.ts'
import type { Rule, Violation } from '../rule.ts'

const REMEDY =
  'See that the files of `license-files` under `[project]` in pyproject.toml exist and are in the archive, and build again with a current build backend.'

export const licenseFileMissingSdist: Rule<Distribution> = {
  id: 'license-file-missing-sdist',
  group: 'sdist',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Each file that License-File names lies in the sdist, from its top directory on (PEP 639, from core metadata 2.4 on).',
  remedy: REMEDY,
  check: distribution => (distribution.kind === 'sdist' ? findMissing(distribution) : []),
}

export const licenseFileMissingWheel: Rule<Distribution> = {
  id: 'license-file-missing-wheel',
  group: 'wheel',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Each file that License-File names lies in `.dist-info/licenses/` of the wheel (PEP 639, from core metadata 2.4 on).',
  remedy: REMEDY,
  check: distribution => (distribution.kind === 'wheel' ? findMissing(distribution) : []),
}

function findMissing({ contents, metadata }: Distribution): readonly Violation[] {
  if (!knowsLicenseFiles(metadata)) return []
  return contents.missingLicenseFiles.map(path => ({
    sentence: `License-File names a file that the archive does not have: ${quoteMember(path)}.`,
    indexSays: `License-File does not exist in distribution file at ${path}`,
  }))
}
