import { describe, expect, test } from '@jest/globals'
import { redactSpellings } from '../../src/world/redact-spellings.ts'

const whole = ({ length }: string) => length

describe('redactSpellings()', () => {
  test.each([
    ['secret%2Fword', '***'],
    ['a "secret\\/word", and secret/\u200bword!', 'a "***", and ***!'],
    ['secret%2Fwor', 'secret%2Fwor'],
    ['%5c%22secret/word%5c%22', '%5c%22***%5c%22'],
  ])('takes it out of %j, escapes as a whole', (text, redacted) => {
    expect(redactSpellings(text, ['secret/word'], whole)).toBe(redacted)
  })

  test('takes out what is left of one, as far as it goes', () => {
    expect(redactSpellings('it was s%65cret/wo… and secre', ['secret/word'], () => 6)).toBe('it was ***… and secre')
  })

  test('takes out what two have in common once', () => {
    expect(redactSpellings('<abcdefghij> <abcdef>', ['abcdef', 'defghij', 'cde'], whole)).toBe('<***> <***>')
  })

  test('gives back a text as it is where there is nothing to take out', () => {
    expect(redactSpellings('a%20b\\u0026', ['secret/word'], whole)).toBe('a%20b\\u0026')
    expect(redactSpellings('a%20b\\u0026', [], whole)).toBe('a%20b\\u0026')
  })
})
