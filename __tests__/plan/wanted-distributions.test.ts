import { expect, test } from '@jest/globals'
import type { SettledFile } from '../../src/plan/plan.ts'
import { wantedDistributions } from '../../src/plan/wanted-distributions.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const wheel = aWheel()
const sdist = anSdist()

function settled(outcome: SettledFile['outcome']): SettledFile {
  return { filename: sdist.filename, path: sdist.path, distribution: sdist, outcome }
}

test('wantedDistributions() are those that a plan sends, and not what is settled', () => {
  const uploads = [{ distribution: wheel, after: [] }]
  expect(wantedDistributions({ decision: 'publish', uploads, settled: [settled('identical')] })).toEqual([wheel])
  expect(wantedDistributions({ decision: 'publish', uploads, settled: [settled('not-attempted')] })).toEqual([wheel])
})

test('wantedDistributions() are those that a refused plan would send, once nothing hinders it', () => {
  const unreadable = { filename: 'x.whl', path: '/x.whl', outcome: 'refused' } as const
  const outcomes = ['refused', 'not-attempted', 'identical', 'skipped', 'unverified', 'conflict'] as const
  const plan = { decision: 'refuse', settled: [unreadable, ...outcomes.map(settled)] } as const
  expect(wantedDistributions(plan)).toEqual([sdist, sdist])
})
