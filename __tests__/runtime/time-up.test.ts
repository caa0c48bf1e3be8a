import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { timeUp } from '../../src/runtime/time-up.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('timeUp() leaves two seconds when the job is cancelled', () => {
  const job = new AbortController()
  const over = timeUp(job.signal)
  jest.advanceTimersByTime(1_000_000)
  job.abort()
  jest.advanceTimersByTime(1_999)
  expect(over.aborted).toBe(false)
  jest.advanceTimersByTime(1)
  expect(over.aborted).toBe(true)
})

test('timeUp() leaves as much to what begins in a job that is cancelled already', () => {
  const over = timeUp(AbortSignal.abort(), 10_000)
  jest.advanceTimersByTime(1_999)
  expect(over.aborted).toBe(false)
  jest.advanceTimersByTime(1)
  expect(over.aborted).toBe(true)
})

test('timeUp() is over after the longest time in any case', () => {
  const over = timeUp(new AbortController().signal, 10_000)
  jest.advanceTimersByTime(9_999)
  expect(over.aborted).toBe(false)
  jest.advanceTimersByTime(1)
  expect(over.aborted).toBe(true)
})
