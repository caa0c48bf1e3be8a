import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRetryAfter } from '../../src/retry/parse-retry-after.ts'

const now = new Date('2026-11-22T12:00:00Z')

describe('parseRetryAfter()', () => {
  test.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30],
    ['5, 5', 5],
    ['Sun, 22 Nov 2026 12:00:30 GMT, Sun, 22 Nov 2026 12:00:30 GMT', 30],
    ['Sunday, 22-Nov-26 12:00:30 GMT', 30],
    ['Sun Nov 22 12:00:30 2026', 30],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ])('parseRetryAfter() reads %p as %d seconds', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds)
  })

  test.each([undefined, '', '-5', '1.5', '1e3', '99999999999', '5, 6', 'soon', 'Sunday', '2026-11-22T13:00:00Z'])(
    'parseRetryAfter() finds no time in %p',
    header => {
      expect(parseRetryAfter(header, now)).toBeUndefined()
    },
  )

  test('parseRetryAfter() gives a finite number or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const header of [text, `Sun${text}`]) {
          const seconds = parseRetryAfter(header, now)
          expect(seconds === undefined || (Number.isFinite(seconds) && seconds >= 0)).toBe(true)
        }
      }),
    )
  })
})
