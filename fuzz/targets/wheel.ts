import { buildWheel } from '../../__tests__/support/archives/build-wheel.ts'
import { extraField, zip64End } from '../../__tests__/support/archives/patch-zip.ts'
import { writeZip } from '../../__tests__/support/archives/write-zip.ts'
import { parseCoreMetadata } from '../../src/packaging/parse-core-metadata.ts'
import type { Target } from '../engine/target.ts'
import { mustAgree } from '../invariants.ts'
import { readBytes } from '../read-bytes.ts'
import { readMember } from '../read-member-otherwise.ts'

const contents = { name: 'a', version: '1', files: { 'a.py': 'a = 1\n' } }
const { filename } = buildWheel(contents)
const METADATA = 'a-1.dist-info/METADATA'

/** The zip archive that a wheel is. Another reader of zip archives finds the same METADATA in it, if it finds any. */
export const target: Target = {
  covers: [
    'distributions/zip',
    'distributions/read-wheel',
    'distributions/is-tar-header',
    'distributions/describe-content',
  ],
  longestInput: 16_384,
  seeds: [
    buildWheel(contents).bytes,
    buildWheel(contents, { stored: true, comment: 'a comment' }).bytes,
    buildWheel(contents, { stored: true, beforeEnd: place => Buffer.concat(Object.values(zip64End(place))) }).bytes,
    buildWheel({ ...contents, files: { 'ä.py': '' } }, { unlistedMembers: [{ name: 'a/', content: '' }] }).bytes,
    writeZip([{ name: METADATA, content: 'Name: a', extra: extraField(1, Buffer.alloc(16)), stored: true }]),
  ],
  words: ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', 'PK\x07\x08', METADATA],
  async check(input) {
    const read = await readBytes(filename, input)
    if (read.kind !== 'wheel' || read.contents.faults.length > 0) return
    const metadata = await readMember(input, METADATA)
    if (metadata !== undefined)
      mustAgree(parseCoreMetadata(metadata), read.metadata, 'another reader finds the same METADATA')
  },
}
