import { type CoreMetadata, type CoreMetadataFieldName, fieldValues } from '../packaging/core-metadata.ts'
import { knowsLicenseFiles } from '../packaging/metadata-versions.ts'

/**
 * The values of a field that an index comes to see. One empty value is the same as none; where the last is `UNKNOWN`,
 * as old build tools wrote it, PyPI drops all; License-File is sent only where the metadata version has it.
 */
export function submittedValues(metadata: CoreMetadata, name: CoreMetadataFieldName): readonly string[] {
  const values = fieldValues(metadata, name)
  const last = values.at(-1)?.trim()
  if (last === 'UNKNOWN' || (values.length === 1 && values[0] === '')) return []
  if (name === 'License-File' && !knowsLicenseFiles(metadata)) return []
  return values
}
