import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatPrintableLine, formatPrintableLines } from '../../src/errors/printable-text.ts'
import { hostileText } from '../support/hostile-text.ts'

describe('formatPrintableLine()', () => {
  test.each([
    ['leaves ordinary text as it is', 'tstools-0.1.tar.gz – größer 日本 🎉', 'tstools-0.1.tar.gz – größer 日本 🎉'],
    ['makes one line of several', 'one\r\ntwo\n\n  three\u2028four\u0085five', 'one two three four five'],
    ['takes colours away', '\u001b[1;31mred\u001b[0m and \u009b32mgreen', 'red and green'],
    ['takes links and titles away', '\u001b]8;;https://evil.example\u0007text\u001b]8;;\u001b\\', 'text'],
    ['shows where a control character was', 'a\u0000b\u0008c', 'a\u{FFFD}b\u{FFFD}c'],
    ['shows where the direction of writing was turned', 'a\u202egnp.exe', 'a\u{FFFD}gnp.exe'],
    ['shows where something invisible was', 'a\u200bb\u00adc', 'a\u{FFFD}b\u{FFFD}c'],
    ['shows half of a pair as what it is', 'a\ud83c', 'a\u{FFFD}'],
  ])('%s', (_, text, line) => {
    expect(formatPrintableLine(text, 100)).toBe(line)
  })

  test('ends what is too long in an ellipsis, and never in half a character', () => {
    expect(formatPrintableLine('abcdef', 4)).toBe('abc…')
    expect(formatPrintableLine('ab🎉def', 4)).toBe('ab…')
  })

  test('gives one bounded line of visible characters for whatever it gets', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const line = formatPrintableLine(text, 40)
        expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
        expect(line.length).toBeLessThanOrEqual(40)
      }),
    )
  })
})

describe('formatPrintableLines()', () => {
  test('keeps lines and their indentation', () => {
    expect(formatPrintableLines('permissions:\r\n  id-token: write\n\tx', 100)).toEqual([
      'permissions:',
      '  id-token: write',
      '  x',
    ])
  })

  test('gives lines of visible characters for whatever it gets', () => {
    fc.assert(
      fc.property(hostileText, text => {
        for (const line of formatPrintableLines(text, 1000)) expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
      }),
    )
  })
})
