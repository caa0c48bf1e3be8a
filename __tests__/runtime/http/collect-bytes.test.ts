import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collectBytes } from '../../../src/runtime/http/collect-bytes.ts'

describe('collectBytes()', () => {
  test('puts pieces of any sizes together, also where their memory is used again', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 20 }), pieces => {
        const collected = collectBytes()
        for (const piece of pieces) {
          const used = Uint8Array.from(piece)
          collected.add(used)
          used.fill(0)
        }
        expect(Buffer.compare(collected.bytes(), Buffer.concat(pieces))).toBe(0)
      }),
    )
  })

  test('needs at most twice the memory of what it holds, however small the pieces are', () => {
    const collected = collectBytes()
    for (let byte = 0; byte < 100_000; byte++) collected.add(Uint8Array.of(byte))
    expect(collected.bytes()).toHaveLength(100_000)
    expect(collected.bytes().buffer.byteLength).toBeLessThanOrEqual(200_000)
  })
})
