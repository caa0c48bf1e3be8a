import { describe, expect, test } from '@jest/globals'
import { formatDuration } from '../../src/report/format-duration.ts'

describe('formatDuration()', () => {
  test.each([
    [0.25, '0.3 s'],
    [1, '1 s'],
    [59.4, '59 s'],
    [60, '1 min'],
    [125, '2 min 5 s'],
    [3600, '60 min'],
  ])('writes %d seconds as people do', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text)
  })
})
