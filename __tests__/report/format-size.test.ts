import { describe, expect, test } from '@jest/globals'
import { formatSize } from '../../src/report/format-size.ts'

describe('formatSize()', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1234, '1.2 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [104_857_600, '105 MB'],
    [1_073_741_824, '1.1 GB'],
    [5e15, '5000 TB'],
  ])('writes %d bytes as people do', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text)
  })
})
