import { describe, expect, test } from '@jest/globals'
import { redactCutOff } from '../../src/world/redact-cut-off.ts'

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
