import { describe, expect, test } from '@jest/globals'
import { confirmWithIndex } from '../../src/upload/confirm-with-index.ts'
import { ABSENT, aClock, aSmallWheel, listingOf, listingsInTurn } from './an-upload-context.ts'

const WHEEL = aSmallWheel()
const LISTED = listingOf(WHEEL.filename)

describe('confirmWithIndex()', () => {
  test('confirmWithIndex() asks once when the file is listed', async () => {
    const clock = aClock()
    const { asked, fetchListing } = listingsInTurn(LISTED)
    expect(await confirmWithIndex(WHEEL, fetchListing, clock)).toMatchObject({ state: 'identical' })
    expect(asked).toEqual(['tstools'])
    expect(clock.waits).toEqual([])
  })

  test('confirmWithIndex() asks about this file', async () => {
    const asked: unknown[] = []
    await confirmWithIndex(
      WHEEL,
      async (...question: unknown[]) => {
        asked.push(question)
        return LISTED
      },
      aClock(),
    )
    expect(asked).toEqual([['tstools', [WHEEL]]])
  })

  test('confirmWithIndex() waits for a page that lags behind', async () => {
    const { asked, fetchListing } = listingsInTurn(ABSENT, { state: 'listed', files: [] }, LISTED)
    expect(await confirmWithIndex(WHEEL, fetchListing, aClock())).toMatchObject({ state: 'identical' })
    expect(asked).toHaveLength(3)
  })

  test('confirmWithIndex() waits half a minute at most', async () => {
    const clock = aClock()
    expect(await confirmWithIndex(WHEEL, async () => ABSENT, clock)).toEqual({ state: 'absent' })
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 8000, 7000])
  })

  test('confirmWithIndex() does not wait for a page that cannot be read: asking again has been tried', async () => {
    const clock = aClock()
    const comparison = await confirmWithIndex(WHEEL, async () => ({ state: 'unknown', why: 'no address' }), clock)
    expect(comparison).toEqual({ state: 'unknown', why: 'no address' })
    expect(clock.waits).toEqual([])
  })
})
