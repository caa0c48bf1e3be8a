import { expect, test } from '@jest/globals'
import { decodeEntity, LONGEST_ENTITY } from '../../src/world/decode-entity.ts'

test.each([
  ['amp', '&'],
  ['nbsp', '\u00a0'],
  ['#39', "'"],
  ['#x27', "'"],
  ['#X1F389', '🎉'],
  ['ouml', 'ö'],
  ['Eacute', 'É'],
  ['Ntilde', 'Ñ'],
  ['ccedil', 'ç'],
  ['szlig', 'ß'],
])('decodeEntity() reads &%s;', (reference, character) => {
  expect(decodeEntity(reference)).toBe(character)
})

test.each(['', '#', '#x', '#x110000', '#1114112', 'copy', 'uml', 'constructor', 'xconstructor', 'amp;', 'a b'])(
  'decodeEntity() knows no &%s;',
  reference => {
    expect(decodeEntity(reference)).toBeUndefined()
  },
)

test('LONGEST_ENTITY is enough for every character', () => {
  expect(decodeEntity('#1114111')).toBe('\u{10ffff}')
  expect('&#1114111;').toHaveLength(LONGEST_ENTITY)
})
