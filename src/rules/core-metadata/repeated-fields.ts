import type { Distribution } from '../../distributions/distribution.ts'
import { CORE_METADATA_FIELDS, type CoreMetadata } from '../../packaging/core-metadata.ts'
import type { Rule, Violation } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** Two names are two projects. */
export const nameRepeated: Rule<Distribution> = {
  id: 'name-repeated',
  group: 'project name',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'Core metadata has the field Name once.',
  remedy: 'See what writes the core metadata besides the build backend, and build again.',
  check: ({ metadata }) => repeated(metadata, name => name === 'Name'),
}

/** The core metadata specification marks the fields that may stand more than once. */
export const singleValuedFieldRepeated: Rule<Distribution> = {
  id: 'single-valued-field-repeated',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Only fields such as Classifier and Requires-Dist may stand more than once in core metadata; of Summary, Keywords, License, ' +
    'Requires-Python and the like there is one.',
  remedy: 'See what writes the core metadata besides the build backend, and build again.',
  check: ({ metadata }) => repeated(metadata, name => name !== 'Name'),
}

/** Of several descriptions one has been chosen already. */
function repeated(metadata: CoreMetadata, concerns: (name: string) => boolean): readonly Violation[] {
  return CORE_METADATA_FIELDS.filter(({ name, multiple }) => !multiple && name !== 'Description' && concerns(name))
    .map(field => ({ ...field, count: submittedValues(metadata, field.name).length }))
    .filter(({ count }) => count > 1)
    .map(({ name, formField, count }) => ({
      sentence: `The field ${name} stands ${count} times in the core metadata, and there must be one.`,
      indexSays: `'${formField}' has invalid data.`,
    }))
}
