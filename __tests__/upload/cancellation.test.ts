import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { performPlan } from '../../src/upload/perform-plan.ts'
import type { Performance } from '../../src/upload/performance.ts'
import type { Http } from '../../src/world/http.ts'
import { ABSENT, aPerformance, aSmallWheel, CONTENT, filesOf, listingOf, outcomes, response } from './a-performance.ts'

const [FIRST, SECOND] = ['tstools-0.1-py3-none-any.whl', 'tstools-0.1-py2-none-any.whl']
const wheels = [FIRST, SECOND].map(filename => aSmallWheel(filename))
const plan = wheels.map(distribution => ({ distribution, after: distribution.filename === FIRST ? [] : [FIRST] }))

/** Performs the plan; the job is cancelled when the first upload has come so far. */
async function performUntil(moment: 'asked' | 'sent' | 'paused', overrides: Partial<Performance> = {}) {
  const cancellation = new AbortController()
  const cancel = () => {
    cancellation.abort()
    throw new Cancelled()
  }
  const http: Http = {
    async send({ body }) {
      if (moment === 'asked') cancel()
      if (typeof body === 'object') for await (const _ of body.chunks());
      if (moment === 'sent') cancel()
      return response(503)
    },
  }
  const { clock } = aPerformance().retry
  const performance = aPerformance({
    http,
    files: filesOf(Object.fromEntries(wheels.map(({ path }) => [path, CONTENT]))),
    retry: { retries: 4, random: () => 1, clock: { ...clock, wait: async () => cancel() } },
    cancelled: cancellation.signal,
    ...overrides,
  })
  return await performPlan(plan, performance)
}

describe('A cancelled job', () => {
  test('ends while a file is being sent, and begins no other', async () => {
    const { results } = await performUntil('asked')
    expect(outcomes(results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(results[0]?.problem).toMatchObject({
      code: 'cancelled',
      remedy: expect.stringContaining('Run the job again'),
    })
    expect(results[1]?.why).toBe('the job was cancelled before its turn')
  })

  test('ends in the middle of a pause', async () => {
    expect(outcomes((await performUntil('paused')).results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
  })

  test('asks once, without a pause, whether a file that was sent whole has arrived', async () => {
    let asked = 0
    const listing = (state: 'there' | 'absent') => async () => {
      asked++
      return state === 'there' ? listingOf(FIRST) : ABSENT
    }
    const arrived = await performUntil('sent', { fetchListing: listing('there') })
    expect(outcomes(arrived.results)).toEqual({ [FIRST]: 'uploaded', [SECOND]: 'not-attempted' })
    expect(arrived.problems).toMatchObject([{ code: 'cancelled' }])
    const lost = await performUntil('sent', { fetchListing: listing('absent') })
    expect(outcomes(lost.results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(asked).toBe(2)
  })

  test('that was cancelled while it minted has not attempted anything', async () => {
    const authorization = async () => {
      throw new Cancelled()
    }
    const { results } = await performPlan(plan, aPerformance({ authorization }))
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'not-attempted'])
  })
})
