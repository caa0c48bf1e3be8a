import { describe, expect, test } from '@jest/globals'
import type { CoreMetadataFieldName } from '../../src/packaging/core-metadata.ts'
import { CORE_METADATA_RULES } from '../../src/rules/core-metadata-rules.ts'
import { recordedVerdicts } from '../packaging/recorded-verdicts.ts'
import { aWheel, someCoreMetadata } from '../support/some-distributions.ts'

type Verdicts = readonly (readonly [text: string, accepted: boolean])[]
const recorded =
  recordedVerdicts<
    Readonly<Record<'license_files' | 'import_names' | 'dynamic_fields' | 'extras' | 'summaries', Verdicts>>
  >('metadata-values')

/** Values on which our rules judge otherwise than packaging's own validation of the field. */
function differences(field: CoreMetadataFieldName, verdicts: Verdicts, besides: readonly string[]): readonly string[] {
  return verdicts
    .filter(([value, accepted]) => {
      const fields = [value, ...besides].map(each => [field, each] as const)
      const metadata = someCoreMetadata('tstools', '0.1', fields)
      const others = metadata.fields.slice(1)
      const wheel = aWheel(undefined, { metadata: { ...metadata, fields: [VERSION, ...others] } })
      const refused = CORE_METADATA_RULES.some(rule => rule.check(wheel).length > 0)
      return refused === accepted
    })
    .map(([value]) => value)
}

const VERSION = { name: 'Metadata-Version', value: '2.5' } as const

describe('CORE_METADATA_RULES', () => {
  test.each([
    ['License-File', recorded.license_files, ['LICENSE']],
    ['Import-Name', recorded.import_names, ['tstools']],
    ['Dynamic', recorded.dynamic_fields, ['Summary']],
    ['Provides-Extra', recorded.extras, ['a']],
    ['Summary', recorded.summaries, []],
  ] as const)('CORE_METADATA_RULES agree with packaging on %s', (field, verdicts, besides) => {
    expect(verdicts.length).toBeGreaterThan(5)
    expect(differences(field, verdicts, besides)).toEqual([])
  })
})
