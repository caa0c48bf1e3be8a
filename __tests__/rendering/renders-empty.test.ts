import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rendersEmpty } from '../../src/rendering/renders-empty.ts'
import { measureGrowth } from '../support/growth.ts'

// What PyPI's Markdown renderer (comrak) makes of these is compared in __tests__/real/rendering.real.ts.
describe('rendersEmpty()', () => {
  test.each([
    ' ',
    '\n\t \r\n',
    '\u{FEFF}\n',
    '[a]: b',
    '[a]:b "title" ',
    "[a]: <b c> 'title'\n\n   [c d]: https://example.org/?x#y (title)\r\n[e\\]]: f",
  ])('takes %j for nothing', markdown => {
    expect(rendersEmpty(markdown)).toBe(true)
  })

  test.each([
    'a',
    '<!-- comment -->',
    '\u{A0}',
    '\f',
    '[a]: b c',
    '[a]: b "t" x',
    '[ ]: b',
    '[]: b',
    '[a]:',
    '[a] : b',
    '[a]: <>',
    '[a[]: b',
    '> [a]: b',
    '    [a]: b',
    '[^1]: foot [^1]',
    '[a]: b\n[a]',
    `[${'a'.repeat(1000)}]: b`,
  ])('takes %j for something', markdown => {
    expect(rendersEmpty(markdown)).toBe(false)
  })

  test('takes time in proportion to a long line', () => {
    for (const part of ['[', '[a', '[a]: b ', '\\', '[\\', "[a]: b 'c", '(']) {
      expect(measureGrowth(length => rendersEmpty(part.repeat(length)), 20_000)).toBeLessThan(1.6)
    }
  })

  test('takes whatever has a word at the start of a line for something', () => {
    fc.assert(fc.property(fc.string(), text => !rendersEmpty(`word\n${text}`)))
  })
})
