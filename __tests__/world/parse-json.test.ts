import { describe, expect, test } from '@jest/globals'
import { asJsonObject, parseJson, parseJsonObject, valueAt } from '../../src/world/parse-json.ts'

test.each([
  ['7', 7],
  ['null', null],
  ['"a"', 'a'],
  ['[1]', [1]],
  ['', undefined],
  ['{', undefined],
  ['{} x', undefined],
])('parseJson() reads %j', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})

test('parseJson() throws nothing at a text that is nested without end', () => {
  const bottomless = '['.repeat(1_000_000)
  expect(parseJson(bottomless)).toBeUndefined()
  expect(() => parseJson(bottomless + ']'.repeat(1_000_000))).not.toThrow()
})

test('parseJsonObject() reads an object', () => {
  expect(parseJsonObject('{"a":1,"b":[null]}')).toEqual({ a: 1, b: [null] })
})

test.each(['', '{', 'null', '[{"a":1}]', '"a"', '7', 'true'])('parseJsonObject() knows %j for no object', text => {
  expect(parseJsonObject(text)).toBeUndefined()
})

test('asJsonObject() takes an object as it is, and nothing else', () => {
  const object = { a: 1 }
  expect(asJsonObject(object)).toBe(object)
  expect([[], null, undefined, 'a', 7].map(asJsonObject)).toEqual(Array.from({ length: 5 }))
})

describe('valueAt()', () => {
  const value = parseJson('{"a":{"b":[{"c":null},"text"]}}')

  test('finds what lies deep inside', () => {
    expect(valueAt(value, 'a', 'b', 0, 'c')).toBeNull()
    expect(valueAt(value, 'a', 'b', 1)).toBe('text')
    expect(valueAt(value)).toBe(value)
  })

  test('finds nothing in what is shaped otherwise', () => {
    expect(valueAt(value, 'a', 'x', 'y')).toBeUndefined()
    expect(valueAt(value, 'a', 'b', 0, 'c', 'd')).toBeUndefined()
    expect(valueAt(value, 'a', 'b', 1, 'length')).toBeUndefined()
    expect(valueAt(undefined, 'a')).toBeUndefined()
  })

  test('finds nothing that the text has not, whatever JavaScript gives every object', () => {
    expect(['__proto__', 'constructor', 'toString'].map(key => valueAt({}, key))).toEqual(Array.from({ length: 3 }))
    expect(valueAt(parseJson('{"__proto__":{"a":1}}'), '__proto__', 'a')).toBe(1)
    expect(valueAt(parseJson('{"__proto__":{"a":1}}'), 'a')).toBeUndefined()
  })
})
