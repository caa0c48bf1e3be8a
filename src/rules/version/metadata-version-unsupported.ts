import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { fieldValue } from '../../packaging/core-metadata.ts'
import { isNewerMetadata, isSupportedMetadata } from '../../packaging/metadata-versions.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'

/** One newer than we know may be known to PyPI by now: it is let pass, with a warning. */
export const metadataVersionUnsupported: Rule<Distribution> = {
  id: 'metadata-version-unsupported',
  group: 'version',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'Metadata-Version is one of 1.0, 1.1, 1.2, 2.1, 2.2, 2.3, 2.4 and 2.5. The draft 2.0 never became one. A newer version is a warning: ' +
    'PyPI may have learnt it since.',
  remedy:
    'Use another version of the build backend: name it under `[build-system]` in pyproject.toml, for example ' +
    '`requires = ["setuptools>=77"]`, and build again.',
  check({ metadata }) {
    const version = fieldValue(metadata, 'Metadata-Version') ?? ''
    if (isSupportedMetadata(version)) return []
    const isNewer = isNewerMetadata(version)
    return [
      {
        sentence: isNewer
          ? `Metadata-Version is ${quoteValue(version)}, which is newer than 2.5, the newest that PyPI is known to accept.`
          : `Metadata-Version is ${quoteValue(version)}, which PyPI does not accept.`,
        severity: isNewer ? 'warn' : 'refuse',
        indexSays: `${quoteLikePython(version)} is not a valid metadata version.`,
      },
    ]
  },
}
