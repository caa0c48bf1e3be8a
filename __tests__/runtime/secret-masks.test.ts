import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSecretMasks } from '../../src/runtime/secret-masks.ts'
import { measureGrowth } from '../support/growth.ts'

function scrub(secret: string, text: string): string {
  const masks = createSecretMasks()
  masks.add(secret)
  return masks.scrub(text)
}

describe('createSecretMasks()', () => {
  test('takes a secret out of a text, as often as it is there', () => {
    expect(scrub('s3cr3t-word', 'a s3cr3t-word, s3cr3t-words')).toBe('a ***, ***s')
  })

  test('takes out what is left of a long secret that was cut off', () => {
    expect(scrub('pypi-AgEIcHlwaS5vcmcCJDEx', 'you sent pypi-AgEIcHlwaS5v… to us')).toBe('you sent ***… to us')
  })

  test('leaves a value alone that merely begins as a secret does', () => {
    const masks = createSecretMasks()
    masks.add('my-internal-passphrase')
    expect(masks.scrubValue('my-internal-tools-1.0.tar.gz my-internal-passphrase')).toBe(
      'my-internal-tools-1.0.tar.gz ***',
    )
  })

  test.each([
    ['in a URL', encodeURIComponent('a&b"c<d@e f')],
    ['in JSON', JSON.stringify('a&b"c<d@e f')],
    ['in HTML', 'a&amp;b&quot;c&lt;d@e f'],
    ['in our own summary', 'a&amp;b&quot;c&lt;d@&#8288;e f'],
    ['in base64', Buffer.from('a&b"c<d@e f').toString('base64')],
  ])('knows a secret that is quoted %s', (_, quoted) => {
    expect(scrub('a&b"c<d@e f', `(${quoted})`)).toMatch(/^\("?\*\*\*"?\)$/)
  })

  test('knows the parts of a token that are worth as much as the whole', () => {
    expect(scrub('pypi-AgEIcHlwaS5vcmcCJDEx', 'AgEIcHlwaS5vcmcCJDEx')).toBe('***')
    expect(scrub('eyJhbGciOiJS.eyJpc3MiOiJo.c2lnbmF0dXJlMTIzNDU2', 'signed c2lnbmF0dXJlMTIzNDU2')).toBe('signed ***')
  })

  test('leaves the words of a text alone when a secret is as short as a word', () => {
    expect(scrub('dist', 'dist/distlib-1.0.tar.gz')).toBe('dist/distlib-1.0.tar.gz')
  })

  test('tells each form once', () => {
    const masks = createSecretMasks()
    expect(masks.add('twice')).toEqual(['twice'])
    expect(masks.add('twice')).toEqual([])
  })

  test('takes out a secret whose beginning is one as well, and one whose end is quoted', () => {
    const masks = createSecretMasks()
    masks.add('password')
    masks.add('password&1234')
    expect(masks.scrub('a password\\u00261234, password&amp;1234 and password')).toBe('a ***, *** and ***')
  })

  test('knows a secret behind what looks like the beginning of an escape', () => {
    expect(scrub('next-Password', 'DOMAIN\\next-Password')).toBe('DOMAIN\\***')
    expect(scrub('25-Passwords', '50%25-Passwords')).toBe('50%***')
  })

  test.each(['aaaaaaaaaaaa', 'aaaaaaaaaaaaaaab ', '%61', 'aaaaaaaaaaaaaaaaaaab '])(
    'needs time in proportion to a text of many %j',
    piece => {
      const masks = createSecretMasks()
      masks.add('aaaaaaaaaaaaaaaaaaab')
      expect(measureGrowth(size => masks.scrub(piece.repeat(size)), 200)).toBeLessThan(1.6)
    },
  )

  test('leaves nothing of any secret in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, unit: 'binary-ascii' }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(secret.trim() !== '' && !'***'.includes(secret))
          expect(scrub(secret, `${before}${secret}${after}`)).toContain('***')
        },
      ),
    )
  })
})
