import { describe, expect, test } from '@jest/globals'
import { listSecretForms } from '../../src/world/secret-forms.ts'

describe('listSecretForms()', () => {
  test('lists a secret and its lines, and nothing for an empty one', () => {
    expect(listSecretForms('one')).toEqual(['one'])
    expect(listSecretForms('a\nb')).toEqual(['a\nb', 'a', 'b'])
    expect(listSecretForms(' \n')).toEqual([])
  })

  test('lists what quoting makes of a longer one', () => {
    expect(listSecretForms('p@ss"w&rd')).toEqual(
      expect.arrayContaining([
        'p%40ss%22w%26rd',
        'p@ss\\"w&rd',
        'p@ss&quot;w&amp;rd',
        'p@&#8288;ss&quot;w&amp;rd',
        'cEBzcyJ3JnJk',
      ]),
    )
  })

  test('lists the parts of tokens, and not the parts that all tokens share', () => {
    expect(listSecretForms('pypi-AgEIcHlwaS5vcmcCJDEx')).toContain('AgEIcHlwaS5vcmcCJDEx')
    const forms = listSecretForms('eyJhbGciOiJS.eyJpc3MiOiJo.c2lnbmF0dXJlMTIzNDU2')
    expect(forms).toContain('c2lnbmF0dXJlMTIzNDU2')
    expect(forms).not.toContain('eyJhbGciOiJS')
  })
})
