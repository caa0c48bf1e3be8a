import { expect, test } from '@jest/globals'
import { isWorthRetrying } from '../../src/retry/is-worth-retrying.ts'

test.each([408, 425, 429, 500, 502, 503, 504, 520, 524, 599])('isWorthRetrying() says yes to %d', status => {
  expect(isWorthRetrying(status)).toBe(true)
})

test.each([0, 200, 301, 400, 401, 403, 404, 409, 413, 422, 501, 505, 511, 600])(
  'isWorthRetrying() says no to %d',
  status => {
    expect(isWorthRetrying(status)).toBe(false)
  },
)
