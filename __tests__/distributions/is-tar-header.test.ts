import { describe, expect, test } from '@jest/globals'
import { isTarHeader } from '../../src/distributions/is-tar-header.ts'
import { writeTar } from '../support/archives/write-tar-gz.ts'

describe('isTarHeader()', () => {
  test('knows a tar archive by the checksum of its first header', () => {
    const tar = writeTar([{ name: 'PK\x03\x04', content: 'x' }])
    expect(isTarHeader(tar)).toBe(true)
    expect(isTarHeader(tar.subarray(0, 511))).toBe(false)
    expect(isTarHeader(Uint8Array.from(tar).fill(0x41, 0, 1))).toBe(false)
    expect(isTarHeader(new Uint8Array(512))).toBe(false)
  })
})
