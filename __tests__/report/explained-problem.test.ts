import { describe, expect, test } from '@jest/globals'
import { formatAnnotations } from '../../src/report/format-annotations.ts'
import { formatJobSummary } from '../../src/report/format-job-summary.ts'
import { aProblem, aReport } from '../support/some-reports.ts'

const documentation = 'https://github.com/octo-org/pypi-publish/blob/v1/'
const problems = [
  aProblem({
    learnMore: 'docs/trusted-publishing.md#invalid-publisher',
    facts: { title: 'What it says:', rows: [['environment', '<b>@pypi</b>\n']] },
  }),
]

describe('A problem with a page of its own', () => {
  test('leads there from its annotation, where it is read on the web', () => {
    const [annotation] = formatAnnotations(aReport([], { problems, documentation }), '/workspace')
    expect(annotation?.message).toContain(`More: ${documentation}docs/trusted-publishing.md#invalid-publisher`)
  })

  test('names the page where it has no address', () => {
    const [annotation] = formatAnnotations(aReport([], { problems }), '/workspace')
    expect(annotation?.message).toMatch(/^More: docs\/trusted-publishing\.md#invalid-publisher$/m)
  })

  test('leads there from the job summary', () => {
    const summary = formatJobSummary(aReport([], { problems, documentation }))
    expect(summary).toContain(
      `<a href="${documentation}docs/trusted-publishing.md#invalid-publisher"><code>some-problem`,
    )
  })
})

test('The facts of a problem are a table of the job summary, in which nobody else’s text is markup', () => {
  const summary = formatJobSummary(aReport([], { problems }))
  expect(summary).toContain(
    '<p>What it says:</p><table><tr><td><code>environment</code></td><td><code>&lt;b&gt;@pypi&lt;/b&gt;</code></td></tr></table>',
  )
  expect(summary).not.toMatch(/\n\s*\n/)
})
