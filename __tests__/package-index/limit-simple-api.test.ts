import { describe, expect, test } from '@jest/globals'
import { createFetchListing } from '../../src/package-index/fetch-listing.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { limitSimpleApi } from '../../src/package-index/limit-simple-api.ts'
import type { HttpRequest, HttpResponse } from '../../src/world/http.ts'
import { aRetry } from '../support/a-retry.ts'

/** Asks an index that answers each question with this status after so many seconds, within these limits. */
function ask(status: number, answersAfter: number, seconds: number) {
  const retry = aRetry()
  const requests: HttpRequest[] = []
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request)
    await retry.clock.wait(answersAfter * 1000)
    return { status, reason: '', headers: { 'retry-after': '30' }, body: '' }
  }
  const access = { timeout: 60 }
  const fetchListing = createFetchListing(limitSimpleApi({ index: PYPI, access, http: { send }, retry }, seconds))
  return { fetchListing: () => fetchListing('demo'), requests, retry }
}

describe('limitSimpleApi()', () => {
  test('asks once, whatever the index answers, and does not pause', async () => {
    const { fetchListing, requests, retry } = ask(429, 0, 60)
    expect(await fetchListing()).toMatchObject({ state: 'unknown', why: expect.stringContaining('429') })
    expect(requests).toHaveLength(1)
    expect(retry.pauses).toEqual([0])
  })

  test('lets no request go on when the time is up, and none be silent for long', async () => {
    const { fetchListing, requests } = ask(404, 10, 20)
    await fetchListing()
    await fetchListing()
    expect(requests.map(({ timeout, deadline }) => [timeout, deadline])).toEqual([
      [15, 20],
      [10, 10],
    ])
  })

  test('leaves two seconds for a look at the end, and none for a look after it', async () => {
    const { fetchListing, requests } = ask(404, 3, 3)
    await fetchListing()
    expect(await fetchListing()).toEqual({ state: 'absent' })
    expect(requests[1]).toMatchObject({ timeout: 2, deadline: 2 })
    expect(await fetchListing()).toEqual({ state: 'unknown', why: 'No answer from pypi.org: the time was up' })
    expect(requests).toHaveLength(2)
  })
})
