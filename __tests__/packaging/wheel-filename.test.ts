import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseWheelFilename, type WheelFilename } from '../../src/packaging/wheel-filename.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

type WheelVerdict =
  | { readonly input: string; readonly refusal: string }
  | { readonly input: string; readonly project: string; readonly version: string; build: string; tags: string[] }
const recorded = recordedVerdicts<{ wheels: readonly WheelVerdict[] }>('filenames').wheels

/** What packaging accepts and we do not, on purpose: names that no project can have. */
const STRICTER = [
  { why: 'no name at all', matches: (filename: string) => filename.startsWith('-') },
  { why: 'a line break behind the name', matches: (filename: string) => /^[^-]*\n-/.test(filename) },
]

/** The rule that stands for a message of packaging. */
const RULE_OF_REFUSAL: Readonly<Record<string, string>> = {
  "Invalid wheel filename (extension must be '.whl')": 'wheel-filename-parts',
  'Invalid wheel filename (wrong number of parts)': 'wheel-filename-parts',
  'Invalid project name': 'wheel-filename-project-chars',
  'Invalid wheel filename (invalid version)': 'wheel-filename-version',
}

function ruleOf(refusal: string): string | undefined {
  return refusal.startsWith('Invalid build number') ? 'wheel-filename-build' : RULE_OF_REFUSAL[refusal]
}

/** As packaging counts: the number of a build tag without leading zeros, each combination of the tags once. */
function asRecorded(filename: string, wheel: WheelFilename): WheelVerdict {
  const combinations = wheel.pythonTag
    .split('.')
    .flatMap(python => wheel.abiTag.split('.').map(abi => `${python}-${abi}`))
    .flatMap(start => wheel.platformTag.split('.').map(platform => `${start}-${platform}`.toLowerCase()))
  return {
    input: filename,
    project: wheel.project,
    version: wheel.version.text,
    build: (wheel.build ?? '').replace(/^0+(?=[0-9])/, ''),
    tags: [...new Set(combinations)].sort(),
  }
}

describe('parseWheelFilename()', () => {
  test('parseWheelFilename() takes a name apart, as it is written and normalised', () => {
    expect(parseWheelFilename('Zope.Interface-1.00-2b-py2.py3-none-any.whl')).toStrictEqual({
      kind: 'wheel',
      writtenName: 'Zope.Interface',
      writtenVersion: '1.00',
      project: 'zope-interface',
      version: { text: '1.0' },
      build: '2b',
      pythonTag: 'py2.py3',
      abiTag: 'none',
      platformTag: 'any',
    })
  })

  test('parseWheelFilename() has no build where the name has none', () => {
    expect(parseWheelFilename('tstools-0.1-py3-none-any.whl')).not.toHaveProperty('build')
  })

  test.each([
    ['tstools-0.1-py3-none-any.WHL', 'wheel-filename-parts', 'the ending'],
    ['tstools-0.1-py3-none.whl', 'wheel-filename-parts', '4 parts'],
    ['my-tools-0.1-1-py3-none-any.whl', 'wheel-filename-parts', '7 parts'],
    ['my__tools-0.1-py3-none-any.whl', 'wheel-filename-project-chars', '`my__tools`'],
    ['-0.1-py3-none-any.whl', 'wheel-filename-project-chars', '(empty)'],
    ['tstools-latest-py3-none-any.whl', 'wheel-filename-version', '`latest`'],
    ['my-tools-0.1-py3-none-any.whl', 'wheel-filename-version', '`tools`'],
    ['tstools-0.1-beta-py3-none-any.whl', 'wheel-filename-build', '`beta`'],
  ])('parseWheelFilename() refuses %s by %s', (filename, rule, words) => {
    expect(parseWheelFilename(filename)).toEqual({ kind: 'invalid', rule, reason: expect.stringContaining(words) })
  })

  test('parseWheelFilename() agrees with every recorded verdict of packaging but where it is stricter', () => {
    const comparable = recorded.filter(({ input }) => !STRICTER.some(({ matches }) => matches(input)))
    expect(comparable.length).toBeGreaterThan(200)
    for (const verdict of comparable) {
      const wheel = parseWheelFilename(verdict.input)
      const ours =
        wheel.kind === 'invalid' ? { input: verdict.input, rule: wheel.rule } : asRecorded(verdict.input, wheel)
      const theirs = 'refusal' in verdict ? { input: verdict.input, rule: ruleOf(verdict.refusal) } : verdict
      expect(ours).toEqual(theirs)
    }
  })

  test('parseWheelFilename() is stricter than packaging where a name is no name', () => {
    const accepted = recorded.filter(verdict => !('refusal' in verdict) && STRICTER.some(s => s.matches(verdict.input)))
    expect(accepted.length).toBeGreaterThan(1)
    for (const { input } of accepted) expect(parseWheelFilename(input)).toHaveProperty('kind', 'invalid')
  })

  test('parseWheelFilename() never throws, and its reasons are short and on one line', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.tuple(text, text).map(([a, b]) => `${a}-${b}-1-py3-none-any.whl`),
        ),
        filename => {
          const parsed = parseWheelFilename(filename)
          if (parsed.kind === 'invalid') expect(parsed.reason).toMatch(/^[^\p{Cc}\u2028\u2029]{1,300}$/u)
        },
      ),
    )
  })
})
