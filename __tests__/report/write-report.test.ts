import { describe, expect, test } from '@jest/globals'
import { writeReport } from '../../src/report/write-report.ts'
import type { Annotation, Runner } from '../../src/world/runner.ts'
import { anUnreadResult, aProblem, aReport, aResult } from '../support/some-reports.ts'

/** A runner that remembers what it is told; each part can be replaced by one that fails. */
function aRunner(overrides: Partial<Runner> = {}) {
  const told = {
    lines: [] as string[],
    annotations: [] as Annotation[],
    outputs: {} as Record<string, string>,
    files: {} as Record<string, string>,
    summary: '',
  }
  const runner: Runner = {
    environment: {},
    workspace: '/workspace',
    log: {
      info: line => void told.lines.push(line),
      debug: () => undefined,
      startGroup: title => void told.lines.push(`▸ ${title}`),
      endGroup: () => void told.lines.push('◂'),
    },
    maskSecret: () => undefined,
    scrub: text => text,
    scrubValue: text => text,
    saveState: () => undefined,
    annotate: annotation => void told.annotations.push(annotation),
    setOutput: (name, value) => void Object.assign(told.outputs, { [name]: value }),
    writeFile: async (path, text) => void Object.assign(told.files, { [path]: text }),
    writeJobSummary: async markdown => {
      told.summary += markdown
    },
    ...overrides,
  }
  return { told, runner }
}

const NO_FILES = { readText: async () => undefined }

const REPORT = aReport([aResult('tstools-0.1.tar.gz', 'uploaded')], { problems: [aProblem()] })

describe('writeReport()', () => {
  test('tells the log, the outputs, the annotations and the summary', async () => {
    const { told, runner } = aRunner()
    await writeReport(REPORT, runner, NO_FILES)
    expect(told.lines[0]).toContain('Published only in part to PyPI')
    expect(told.outputs['outcome']).toBe('failed')
    expect(told.annotations.map(({ title }) => title)).toEqual(['PyPI: some-problem'])
    expect(told.summary).toContain('<h2>')
  })

  test('writes the report file that was asked for, and publishes no less where it cannot', async () => {
    const { told, runner } = aRunner()
    await writeReport(REPORT, runner, NO_FILES)
    expect(told.files).toEqual({})
    await writeReport({ ...REPORT, reportFile: '/workspace/report.json' }, runner, NO_FILES)
    expect(JSON.parse(told.files['/workspace/report.json'] ?? '')).toMatchObject({ outcome: 'failed' })
    const full = aRunner({ writeFile: () => Promise.reject(new Error('ENOSPC')) })
    await writeReport({ ...REPORT, reportFile: '/workspace/report.json' }, full.runner, NO_FILES)
    expect(full.told.annotations.at(-1)).toMatchObject({ level: 'warning', message: expect.stringContaining('ENOSPC') })
    expect(full.told.summary).toContain('<h2>')
  })

  test('has every error in the log where GitHub does not show them all', async () => {
    const { told, runner } = aRunner()
    const files = Array.from({ length: 11 }, (_, n) => anUnreadResult(`x${n}.whl`, 'refused', { why: 'broken' }))
    await writeReport(aReport(files), runner, NO_FILES)
    expect(told.annotations).toHaveLength(10)
    expect(told.lines).toContain('▸ All 11 errors')
    expect(told.lines).toContain('x10.whl: file-refused')
    expect(told.lines).toContain('  x10.whl cannot be published: broken.')
  })

  test('warns of a summary that cannot be written, and goes on', async () => {
    const { told, runner } = aRunner({ writeJobSummary: () => Promise.reject(new Error('disk full')) })
    await writeReport(REPORT, runner, NO_FILES)
    expect(told.annotations.at(-1)).toEqual({
      level: 'warning',
      title: 'pypi-publish: no job summary',
      message: 'The job summary of this run could not be written: disk full',
    })
    expect(told.outputs['outcome']).toBe('failed')
  })

  test('never throws, even when nothing can be told at all', async () => {
    const fail = () => {
      throw new Error('gone')
    }
    const log = { info: fail, debug: fail, startGroup: fail, endGroup: fail }
    const { runner } = aRunner({ annotate: fail, setOutput: fail, writeJobSummary: fail, log })
    await expect(writeReport(REPORT, runner, NO_FILES)).resolves.toBeUndefined()
  })
})
