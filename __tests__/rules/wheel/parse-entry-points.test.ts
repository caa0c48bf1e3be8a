import { describe, expect, test } from '@jest/globals'
import { namesOf, parseEntryPoints } from '../../../src/rules/wheel/parse-entry-points.ts'
import { measureGrowth } from '../../support/growth.ts'

/** Verdicts of `configparser.ConfigParser(delimiters=('=',))` of Python 3.13, with names in their case. */
describe('parseEntryPoints()', () => {
  test.each([
    '',
    '; only\n# comments\n',
    '[x]\n',
    '[x]\na = b\nA = c\n',
    '[x]\na = b\n  and = more\n\n  and more\n',
    '[DEFAULT]\na = b\n[DEFAULT]\nc = d\n',
    '[x] behind\na == b\n',
    '  [x]\n  a = b\n',
    '[x]\na =\r\n',
  ])('reads %j', text => {
    expect(parseEntryPoints(text).kind).toBe('sections')
  })

  test.each([
    ['a = b\n', 1],
    ['\ufeff[x]\na = b\n', 1],
    ['[x]\na: b\n', 2],
    ['[x]\n= b\n', 2],
    ['[x]\na\n', 2],
    ['[x]\n  a\n', 2],
    ['[x]\na = b\n[y]\n  c\n', 4],
    ['  a = b\n', 1],
    ['[]\n', 1],
    ['[x]\na = b\n\na = c\n', 4],
    ['[x]\n[y]\n[x]\n', 3],
    ['[DEFAULT]\na = b\na = c\n', 3],
  ])('refuses %j for line %d', (text, line) => {
    expect(parseEntryPoints(text)).toMatchObject({ kind: 'invalid', line })
  })
})

test('parseEntryPoints() takes time in proportion to the text, also for blanks in the middle of a line', () => {
  const parse = (size: number) => {
    const blanks = ' '.repeat(size)
    parseEntryPoints(`[x]\na${blanks}b${blanks}= c\n`)
  }
  expect(measureGrowth(parse, 5000)).toBeLessThan(1.6)
})

describe('namesOf()', () => {
  test('adds those of DEFAULT to a section that is there', () => {
    const parsed = parseEntryPoints('[DEFAULT]\na = b\n[x]\nc = d\n')
    const sections = parsed.kind === 'sections' ? parsed.sections : new Map()
    expect(namesOf(sections, 'x')).toEqual(['a', 'c'])
    expect(namesOf(sections, 'y')).toEqual([])
  })
})
