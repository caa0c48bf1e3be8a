import { compareRecord } from '../../src/distributions/contents/compare-record.ts'
import { readCsvNames } from '../../src/distributions/contents/read-csv-names.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree } from '../invariants.ts'

const MEMBERS = new Set(['a.py', 'a/', 'b,c.py', 'd"e.py', 'a-1.dist-info/RECORD', 'a-1.dist-info/RECORD.jws'])

/** RECORD. Names that are written as CSV are read again. */
export const target: Target = {
  covers: ['distributions/contents/compare-record', 'distributions/contents/read-csv-names'],
  longestInput: 65_536,
  seeds: [
    'a.py,sha256=x,1\n"b,c.py",,\n"d""e.py",,\na-1.dist-info/RECORD,,\n',
    'a.py\r\n\r\n"open\nquote',
    'a\\b.py,,\x0ba/,,\x85x\u2028y',
    Buffer.from([0xff, 0x0a]),
  ],
  words: ['"', '""', ',', '\r\n', 'a-1.dist-info/RECORD.p7s'],
  check(input) {
    const comparison = compareRecord(input, MEMBERS, 'a-1.dist-info')
    if (comparison.state === 'read') {
      must(
        comparison.unlisted.count <= MEMBERS.size && comparison.unlisted.examples.length <= 3,
        'few examples',
        comparison,
      )
      must(comparison.absent.count <= input.length + 1, 'no more names than characters', comparison)
    }
    const names = [...readCsvNames(input.toString())].filter(name => name !== undefined)
    const written = names.map(name => `"${name.replaceAll('"', '""')}",,\n`).join('')
    mustAgree([...readCsvNames(written)], names, 'names that are written are read again')
  },
}
