import { checkCoreMetadata } from '../../src/distributions/check-core-metadata.ts'
import { CORE_METADATA_FIELDS, type CoreMetadata } from '../../src/packaging/core-metadata.ts'
import { parseCoreMetadata } from '../../src/packaging/parse-core-metadata.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree, mustBeDefects, mustBePrintable } from '../invariants.ts'

/** METADATA and PKG-INFO. What is read once, and written plainly, is read the same again. */
export const target: Target = {
  covers: [
    'packaging/parse-core-metadata',
    'packaging/read-header-block',
    'packaging/unfold-description',
    'distributions/check-core-metadata',
  ],
  longestInput: 65_536,
  seeds: [
    'Metadata-Version: 2.4\nName: a\nVersion: 1\nSummary: s\nClassifier: x\nClassifier: y\n\nA description.\n',
    'Metadata-Version: 1.1\r\nName: a\r\nVersion: 1\r\nDescription: one\r\n        two\r\n\t three\r\n',
    'Name: a\nDescription: one\n       |two\n       |three\n\nbody',
    ' folded\nFrom x\n:no name\nno header\n',
    Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x3a, 0xff, 0xfe, 0x0a, 0x0a, 0x80]),
  ],
  words: [...CORE_METADATA_FIELDS.map(({ name }) => `\n${name}: `), '\n        ', '\n       |', '\r\n', '\n\n', '\r'],
  check(input) {
    const metadata = parseCoreMetadata(input)
    must(metadata.defects.length <= 10, 'few defects are told')
    for (const told of [...metadata.defects, ...(metadata.oddities ?? [])]) mustBePrintable(told, 400)
    mustBeDefects(checkCoreMetadata(metadata).defects)
    const plain = {
      ...metadata,
      fields: metadata.fields.filter(
        ({ name, value }) => name !== 'Description' && /^[^\s\uFFFD][^\r\n\uFFFD]*$/.test(value),
      ),
    }
    const again = parseCoreMetadata(Buffer.from(write(plain)))
    mustAgree(again.fields, plain.fields, 'what was read is read again')
  },
}

function write({ fields, description = '' }: CoreMetadata): string {
  return `${fields.map(({ name, value }) => `${name}: ${value}\n`).join('')}\n${description}`
}
