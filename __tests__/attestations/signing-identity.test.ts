import { describe, expect, test } from '@jest/globals'
import { createSigningIdentity } from '../../src/attestations/signing-identity.ts'
import { aSigning } from './a-signing.ts'

const MINUTE = 60_000

describe('createSigningIdentity()', () => {
  test('makes one identity for all who ask, with the first question and not before', async () => {
    const { signing, stack } = aSigning()
    const identity = createSigningIdentity(signing)
    expect(stack.requests).toEqual([])
    const [one, other] = await Promise.all([identity(), identity()])
    expect(one).toBe(other)
    expect(stack.requests).toHaveLength(1)
  })

  test('renews it 2 minutes before a life of 10 minutes ends, with a key of its own, once for all who ask', async () => {
    const { signing, stack, clock } = aSigning()
    const identity = createSigningIdentity(signing)
    const first = await identity()
    await clock.wait(8 * MINUTE - 1)
    expect(await identity()).toBe(first)
    await clock.wait(1)
    const [second, third, fourth] = await Promise.all([identity(), identity(), identity()])
    expect(second).not.toBe(first)
    expect(second.privateKey.equals(first.privateKey)).toBe(false)
    expect([third, fourth]).toEqual([second, second])
    expect(stack.requests).toHaveLength(2)
  })

  test('reckons by the length of the life: our clock may differ from the authority’s', async () => {
    const { signing, stack } = aSigning({ now: () => new Date('2026-11-22T10:00:00Z'), claims: { exp: 9e9 } })
    const identity = createSigningIdentity(signing)
    expect(await identity()).toBe(await identity())
    expect(stack.requests).toHaveLength(1)
  })
})
