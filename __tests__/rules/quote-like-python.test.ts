import { expect, test } from '@jest/globals'
import { quoteLikePython } from '../../src/rules/quote-like-python.ts'

test.each([
  ['plain', "'plain'"],
  ["it's", '"it\'s"'],
  ['say "no"', '\'say "no"\''],
  ['it\'s "no"', "'it\\'s \"no\"'"],
  ['two\nlines', "'two lines'"],
])('quoteLikePython() writes %j as Python does', (text, quoted) => {
  expect(quoteLikePython(text)).toBe(quoted)
})
