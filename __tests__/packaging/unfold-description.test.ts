import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unfoldDescription } from '../../src/packaging/unfold-description.ts'

describe('unfoldDescription()', () => {
  test('unfoldDescription() takes off eight spaces, as build tools indent', () => {
    expect(unfoldDescription('Title\n        =====\n        \n            code\n        end')).toBe(
      'Title\n=====\n\n    code\nend',
    )
  })

  test('unfoldDescription() takes off eight spaces where every line is indented further', () => {
    expect(unfoldDescription('Code::\n        \n            one\n            two')).toBe('Code::\n\n    one\n    two')
  })

  test("unfoldDescription() takes off the specification's seven spaces and a pipe", () => {
    expect(unfoldDescription('Title\n       |=====\n       |\n       |    code\n       || cell |')).toBe(
      'Title\n=====\n\n    code\n| cell |',
    )
  })

  test('unfoldDescription() takes a pipe on some lines for text', () => {
    expect(unfoldDescription('a\n       |b\n       c')).toBe('a\n|b\nc')
  })

  test('unfoldDescription() takes off what less indented lines share', () => {
    expect(unfoldDescription('a\n  b\n    c\n\td')).toBe('a\n b\n   c\nd')
  })

  test('unfoldDescription() keeps line breaks as they are', () => {
    expect(unfoldDescription('a\r\n        b\r        c')).toBe('a\r\nb\rc')
  })

  test('unfoldDescription() undoes either folding of any text', () => {
    const line = fc.stringMatching(/^[ -~]*$/)
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('        ', '       |'), (lines, fold) => {
        // Eight spaces and, for every line, a pipe cannot be told from text; no build tool writes such text.
        const text = ['first', ...lines.filter(other => !other.startsWith('|'))].join('\n')
        expect(unfoldDescription(text.replaceAll('\n', `\n${fold}`))).toBe(text)
      }),
    )
  })
})
