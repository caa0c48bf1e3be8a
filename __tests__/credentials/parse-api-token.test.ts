import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { looksLikeApiToken, parseApiToken } from '../../src/credentials/parse-api-token.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'

describe('parseApiToken()', () => {
  test('reads the index from the location of the token', () => {
    expect(parseApiToken(anApiToken('pypi.org'))).toEqual({ index: 'pypi', isMinted: false, isDamaged: false })
    expect(parseApiToken(anApiToken('test.pypi.org'))).toMatchObject({ index: 'testpypi' })
  })

  test('reads which projects the token is for', () => {
    const token = anApiToken('pypi.org', [3, 'user-id'], [1, ['tstools', 'greeter']])
    expect(parseApiToken(token)).toMatchObject({ projects: ['tstools', 'greeter'] })
    expect(parseApiToken(anApiToken('pypi.org', [2, ['7c9c4b3e']]))).not.toHaveProperty('projects')
  })

  test('takes several restrictions for what all of them allow', () => {
    const token = anApiToken('pypi.org', [1, ['a', 'b']], [1, ['b', 'c']], [0, 2000, 0], [0, 1000, 0])
    expect(parseApiToken(token)).toMatchObject({ projects: ['b'], expires: new Date(1_000_000) })
  })

  test('reads the caveats that PyPI wrote before 2022', () => {
    const token = anApiToken(
      'pypi.org',
      { version: 1, permissions: { projects: ['tstools'] } },
      { nbf: 1, exp: 2 },
      { version: 1, permissions: 'user' },
      { project_ids: ['x'] },
    )
    expect(parseApiToken(token)).toMatchObject({ projects: ['tstools'], expires: new Date(2000) })
  })

  test('knows a token that was minted for a trusted publisher', () => {
    expect(parseApiToken(anApiToken('pypi.org', [4, 'publisher-id'], [0, 1, 0]))).toMatchObject({ isMinted: true })
  })

  test('reads long caveats, whose length takes two bytes', () => {
    const projects = Array.from({ length: 40 }, (_, n) => `project-${n}`)
    expect(parseApiToken(anApiToken('pypi.org', [1, projects]))).toMatchObject({ projects, isDamaged: false })
  })

  test('knows nothing about a token that is longer than any', () => {
    const token = anApiToken('pypi.org', [1, ['x'.repeat(7000)]])
    expect(token.reveal().length).toBeGreaterThan(8192)
    expect(parseApiToken(token)).toEqual({ isMinted: false, isDamaged: false })
  })

  test('passes over caveats that it does not know, or that are none', () => {
    const token = anApiToken(
      'pypi.org',
      [9, 'x'],
      'text',
      null,
      [1, 'x'],
      [1, ['x', 7]],
      [0, 'x'],
      [0, '5'],
      [0, 1e300],
      {},
    )
    expect(parseApiToken(token)).toEqual({ index: 'pypi', isMinted: false, isDamaged: false })
  })

  test.each([
    'pypi-AgEIcHlwaS5vcmcCJDExMTExMTEx',
    anApiToken('pypi.org', [1, ['x']])
      .reveal()
      .slice(0, -9),
    `${anApiToken('pypi.org').reveal()}AAAA`,
  ])('knows the index of a token that is not whole, and that it is not: %s', text => {
    expect(parseApiToken(new Secret(text))).toMatchObject({ index: 'pypi', isDamaged: true })
  })

  test.each(['', 'pypi-', 'pypi-!!!', 'AgEIcHlwaS5vcmc', 'pypi-AQEIcHlwaS5vcmc', 'pypi-AgEI', 'hunter2'])(
    'knows nothing about %j',
    text => {
      expect(parseApiToken(new Secret(text))).toEqual({ isMinted: false, isDamaged: false })
    },
  )

  test('knows nothing about a domain that merely begins or ends like one of the two', () => {
    expect(parseApiToken(anApiToken('pypi.org.example'))).not.toHaveProperty('index')
    expect(parseApiToken(anApiToken('my-pypi.org'))).not.toHaveProperty('index')
  })

  test('takes whatever it is given, and shows no more of it than names and a time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), text => {
        const facts = parseApiToken(new Secret(`pypi-AgEIcHlwaS5vcmc${text}`))
        expect(facts.isMinted).toBe(false)
      }),
    )
  })
})

test('looksLikeApiToken() looks at the prefix alone', () => {
  expect(looksLikeApiToken(new Secret('pypi-x'))).toBe(true)
  expect(looksLikeApiToken(new Secret('PYPI-x'))).toBe(false)
})
