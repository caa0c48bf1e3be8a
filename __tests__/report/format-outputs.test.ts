import { describe, expect, test } from '@jest/globals'
import { formatOutputs, OUTPUT_NAMES } from '../../src/report/format-outputs.ts'
import { fakeSha256 } from '../support/some-distributions.ts'
import { anUnreadResult, aProblem, aReport, aResult, someInputs, TESTPYPI } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const SDIST = 'tstools-0.1.tar.gz'

describe('formatOutputs()', () => {
  test('tells of a published release', () => {
    const url = `https://files.example/${WHEEL}`
    const files = [aResult(WHEEL, 'uploaded', { url, attested: true }), aResult(SDIST, 'identical')]
    expect(formatOutputs(aReport(files, { index: TESTPYPI, available: true }))).toEqual({
      outcome: 'published',
      name: 'tstools',
      version: '0.1',
      'release-url': 'https://test.pypi.org/project/tstools/0.1/',
      'install-command': 'pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.1',
      'uploaded-count': '1',
      'skipped-count': '1',
      available: 'true',
      files: JSON.stringify([
        { filename: WHEEL, sha256: fakeSha256(WHEEL), size: 1000, url, outcome: 'uploaded', attested: true },
        { filename: SDIST, sha256: fakeSha256(SDIST), size: 500, url: '', outcome: 'identical', attested: false },
      ]),
      releases: JSON.stringify([
        {
          name: 'tstools',
          version: '0.1',
          'release-url': 'https://test.pypi.org/project/tstools/0.1/',
          'install-command': 'pip install --index-url https://test.pypi.org/simple/ --no-deps tstools==0.1',
          filenames: [WHEEL, SDIST],
        },
      ]),
    })
  })

  test('sets every output even when nothing is known', () => {
    const outputs = formatOutputs(aReport([], { problems: [aProblem()] }))
    expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES])
    expect(outputs).toMatchObject({ outcome: 'failed', name: '', available: '', files: '[]', releases: '[]' })
  })

  test('names no single release where there are several', () => {
    const outputs = formatOutputs(aReport([aResult(WHEEL, 'uploaded'), aResult('demo-2.0.tar.gz', 'uploaded')]))
    expect(outputs).toMatchObject({ name: '', version: '', 'release-url': '', 'install-command': '' })
    expect(JSON.parse(outputs.releases)).toMatchObject([{ name: 'tstools' }, { name: 'demo', version: '2.0' }])
  })

  test.each([
    ['a dry run of a new release', [aResult(WHEEL, 'would-upload')], true],
    ['a release of which nothing got there', [aResult(WHEEL, 'failed'), aResult(SDIST, 'not-attempted')], false],
    ['a release that a rule refuses', [aResult(WHEEL, 'refused')], false],
  ])('names nothing that is not there: %s', (_, files, dryRun) => {
    const outputs = formatOutputs(aReport(files, { inputs: someInputs({ dryRun }) }))
    const nothing = { name: 'tstools', version: '0.1', 'release-url': '', 'install-command': '' }
    expect(outputs).toMatchObject(nothing)
    expect(JSON.parse(outputs.releases)).toMatchObject([nothing])
  })

  test.each([
    ['everything was there', [aResult(WHEEL, 'identical')], false],
    ['part of it got there', [aResult(WHEEL, 'uploaded'), aResult(SDIST, 'failed')], false],
    ['a dry run found some of it there', [aResult(WHEEL, 'identical'), aResult(SDIST, 'would-upload')], true],
  ])('names the release where %s', (_, files, dryRun) => {
    expect(formatOutputs(aReport(files, { inputs: someInputs({ dryRun }) }))).toMatchObject({
      'release-url': 'https://pypi.org/project/tstools/0.1/',
      'install-command': 'pip install tstools==0.1',
    })
  })

  test.each(['skipped', 'conflict'] as const)('gives no address of another file beside our digest: %s', outcome => {
    const { files } = formatOutputs(aReport([aResult(WHEEL, outcome, { url: 'https://files.example/x.whl' })]))
    expect(JSON.parse(files)).toMatchObject([{ sha256: fakeSha256(WHEEL), url: '' }])
  })

  test('counts what was there already, whatever is known about it, as skipped', () => {
    const files = [
      aResult('a-1.tar.gz', 'identical'),
      aResult('b-1.tar.gz', 'skipped'),
      aResult('c-1.tar.gz', 'unverified'),
      aResult('d-1.tar.gz', 'conflict'),
      aResult('e-1.tar.gz', 'not-attempted'),
    ]
    expect(formatOutputs(aReport(files))).toMatchObject({ 'uploaded-count': '0', 'skipped-count': '3' })
  })

  test('has neither digest nor size of a file that could not be read', () => {
    const { files } = formatOutputs(aReport([anUnreadResult('x\n.whl', 'refused')]))
    expect(JSON.parse(files)).toEqual([
      { filename: 'x .whl', sha256: '', size: null, url: '', outcome: 'refused', attested: false },
    ])
  })

  test('stays JSON, and within what GitHub takes, for more files than fit', () => {
    const files = Array.from({ length: 3000 }, (_, n) => aResult(`demo-1.${n}.tar.gz`, 'uploaded'))
    const outputs = formatOutputs(aReport(files))
    expect(outputs['uploaded-count']).toBe('3000')
    expect(JSON.parse(outputs.files).length).toBeGreaterThan(500)
    const length = Object.values(outputs).join('').length
    expect(length).toBeLessThan(500_000)
  })
})
