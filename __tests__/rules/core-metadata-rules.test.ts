import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import { CORE_METADATA_FIELDS, type CoreMetadataFieldName } from '../../src/packaging/core-metadata.ts'
import { applyRule } from '../../src/rules/apply-rule.ts'
import { CORE_METADATA_RULES } from '../../src/rules/core-metadata-rules.ts'
import { measureGrowth } from '../support/growth.ts'
import { aWheel, someCoreMetadata } from '../support/some-distributions.ts'

const other: PackageIndex = { kind: 'other', name: 'localhost', uploadUrl: new URL('http://localhost/legacy/') }

type Fields = readonly (readonly [CoreMetadataFieldName, string])[]

function findings(fields: Fields, index = PYPI) {
  const wheel = aWheel(undefined, { metadata: someCoreMetadata('tstools', '0.1', fields) })
  return CORE_METADATA_RULES.flatMap(rule => applyRule(rule, wheel, index))
}

describe('CORE_METADATA_RULES', () => {
  test('tell the first twenty of many licences that are unknown, and look no further', () => {
    const fields = Array.from({ length: 300 }, (_, n) => ['License-Expression', `MTI${n}`] as const)
    const told = findings(fields).filter(({ rule }) => rule === 'license-expression-unknown-license')
    expect(told).toHaveLength(20)
  })

  test.each<[string, Fields, string, string | undefined]>([
    [
      'the nearest classifier',
      [['Classifier', 'Programming Language :: Pyton :: 3']],
      'PyPI has no classifier `Programming Language :: Pyton :: 3`. Did you mean `Programming Language :: Python :: 3`?',
      "'Programming Language :: Pyton :: 3' is not a valid classifier.",
    ],
    [
      'what replaces a classifier',
      [['Classifier', 'Framework :: Django CMS :: 4.2']],
      'The classifier `Framework :: Django CMS :: 4.2` is out of use.',
      "The classifier 'Framework :: Django CMS :: 4.2' has been deprecated, use one of ['Framework :: Django CMS :: 5.0'] instead.",
    ],
    [
      'that nothing replaces a classifier',
      [['Classifier', 'License :: OSI Approved :: X.Net License']],
      'The classifier `License :: OSI Approved :: X.Net License` is out of use, and nothing replaces it.',
      "The classifier 'License :: OSI Approved :: X.Net License' has been deprecated.",
    ],
    [
      'a classifier that is like no other',
      [['Classifier', 'Completely :: Unheard of']],
      'PyPI has no classifier `Completely :: Unheard of`.',
      "'Completely :: Unheard of' is not a valid classifier.",
    ],
    [
      'of a Project-URL that is empty but for its comma that the label is missing, and no more',
      [['Project-URL', ',']],
      'A Project-URL has no label: `,`.',
      'Must have a label',
    ],
    [
      'of a Project-URL without a label that the label is missing, and no more',
      [['Project-URL', ', nonsense']],
      'A Project-URL has no label: `, nonsense`.',
      'Must have a label',
    ],
    [
      'the nearest licence',
      [['License-Expression', 'Apache2.0']],
      'License-Expression has `Apache2.0`, which is no SPDX licence id. Did you mean `Apache-2.0`?',
      "'Apache2.0' is invalid for 'license-expression'.",
    ],
    [
      'where a requirement breaks off',
      [['Requires-Dist', 'numpy >= 1.0 scipy']],
      'Requires-Dist `numpy >= 1.0 scipy` is no dependency specifier: a version specifier such as `>=1.0`, or `;` and a marker is expected where there is `scipy`.',
      "'numpy >= 1.0 scipy' is invalid for 'requires-dist'.",
    ],
    [
      'the clause of a specifier that is wrong',
      [['Requires-Python', '>=3.9, <4.*']],
      'Requires-Python is no version specifier: `>=3.9, <4.*`, in which `<4.*` is none.',
      "'>=3.9, <4.*' is invalid for 'requires-python'.",
    ],
    [
      'what was taken for the address',
      [['Author-email', 'Jane Doe']],
      'Author-email is no e-mail address: `Jane Doe`, which reads as `Jane`: it has no `@`.',
      "'Jane' is not a valid email address.",
    ],
    [
      'the scheme of a URL',
      [['Project-URL', 'Source, git+https://example.org/x.git']],
      'The Project-URL `Source` is `git+https://example.org/x.git`: it begins with `git+https:`, and only `https:` and `http:` are taken.',
      "'git+https://example.org/x.git' is not a valid url",
    ],
  ])('CORE_METADATA_RULES tell %s', (_, fields, sentence, indexSays) => {
    expect(findings(fields)).toMatchObject([{ summary: `tstools-0.1-py3-none-any.whl: ${sentence}`, indexSays }])
  })

  test('CORE_METADATA_RULES leave to other indexes what only PyPI wants', () => {
    const onlyPypi: Fields = [
      ['Author-email', 'nobody'],
      ['Classifier', 'Private :: Company'],
      ['Requires-Dist', 'demo @ https://example.org/demo.zip'],
      ['Home-page', 'ssh://git.example.org/demo'],
      ['Summary', 'x'.repeat(600)],
      ['Description-Content-Type', 'text/markdown; charset=utf-8'],
      ['License', 'MIT'],
      ['License-Expression', 'MIT'],
    ]
    expect(findings(onlyPypi)).toHaveLength(7)
    expect(findings(onlyPypi, other)).toEqual([])
    expect(findings([['Requires-Dist', 'demo >=']], other)).toMatchObject([{ rule: 'requires-dist-invalid' }])
    expect(findings([['Requires-Dist', 'demo >=']], other)[0]).not.toHaveProperty('indexSays')
  })

  test.each<[string, Fields, readonly string[]]>([
    ['a repeated name', [['Name', 'tstools']], ['name-repeated']],
    [
      'a repeated field',
      [
        ['Summary', 'a'],
        ['Summary', 'b'],
      ],
      ['single-valued-field-repeated'],
    ],
    [
      'two descriptions, of which one has been chosen',
      [
        ['Description', 'a'],
        ['Description', 'b'],
      ],
      [],
    ],
    ['a variant of what is not Markdown', [['Description-Content-Type', 'text/x-rst; variant=x']], []],
    ['an option without a name', [['Import-Name', '; private']], ['import-name-identifier']],
  ])('CORE_METADATA_RULES tell of %s once', (_, fields, rules) => {
    const found = findings(fields).map(({ rule }) => rule)
    expect(found.filter(rule => rule !== 'field-newer-than-metadata-version')).toEqual(rules)
  })

  test('CORE_METADATA_RULES tell of a wrong Metadata-Version, and not of each field that it could not have', () => {
    const metadata = {
      fields: [
        { name: 'Metadata-Version', value: '2.0' },
        { name: 'Name', value: 'tstools' },
        { name: 'License-Expression', value: 'MIT' },
      ],
      defects: [],
    } as const
    const wheel = aWheel(undefined, { metadata })
    const found = CORE_METADATA_RULES.flatMap(rule => applyRule(rule, wheel, PYPI))
    expect(found.map(({ rule }) => rule)).toEqual(['metadata-version-unsupported'])
  })

  test('CORE_METADATA_RULES tell of twenty unknown classifiers at most', () => {
    const many = Array.from({ length: 25 }, (_, n) => ['Classifier', `Unheard :: ${n}`] as const)
    expect(findings(many)).toHaveLength(20)
  })

  test('CORE_METADATA_RULES take a field that says UNKNOWN for one that is not there', () => {
    expect(findings(CORE_METADATA_FIELDS.slice(3).map(({ name }) => [name, 'UNKNOWN'] as const))).toEqual([])
  })

  test('CORE_METADATA_RULES tell of hostile values in short, on one line', () => {
    const field = fc.tuple(
      fc.constantFrom(...CORE_METADATA_FIELDS.slice(3).map(({ name }) => name)),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'()[]<>"\'\\@:;,. \n`\u001b\u202e') }),
      ),
    )
    fc.assert(
      fc.property(fc.array(field, { maxLength: 5 }), fields => {
        for (const { summary, indexSays = '' } of findings(fields)) {
          expect(summary.length + indexSays.length).toBeLessThan(1500)
          expect(`${summary}${indexSays}`).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
        }
      }),
    )
  })

  // A parser that goes back on its steps takes sixteen times as long for four times as much.
  test.each([
    '(',
    ')',
    '[',
    '"',
    "'",
    '\\',
    '@',
    '.',
    ';',
    ',',
    ' ',
    '\t',
    'a',
    '1',
    '-',
    '<',
    '=',
    '*',
    ';a=',
    'a(',
    '"\\',
    'a,',
  ])('CORE_METADATA_RULES take time in proportion to so much of %j in a field', text => {
    const check = (length: number) => {
      const value = text.repeat(length / text.length)
      for (const { name } of CORE_METADATA_FIELDS.slice(3)) {
        findings([[name, value]])
        findings([[name, `a${value}`]])
        findings([[name, `a @ ${value} ;`]])
        findings([[name, `text/plain;${value}`]])
      }
    }
    expect(measureGrowth(check, 2_400)).toBeLessThan(1.6)
  })
})
