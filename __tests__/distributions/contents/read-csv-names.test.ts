import { describe, expect, test } from '@jest/globals'
import { readCsvNames } from '../../../src/distributions/contents/read-csv-names.ts'

describe('readCsvNames()', () => {
  /** What `csv.reader(text.splitlines())` of Python 3.13 gives; `undefined` where it gives an empty row. */
  test.each([
    ['a.py,sha256=x,1\r\nb.py,,\r\n', ['a.py', 'b.py']],
    ['"a, ""b"".py",,\n', ['a, "b".py']],
    ['\n\na\n', [undefined, undefined, 'a']],
    ['""q,r"\n,x', ['q', '']],
    ['"\x0b\na.py', ['a.py']],
    ['a"b",c', ['a"b"']],
    ['"q"b\n', ['qb']],
    ['a\u2028b\x1cc', ['a', 'b', 'c']],
    ['', []],
  ])('reads %j as Python does', (text, names) => {
    expect([...readCsvNames(text)]).toEqual(names)
  })
})
