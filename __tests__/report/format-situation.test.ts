import { describe, expect, test } from '@jest/globals'
import { buildMessages } from '../../src/report/build-messages.ts'
import { describeOutcome } from '../../src/report/describe-outcome.ts'
import { formatSituation } from '../../src/report/format-situation.ts'
import type { Report } from '../../src/report/report.ts'
import { aReport, aResult, PYPI } from '../support/some-reports.ts'

const [WHEEL, SDIST] = ['tstools-0.1-py3-none-any.whl', 'tstools-0.1.tar.gz']
const plain = (report: Report) => String(formatSituation(report)).replace(/<[^>]*>/g, '')

/** A run that ended before it knew its index. */
function withoutIndex(report: Report): Report {
  const { index: _, ...rest } = report
  return rest
}

describe('formatSituation()', () => {
  test('tells of one file as of many', () => {
    const attested = { attested: true }
    expect(plain(aReport([aResult(WHEEL, 'uploaded', attested)]))).toBe('1 file is on PyPI now, with an attestation.')
    const both = [aResult(WHEEL, 'uploaded', attested), aResult(SDIST, 'uploaded', attested)]
    expect(plain(aReport(both))).toBe('All 2 files are on PyPI now, each with an attestation.')
    expect(plain(aReport([...both, aResult('tstools-0.1-py2-none-any.whl', 'identical')]))).toMatch(/2 uploaded, 1 id/)
  })

  test('tells whether the index lists them', () => {
    const files = [aResult(WHEEL, 'uploaded')]
    expect(plain(aReport(files, { available: true }))).toContain('PyPI lists every file.')
    expect(plain(aReport(files, { available: false }))).toContain('PyPI was not seen to list every file in time.')
    const another = [...files, aResult(SDIST, 'skipped')]
    expect(plain(aReport(another, { available: true }))).toContain('PyPI lists every file that was uploaded.')
  })

  test('tells after a failure what is there', () => {
    const failed = aReport([aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed')])
    expect(plain(failed)).toMatch(/1 of 2 files are on PyPI.* now, and stay there\./)
    expect(plain(aReport([aResult(WHEEL, 'failed')]))).toMatch(/Nothing was added to PyPI/)
  })

  test('speaks of "the index" where the run ended before it knew which', () => {
    const files = [aResult(WHEEL, 'uploaded')]
    expect(plain(withoutIndex(aReport(files, { available: true })))).toBe(
      '1 file is on the index now. The index lists every file.',
    )
    expect(plain(withoutIndex(aReport([aResult(WHEEL, 'failed')])))).toContain('Nothing was added to the index.')
  })
})

describe('describeOutcome()', () => {
  test('says so when there was nothing to publish', () => {
    expect(describeOutcome(aReport([]))).toMatch(/^Nothing was published to PyPI|^Not published/)
    expect(describeOutcome(withoutIndex(aReport([])))).toContain('the index')
    expect(describeOutcome({ ...aReport([]), dryRun: true })).toBe('Dry run: nothing can be published to PyPI')
  })

  test('says so when everything was there', () => {
    expect(describeOutcome(aReport([aResult(WHEEL, 'identical')]))).toBe('Nothing new for PyPI: tstools 0.1')
  })
})

describe('buildMessages()', () => {
  test.each([
    ['failed', 'the index'],
    ['conflict', 'the index'],
    ['skipped', 'The index'],
    ['unverified', 'The index'],
  ] as const)('speaks of "the index" where the run ended before it knew which: a file that is %s', (outcome, index) => {
    const report = withoutIndex(aReport([aResult(WHEEL, outcome)]))
    const summaries = buildMessages(report).map(({ summary }) => summary)
    expect(summaries[0]).toContain(index)
    expect(summaries.join()).not.toContain('undefined')
  })

  test('says what the index would answer, and why', () => {
    const report = aReport([aResult(WHEEL, 'unverified', { why: 'its pages have no digests' })], { index: PYPI })
    expect(buildMessages(report)[0]?.summary).toContain('could not be verified: its pages have no digests.')
    const rule = { rule: 'some-rule', severity: 'refuse', filename: WHEEL, summary: 's', remedy: 'r', indexSays: 'no' }
    const finding = { ...rule, group: 'filename' } as unknown as Report['findings'][number]
    const refused = aReport([aResult(WHEEL, 'refused')], { findings: [finding] })
    expect(buildMessages(withoutIndex(refused))[0]?.detail).toBe('The index would answer: no')
  })
})
