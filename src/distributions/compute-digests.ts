import { createHash } from 'node:crypto'
import type { Digests } from './distribution.ts'

/** Which digests to compute besides sha256. */
export interface DigestRequest {
  readonly md5: boolean
  readonly blake2b256: boolean
}

/** Digests of bytes that come in pieces, all in one pass. */
export interface DigestComputation {
  update(chunk: Uint8Array): void
  finish(): Digests
}

export async function startDigests(request: DigestRequest): Promise<DigestComputation> {
  const sha256 = createHash('sha256')
  const md5 = request.md5 ? createHash('md5') : undefined
  const blake2b256 = request.blake2b256 ? await startBlake2b256() : undefined
  return {
    update(chunk) {
      sha256.update(chunk)
      md5?.update(chunk)
      blake2b256?.update(chunk)
    },
    finish: () => ({
      sha256: sha256.digest('hex'),
      ...(md5 && { md5: md5.digest('hex') }),
      ...(blake2b256 && { blake2b256: blake2b256.digest('hex') }),
    }),
  }
}

/** Node's OpenSSL has BLAKE2b with 512 bits only. The library is loaded where it is wanted: it is a large part of the bundle. */
async function startBlake2b256() {
  const { createBLAKE2b } = await import('hash-wasm')
  const hasher = await createBLAKE2b(256)
  return hasher.init()
}
