import { describe, expect, test } from '@jest/globals'
import { buildReport } from '../../src/report/build-report.ts'
import type { Finding } from '../../src/rules/finding.ts'
import type { FileOutcome } from '../../src/upload/file-outcome.ts'
import { anUnreadResult, aProblem, aReport, aResult, PYPI, someFacts, someInputs } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const SDIST = 'tstools-0.1.tar.gz'
const SENT = { decision: 'publish', uploads: [], settled: [] } as const
const NOTHING_SENT = { decision: 'nothing-new', settled: [] } as const

function aFinding(overrides: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', severity: 'refuse', summary: 'It is wrong.', remedy: 'Mend it.', ...overrides }
}

describe('buildReport() on outcomes', () => {
  test('is published when a file was uploaded', () => {
    const report = aReport([aResult(WHEEL, 'uploaded'), aResult(SDIST, 'identical')], { plan: SENT })
    expect(report).toMatchObject({ outcome: 'published', stepFails: false, dryRun: false })
  })

  test('is published when the only file that was sent ended unverified', () => {
    expect(aReport([aResult(WHEEL, 'unverified')], { plan: SENT }).outcome).toBe('published')
  })

  test.each<[FileOutcome]>([['identical'], ['skipped'], ['unverified']])(
    'is nothing-new when nothing was sent and every file is %s',
    outcome => {
      expect(aReport([aResult(WHEEL, outcome)], { plan: NOTHING_SENT }).outcome).toBe('nothing-new')
    },
  )

  test.each<[FileOutcome]>([['conflict'], ['refused'], ['failed'], ['not-attempted']])(
    'is failed when a file is %s, even beside one that was uploaded',
    outcome => {
      const report = aReport([aResult(WHEEL, 'uploaded'), aResult(SDIST, outcome)], { plan: SENT })
      expect(report).toMatchObject({ outcome: 'failed', stepFails: true })
    },
  )

  test('is failed when the run has a problem, with nothing else known', () => {
    const facts = { problems: [aProblem()], files: [], findings: [], warnings: [], notices: [] }
    expect(buildReport(facts)).toEqual({
      ...facts,
      outcome: 'failed',
      stepFails: true,
      dryRun: false,
      releases: [],
    })
  })

  test('is failed by a finding about the run as a whole', () => {
    expect(aReport([aResult(WHEEL, 'not-attempted')], { findings: [aFinding()] }).outcome).toBe('failed')
  })

  test('is published in spite of a finding that only warns', () => {
    const findings = [aFinding({ severity: 'warn', filename: WHEEL })]
    const report = aReport([aResult(WHEEL, 'uploaded')], { plan: SENT, findings })
    expect(report).toMatchObject({ outcome: 'published', stepFails: false, findings })
  })

  test('has no finding about a file that the index has accepted already', () => {
    const findings = [aFinding({ filename: WHEEL })]
    const report = aReport([aResult(WHEEL, 'identical')], { plan: NOTHING_SENT, findings })
    expect(report).toMatchObject({ outcome: 'nothing-new', stepFails: false, findings: [] })
  })
})

describe('buildReport() on dry runs', () => {
  const inputs = someInputs({ dryRun: true })

  test('is dry-run when everything is in order', () => {
    const report = aReport([aResult(WHEEL, 'would-upload')], { inputs, plan: SENT })
    expect(report).toMatchObject({ outcome: 'dry-run', stepFails: false, dryRun: true, notices: [] })
  })

  test('is failed when something is refused, and the good files stay as they are', () => {
    const report = aReport([aResult(WHEEL, 'would-upload'), aResult(SDIST, 'refused')], { inputs })
    expect(report).toMatchObject({ outcome: 'failed', stepFails: true, dryRun: true })
    expect(report.files.map(file => file.outcome)).toEqual(['would-upload', 'refused'])
  })

  test('stays dry-run when there is nothing new, and fails the step where that is asked for', () => {
    const files = [aResult(WHEEL, 'identical')]
    expect(aReport(files, { inputs, plan: NOTHING_SENT })).toMatchObject({
      outcome: 'dry-run',
      stepFails: false,
      notices: [
        'Nothing new: PyPI (upload.pypi.org) already has every file, byte for byte, so nothing would be uploaded.',
      ],
    })
    const strict = someInputs({ dryRun: true, ifNothingNew: 'error' })
    expect(aReport(files, { inputs: strict, plan: NOTHING_SENT })).toMatchObject({
      outcome: 'dry-run',
      stepFails: true,
    })
  })
})

