import { describe, expect, test } from '@jest/globals'
import { quoteForeignText } from '../../src/packaging/quote-foreign-text.ts'

describe('quoteForeignText()', () => {
  test('quoteForeignText() keeps letters of any alphabet', () => {
    expect(quoteForeignText('Grüße 世界 🎉')).toBe("'Grüße 世界 🎉'")
  })

  test('quoteForeignText() replaces what moves a cursor, breaks a line or turns the direction of writing', () => {
    expect(quoteForeignText('a\x1b[2Jb\r\nc\u202ed\u2028')).toBe("'a�[2Jb��c�d�'")
  })

  test('quoteForeignText() keeps the first 80 characters of a long text', () => {
    expect(quoteForeignText('x'.repeat(81))).toBe(`'${'x'.repeat(80)}…'`)
    expect(quoteForeignText('x'.repeat(80))).toBe(`'${'x'.repeat(80)}'`)
  })
})
