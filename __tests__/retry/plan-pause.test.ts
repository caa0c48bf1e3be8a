import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planPause } from '../../src/retry/plan-pause.ts'

const first = { failures: 1, retryAfter: undefined, waited: 0, jitter: 1 }

describe('planPause()', () => {
  test('planPause() doubles the longest pause from one second to thirty', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 100].map(failures => planPause({ ...first, failures }))
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  test('planPause() spreads pauses over the whole range', () => {
    expect(planPause({ ...first, failures: 3, jitter: 0 })).toBe(0)
    expect(planPause({ ...first, failures: 3, jitter: 0.25 })).toBe(1000)
  })

  test('planPause() waits as long as the server asks for, and up to a second more', () => {
    expect(planPause({ ...first, retryAfter: 20, jitter: 0 })).toBe(20_000)
    expect(planPause({ ...first, retryAfter: 20, jitter: 0.5 })).toBe(20_500)
    expect(planPause({ ...first, retryAfter: 0 })).toBe(1000)
  })

  test('planPause() gives up when the server asks for more than two minutes', () => {
    expect(planPause({ ...first, retryAfter: 120, jitter: 0 })).toBe(120_000)
    expect(planPause({ ...first, retryAfter: 121 })).toBeUndefined()
  })

  test('planPause() gives up when all pauses together would exceed five minutes', () => {
    expect(planPause({ ...first, waited: 299_000 })).toBe(1000)
    expect(planPause({ ...first, waited: 299_001 })).toBeUndefined()
  })

  test('planPause() never plans a pause that is negative or breaks a bound', () => {
    const facts = fc.record({
      failures: fc.integer({ min: 1, max: 2000 }),
      retryAfter: fc.option(fc.double({ min: 0, noNaN: true }), { nil: undefined }),
      waited: fc.integer({ min: 0, max: 300_000 }),
      jitter: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(facts, facts => {
        const pause = planPause(facts)
        if (pause === undefined) return
        expect(pause).toBeGreaterThanOrEqual((facts.retryAfter ?? 0) * 1000 - 1)
        expect(pause).toBeLessThanOrEqual(121_000)
        expect(facts.waited + pause).toBeLessThanOrEqual(300_000)
      }),
    )
  })
})