describe('buildReport() on if-nothing-new', () => {
  const said = 'Nothing new: PyPI (upload.pypi.org) already has every file, byte for byte, so nothing was uploaded.'
  const report = (ifNothingNew: 'ignore' | 'notice' | 'warning' | 'error') =>
    aReport([aResult(WHEEL, 'identical')], { plan: NOTHING_SENT, inputs: someInputs({ ifNothingNew }) })

  test('says nothing with ignore', () => {
    expect(report('ignore')).toMatchObject({
      outcome: 'nothing-new',
      stepFails: false,
      notices: [],
      warnings: [],
      problems: [],
    })
  })

  test('says it as a notice by default', () => {
    expect(report('notice')).toMatchObject({ stepFails: false, notices: [said], warnings: [], problems: [] })
  })

  test('says it as a warning', () => {
    expect(report('warning')).toMatchObject({ stepFails: false, notices: [], warnings: [said], problems: [] })
  })

  test('fails the step with error, and the outcome stays nothing-new', () => {
    expect(report('error')).toMatchObject({
      outcome: 'nothing-new',
      stepFails: true,
      problems: [{ code: 'nothing-new', summary: said }],
    })
  })

  test('does not claim that the files are the same where they are not', () => {
    const files = [aResult(WHEEL, 'skipped')]
    expect(aReport(files, { plan: NOTHING_SENT }).notices).toEqual([
      'Nothing new: PyPI (upload.pypi.org) already has a file under every one of the names, so nothing was uploaded.',
    ])
  })

  test('is not spoken of when something failed', () => {
    const inputs = someInputs({ ifNothingNew: 'error' })
    expect(aReport([aResult(WHEEL, 'conflict')], { inputs }).problems).toEqual([])
  })
})

describe('buildReport() on wait', () => {
  test('warns when the index did not list the files in time, and the release stays published', () => {
    const inputs = someInputs({ wait: 90 })
    expect(aReport([aResult(WHEEL, 'uploaded')], { plan: SENT, inputs, available: false })).toMatchObject({
      outcome: 'published',
      stepFails: false,
      available: false,
      warnings: [
        'PyPI (upload.pypi.org) did not list every file within 1 min 30 s (`wait: 90`). ' +
          'The release is published; only installers may not see all of it yet.',
      ],
    })
  })

  test('does not call a file missing where the index could not be read', () => {
    const facts = { plan: SENT, inputs: someInputs({ wait: 5 }), available: false, unread: 'it was silent' }
    expect(aReport([aResult(WHEEL, 'uploaded')], facts).warnings).toEqual([
      'Whether PyPI (upload.pypi.org) lists every file could not be read within 5 s (`wait: 5`): it was silent. ' +
        'The release is published; only installers may not see all of it yet.',
    ])
  })

  test('has nothing to say when it was not waited for', () => {
    expect(aReport([aResult(WHEEL, 'uploaded')])).not.toHaveProperty('available')
  })
})

describe('buildReport() on releases', () => {
  test('groups files by project and version, as an index does', () => {
    const files = [
      aResult(WHEEL, 'uploaded'),
      aResult('tstools-0.1.0.tar.gz', 'uploaded'),
      aResult('tstools-0.2.tar.gz', 'uploaded'),
      aResult('demo_kit-0.1.tar.gz', 'uploaded'),
      anUnreadResult('broken-1.0.tar.gz', 'refused'),
    ]
    const releases = aReport(files).releases.map(({ name, version, files }) => [name, version, files.length])
    expect(releases).toEqual([
      ['tstools', '0.1', 2],
      ['tstools', '0.2', 1],
      ['demo_kit', '0.1', 1],
    ])
  })

  test('tells where the release is and how to install it, under the name that the author wrote', () => {
    expect(aReport([aResult('demo_kit-0.1.tar.gz', 'uploaded')]).releases).toMatchObject([
      {
        name: 'demo_kit',
        project: 'demo-kit',
        version: '0.1',
        url: 'https://pypi.org/project/demo-kit/0.1/',
        installCommand: 'pip install demo_kit==0.1',
      },
    ])
  })

  test('has no address on an index without such pages', () => {
    const { releaseUrl: _, ...index } = PYPI
    expect(buildReport(someFacts([aResult(WHEEL, 'uploaded')], { index })).releases[0]).not.toHaveProperty('url')
  })
})
