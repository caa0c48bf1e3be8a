import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatAnnotations } from '../../src/report/format-annotations.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { hostileText } from '../support/hostile-text.ts'
import { anUnreadResult, aProblem, aReport, aResult } from '../support/some-reports.ts'

const WHEEL = 'tstools-0.1-py3-none-any.whl'
const SDIST = 'tstools-0.1.tar.gz'
const WORKSPACE = '/workspace'

function aFinding(overrides: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', severity: 'refuse', summary: 'It is wrong.', remedy: 'Mend it.', ...overrides }
}

describe('formatAnnotations()', () => {
  test('has nothing to say of a publication that went well', () => {
    expect(formatAnnotations(aReport([aResult(WHEEL, 'uploaded'), aResult(SDIST, 'identical')]), WORKSPACE)).toEqual([])
  })

  test('lets a refusal stand alone: file, rule, index, its words, remedy', () => {
    const finding = aFinding({
      rule: 'wheel-platform-linux',
      filename: WHEEL,
      summary: 'The platform tag linux_x86_64 is not for an index.',
      indexSays: "Binary wheel has an unsupported platform tag 'linux_x86_64'.",
      remedy: 'Repair the wheel with auditwheel.',
    })
    expect(formatAnnotations(aReport([aResult(WHEEL, 'refused')], { findings: [finding] }), WORKSPACE)).toEqual([
      {
        level: 'error',
        title: `${WHEEL}: wheel-platform-linux`,
        message: [
          'The platform tag linux_x86_64 is not for an index.',
          "PyPI (upload.pypi.org) would answer: Binary wheel has an unsupported platform tag 'linux_x86_64'.",
          `File: ${WHEEL}.`,
          'Repair the wheel with auditwheel.',
        ].join('\n'),
        file: `dist/${WHEEL}`,
      },
    ])
  })

  test('lets a failed upload stand alone, with the server’s words and the YAML to change', () => {
    const problem = aProblem({
      code: 'upload-refused',
      summary: 'The index refused the file.',
      detail: '400 Bad Request: nope',
      remedy: 'Add to the job:\n  permissions:\n    id-token: write',
    })
    expect(formatAnnotations(aReport([aResult(WHEEL, 'failed', { problem })]), WORKSPACE)).toMatchObject([
      {
        title: `${WHEEL}: upload-refused`,
        message: [
          'The index refused the file.',
          '400 Bad Request: nope',
          `File: ${WHEEL}. Index: PyPI (upload.pypi.org).`,
          'Add to the job:',
          '  permissions:',
          '    id-token: write',
        ].join('\n'),
      },
    ])
  })

  test('explains a conflict that was found beforehand', () => {
    const why = 'the index has a file of this name with other content'
    const [annotation] = formatAnnotations(aReport([aResult(WHEEL, 'conflict', { why })]), WORKSPACE)
    expect(annotation).toMatchObject({ level: 'error', title: `${WHEEL}: file-conflict` })
    expect(annotation?.message).toContain(`${WHEEL} cannot be published to PyPI (upload.pypi.org): ${why}.`)
    expect(annotation?.message).toContain('`skip-existing: true`')
  })

  test('warns of what was skipped, could not be verified, or is not certain', () => {
    const files = [aResult(WHEEL, 'skipped'), aResult(SDIST, 'unverified'), aResult('demo-1.tar.gz', 'uploaded')]
    const findings = [aFinding({ severity: 'warn', filename: 'demo-1.tar.gz' })]
    const annotations = formatAnnotations(aReport(files, { findings, warnings: ['Beware of PyPI.'] }), WORKSPACE)
    expect(annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'warning demo-1.tar.gz: some-rule',
      `warning ${WHEEL}: file-skipped`,
      `warning ${SDIST}: file-unverified`,
      'warning PyPI',
    ])
  })

  test('gives advice as a notice, which is titled by the index only where it is about it', () => {
    const notices = ['The input `packages_dir` is now called `packages-dir`.']
    expect(formatAnnotations(aReport([aResult(WHEEL, 'uploaded')], { notices }), WORKSPACE)).toEqual([
      { level: 'notice', title: 'pypi-publish', message: notices[0] },
    ])
  })

  test('says once what is known twice', () => {
    const problem = aProblem({ code: 'credentials-refused', summary: 'The credentials were refused.', filename: WHEEL })
    const report = aReport([aResult(WHEEL, 'failed', { problem })], { problems: [problem] })
    expect(formatAnnotations(report, WORKSPACE)).toHaveLength(1)
  })

  test('never gives more of a level than GitHub shows, and the last one sums up the rest', () => {
    const files = Array.from({ length: 25 }, (_, n) => anUnreadResult(`x${n}.whl`, 'refused', { why: 'broken' }))
    const notices = Array.from({ length: 10 }, (_, n) => `notice ${n}`)
    const annotations = formatAnnotations(aReport(files, { notices }), WORKSPACE)
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(10)
    expect(annotations[9]).toEqual({
      level: 'error',
      title: '16 more errors',
      message:
        'x9.whl, x10.whl, x11.whl, x12.whl, x13.whl, x14.whl, x15.whl, x16.whl, x17.whl, x18.whl, x19.whl, x20.whl, ' +
        'x21.whl, x22.whl, x23.whl, x24.whl\nThe log of this step and the summary of this job have them all.',
    })
  })

  test.each([
    ['a file elsewhere', '/elsewhere/x.whl'],
    ['a file beside the workspace', '/workspace-2/x.whl'],
    ['the workspace itself', '/workspace'],
  ])('names no path for %s', (_, path) => {
    const [annotation] = formatAnnotations(aReport([anUnreadResult('x.whl', 'refused', { path })]), WORKSPACE)
    expect(annotation).not.toHaveProperty('file')
  })

  test('keeps a hostile name on the line it belongs to', () => {
    fc.assert(
      fc.property(hostileText, name => {
        const report = aReport([anUnreadResult(`${name}.whl`, 'refused', { why: name })], { warnings: [name] })
        for (const { title, message } of formatAnnotations(report, WORKSPACE)) {
          expect(title).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{0,250}$/u)
          expect(message.split('\n').length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  test('points at the line of pyproject.toml that is to be changed, of the project concerned only', () => {
    const report = aReport([aResult('tstools-0.1.tar.gz', 'conflict'), aResult('demo-2.0.tar.gz', 'conflict')])
    const pyproject = '[project]\nname = "tstools"\nversion = "0.1"\n'
    const [ofTstools, ofDemo] = formatAnnotations(report, '/workspace', pyproject)
    expect(ofTstools).toMatchObject({ file: 'pyproject.toml', line: 3 })
    expect(ofDemo).not.toHaveProperty('line')
  })
})

describe('The file of an annotation', () => {
  test.each([
    ['D:\\a\\demo', 'D:\\a\\demo\\dist für alle\\a.whl', win32, 'dist für alle/a.whl'],
    ['D:\\a\\demo', 'd:\\A\\Demo\\dist\\a.whl', win32, 'dist/a.whl'],
    ['D:\\a\\demo', 'C:\\dist\\a.whl', win32, undefined],
    ['D:\\a\\demo', 'D:\\a\\demo2\\a.whl', win32, undefined],
    ['\\\\server\\share\\demo', '\\\\server\\share\\demo\\a.whl', win32, 'a.whl'],
    ['/home/ü/demo', '/home/ü/demo/dist 1/a.whl', posix, 'dist 1/a.whl'],
    ['/home/ü/demo', '/home/ü/demo/back\\slash/a.whl', posix, 'back\\slash/a.whl'],
    ['/home/demo', '/home/demo/..dist/a.whl', posix, '..dist/a.whl'],
    ['/home/demo', '/home/a.whl', posix, undefined],
  ])('in %s, of %s, is written as GitHub writes paths', (workspace, path, platform, file) => {
    const report = aReport([{ ...aResult(WHEEL, 'refused', { why: 'It is wrong' }), path }])
    expect(formatAnnotations(report, workspace, '', platform)[0]?.file).toBe(file)
  })
})
