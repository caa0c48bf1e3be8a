import { describe, expect, test } from '@jest/globals'
import { gzipHeaderLength } from '../../src/distributions/gzip-header-length.ts'

const header = (flags: number, ...rest: readonly number[]) =>
  Uint8Array.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255, ...rest])

describe('gzipHeaderLength()', () => {
  test.each([
    ['nothing more', header(0, 1, 2), 10],
    ['a name', header(8, 97, 98, 0, 1), 13],
    ['a comment behind a name', header(8 | 16, 97, 0, 98, 0, 1), 14],
    ['an extra field', header(4, 2, 0, 7, 7, 1), 14],
    ['a checksum of its own', header(2, 1, 1, 5), 12],
    ['a name without end', header(8, 97, 98), 12],
  ])('counts a header with %s', (_, bytes, length) => {
    expect(gzipHeaderLength(bytes)).toBe(length)
  })
})
