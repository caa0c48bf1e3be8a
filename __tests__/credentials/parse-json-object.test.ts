import { expect, test } from '@jest/globals'
import { parseJsonObject } from '../../src/credentials/parse-json-object.ts'

test('parseJsonObject() reads an object', () => {
  expect(parseJsonObject('{"a":1,"b":[null]}')).toEqual({ a: 1, b: [null] })
})

test.each(['', '{', 'null', '[{"a":1}]', '"a"', '7', 'true'])('parseJsonObject() knows %j for no object', text => {
  expect(parseJsonObject(text)).toBeUndefined()
})
