import { expect, test } from '@jest/globals'
import { findNearest } from '../../src/rules/find-nearest.ts'

test.each([
  ['mti', 'MIT'],
  ['Apache2.0', 'Apache-2.0'],
  ['GPL-3', undefined],
  ['BSD-3-Claus', 'BSD-3-Clause'],
  ['', undefined],
])('findNearest() takes %j for %s', (written, nearest) => {
  expect(findNearest(written, ['Apache-2.0', 'MIT-0', 'MIT', 'BSD-3-Clause'], 2)).toBe(nearest)
})

test('findNearest() tolerates a quarter of the letters, and one at least', () => {
  expect(findNearest('abcdefgh', ['abcdefxx'])).toBe('abcdefxx')
  expect(findNearest('abcdefgh', ['abcdexxx'])).toBeUndefined()
  expect(findNearest('ab', ['ax'])).toBe('ax')
  expect(findNearest('ab', ['xx'])).toBeUndefined()
})

test('findNearest() takes the first of those that are equally near', () => {
  expect(findNearest('abcd', ['abce', 'abcf', 'abcd'])).toBe('abcd')
  expect(findNearest('abcd', ['abce', 'abcf'])).toBe('abce')
})

test('findNearest() looks at nothing that is longer than any word', () => {
  expect(findNearest('x'.repeat(200), ['x'.repeat(200)])).toBe('x'.repeat(200))
  expect(findNearest('x'.repeat(201), ['x'.repeat(201)])).toBeUndefined()
})
