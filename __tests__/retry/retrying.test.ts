import { describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/retry/attempt.ts'
import { retrying } from '../../src/retry/retrying.ts'
import { aRetry } from '../support/a-retry.ts'

/** Fails so many times before it succeeds. */
function succeedsAfter(failures: number) {
  return async (number: number): Promise<Attempt<string>> =>
    number < failures ? { again: `failure ${number}` } : { done: `attempt ${number}` }
}

describe('retrying()', () => {
  test('retrying() does not pause when the first attempt is done', async () => {
    const retry = aRetry()
    expect(await retrying(retry, succeedsAfter(0))).toEqual({ done: 'attempt 0' })
    expect(retry.pauses).toEqual([])
  })

  test('retrying() pauses longer each time', async () => {
    const retry = aRetry(4)
    expect(await retrying(retry, succeedsAfter(4))).toEqual({ done: 'attempt 4' })
    expect(retry.pauses).toEqual([1000, 2000, 4000, 8000])
  })

  test('retrying() makes one attempt more than there are retries, and then gives the last reason', async () => {
    const retry = aRetry(2)
    expect(await retrying(retry, succeedsAfter(3))).toEqual({ again: 'failure 2' })
    expect(retry.pauses).toHaveLength(2)
  })

  test('retrying() makes one attempt when there are no retries', async () => {
    const retry = aRetry(0)
    expect(await retrying(retry, succeedsAfter(1))).toEqual({ again: 'failure 0' })
    expect(retry.pauses).toEqual([])
  })

  test('retrying() waits as the server asks, and gives up when that is too long', async () => {
    const retry = aRetry()
    const asked = [5, 300]
    let attempts = 0
    const result = await retrying(retry, async number => {
      attempts++
      return { again: 'busy', retryAfter: asked[number] ?? 0 }
    })
    expect(result).toEqual({ again: 'busy', retryAfter: 300 })
    expect(attempts).toBe(2)
    expect(retry.pauses).toEqual([6000])
  })

  test('retrying() never waits longer than five minutes in all', async () => {
    const retry = aRetry(1000)
    await retrying(retry, succeedsAfter(Number.POSITIVE_INFINITY))
    expect(retry.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(300_000)
  })

  test('retrying() tells of each pause before it begins', async () => {
    const told: unknown[] = []
    await retrying(aRetry(), succeedsAfter(2), (why, seconds) => told.push([why, seconds]))
    expect(told).toEqual([
      ['failure 0', 1],
      ['failure 1', 2],
    ])
  })

  test('retrying() does not catch what an attempt throws', async () => {
    const attempt = () => Promise.reject(new Error('broken'))
    await expect(retrying(aRetry(), attempt)).rejects.toThrow('broken')
  })

  test('retrying() takes undefined for a value like any other', async () => {
    expect(await retrying(aRetry(), async () => ({ done: undefined }))).toEqual({ done: undefined })
  })
})
