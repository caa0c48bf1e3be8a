import { describe, expect, test } from '@jest/globals'
import { CORE_METADATA_FIELDS, type CoreMetadata, fieldValues } from '../../src/packaging/core-metadata.ts'
import { parseCoreMetadata } from '../../src/packaging/parse-core-metadata.ts'
import { unfoldDescription } from '../../src/packaging/unfold-description.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

type Value = string | readonly string[] | Readonly<Record<string, string>>
interface MetadataVerdict {
  readonly base64: string
  readonly fields: Readonly<Record<string, Value>>
  /** By header name: repeated, unknown or not UTF-8. */
  readonly unparsed: Readonly<Record<string, readonly (string | null)[]>>
}
const recorded = recordedVerdicts<{
  known: readonly { readonly name: string; readonly attribute: string }[]
  verdicts: readonly MetadataVerdict[]
}>('core-metadata')

/*
 * Deliberate differences from packaging:
 * - A header Description is unfolded.
 * - A line break between colon and value is left out, as Python does since 3.12.8; the recording is an older Python's.
 * - Of two descriptions, the body is taken, with a defect; packaging takes neither.
 * - What is repeated or not UTF-8 is still given, the latter with a defect; packaging puts it aside.
 * - `From ` in the last line before the body is left out; packaging puts it into the body.
 */
const withoutBreakInFront = (value: string) => value.replace(/^[ \t\r\n]+/, '')

type Field = (typeof CORE_METADATA_FIELDS)[number]

/** Our reading of a field in the form that packaging gives it. */
function asPackaging(metadata: CoreMetadata, { name, multiple }: Field): unknown {
  const values = fieldValues(metadata, name)
  if (name === 'Description') return metadata.description
  if (values.length === 0) return undefined
  if (name === 'Keywords') return values[0]?.split(',').map(keyword => keyword.trim())
  if (name === 'Project-URL') return Object.fromEntries(values.map(partitionAtComma))
  if (name === 'Import-Name' && values.length === 1 && values[0] === '') return []
  return multiple ? values : values[0]
}

function partitionAtComma(pair: string): readonly [string, string] {
  const [label = '', ...rest] = pair.split(',')
  return [label.trim(), rest.join(',').trim()]
}

/** What packaging read, with the differences that are meant. */
function asWeWantIt(metadata: CoreMetadata, { name }: Field, recordedValue: Value | undefined): unknown {
  const isBody = name === 'Description' && fieldValues(metadata, name).length === 0
  if (recordedValue === undefined || isBody) return recordedValue
  if (typeof recordedValue !== 'string') {
    return Array.isArray(recordedValue) ? recordedValue.map(withoutBreakInFront) : recordedValue
  }
  const value = withoutBreakInFront(recordedValue)
  return name === 'Description' ? unfoldDescription(value) : value
}

function attributeOf(field: Field): string {
  return recorded.known.find(({ name }) => name === field.name.toLowerCase())?.attribute ?? ''
}

describe('parseCoreMetadata()', () => {
  test('parseCoreMetadata() reads every recorded file as packaging does, but for the differences above', () => {
    expect(recorded.verdicts.length).toBeGreaterThan(250)
    for (const { base64, fields, unparsed } of recorded.verdicts) {
      const source = Buffer.from(base64, 'base64')
      const metadata = parseCoreMetadata(source)
      const comparable = CORE_METADATA_FIELDS.filter(({ name }) => unparsed[name.toLowerCase()] === undefined)
      const ours = comparable.map(field => [field.name, asPackaging(metadata, field)])
      const theirs = comparable.map(field => [field.name, asWeWantIt(metadata, field, fields[attributeOf(field)])])
      expect([source.toString(), ...ours]).toEqual([source.toString(), ...theirs])
    }
  })

  test('parseCoreMetadata() repeats or names as a defect what packaging puts aside', () => {
    const setAside = recorded.verdicts.flatMap(({ base64, unparsed }) =>
      CORE_METADATA_FIELDS.filter(({ name }) => unparsed[name.toLowerCase()]).map(({ name }) => ({ name, base64 })),
    )
    expect(setAside.length).toBeGreaterThan(20)
    for (const { name, base64 } of setAside) {
      const metadata = parseCoreMetadata(Buffer.from(base64, 'base64'))
      const isTold = fieldValues(metadata, name).length > 1 || metadata.defects.length > 0
      expect([Buffer.from(base64, 'base64').toString(), isTold]).toEqual([expect.anything(), true])
    }
  })
})
