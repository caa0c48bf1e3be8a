import { describe, expect, test } from '@jest/globals'
import type { SettledFile } from '../../src/plan/plan.ts'
import { rehearsePlan, reportSettled, reportUnsent } from '../../src/upload/rehearse-plan.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const wheel = aWheel()
const sdist = anSdist()

function settled(outcome: SettledFile['outcome']): SettledFile {
  return { filename: sdist.filename, path: sdist.path, distribution: sdist, outcome, why: 'because' }
}

const wouldBeSent = {
  filename: wheel.filename,
  path: wheel.path,
  distribution: wheel,
  outcome: 'would-upload',
  attested: false,
}

describe('rehearsePlan()', () => {
  test('tells what would be sent, and what is settled', () => {
    const uploads = [{ distribution: wheel, after: [] }]
    expect(rehearsePlan({ decision: 'publish', uploads, settled: [settled('identical')] })).toEqual([
      wouldBeSent,
      { ...settled('identical'), attested: false },
    ])
  })

  test('has nothing to send where there is nothing new', () => {
    expect(rehearsePlan({ decision: 'nothing-new', settled: [settled('identical')] })).toEqual([
      { ...settled('identical'), attested: false },
    ])
  })

  test('finds no fault in a file that only another one stops, and has no reason of it', () => {
    const plan = { decision: 'refuse', settled: [settled('not-attempted'), settled('refused')] } as const
    expect(rehearsePlan(plan).map(({ outcome, why }) => [outcome, why])).toEqual([
      ['would-upload', undefined],
      ['refused', 'because'],
    ])
  })
})

test('reportSettled() says of no file that it was attested', () => {
  expect(reportSettled([settled('identical')])).toEqual([{ ...settled('identical'), attested: false }])
})

test('reportUnsent() tells why nothing was sent', () => {
  expect(reportUnsent([{ distribution: wheel, after: [] }])).toMatchObject([
    { filename: wheel.filename, outcome: 'not-attempted', why: 'nothing is sent while the run has a problem' },
  ])
})
