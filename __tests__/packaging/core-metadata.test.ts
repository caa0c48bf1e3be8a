import { describe, expect, test } from '@jest/globals'
import { CORE_METADATA_FIELDS, type CoreMetadata, fieldValue, fieldValues } from '../../src/packaging/core-metadata.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

interface KnownField {
  readonly name: string
  readonly attribute: string
  readonly multiple: boolean
  readonly since: string
}
const { known } = recordedVerdicts<{ known: readonly KnownField[] }>('core-metadata')

/** Form fields that PyPI reads in the singular, where packaging's attribute is a plural. */
const SINGULAR = ['platform', 'supported_platform', 'license_file', 'import_name', 'import_namespace']

const metadata: CoreMetadata = {
  fields: [
    { name: 'Name', value: 'tstools' },
    { name: 'Classifier', value: 'A :: B' },
    { name: 'Summary', value: '' },
    { name: 'Classifier', value: 'C :: D' },
  ],
  defects: [],
}

describe('CORE_METADATA_FIELDS', () => {
  test('CORE_METADATA_FIELDS has the fields, versions and multiplicity that packaging knows', () => {
    const ours = CORE_METADATA_FIELDS.map(({ name, multiple, since }) => ({
      name: name.toLowerCase(),
      multiple,
      since,
    }))
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect(ours.sort(byName)).toEqual(known.map(({ name, multiple, since }) => ({ name, multiple, since })))
  })

  test("CORE_METADATA_FIELDS names the form's fields as packaging's attributes, but for five in the singular", () => {
    for (const { name, formField } of CORE_METADATA_FIELDS) {
      const attribute = known.find(field => field.name === name.toLowerCase())?.attribute
      expect(SINGULAR.includes(formField) ? `${formField}s` : formField).toBe(attribute)
    }
  })
})

describe('fieldValues()', () => {
  test('fieldValues() gives every value in order, none for a field that is missing', () => {
    expect(fieldValues(metadata, 'Classifier')).toEqual(['A :: B', 'C :: D'])
    expect(fieldValues(metadata, 'Author')).toEqual([])
  })
})

describe('fieldValue()', () => {
  test('fieldValue() tells the first value, an empty one, and none apart', () => {
    expect(fieldValue(metadata, 'Classifier')).toBe('A :: B')
    expect(fieldValue(metadata, 'Summary')).toBe('')
    expect(fieldValue(metadata, 'Author')).toBeUndefined()
  })
})
