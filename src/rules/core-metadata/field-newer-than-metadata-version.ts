import type { Distribution } from '../../distributions/distribution.ts'
import { CORE_METADATA_FIELDS, fieldValue } from '../../packaging/core-metadata.ts'
import { isOlderMetadata, isSupportedMetadata } from '../../packaging/metadata-versions.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** PyPI takes the Metadata-Version at its word. */
export const fieldNewerThanMetadataVersion: Rule<Distribution> = {
  id: 'field-newer-than-metadata-version',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A field must not be newer than the Metadata-Version that the file declares: Description-Content-Type came with 2.1, Dynamic with 2.2, ' +
    'License-Expression and License-File with 2.4, Import-Name with 2.5. (A License-File below 2.4 is no matter: it is not sent.)',
  remedy:
    'Upgrade the build backend under `[build-system]` in pyproject.toml, for example `requires = ["setuptools>=77"]`, so that it writes the ' +
    'version that goes with the field; and write no fields into METADATA by other means.',
  check({ metadata }) {
    const version = fieldValue(metadata, 'Metadata-Version') ?? ''
    if (!isSupportedMetadata(version)) return []
    return CORE_METADATA_FIELDS.filter(
      ({ name, since }) => isOlderMetadata(version, since) && submittedValues(metadata, name).length > 0,
    ).map(({ name, since }) => ({
      sentence: `The field ${name} came with metadata version ${since}, and the file declares ${version}.`,
      indexSays: `${name.toLowerCase()} introduced in metadata version ${since}, not ${version}.`,
    }))
  },
}
