import { describe, expect, test } from '@jest/globals'
import { spreadStarts } from '../../src/upload/spread-starts.ts'

/** The pauses after each of so many starts, in milliseconds. */
function pauses(lanes: number, uploads: number, first: number | undefined): readonly (number | undefined)[] {
  const waited: number[] = []
  const clock = { now: () => new Date(0), wait: async (milliseconds: number) => void waited.push(milliseconds) }
  const starts = spreadStarts(lanes, uploads, clock)
  if (first !== undefined) starts.learn(first)
  return Array.from({ length: lanes + 1 }, () => (starts.pause() === undefined ? undefined : waited.at(-1)))
}

describe('spreadStarts()', () => {
  test('spreadStarts() spreads the starts of all lanes over the time of one upload, and no later start', () => {
    expect(pauses(4, 60, 1000)).toEqual([250, 250, 250, undefined, undefined])
  })

  test('spreadStarts() holds nothing up before it knows how long an upload takes', () => {
    expect(pauses(4, 60, undefined)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  test('spreadStarts() goes by the first upload, and by two seconds of it at most', async () => {
    expect(pauses(4, 60, 300_000)[0]).toBe(500)
    const waited: number[] = []
    const clock = { now: () => new Date(0), wait: async (milliseconds: number) => void waited.push(milliseconds) }
    const starts = spreadStarts(2, 60, clock)
    starts.learn(100)
    starts.learn(2000)
    await starts.pause()
    expect(waited).toEqual([50])
  })

  test('spreadStarts() holds up neither few files nor a single lane', () => {
    expect(pauses(4, 8, 1000)).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(pauses(1, 60, 1000)).toEqual([undefined, undefined])
  })

  test('spreadStarts() ends a pause when the job is cancelled', async () => {
    const wait = () => Promise.reject(new Error('cancelled'))
    const starts = spreadStarts(2, 60, { now: () => new Date(0), wait })
    starts.learn(1000)
    await expect(starts.pause()).resolves.toBeUndefined()
  })
})
