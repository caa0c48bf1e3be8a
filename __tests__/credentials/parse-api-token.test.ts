import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { looksLikeApiToken, parseApiTokenIndex } from '../../src/credentials/parse-api-token.ts'
import { Secret } from '../../src/world/secret.ts'

/** A macaroon of version 2: location, identifier, and whatever follows. */
function anApiToken(location: string): Secret {
  const bytes = Buffer.from([2, 1, location.length, ...Buffer.from(location), 2, 3, 120, 121, 122, 0])
  return new Secret(`pypi-${bytes.toString('base64url')}`)
}

test('parseApiTokenIndex() reads the index from the location of the token', () => {
  expect(parseApiTokenIndex(anApiToken('pypi.org'))).toBe('pypi')
  expect(parseApiTokenIndex(anApiToken('test.pypi.org'))).toBe('testpypi')
})

test('parseApiTokenIndex() knows the beginnings that secret scanners look for', () => {
  expect(parseApiTokenIndex(new Secret('pypi-AgEIcHlwaS5vcmcCJDExMTExMTEx'))).toBe('pypi')
  expect(parseApiTokenIndex(new Secret('pypi-AgENdGVzdC5weXBpLm9yZwIkMTExMTEx'))).toBe('testpypi')
})

test.each(['', 'pypi-', 'pypi-!!!', 'AgEIcHlwaS5vcmc', 'pypi-AQEIcHlwaS5vcmc', 'pypi-AgEI', 'hunter2'])(
  'parseApiTokenIndex() says nothing about %j',
  text => {
    expect(parseApiTokenIndex(new Secret(text))).toBeUndefined()
  },
)

test('parseApiTokenIndex() says nothing about a domain that merely begins or ends like one of the two', () => {
  expect(parseApiTokenIndex(anApiToken('pypi.org.example'))).toBeUndefined()
  expect(parseApiTokenIndex(anApiToken('my-pypi.org'))).toBeUndefined()
})

test('parseApiTokenIndex() takes whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), text => {
      expect([undefined, 'pypi', 'testpypi']).toContain(parseApiTokenIndex(new Secret(`pypi-${text}`)))
    }),
  )
})

test('looksLikeApiToken() looks at the prefix alone', () => {
  expect(looksLikeApiToken(new Secret('pypi-x'))).toBe(true)
  expect(looksLikeApiToken(new Secret('PYPI-x'))).toBe(false)
})
