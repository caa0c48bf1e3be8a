import { quoteValue } from '../errors/quote-value.ts'
import { type CoreMetadata, fieldValue } from '../packaging/core-metadata.ts'
import { isProjectName, normalizeProjectName } from '../packaging/project-name.ts'
import { parseVersion, type Version } from '../packaging/version.ts'
import type { Defect } from './defect.ts'

/** What no upload form can do without, as core metadata says it. */
export interface CheckedMetadata {
  /** Normalised; absent where the name is missing or none. */
  readonly project?: string
  readonly version?: Version
  readonly defects: readonly Defect[]
}

/** Whether core metadata has the three fields that every index requires, and a name and a version in them. Pure. */
export function checkCoreMetadata(metadata: CoreMetadata): CheckedMetadata {
  const metadataVersion = fieldValue(metadata, 'Metadata-Version') ?? ''
  const name = fieldValue(metadata, 'Name') ?? ''
  const writtenVersion = fieldValue(metadata, 'Version') ?? ''
  const version = parseVersion(writtenVersion)
  const validName = isProjectName(name)
  const defects = [
    metadataVersion === '' && missing('metadata-version-missing', 'Metadata-Version'),
    name === '' && missing('name-missing', 'Name'),
    name !== '' &&
      !validName && {
        rule: 'name-pattern',
        detail: `The core metadata's Name is ${quoteValue(name)}: a name has ASCII letters, digits, \`.\`, \`_\`, \`-\`, and begins and ends with a letter or digit.`,
      },
    writtenVersion === '' && missing('version-missing', 'Version'),
    writtenVersion !== '' &&
      version === undefined && {
        rule: 'version-invalid',
        detail: `The core metadata's Version is ${quoteValue(writtenVersion)}, which is not a version (PEP 440).`,
      },
  ].filter(defect => defect !== false)
  return { ...(validName && { project: normalizeProjectName(name) }), ...(version && { version }), defects }
}

function missing(rule: string, field: string): Defect {
  return { rule, detail: `The core metadata has no ${field}.` }
}
