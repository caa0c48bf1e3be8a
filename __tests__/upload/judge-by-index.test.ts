import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../src/package-index/compare-with-index.ts'
import { describeClaim, type JudgementFacts, judgeByIndex } from '../../src/upload/judge-by-index.ts'
import { aSmallWheel, listingOf, PYPI } from './a-performance.ts'

const WHEEL = aSmallWheel()
const [INDEXED] = listingOf(WHEEL.filename).files
if (INDEXED === undefined) throw new Error('the listing is empty')
const UNKNOWN: Comparison = { state: 'unknown', why: 'the page answered 500' }

function judge(comparison: Comparison, facts: Partial<JudgementFacts> = {}) {
  return judgeByIndex(comparison, {
    distribution: WHEEL,
    index: PYPI,
    skipExisting: false,
    sent: false,
    claimed: true,
    otherwise: describeClaim(400, 'File already exists', WHEEL, PYPI),
    ...facts,
  })
}

describe('judgeByIndex()', () => {
  test('judgeByIndex() takes an identical file for ours only when we sent it', () => {
    const identical: Comparison = { state: 'identical', indexed: INDEXED }
    expect(judge(identical)).toMatchObject({ stops: 'nothing', result: { outcome: 'identical', url: INDEXED.url } })
    expect(judge(identical, { sent: true })).toMatchObject({ stops: 'nothing', result: { outcome: 'uploaded' } })
  })

  test('judgeByIndex() takes other content for a conflict, which stops the project', () => {
    expect(judge({ state: 'different', indexed: INDEXED, listed: [INDEXED] })).toMatchObject({
      stops: 'project',
      result: {
        outcome: 'conflict',
        problem: {
          code: 'file-conflict',
          detail: '400: File already exists',
          remedy: expect.stringMatching(/`skip-existing: true`/),
        },
      },
    })
  })

  test('judgeByIndex() skips other content where that was asked for', () => {
    const end = judge({ state: 'different', indexed: INDEXED, listed: [INDEXED] }, { skipExisting: true })
    expect(end).toMatchObject({ stops: 'nothing', result: { outcome: 'skipped', url: INDEXED.url } })
    expect(end.result.problem).toBeUndefined()
  })

  test.each([true, false])(
    'judgeByIndex() leaves a file without digest unverified (skip-existing: %s)',
    skipExisting => {
      const end = judge({ state: 'without-digest', indexed: INDEXED }, { skipExisting })
      expect(end).toMatchObject({ stops: 'nothing', result: { outcome: 'unverified' } })
    },
  )

  test('judgeByIndex() fails what is claimed but not listed, in the words of the index', () => {
    expect(judge({ state: 'absent' }, { skipExisting: true })).toMatchObject({
      stops: 'project',
      result: { outcome: 'failed', why: '400: File already exists', problem: { code: 'upload-refused' } },
    })
  })

  test('judgeByIndex() believes a claim that cannot be verified only under skip-existing', () => {
    expect(judge(UNKNOWN, { skipExisting: true })).toMatchObject({
      stops: 'nothing',
      result: { outcome: 'unverified', why: expect.stringContaining('the page answered 500') },
    })
    const end = judge(UNKNOWN)
    expect(end).toMatchObject({ stops: 'project', result: { outcome: 'failed' } })
    expect(end.result.problem?.detail).toMatch(/File already exists\n.*the page answered 500/)
    expect(end.result.problem?.remedy).toMatch(/`index-url:`/)
  })

  test('judgeByIndex() never believes what nobody claimed', () => {
    expect(judge(UNKNOWN, { claimed: false, skipExisting: true })).toMatchObject({ result: { outcome: 'failed' } })
  })
})
