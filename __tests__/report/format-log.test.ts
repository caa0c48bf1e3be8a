import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatLog } from '../../src/report/format-log.ts'
import { hostileText } from '../support/hostile-text.ts'
import { anUnreadResult, aProblem, aReport, aResult, someInputs, TESTPYPI } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const SDIST = 'tstools-0.1.tar.gz'

describe('formatLog()', () => {
  test('ends a publication with a table and the way to install it', () => {
    const report = aReport([aResult(SDIST, 'identical'), aResult(WHEEL, 'uploaded')], { index: TESTPYPI })
    expect(formatLog(report)).toEqual([
      '✓ Published tstools 0.1 to TestPyPI (1 identical, 1 uploaded)',
      '  ✓ uploaded   tstools-0.1-py3-none-any.whl  1.0 kB',
      '  = identical  tstools-0.1.tar.gz            500 B',
      'https://test.pypi.org/project/tstools/0.1/',
      'pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.1',
    ])
  })

  test('ends a failed publication with what is there and what is not', () => {
    const why = 'nothing more was sent after the wheel was refused'
    const report = aReport([aResult(WHEEL, 'failed'), aResult(SDIST, 'not-attempted', { why })])
    expect(formatLog(report)).toEqual([
      '✗ Not published to PyPI: tstools 0.1 (1 failed, 1 not attempted)',
      '  ✗ failed         tstools-0.1-py3-none-any.whl  1.0 kB',
      '  - not attempted  tstools-0.1.tar.gz            500 B   nothing more was sent after the wheel was refused',
    ])
  })

  test.each([
    ['a dry run', 'would-upload', '✓ Dry run: tstools 0.1 can be published to PyPI (1 would upload)'],
    ['a dry run with nothing new', 'identical', '✓ Dry run: nothing new for PyPI: tstools 0.1 (1 identical)'],
    ['a dry run that found something', 'refused', '✗ Dry run: tstools 0.1 cannot be published to PyPI (1 refused)'],
  ] as const)('begins %s with what would happen, and names nothing to install', (_, outcome, line) => {
    const lines = formatLog(aReport([aResult(WHEEL, outcome)], { inputs: someInputs({ dryRun: true }) }))
    expect(lines[0]).toBe(line)
    expect(lines).toHaveLength(2)
  })

  test('tells no way to install what could not be published, though the release is there', () => {
    for (const files of [[aResult(WHEEL, 'conflict')], [aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed')]]) {
      expect(formatLog(aReport(files)).filter(line => /pip install|https:/.test(line))).toEqual([])
    }
  })

  test('says so when a release got there only in part', () => {
    const [line] = formatLog(aReport([aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed')]))
    expect(line).toBe('✗ Published only in part to PyPI: tstools 0.1, 1 of 2 files uploaded (1 uploaded, 1 failed)')
  })

  test('is short when the run ended early', () => {
    expect(formatLog(aReport([], { problems: [aProblem()] }))).toEqual(['✗ Nothing was published to PyPI'])
  })

  test('gives each hostile name one line', () => {
    fc.assert(
      fc.property(hostileText, name => {
        const lines = formatLog(aReport([anUnreadResult(name, 'refused', { why: name })]))
        expect(lines).toHaveLength(2)
        for (const line of lines) expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
      }),
    )
  })
})
