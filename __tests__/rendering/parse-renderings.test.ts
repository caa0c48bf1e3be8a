import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRenderings } from '../../src/rendering/parse-renderings.ts'

function parse(renderings: unknown, descriptions = ['text']) {
  return [...parseRenderings(JSON.stringify({ renderings }), descriptions).values()]
}

describe('parseRenderings()', () => {
  test('gives each description its rendering, in order', () => {
    const failed = { outcome: 'failed', message: 'Unknown target name: "a".', line: 3, source: 'a_' }
    expect(parse([{ outcome: 'rendered' }, { outcome: 'empty' }, failed], ['a', 'b', 'c'])).toEqual([
      { outcome: 'rendered' },
      { outcome: 'empty' },
      failed,
    ])
  })

  test('takes a failure that names no line', () => {
    expect(parse([{ outcome: 'failed', message: 'no' }])).toEqual([{ outcome: 'failed', message: 'no' }])
  })

  test.each([
    [[]],
    [[{ outcome: 'rendered' }, { outcome: 'rendered' }]],
    [[{ outcome: 'unknown' }]],
    [[{ outcome: 'failed' }]],
    [[null]],
    [{ 0: { outcome: 'rendered' }, length: 1 }],
    [undefined],
  ])('counts %j as not judged', renderings => {
    expect(parse(renderings)).toEqual([])
  })

  test('drops a line that is no number, and a source that is no text', () => {
    expect(parse([{ outcome: 'failed', message: 'no', line: '3', source: 4 }])).toEqual([
      { outcome: 'failed', message: 'no' },
    ])
  })

  test('throws at nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), answer => void parseRenderings(answer, ['text'])))
  })
})
