import { gzipSync } from 'node:zlib'
import { writeTar } from '../../__tests__/support/archives/write-tar-gz.ts'
import type { Target } from '../engine/target.ts'
import { readBytes } from '../read-bytes.ts'

const BLOCK = 512
const pkgInfo = { name: 'a-1/PKG-INFO', content: 'Metadata-Version: 2.4\nName: a\nVersion: 1\n' }

/** The tar archive in an sdist. Checksums of headers are put right: with a wrong one nothing is read. */
export const target: Target = {
  covers: [
    'distributions/sdist-',
    'distributions/top-directory',
    'distributions/unpacked-tail',
    'distributions/describe-ending',
  ],
  longestInput: 65_536,
  seeds: [
    writeTar([pkgInfo]),
    writeTar([{ name: 'a-1', type: '5' }, pkgInfo, { name: 'a-1/b.py', content: 'x' }]),
    writeTar([{ name: 'PaxHeader', type: 'x', content: '30 GNU.sparse.major=1\n' }, pkgInfo]),
    writeTar([{ name: '././@LongLink', type: 'L', content: `a-1/${'b'.repeat(120)}\0` }, pkgInfo]),
    writeTar([{ name: '/a-1/b', content: '' }, pkgInfo, { name: 'a-1/PKG-INFO', type: '2', linkName: 'b' }]),
    writeTar([{ name: './a-1/PKG-INFO', content: 'x' }]),
    writeTar([pkgInfo]).subarray(0, 700),
  ],
  words: [
    'ustar\x0000',
    'ustar  \0',
    'PKG-INFO',
    '../',
    './',
    'GNU.sparse.',
    'path=',
    'size=',
    '__pyarmor_enter__',
    '.py',
  ],
  async check(input) {
    await readBytes('a-1.tar.gz', gzipSync(withChecksums(input), { level: 1 }))
  },
}

function withChecksums(tar: Buffer): Buffer {
  for (let at = 0; at + BLOCK <= tar.length; at += BLOCK) {
    const header = tar.subarray(at, at + BLOCK)
    if (!header.subarray(257, 262).equals(Buffer.from('ustar'))) continue
    header.write('        ', 148)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  }
  return tar
}
