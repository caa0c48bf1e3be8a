import { describe, expect, test } from '@jest/globals'
import { quoteValue } from '../../src/errors/quote-value.ts'

describe('quoteValue()', () => {
  test('quoteValue() keeps letters of any alphabet, in code marks', () => {
    expect(quoteValue('Grüße 世界 🎉')).toBe('`Grüße 世界 🎉`')
  })

  test('quoteValue() lets nothing end the code marks, break the line or move a cursor', () => {
    expect(quoteValue('a`b\r\nc\x1b[2Jd\u202ee')).toBe("`a'b cd\u{FFFD}e`")
  })

  test('quoteValue() has words for what shows nothing', () => {
    expect([quoteValue(''), quoteValue(' \n')]).toEqual(['(empty)', '(empty)'])
  })

  test('quoteValue() keeps the first hundred characters, or as many as it is told', () => {
    expect(quoteValue('x'.repeat(101))).toBe(`\`${'x'.repeat(99)}…\``)
    expect(quoteValue('x'.repeat(100))).toBe(`\`${'x'.repeat(100)}\``)
    expect(quoteValue('x'.repeat(100), 10)).toBe(`\`${'x'.repeat(9)}…\``)
  })
})
