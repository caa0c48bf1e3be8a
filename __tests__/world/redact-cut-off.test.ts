import { describe, expect, test } from '@jest/globals'
import { commonLength, redactCutOff } from '../../src/world/redact-cut-off.ts'

describe('redactCutOff()', () => {
  test.each([
    ['whole', 'before abcdefgh after', 'before *** after'],
    ['cut off', 'it was abcdef, they said', 'it was ***, they said'],
    ['cut off at the end', 'it was abcd', 'it was ***'],
    ['more than once', 'abcdefgh, abcdX', '***, ***X'],
    ['too little of it', 'abc abX', 'abc abX'],
  ])('takes a secret for what it is: %s', (_, text, redacted) => {
    expect(redactCutOff(text, 'abcdefgh', 4)).toBe(redacted)
  })
})

test('commonLength() counts from a place in the text', () => {
  expect(commonLength('abcabd', 'abd')).toBe(2)
  expect(commonLength('abcabd', 'abd', 3)).toBe(3)
  expect(commonLength('abcab', 'abd', 3)).toBe(2)
})
