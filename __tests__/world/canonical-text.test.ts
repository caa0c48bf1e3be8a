import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalize } from '../../src/world/canonical-text.ts'
import { measureGrowth } from '../support/growth.ts'

describe('canonicalize()', () => {
  test.each([
    ['a%2fb%2Fc', 'a/b/c'],
    ['a%252fb', 'a/b'],
    ['gr%C3%B6%c3%9fe', 'größe'],
    ['%F0%9F%8E%89', '🎉'],
    ['%EF%BB%BFa', 'a'],
    ['a\\u0026b\\u003cc\\/d', 'a&b<c/d'],
    ['\\ud83c\\udf89', '🎉'],
    ['\\\\\\"\\\\\\"', '""'],
    ['\\\\u0026', '&'],
    ["b'gr\\xc3\\xb6'", "b'grö'"],
    ['&amp;&lt;&#39;&#x27;&ouml;&szlig;', "&<''öß"],
    ['&amp;amp;&#x1f389;', '&🎉'],
    ['a b\tc\r\nd+e', 'abcde'],
    ['a\\n\\tb\\ c', 'abc'],
    ['a\0b\u200bc\u2060d\ufffde\ufeff', 'abcde'],
  ])('makes of %j what it stands for', (text, canonical) => {
    expect(canonicalize(text).text).toBe(canonical)
  })

  test.each(['50%', '%4', '%zz', '&copy;', '&;', '&#x110000;', 'a;b', '\\u00', '\\x4', 'C:\\users', 'plain-text_1.0'])(
    'leaves %j, which is no escape',
    text => {
      expect(canonicalize(text).text).toBe(text)
    },
  )

  test('keeps bytes that are no character apart from characters', () => {
    const { text } = canonicalize('%C3%28\\xff\ue0ff')
    expect(text).toBe('\ue0c3(\ue0ff')
  })

  test('says where each unit comes from, escapes as a whole', () => {
    const { text, starts, ends } = canonicalize('a%20\\"b\\u0026%C3%B6&amp;\\ud83c\\udf89.')
    expect([...Array(text.length).keys()].map(at => [text[at], starts[at], ends[at]])).toEqual([
      ['a', 0, 1],
      ['"', 4, 6],
      ['b', 6, 7],
      ['&', 7, 13],
      ['ö', 13, 19],
      ['&', 19, 24],
      ['\ud83c', 24, 30],
      ['\udf89', 30, 36],
      ['.', 36, 37],
    ])
  })

  test('gives places in order, whatever the text', () => {
    const piece = fc.constantFrom('%', '&', '\\', 'u', 'x', '4', 'amp;', '#', ';', 'ö', ' ', '%C3', '%B6', 'a')
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const { text, starts, ends } = canonicalize(pieces.join(''))
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        const places = [...starts.keys()].flatMap(at => [starts[at] ?? 0, ends[at] ?? 0])
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })

  test.each(['%25', '%3', '\\', '\\u00', '&amp;', '&', '%80%F0', '%F0%9F%8E%89', 'ö', 'a'])(
    'needs time in proportion to a text of many %j',
    piece => {
      expect(measureGrowth(size => canonicalize(piece.repeat(size)), 500)).toBeLessThan(1.6)
    },
  )
})
