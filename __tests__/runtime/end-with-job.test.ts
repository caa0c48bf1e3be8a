import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { endWithJob } from '../../src/runtime/end-with-job.ts'
import type { HttpRequest } from '../../src/world/http.ts'
import { answering } from '../support/an-index.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

const request: HttpRequest = {
  method: 'GET',
  url: new URL('https://index.example/'),
  headers: {},
  timeout: 60,
  maximumResponseBytes: 1,
}

test('endWithJob() ends every request soon after the job is cancelled, and each with a signal of its own by that', async () => {
  const job = new AbortController()
  const own = new AbortController()
  const network = answering(() => ({}))
  const http = endWithJob(network, job.signal)
  await http.send(request)
  await http.send({ ...request, cancelled: own.signal })
  job.abort()
  const aborted = () => network.requests.map(({ cancelled }) => cancelled?.aborted)
  expect(aborted()).toEqual([false, false])
  jest.advanceTimersByTime(2_000)
  expect(aborted()).toEqual([true, false])
  expect(http.requests).toBe(network.requests)
})
