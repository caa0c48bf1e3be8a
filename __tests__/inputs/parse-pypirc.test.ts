import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PublishError } from '../../src/errors/publish-error.ts'
import { parsePypirc } from '../../src/inputs/parse-pypirc.ts'
import { measureGrowth } from '../support/growth.ts'

/** Every section as plain values, passwords revealed. */
function sectionsOf(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...parsePypirc(text)].map(([key, { name, password, ...rest }]) => {
      expect(name).toBe(key)
      return [name, { ...rest, ...(password === undefined ? {} : { password: password.reveal() }) }]
    }),
  )
}

/** The summary of the refusal. */
function refusalOf(text: string): string {
  try {
    parsePypirc(text)
  } catch (error) {
    const [problem] = error instanceof PublishError ? error.problems : []
    if (problem?.code === 'pypirc-invalid') return problem.summary
    throw error
  }
  throw new Error('the file was accepted')
}

describe('parsePypirc()', () => {
  test('reads what the packaging guide shows', () => {
    const text = `
[distutils]
index-servers =
    pypi
    testpypi
    private

[pypi]
username = __token__
password = pypi-one

[testpypi]
username: __token__
password: pypi-two

[private]
repository = https://example.com/legacy/?a=b
username = alice
password = s3=cr:et %(no)s
`
    expect(sectionsOf(text)).toEqual({
      pypi: { username: '__token__', password: 'pypi-one' },
      testpypi: { username: '__token__', password: 'pypi-two' },
      private: {
        repository: 'https://example.com/legacy/?a=b',
        username: 'alice',
        password: 's3=cr:et %(no)s',
      },
    })
  })

  test('takes user and password out of an address, for a section that has none of its own', () => {
    const text =
      '[a]\nrepository = https://al%40ice:p%3Aw@example.com/legacy/\n[b]\nrepository = https://:jwt@example.com/x\nusername = bob'
    expect(sectionsOf(text)).toEqual({
      a: { repository: 'https://example.com/legacy/', username: 'al@ice', password: 'p:w' },
      b: { repository: 'https://example.com/x', username: 'bob', password: 'jwt' },
    })
    expect(sectionsOf('[c]\nrepository = https://:jwt@example.com/x')).toMatchObject({
      c: { username: '', password: 'jwt' },
    })
  })

  test('reads an empty file', () => {
    expect(sectionsOf('')).toEqual({})
    expect(sectionsOf('\n# nothing\n')).toEqual({})
  })

  test('takes a section that index-servers does not list', () => {
    expect(sectionsOf('[distutils]\nindex-servers = pypi\n[private]\nusername=a')).toEqual({
      private: { username: 'a' },
    })
  })

  test('reads Windows line breaks and a byte order mark', () => {
    expect(sectionsOf('\u{FEFF}[pypi]\r\nusername = a\r\npassword = b\r\n')).toEqual({
      pypi: { username: 'a', password: 'b' },
    })
  })

  test('takes names in any case, and section names as they are', () => {
    expect(sectionsOf('[Private]\nUserName = A')).toEqual({ Private: { username: 'A' } })
  })

  test('leaves comment lines out, but keeps the marks inside a value', () => {
    expect(sectionsOf('; one\n[pypi] # two\n  # three\npassword = a#b ;c\n# four = five\n')).toEqual({
      pypi: { password: 'a#b ;c' },
    })
  })

  test('continues a value on lines that are indented deeper', () => {
    expect(sectionsOf('[a]\nrepository =\n    https://example.com/\n\n  # not this\nusername = b')).toEqual({
      a: { repository: 'https://example.com/', username: 'b' },
    })
  })

  test('takes an indented section as one', () => {
    expect(sectionsOf('  [pypi]\n  username = a\n  password = b')).toEqual({ pypi: { username: 'a', password: 'b' } })
  })

  test('takes an empty password as none, and an empty user name as such', () => {
    expect(sectionsOf('[a]\nusername =\npassword =\nrepository =')).toEqual({ a: { username: '' } })
  })

  test('fills in from [DEFAULT]', () => {
    expect(sectionsOf('[DEFAULT]\nusername = all\n[a]\n[b]\nusername = own\n[DEFAULT]')).toEqual({
      a: { username: 'all' },
      b: { username: 'own' },
    })
  })

  test('gives the obsolete [server-login] to every index that has none of its own', () => {
    const login = '[server-login]\nusername = old\npassword = pw\n'
    const both = { username: 'old', password: 'pw' }
    expect(sectionsOf(login)).toEqual({ pypi: both, testpypi: both })
    expect(sectionsOf(`${login}[distutils]\nindex-servers = a b\n[b]\nusername = own`)).toEqual({
      pypi: both,
      a: both,
      b: { username: 'own', password: 'pw' },
    })
  })

  test('takes names that objects have for names', () => {
    expect([...parsePypirc('[__proto__]\nconstructor = x\nusername = a').keys()]).toEqual(['__proto__'])
  })

  test.each([
    ['a value outside of a section', 'username = a', 'line 1: no `[section]` stands above it'],
    ['a line without a delimiter', '[a]\n\nhunter2', 'line 3: it is neither a `[section]` nor `name = value`'],
    ['a value without a name', '[a]\n= hunter2', 'line 2: it is neither'],
    ['an unclosed section', '[a\nb = c', 'line 1: no `[section]`'],
    ['a repeated section', '[a]\n[b]\n[a]', 'line 3: this section was there before'],
    ['a repeated name', '[a]\npassword = x\nPassword = y', 'line 3: this name was set before'],
    ['a password in quotes', '[a]\npassword = "hunter2"', 'line 2: the password stands in quotes'],
    ['a password of two lines', '[a]\npassword = hunter2\n  more', 'line 2: the password has a line break inside'],
  ])('refuses %s', (_what, text, complaint) => {
    expect(refusalOf(text)).toContain(complaint)
  })

  test('names several lines in order, and not endlessly many', () => {
    const summary = refusalOf(`[a]\npassword = "x"\n${'nonsense\n'.repeat(1000)}`)
    // The first of them is not a continuation, as it is not indented.
    expect(summary).toMatch(/line 2: .*; line 3: .*; line 6: .*; and 996 more\.$/)
  })

  test('never shows what the file says, nor fails in any other way', () => {
    const line = fc.oneof(
      fc.constantFrom('[pypi]', '[server-login]', 'password = ', '  password: ', '=', '[', ' ', '#', '[distutils]'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.boolean()), { maxLength: 20 }), lines => {
        const text = lines.map(([start, secret]) => start + (secret ? 'hunter2' : '')).join('\n')
        try {
          expect(
            JSON.stringify([...parsePypirc(text.replaceAll('[hunter2', '['))].map(([, { password }]) => password)),
          ).not.toContain('hunter2')
        } catch (error) {
          if (!(error instanceof PublishError)) throw error
          expect(JSON.stringify(error.problems)).not.toContain('hunter2')
        }
      }),
    )
  })

  test('takes time in proportion to the file', () => {
    const refuse = (blanks: number) =>
      refusalOf(`[a]\n${' '.repeat(blanks)}x${' '.repeat(blanks)}\ny${'\t'.repeat(blanks)}`)
    expect(refuse(500_000)).toContain('line 2')
    expect(measureGrowth(refuse, 50_000)).toBeLessThan(1.6)
    expect(measureGrowth(lines => sectionsOf(`[a]\nx = 1\n${'  y\n'.repeat(lines)}`), 2_000)).toBeLessThan(1.6)
  })
})
