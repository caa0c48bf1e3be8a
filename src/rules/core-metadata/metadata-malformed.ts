import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'

/** Core metadata must be written as its specification says: headers of one form, all in UTF-8. */
export const metadataMalformed: Rule<Distribution> = {
  id: 'metadata-malformed',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'METADATA and PKG-INFO are e-mail headers of one form, in UTF-8, with at most one description. What is broken is lost, or read as part of the description.',
  remedy:
    'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, save ' +
    'pyproject.toml and the README in UTF-8, and build again.',
  check: ({ metadata }) => metadata.defects,
}
