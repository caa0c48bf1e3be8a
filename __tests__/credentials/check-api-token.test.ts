import { describe, expect, test } from '@jest/globals'
import { checkApiToken } from '../../src/credentials/check-api-token.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { OTHER_INDEX, PYPI, TESTPYPI } from '../support/trusted-publishing.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const seconds = (text: string) => Date.parse(text) / 1000

function check(apiToken: Secret, projects: readonly string[] = ['tstools'], index = PYPI) {
  const wanted = projects.map(project => ({ project }))
  return checkApiToken({ method: 'api-token', apiToken, source: 'password' }, index, wanted, NOW)
}

describe('checkApiToken()', () => {
  test.each([
    ['for the whole account', anApiToken('pypi.org', [3, 'user'])],
    ['for the project', anApiToken('pypi.org', [1, ['tstools']])],
    ['that ends later', anApiToken('pypi.org', [0, seconds('2026-01-01T00:01:00Z'), 0])],
    ['of which nothing can be read', new Secret('pypi-whatever')],
  ])('has nothing against a token %s', (_, token) => {
    expect(check(token)).toEqual([])
  })

  test('refuses a token of TestPyPI on PyPI, and the reverse, whatever else it says', () => {
    const [onPypi, ...others] = check(anApiToken('test.pypi.org', [1, ['greeter']], [0, 1, 0]))
    expect(others).toEqual([])
    expect(onPypi).toMatchObject({
      code: 'api-token-of-another-index',
      summary: expect.stringContaining('(password) is one of TestPyPI, but this run publishes to PyPI'),
      remedy: expect.stringContaining('repository: testpypi'),
    })
    expect(check(anApiToken('pypi.org'), undefined, TESTPYPI)).toMatchObject([
      {
        summary: expect.stringContaining('one of PyPI, but this run publishes to TestPyPI'),
        remedy: expect.stringContaining('repository: pypi'),
      },
    ])
  })

  test('tells the projects that a token is not for', () => {
    const [problem] = check(anApiToken('pypi.org', [1, ['greeter']]), ['greeter', 'tstools'])
    expect(problem).toMatchObject({
      code: 'api-token-of-another-project',
      summary: 'The API token (password) is not for tstools: PyPI would refuse it.',
      detail: 'It is restricted to greeter.',
      remedy: expect.stringContaining('https://pypi.org/manage/account/token/'),
    })
  })

  test('names the token to make instead, and for what it will not do', () => {
    const [problem] = check(anApiToken('pypi.org', [1, ['greeter']]))
    expect(problem?.remedy).toBe(
      'Make an API token for tstools at https://pypi.org/manage/account/token/. For a project that does not exist yet, ' +
        'only a token for the whole account will do, or trusted publishing, which needs no token.',
    )
  })

  test.each([
    [[], 'no project at all'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
  ])('names five of the projects that a token is for, and counts the rest: %j', (projects, named) => {
    const [problem] = check(anApiToken('pypi.org', [1, projects]))
    expect(problem?.detail).toBe(`It is restricted to ${named}.`)
  })

  test('tells when a token ended', () => {
    const [problem] = check(anApiToken('pypi.org', [0, seconds('2025-12-31T23:59:00Z'), 0]))
    expect(problem).toMatchObject({
      code: 'api-token-expired',
      summary: 'The API token (password) ended on 2025-12-31 23:59 UTC: PyPI would refuse it.',
      remedy: expect.stringMatching(
        /^Make a new one at https:\/\/pypi\.org\/manage\/account\/token\/ and store it .*\n\nwith:\n {2}password:/,
      ),
    })
  })

  test('knows a token for ended at the very moment of its end', () => {
    expect(check(anApiToken('pypi.org', [0, NOW.getTime() / 1000, 0]))).toMatchObject([{ code: 'api-token-expired' }])
  })

  test('tells that a token was copied in part', () => {
    const [problem] = check(new Secret(anApiToken('pypi.org').reveal().slice(0, 60)))
    expect(problem).toMatchObject({
      code: 'api-token-damaged',
      summary: 'The API token (password) is not whole: it begins as one of PyPI, but does not end as one.',
      remedy: expect.stringMatching(
        /^Copy it once more .* new one at https:\/\/pypi\.org\/manage\/account\/token\/, and store .*\n\nwith:\n {2}password:/s,
      ),
    })
  })

  test('tells that something came between or around the characters of a token', () => {
    const [problem, ...others] = check(new Secret(`Bearer ${anApiToken('pypi.org', [1, ['greeter']]).reveal()}`))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'api-token-damaged',
      summary: 'The API token (password) is not as it was made: a word of an HTTP header stands before it.',
    })
  })

  test('shows nothing of the token but the names in it, made harmless', () => {
    const token = anApiToken('pypi.org', [1, ['x\n::error::y']])
    const [problem] = check(token)
    expect(problem?.detail).toBe('It is restricted to x ::error::y.')
    expect(JSON.stringify(problem)).not.toContain(token.reveal().slice(0, 16))
  })

  test('has no opinion on another index, and none when nothing is to be uploaded', () => {
    const token = anApiToken('pypi.org', [1, ['greeter']], [0, 1, 0])
    expect(check(token, ['tstools'], OTHER_INDEX)).toEqual([])
    expect(check(token, [])).toEqual([])
    expect(checkApiToken({ method: 'trusted-publishing' }, PYPI, [{ project: 'tstools' }], NOW)).toEqual([])
  })
})
