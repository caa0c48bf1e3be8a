import { buildSdist } from '../../__tests__/support/archives/build-sdist.ts'
import type { Target } from '../engine/target.ts'
import { readBytes } from '../read-bytes.ts'

const contents = { name: 'a', version: '1', files: { 'a.py': 'a = 1\n' } }
const { filename, bytes } = buildSdist(contents)

/** The gzip stream that an sdist is. What is in it: see the target `tar`. */
export const target: Target = {
  covers: [
    'distributions/sdist-',
    'distributions/gzip-header-length',
    'distributions/describe-content',
    'distributions/describe-ending',
  ],
  longestInput: 8192,
  seeds: [
    bytes,
    Buffer.concat([bytes, bytes]),
    Buffer.concat([bytes, Buffer.alloc(600)]),
    bytes.subarray(0, -9),
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8 | 4, 0, 0, 0, 0, 0, 255, 2, 0, 1, 2, 0x61, 0]), bytes.subarray(10)]),
    'PK\x03\x04',
    'BZh9',
    '\xfd7zXZ',
    '<!DOCTYPE html>',
  ],
  words: ['\x1f\x8b\x08'],
  async check(input) {
    await readBytes(filename, input)
  },
}
