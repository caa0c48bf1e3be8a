import { EventEmitter } from 'node:events'
import { expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { createSystemClock } from '../../src/runtime/system-clock.ts'
import { watchCancellation } from '../../src/runtime/watch-cancellation.ts'

test('createSystemClock() waits as long as it is told', async () => {
  const clock = createSystemClock(new AbortController().signal)
  // The machine's clock may be set meanwhile; this one never goes back.
  const start = performance.now()
  await clock.wait(30)
  expect(performance.now() - start).toBeGreaterThanOrEqual(29)
})

test("createSystemClock() tells the machine's time", () => {
  const { now } = createSystemClock(new AbortController().signal)
  const [before, time, after] = [Date.now(), now().getTime(), Date.now()]
  expect([before, time, after].toSorted((a, b) => a - b)).toEqual([before, time, after])
})

test('createSystemClock() ends a pause when the job is cancelled, and begins none after that', async () => {
  const cancellation = new AbortController()
  const clock = createSystemClock(cancellation.signal)
  const pause = clock.wait(60_000)
  cancellation.abort()
  await expect(pause).rejects.toBeInstanceOf(Cancelled)
  await expect(clock.wait(60_000)).rejects.toBeInstanceOf(Cancelled)
})

test.each(['SIGINT', 'SIGTERM'])('watchCancellation() is aborted by %s, and bears the next one', signal => {
  const process = new EventEmitter()
  const cancelled = watchCancellation(process as NodeJS.Process)
  expect(cancelled.aborted).toBe(false)
  process.emit(signal)
  process.emit('SIGTERM')
  expect(cancelled.aborted).toBe(true)
})
