import { HOSTILE_TEXTS } from '../../__tests__/support/hostile-text.ts'
import { anUnreadResult, aProblem, aReport, aResult, PYPI } from '../../__tests__/support/some-reports.ts'
import { formatInstallCommand } from '../../src/report/format-install-command.ts'
import type { Target } from '../engine/target.ts'
import { mustBeHarmlessReport } from '../harmless-report.ts'
import { must } from '../invariants.ts'

const PART = '\x1e'

/** Texts of others, wherever a report may hold some: file names, addresses, words of servers. */
export const target: Target = {
  covers: ['report/', 'errors/', 'runtime/neutralize-workflow-commands'],
  seeds: [
    ['a.whl', 'https://h.example/a.whl', 'the server says', 'why'].join(PART),
    ...HOSTILE_TEXTS.map(text => [text, `https://h.example/${text}`, text, text].join(PART)),
    ['`a` `b', 'http://u:p@h/', '  indented\n\n\n`code', 'https://pypi.org/project/x/ @a #1 :b:'].join(PART),
  ],
  words: [
    ...HOSTILE_TEXTS,
    PART,
    '::',
    '##[',
    '`',
    '``',
    '<',
    '&',
    '&#',
    '@',
    '#1',
    'https://pypi.org/',
    '](',
    '\u00ad',
    '\u200b',
    '\u2066',
  ],
  check(input) {
    const [name = '', url = '', words = '', why = ''] = input.toString().split(PART)
    const problem = aProblem({
      summary: words,
      detail: why,
      remedy: words,
      filename: name,
      facts: { title: why, rows: [[name, words]] },
    })
    const files = [
      anUnreadResult(name, 'refused', { why, url }),
      aResult('tstools-0.1.tar.gz', 'failed', { url, why, problem, remedy: words }),
      aResult('tstools-0.1-py3-none-any.whl', 'uploaded', { url, logEntryUrl: url, attested: true }),
    ]
    const finding = {
      rule: 'zip-bad',
      severity: 'refuse',
      filename: name,
      summary: words,
      remedy: why,
      indexSays: words,
    } as const
    const index = { ...PYPI, name: words.slice(0, 100), releaseUrl: () => url }
    const facts = { problems: [problem], findings: [finding], warnings: [words], notices: [why], documentation: url }
    mustBeHarmlessReport(aReport(files, facts))
    mustBeHarmlessReport(aReport(files.slice(2), { ...facts, index, problems: [] }))
    const command = formatInstallCommand(name, '1.0', PYPI) ?? ''
    must(!/[\n\r]/.test(command), 'a command of one line', command)
  },
}
