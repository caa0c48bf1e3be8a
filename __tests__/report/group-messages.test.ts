import { describe, expect, test } from '@jest/globals'
import { formatAnnotations } from '../../src/report/format-annotations.ts'
import { formatJobSummary } from '../../src/report/format-job-summary.ts'
import { groupMessages } from '../../src/report/group-messages.ts'
import type { Message } from '../../src/report/message.ts'
import { aReport, aResult } from '../support/some-reports.ts'

const about = (filename: string, overrides: Partial<Message> = {}): Message => ({
  level: 'error',
  code: 'rst-render-failure',
  filename,
  summary: `${filename}: docutils finds a warning in line 3.`,
  remedy: 'Mend it.',
  ...overrides,
})

describe('groupMessages()', () => {
  test('groupMessages() tells once what holds for several files', () => {
    expect(groupMessages([about('a.whl'), about('b.whl')])).toEqual([
      {
        ...about('a.whl'),
        summary: 'a.whl, b.whl: docutils finds a warning in line 3.',
        otherFilenames: ['b.whl'],
      },
    ])
  })

  test.each([
    [4, 'f0.whl, f1.whl, f2.whl and 1 more file: '],
    [60, 'f0.whl, f1.whl, f2.whl and 57 more files: '],
  ])('groupMessages() names the first of %d files, and counts the others', (count, beginning) => {
    const [message] = groupMessages(Array.from({ length: count }, (_, index) => about(`f${index}.whl`)))
    expect(message?.summary).toMatch(new RegExp(`^${beginning}`))
    expect(message?.otherFilenames).toHaveLength(count - 1)
  })

  test.each<readonly [string, Partial<Message>]>([
    ['level', { level: 'warning' }],
    ['rule', { code: 'rst-renders-empty' }],
    ['sentence', { summary: 'b.whl: docutils finds a warning in line 4.' }],
    ['answer', { detail: 'PyPI would answer: no.' }],
    ['remedy', { remedy: 'Build it again.' }],
  ])('groupMessages() keeps apart what differs in its %s', (_, overrides) => {
    const messages = [about('a.whl'), about('b.whl', overrides)]
    expect(groupMessages(messages)).toEqual(messages)
  })

  test('groupMessages() leaves alone what does not begin with its file, or has none', () => {
    const messages: readonly Message[] = [
      about('a.whl', { summary: 'PyPI refused a.whl.' }),
      about('b.whl', { summary: 'PyPI refused a.whl.' }),
      { level: 'notice', summary: 'x' },
      { level: 'notice', summary: 'x' },
    ]
    expect(groupMessages(messages)).toEqual(messages)
  })

  test('groupMessages() keeps the order of the first of each group', () => {
    const other = about('a.whl', { code: 'version-local', summary: 'a.whl: It has a local version.' })
    const codes = groupMessages([about('a.whl'), other, about('b.whl')]).map(({ code }) => code)
    expect(codes).toEqual(['rst-render-failure', 'version-local'])
  })
})

describe('A report on one bad description in every file', () => {
  const filenames = ['tstools-0.1-py3-none-any.whl', 'tstools-0.1.tar.gz']
  const findings = filenames.map(filename => ({
    rule: 'rst-render-failure',
    severity: 'refuse' as const,
    filename,
    summary: `${filename}: docutils finds a warning in line 3.`,
    remedy: 'Mend it.',
  }))
  const report = aReport(
    filenames.map(filename => aResult(filename, 'refused')),
    { findings },
  )

  test('has one annotation, which names both files', () => {
    expect(formatAnnotations(report, '/workspace')).toMatchObject([
      {
        title: 'tstools-0.1-py3-none-any.whl and 1 more: rst-render-failure',
        message: expect.stringContaining(`${filenames.join(', ')}: docutils finds`),
        file: 'dist/tstools-0.1-py3-none-any.whl',
      },
    ])
  })

  test('says it once in the job summary', () => {
    expect(formatJobSummary(report).split('docutils finds')).toHaveLength(2)
  })
})
