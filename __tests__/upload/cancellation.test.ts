import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { performPlan } from '../../src/upload/perform-plan.ts'
import type { UploadContext } from '../../src/upload/upload-context.ts'
import { uploadDistribution } from '../../src/upload/upload-distribution.ts'
import type { Http } from '../../src/world/http.ts'
import {
  ABSENT,
  anUploadContext,
  aServer,
  aSmallWheel,
  CONTENT,
  filesOf,
  listingOf,
  outcomes,
  response,
} from './an-upload-context.ts'

const [FIRST, SECOND] = ['tstools-0.1-py3-none-any.whl', 'tstools-0.1-py2-none-any.whl']
const wheels = [FIRST, SECOND].map(filename => aSmallWheel(filename))
const plan = wheels.map(distribution => ({ distribution, after: distribution.filename === FIRST ? [] : [FIRST] }))

/** Performs the plan; the job is cancelled when the first upload has come so far. */
async function performUntil(moment: 'asked' | 'sent' | 'paused', overrides: Partial<UploadContext> = {}) {
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
  const { clock } = anUploadContext().retry
  const context = anUploadContext({
    http,
    files: filesOf(Object.fromEntries(wheels.map(({ path }) => [path, CONTENT]))),
    retry: { retries: 4, random: () => 1, clock: { ...clock, wait: async () => cancel() } },
    cancelled: cancellation.signal,
    ...overrides,
  })
  return await performPlan(plan, context)
}

describe('A cancelled job', () => {
  test('ends while a file is being sent, and begins no other', async () => {
    let asked = 0
    const fetchListing = async () => {
      asked++
      return listingOf(FIRST)
    }
    const { results } = await performUntil('asked', { fetchListing })
    expect(outcomes(results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(results[0]?.problem).toEqual({
      code: 'cancelled',
      filename: FIRST,
      summary: `${FIRST} was being uploaded to PyPI (upload.pypi.org) when the job was cancelled.`,
      remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
    })
    expect(results[1]?.why).toBe('the job was cancelled before its turn')
    // What was not sent whole cannot have arrived.
    expect(asked).toBe(0)
  })

  test('ends while a file is being sent, and stops all other projects', async () => {
    const cancelling = anUploadContext({ http: { send: () => Promise.reject(new Cancelled()) } })
    expect(await uploadDistribution(aSmallWheel(FIRST), cancelling)).toMatchObject({ stops: 'everything' })
  })

  test('ends in the middle of a pause', async () => {
    const { results } = await performUntil('paused')
    expect(outcomes(results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(results[0]?.problem?.code).toBe('cancelled')
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

  test('waits neither for a page that cannot be read at once, nor for one that lags behind', async () => {
    const unreadable = async () => {
      throw new Cancelled()
    }
    const asked = await performUntil('sent', { fetchListing: unreadable })
    expect(outcomes(asked.results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(asked.results[0]?.problem).toMatchObject({ code: 'cancelled', filename: FIRST })
    const exists = aServer([response(400, { body: 'File already exists' })])
    const lagging = await performUntil('paused', { http: exists, fetchListing: async () => ABSENT })
    expect(outcomes(lagging.results)).toEqual({ [FIRST]: 'failed', [SECOND]: 'not-attempted' })
    expect(lagging.results[0]?.problem).toMatchObject({ code: 'cancelled', filename: FIRST })
  })

  test('judges by no other file than the one that it sent', async () => {
    const another = async () => listingOf(FIRST, { sha256: '0'.repeat(64) })
    const { results } = await performUntil('sent', { fetchListing: another })
    expect(results[0]).toMatchObject({ outcome: 'failed', problem: { code: 'cancelled' } })
  })

  test('that was cancelled while it minted has not attempted anything', async () => {
    const authorization = async () => {
      throw new Cancelled()
    }
    const { results } = await performPlan(plan, anUploadContext({ authorization }))
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'not-attempted'])
    expect(results[0]?.problem?.code).toBe('cancelled')
  })
})
