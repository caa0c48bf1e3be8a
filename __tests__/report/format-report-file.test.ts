import { describe, expect, test } from '@jest/globals'
import { formatReportFile } from '../../src/report/format-report-file.ts'
import { anUnreadResult, aProblem, aReport, aResult, TESTPYPI } from '../support/some-reports.ts'

describe('formatReportFile()', () => {
  test('is the outputs as JSON, with numbers and lists as such', () => {
    const files = [aResult('tstools-0.1.tar.gz', 'uploaded'), aResult('tstools-0.1-py3-none-any.whl', 'identical')]
    expect(JSON.parse(formatReportFile(aReport(files, { index: TESTPYPI, available: true })))).toMatchObject({
      outcome: 'published',
      name: 'tstools',
      version: '0.1',
      'uploaded-count': 1,
      'skipped-count': 1,
      available: true,
      'dry-run': false,
      index: { name: 'TestPyPI', host: 'test.pypi.org' },
      files: [{ filename: 'tstools-0.1.tar.gz', outcome: 'uploaded' }, { outcome: 'identical' }],
      releases: [{ name: 'tstools', filenames: ['tstools-0.1.tar.gz', 'tstools-0.1-py3-none-any.whl'] }],
      messages: [],
    })
  })

  test('has every message, however many, and is never cut short', () => {
    const files = Array.from({ length: 3000 }, (_, n) => anUnreadResult(`tstools-0.1-${n}-py3-none-any.whl`, 'refused'))
    const report = JSON.parse(formatReportFile(aReport(files, { problems: [aProblem()] })))
    const named = report.messages.flatMap(({ filenames }: { filenames: string[] }) => filenames)
    expect(named).toHaveLength(3000)
    expect(report).toMatchObject({ available: null, files: { length: 3000 } })
    expect(report.messages[0]).toEqual({
      level: 'error',
      code: 'some-problem',
      filenames: [],
      text: expect.stringContaining('Something went wrong.'),
    })
  })
})
