import { describe, expect, test } from '@jest/globals'
import { compareRecord } from '../../../src/distributions/contents/compare-record.ts'

const distInfo = 'a-1.dist-info'

function compare(record: string | Uint8Array, ...members: readonly string[]) {
  return compareRecord(Buffer.from(record as string), new Set(members), distInfo)
}

describe('compareRecord()', () => {
  test('finds what the one has and the other has not, with a few examples', () => {
    const members = ['a.py', 'b.py', 'c.py', 'd.py', 'e.py']
    expect(compare('a.py,,\ngone.py,,\n', ...members)).toEqual({
      state: 'read',
      unlisted: { count: 4, examples: ['b.py', 'c.py', 'd.py'] },
      absent: { count: 1, examples: ['gone.py'] },
    })
  })

  test.each([
    ['directories', 'a/'],
    ['directories as Windows writes them', 'a\\'],
    ['the signature of RECORD', `${distInfo}/RECORD.jws`],
    ['the other signature of RECORD', `${distInfo}/RECORD.p7s`],
  ])('does not want %s to be listed', (_, member) => {
    expect(compare('', member)).toMatchObject({ unlisted: { count: 0 } })
  })

  test('takes backslashes for slashes, as Windows writes them', () => {
    expect(compare('a\\b.py,,\n', 'a/b.py')).toMatchObject({ unlisted: { count: 0 }, absent: { count: 0 } })
  })

  test.each([
    ['not-utf8', Buffer.from([0xff])],
    ['not-csv', `${'x'.repeat(131_073)},,\n`],
  ])('says that it is %s', (state, record) => {
    expect(compare(record)).toEqual({ state })
  })

  test('tells where a line is blank, which Python cannot take apart', () => {
    expect(compare('a,,\r\n\r\nb,,\r\n')).toEqual({ state: 'blank-line', line: 2 })
    expect(compare('a,,\n ,,\n', 'a')).toMatchObject({ state: 'read' })
  })
})
