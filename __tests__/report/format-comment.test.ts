import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatComment, formatCommentMarker } from '../../src/report/format-comment.ts'
import { hostileText } from '../support/hostile-text.ts'
import {
  anIndexAt,
  anUnreadResult,
  aProblem,
  aReport,
  aResult,
  PYPI,
  someInputs,
  TESTPYPI,
} from '../support/some-reports.ts'

const MARKER = '<!-- marker -->'
const WHEEL = 'tstools-0.1-py3-none-any.whl'

describe('formatCommentMarker()', () => {
  test('names the index, so that two of them have a comment each', () => {
    expect(formatCommentMarker(PYPI, ['tstools'])).toBe('<!-- pypi-publish upload.pypi.org/legacy/ tstools -->')
    expect(formatCommentMarker(TESTPYPI, ['tstools'])).toBe('<!-- pypi-publish test.pypi.org/legacy/ tstools -->')
  })

  test('names the projects in whatever order, so that each set of them has one', () => {
    expect(formatCommentMarker(PYPI, ['b', 'a'])).toBe('<!-- pypi-publish upload.pypi.org/legacy/ a b -->')
  })

  test('stays short, and tells apart also very many projects', () => {
    const names = Array.from({ length: 100 }, (_, n) => `project-${n}`)
    const [all, others] = [formatCommentMarker(PYPI, names), formatCommentMarker(PYPI, [...names, 'z'])]
    expect(all.length).toBeLessThan(150)
    expect(all).not.toBe(others)
  })

  test('stays one comment of HTML, whatever the path of the index', () => {
    const marker = formatCommentMarker(anIndexAt('https://example.com/a-->b--!>/legacy/'), ['a'])
    expect(marker).toMatch(/^<!-- (?:(?!--|>).)* -->$/)
  })
})

describe('formatComment()', () => {
  test('tells what was published, how to install it, and where to read more', () => {
    const report = aReport([aResult(WHEEL, 'uploaded')], { index: TESTPYPI })
    const comment = formatComment(report, MARKER, 'https://github.com/o/r/actions/runs/1')
    expect(comment).toMatch(/^<!-- marker -->\n<h2>✅ .*Published tstools 0\.1 to TestPyPI/)
    expect(comment).toContain('--no-deps tstools==0.1')
    expect(comment).toContain('<a href="https://github.com/o/r/actions/runs/1">All about this run</a>')
  })

  test('tells what a rehearsal found', () => {
    const findings = [
      { rule: 'version-local', severity: 'refuse', summary: 'It is local.', remedy: 'Drop it.' },
    ] as const
    const report = aReport([aResult(WHEEL, 'would-upload')], { inputs: someInputs({ dryRun: true }), findings })
    const comment = formatComment(report, MARKER, undefined)
    expect(comment).toContain('Dry run: tstools 0.1 cannot be published')
    expect(comment).toContain('It is local.')
    expect(comment).not.toContain('pip install')
  })

  test('stays below what GitHub takes, however much there is to tell', () => {
    const files = Array.from({ length: 2000 }, (_, n) =>
      aResult(`p${n}-1.0.tar.gz`, 'uploaded', { why: '日'.repeat(300) }),
    )
    const problems = Array.from({ length: 500 }, (_, n) => aProblem({ summary: `${n} ${'<'.repeat(2000)}` }))
    expect(formatComment(aReport(files, { problems, index: TESTPYPI }), MARKER, undefined).length).toBeLessThan(65_536)
  })

  test('is the marker and one block of HTML, whatever names and answers hold', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const problem = aProblem({ summary: text, detail: text, remedy: text })
        const [, ...block] = formatComment(
          aReport([anUnreadResult(text, 'failed', { why: text, problem })]),
          MARKER,
          text,
        ).split('\n')
        expect(block.join('\n')).toMatch(/^<h2>/)
        expect(block.slice(0, -1).every(line => line.trim() !== '')).toBe(true)
        expect(block.join('\n')).not.toMatch(/<(script|img|iframe)|<!--|javascript:alert\(1\)">/)
      }),
    )
  })
})
