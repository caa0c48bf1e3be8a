import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listSecretForms } from '../../src/world/secret-forms.ts'

describe('listSecretForms()', () => {
  test('lists a secret and its lines, and nothing for an empty one', () => {
    expect(listSecretForms('one')).toEqual(['one'])
    expect(listSecretForms('long\nlonger')).toEqual(expect.arrayContaining(['long\nlonger', 'long', 'longer']))
    expect(listSecretForms(' \n')).toEqual([])
  })

  test.each(['a\nan-otherwise-long-secret', 'an-otherwise-long-secret\r\n  abc  '])(
    'takes a short line of %j for no secret, which would blacken the whole log',
    secret => {
      const forms = listSecretForms(secret)
      expect(forms).toContain('an-otherwise-long-secret')
      expect(forms.filter(form => form.trim().length < 4)).toEqual([])
    },
  )

  test('lists every line of 4 characters and more, whatever ends a line', () => {
    const line = fc.string({ unit: 'binary-ascii' })
    const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(line, lineBreak), { minLength: 1 }), pieces => {
        const forms = listSecretForms(pieces.flat().join(''))
        const lines = pieces.flatMap(([text]) => text.split(/[\n\r\v\f]/)).map(text => text.trim())
        expect(forms).toEqual(expect.arrayContaining(lines.filter(text => text.length >= 4)))
      }),
    )
  })

  test('lists a longer line as HTML quotes it, and a secret with its white space as we quote it', () => {
    expect(listSecretForms('one&another\nline')).toContain('one&amp;another')
    expect(listSecretForms('correct  horse')).toContain('correct horse')
  })

  test('lists what quoting makes of a longer one', () => {
    expect(listSecretForms('p@ss"w&rd')).toEqual(
      expect.arrayContaining(['p%40ss%22w%26rd', 'p@ss\\"w&rd', 'p@ss&quot;w&amp;rd', 'cEBzcyJ3JnJk']),
    )
  })

  test('lists the parts of tokens, and not the parts that all tokens share', () => {
    expect(listSecretForms('pypi-AgEIcHlwaS5vcmcCJDEx')).toContain('AgEIcHlwaS5vcmcCJDEx')
    const forms = listSecretForms('eyJhbGciOiJS.eyJpc3MiOiJo.c2lnbmF0dXJlMTIzNDU2')
    expect(forms).toContain('c2lnbmF0dXJlMTIzNDU2')
    expect(forms).not.toContain('eyJhbGciOiJS')
  })
})
