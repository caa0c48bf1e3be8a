import { describe, expect, test } from '@jest/globals'
import { listSecretSpellings } from '../../src/world/secret-spellings.ts'

describe('listSecretSpellings()', () => {
  test('lists one spelling for a secret and all that can be undone, and what base64 has of it wherever it stands', () => {
    expect(listSecretSpellings('a b&"d"<efgh')).toEqual([
      'ab&"d"<efgh',
      'YSBiJiJkIjxlZmdo',
      'EgYiYiZCI8ZWZna',
      'hIGImImQiPGVmZ2',
    ])
    expect(listSecretSpellings('>>>???>>>')).toEqual(expect.arrayContaining(['Pj4Pz8/Pj4', 'Pj4-Pz8_Pj4-']))
  })

  test('lists what becomes of characters that are not ASCII', () => {
    const latin1 = Buffer.from('größer-als').toString('latin1').replace('\u009f', '')
    expect(listSecretSpellings('größer-als')).toEqual(
      expect.arrayContaining(['größer-als', 'gro\u0308ßer-als', latin1, 'grer-als']),
    )
  })

  test('lists the lines of a secret, and nothing that is short', () => {
    expect(listSecretSpellings('first-line\nshort\nother-line')).toEqual(
      expect.arrayContaining(['first-line', 'other-line']),
    )
    expect(listSecretSpellings('first-line\nshort\nother-line')).not.toContain('short')
    expect(listSecretSpellings('sevenis')).toEqual([])
    expect(listSecretSpellings('++ \\n\\n\\n ++')).not.toContain('')
  })
})
