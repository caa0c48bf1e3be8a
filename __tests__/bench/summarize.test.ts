import { describe, expect, test } from '@jest/globals'
import { formatSummary } from '../../bench/format-summary.ts'
import { formatTable } from '../../bench/format-table.ts'
import type { Run } from '../../bench/results.ts'
import { median } from '../../bench/statistics.ts'
import { summarize } from '../../bench/summarize.ts'

function aRun(run: Partial<Run>): Run {
  return {
    seconds: 1,
    userSeconds: 0.2,
    systemSeconds: 0.1,
    peakBytes: 50e6,
    connections: 2,
    bytesUp: 1000,
    bytesDown: 500,
    requests: { project: 1, upload: 2 },
    ...run,
  }
}

const rounds = [
  { curl: aRun({ seconds: 2 }), 'pypi-publish': aRun({ seconds: 1 }) },
  { curl: aRun({ seconds: 10 }), 'pypi-publish': aRun({ seconds: 6, peakBytes: 60e6 }) },
  { curl: aRun({ seconds: 4 }), 'pypi-publish': aRun({ seconds: 3 }) },
]

describe('median()', () => {
  test('median() is the middle value, or between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })
})

describe('summarize()', () => {
  test('summarize() compares each run with the baseline of its own round', () => {
    const [, ours] = summarize({ rounds })
    expect(ours).toMatchObject({ tool: 'pypi-publish', seconds: 3, fastest: 1, slowest: 6, ratio: 0.6 })
  })

  test('summarize() adds CPU times and requests, and keeps the highest peak', () => {
    const [, ours] = summarize({ rounds })
    expect(ours).toMatchObject({ peakBytes: 60e6, connections: 2, bytesUp: 1000, requests: 3 })
    expect(ours?.cpuSeconds).toBeCloseTo(0.3)
  })

  test('summarize() has no ratio without a baseline', () => {
    expect(summarize({ rounds: [{ uv: aRun({}) }] })[0]?.ratio).toBeUndefined()
  })
})

describe('formatTable()', () => {
  test('formatTable() has a line for each tool', () => {
    expect(formatTable(summarize({ rounds }))).toBe(
      [
        '|              |   time | fastest – slowest | to curl |    CPU | peak memory | sent | connections | requests |',
        '| ------------ | -----: | ----------------: | ------: | -----: | ----------: | ---: | ----------: | -------: |',
        '| curl         | 4.00 s |   2.00 s – 10.0 s |    1.00 | 0.30 s |       50 MB | 1 kB |           2 |        3 |',
        '| pypi-publish | 3.00 s |   1.00 s – 6.00 s |    0.60 | 0.30 s |       60 MB | 1 kB |           2 |        3 |',
      ].join('\n'),
    )
  })
})

describe('formatSummary()', () => {
  test('formatSummary() sets the action beside the better one of its peers', () => {
    const round = {
      curl: aRun({ seconds: 10 }),
      'curl-8': aRun({ seconds: 1 }),
      uv: aRun({ seconds: 11 }),
      twine: aRun({ seconds: 12 }),
      'pypi-publish': aRun({ seconds: 5 }),
      'pypi-publish-8': aRun({ seconds: 0.3 }),
    }
    const about = { title: 'files', date: '', machine: '', versions: '', link: '' }
    expect(formatSummary({ medium: { ...about, rounds: [round] } })).toBe(
      [
        '| time, to that of curl | best peer | this action |',
        '|---|---|---|',
        '| `medium`: files | 1.10 (uv) | 0.50, 0.030 with 8 at once |',
      ].join('\n'),
    )
  })
})
