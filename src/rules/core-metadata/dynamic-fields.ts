import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { CORE_METADATA_FIELDS } from '../../packaging/core-metadata.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

const NEVER_DYNAMIC: readonly string[] = ['name', 'version', 'metadata-version']
const FIELD_NAMES: readonly string[] = CORE_METADATA_FIELDS.map(({ name }) => name.toLowerCase())

/** PEP 643. */
export const dynamicForbidden: Rule<Distribution> = {
  id: 'dynamic-forbidden',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Dynamic tells which fields a wheel may have otherwise than its sdist; Name, Version and Metadata-Version cannot be (PEP 643).',
  remedy:
    'Upgrade the build backend under `[build-system]` in pyproject.toml: no current one writes this. Then build again.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Dynamic')
      .filter(field => NEVER_DYNAMIC.includes(field.toLowerCase()))
      .map(field => ({
        sentence: `Dynamic names ${field}, which can never be dynamic in core metadata.`,
        indexSays: `${quoteLikePython(field.toLowerCase())} is not allowed as a dynamic field.`,
      })),
}

/** The fields that the specification has and those that PyPI takes are the same today. */
export const dynamicUnknown: Rule<Distribution> = {
  id: 'dynamic-unknown',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Dynamic names fields of core metadata, such as `Requires-Dist`, and not keys of pyproject.toml, such as `dependencies`.',
  remedy: 'Upgrade the build backend under `[build-system]` in pyproject.toml, which writes Dynamic, and build again.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Dynamic')
      .filter(field => !FIELD_NAMES.includes(field.toLowerCase()))
      .map(field => ({
        sentence: `Dynamic names ${quoteValue(field)}, which is no field of core metadata.`,
        indexSays: `${quoteLikePython(field.toLowerCase())} is not a valid dynamic field.`,
      })),
}
