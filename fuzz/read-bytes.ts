import { createMemoryFiles } from '../__tests__/support/memory-files.ts'
import type { Distribution, UnreadableDistribution } from '../src/distributions/distribution.ts'
import { readDistribution } from '../src/distributions/read-distribution.ts'
import { must, mustBeDefects } from './invariants.ts'

/** Reads a distribution of these bytes. Whatever they are, it is an answer, with a digest, that can be shown. */
export async function readBytes(filename: string, bytes: Uint8Array): Promise<Distribution | UnreadableDistribution> {
  const path = `/workspace/dist/${filename}`
  const file = { path, filename, size: bytes.length, attestationPaths: [] }
  const read = await readDistribution(file, { md5: false, blake2b256: false }, createMemoryFiles({ [path]: bytes }))
  must(/^[0-9a-f]{64}$/.test(read.digests?.sha256 ?? ''), 'every file has a digest', read)
  if (read.kind === 'unreadable') {
    must(read.defects.length > 0, 'what cannot be read has a defect')
    mustBeDefects(read.defects)
  } else {
    mustBeDefects(read.contents.faults)
  }
  return read
}
