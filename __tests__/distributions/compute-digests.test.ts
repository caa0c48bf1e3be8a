import { describe, expect, test } from '@jest/globals'
import { startDigests } from '../../src/distributions/compute-digests.ts'

async function digestsOf(chunks: readonly string[], md5: boolean, blake2b256: boolean) {
  const digests = await startDigests({ md5, blake2b256 })
  for (const chunk of chunks) digests.update(Buffer.from(chunk))
  return digests.finish()
}

describe('startDigests()', () => {
  test('computes sha256 always, and nothing else unless asked', async () => {
    expect(await digestsOf(['ab', 'c'], false, false)).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
  })

  test('computes md5 and blake2b-256 in the same pass', async () => {
    // RFC 1321, and `hashlib.blake2b(b'abc', digest_size=32)`.
    expect(await digestsOf(['a', 'bc'], true, true)).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      md5: '900150983cd24fb0d6963f7d28e17f72',
      blake2b256: 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319',
    })
  })
})
