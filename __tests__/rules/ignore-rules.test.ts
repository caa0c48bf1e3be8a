import { describe, expect, test } from '@jest/globals'
import type { UnreadableDistribution } from '../../src/distributions/distribution.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { checkRun, type RunCheckFacts } from '../../src/rules/check-run.ts'
import { describeUnknownRules, ignoreRules } from '../../src/rules/ignore-rules.ts'
import { aWheel } from '../support/some-distributions.ts'

const finding = { rule: 'version-local', severity: 'refuse', summary: 'It has one.', remedy: 'Tag it.' } as const

describe('ignoreRules()', () => {
  test('ignoreRules() makes warnings of the findings of the rules named, and of no others', () => {
    const other = { ...finding, rule: 'summary-too-long' }
    expect(ignoreRules([finding, other], new Set(['version-local']))).toEqual([{ ...finding, severity: 'warn' }, other])
  })
})

describe('describeUnknownRules()', () => {
  test.each([
    ['version-locals', 'version-local'],
    ['classifer-unknown', 'classifier-unknown'],
    ['clasifier-unknwon', 'classifier-unknown'],
    ['summary-long', 'summary-too-long'],
  ])('describeUnknownRules() takes %s for %s', (written, meant) => {
    expect(describeUnknownRules(new Set([written]))).toEqual([
      `The input \`ignore-rules\` names \`${written}\`, but no rule has this id: it changes nothing. Did you mean \`${meant}\`?`,
    ])
  })

  test('describeUnknownRules() guesses nothing where nothing is near, and is quiet about what there is', () => {
    expect(
      describeUnknownRules(new Set(['no-such-thing-at-all', 'tag-missing', 'not-a-zip', 'filename-repeated'])),
    ).toEqual(['The input `ignore-rules` names `no-such-thing-at-all`, but no rule has this id: it changes nothing.'])
  })
})

describe('checkRun()', () => {
  const run = (ignored: readonly string[], facts: Partial<RunCheckFacts> = {}) =>
    checkRun({
      discovery: {
        files: [],
        nearMisses: [],
        foreignFilenames: [],
        misnamedDirectories: [],
        nestedDirectories: [],
        irregularFiles: [],
        missedPlaces: [],
        repeatedFilenames: [],
      },
      candidates: [aWheel()],
      listings: new Map(),
      renderings: new Map(),
      now: new Date(0),
      index: PYPI,
      ignoredRules: new Set(ignored),
      verifyMetadata: true,
      tag: 'v0.2',
      checkTag: 'auto',
      ...facts,
    })

  test('checkRun() lets the tag be ignored as any rule', () => {
    expect(run([]).findings).toMatchObject([{ rule: 'tag-version-mismatch', severity: 'refuse' }])
    expect(run(['tag-version-mismatch']).findings).toMatchObject([{ rule: 'tag-version-mismatch', severity: 'warn' }])
  })

  test('checkRun() compares the tag with files that can be read alone', () => {
    const { path, filename, size } = aWheel('tstools-0.2-py3-none-any.whl')
    const unreadable: UnreadableDistribution = {
      kind: 'unreadable',
      path,
      filename,
      size,
      attestationPaths: [],
      defects: [{ rule: 'not-a-zip', detail: 'It is none.' }],
    }
    expect(run([], { candidates: [unreadable] }).findings.map(({ rule }) => rule)).toEqual(['not-a-zip'])
    const { findings } = run([], { candidates: [unreadable, aWheel()] })
    expect(findings.map(({ rule }) => rule)).toEqual(['not-a-zip', 'tag-version-mismatch'])
  })

  test('checkRun() notes that a project will be made, and what could not be compared', () => {
    const listings = new Map([['tstools', { state: 'absent' } as const]])
    expect(run([], { listings, tag: 'nightly' }).notices).toEqual([
      'PyPI has no project `tstools` yet: its first upload creates it. A name cannot be changed later.',
      expect.stringContaining('`nightly`'),
    ])
  })

  test('checkRun() warns of an id that is none', () => {
    expect(run(['tag-mismatch']).warnings).toEqual([expect.stringContaining('`tag-mismatch`')])
  })
})
