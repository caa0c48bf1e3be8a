import { describe, expect, test } from '@jest/globals'
import { buildMessages } from '../../src/report/build-messages.ts'
import { formatAnnotations } from '../../src/report/format-annotations.ts'
import { formatComment } from '../../src/report/format-comment.ts'
import { formatJobSummary } from '../../src/report/format-job-summary.ts'
import { formatLog } from '../../src/report/format-log.ts'
import { formatOutputs } from '../../src/report/format-outputs.ts'
import { formatReportFile } from '../../src/report/format-report-file.ts'
import { withoutSecrets } from '../../src/report/without-secrets.ts'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'
import { AWKWARD_PASSWORDS } from '../support/awkward-passwords.ts'
import { anUnreadResult, aProblem, aReport, aResult } from '../support/some-reports.ts'

function masksOf(secret: string) {
  const masks = createSecretMasks()
  masks.add(secret)
  return masks
}

/** A report that has these words in every place where others' words, or names, can be. */
function reportThatSays(words: string) {
  const problem = aProblem({
    summary: `It said ${words}`,
    detail: `at\nonce ${words}`,
    remedy: `Do ${words}`,
    facts: { title: words, rows: [[words, `is ${words}`]] },
  })
  return aReport(
    [
      aResult('tstools-0.1.tar.gz', 'failed', { problem, url: `https://files.example/${words}` }),
      aResult('tstools-0.1-py3-none-any.whl', 'conflict', { why: words, remedy: words }),
      anUnreadResult(`${words}.whl`, 'refused', { why: words, path: '/workspace/dist/x' }),
    ],
    {
      problems: [problem],
      findings: [{ rule: 'some-rule', severity: 'warn', summary: words, indexSays: words, remedy: words }],
      warnings: [words],
      notices: [words],
      projects: [words],
    },
  )
}

describe('withoutSecrets()', () => {
  test.each(AWKWARD_PASSWORDS)('leaves nothing of %j in whatever is written of a report', password => {
    const report = withoutSecrets(reportThatSays(password), masksOf(password))
    const written = [
      formatJobSummary(report),
      formatComment(report, '<!-- ours -->', undefined),
      formatReportFile(report),
      JSON.stringify([formatLog(report), formatOutputs(report), formatAnnotations(report, '/workspace', undefined)]),
    ].join('\n')
    expect(written).toContain('***')
    expect(written).not.toContain('Canary')
    expect(JSON.stringify(buildMessages(report))).not.toContain('Canary')
  })

  test.each(['uploaded', 'published', 'identical', 'conflict', 'some-rule'])(
    'writes all of a report where the password is a word of ours: %s',
    password => {
      const report = reportThatSays('words of others')
      const scrubbed = withoutSecrets(report, masksOf(password))
      expect(scrubbed.files.map(({ outcome }) => outcome)).toEqual(report.files.map(({ outcome }) => outcome))
      expect(scrubbed.outcome).toBe(report.outcome)
      expect(scrubbed.findings.map(({ rule }) => rule)).toEqual(['some-rule'])
      expect(formatLog(scrubbed).length).toBe(formatLog(report).length)
    },
  )

  test('keeps names that merely begin as a secret does, what is no text, and what the program goes by', () => {
    const scrubber = masksOf('my-internal-passphrase')
    const file = aResult('my-internal-tools-0.1.tar.gz', 'uploaded', { url: 'https://files.example/my-internal-tools' })
    const report = { ...aReport([file], { warnings: ['my-internal-pass…'] }), reportFile: '/my-internal-passphrase' }
    expect(withoutSecrets(report, scrubber)).toEqual({ ...report, warnings: ['***…'] })
    const { index, files, releases } = withoutSecrets(report, scrubber)
    expect(index).toBe(report.index)
    expect(releases[0]?.files[0]).toBe(files[0])
  })
})
