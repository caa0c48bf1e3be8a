import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isProjectName, normalizeProjectName } from '../../src/packaging/project-name.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

interface NameVerdict {
  readonly input: string
  readonly valid: boolean
  readonly normalized: string
}
const { verdicts } = recordedVerdicts<{ verdicts: readonly NameVerdict[] }>('project-names')

describe('isProjectName()', () => {
  test('isProjectName() agrees with every recorded verdict of packaging', () => {
    expect(verdicts.map(({ input }) => [input, isProjectName(input)])).toEqual(
      verdicts.map(({ input, valid }) => [input, valid]),
    )
  })

  test('isProjectName() stays fast on megabytes that end badly', () => {
    expect(isProjectName(`${'a'.repeat(5_000_000)}!`)).toBe(false)
  })
})

describe('normalizeProjectName()', () => {
  test.each([
    ['Foo.Bar', 'foo-bar'],
    ['foo__bar', 'foo-bar'],
    ['foo-_.bar', 'foo-bar'],
    ['tstools', 'tstools'],
  ])('normalizeProjectName() takes %s to %s', (name, normalized) => {
    expect(normalizeProjectName(name)).toBe(normalized)
  })

  test('normalizeProjectName() agrees with every recorded verdict of packaging', () => {
    expect(verdicts.map(({ input }) => normalizeProjectName(input))).toEqual(
      verdicts.map(verdict => verdict.normalized),
    )
  })

  test('normalizeProjectName() changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._-]*$/), name => {
        const normalized = normalizeProjectName(name)
        expect(normalizeProjectName(normalized)).toBe(normalized)
      }),
    )
  })
})
