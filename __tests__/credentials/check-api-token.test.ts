import { describe, expect, test } from '@jest/globals'
import { checkApiToken } from '../../src/credentials/check-api-token.ts'
import { Secret } from '../../src/world/secret.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { OTHER_INDEX, PYPI } from '../support/trusted-publishing.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const seconds = (text: string) => Date.parse(text) / 1000

function check(apiToken: Secret, projects: readonly string[] = ['tstools'], index = PYPI) {
  const uploads = projects.map(project => ({ distribution: { project } }))
  return checkApiToken({ method: 'api-token', apiToken, source: 'password' }, index, uploads, NOW)
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

  test('tells the projects that a token is not for', () => {
    const [problem] = check(anApiToken('pypi.org', [1, ['greeter']]), ['greeter', 'tstools'])
    expect(problem).toMatchObject({
      code: 'api-token-of-another-project',
      summary: 'The API token (password) is not for tstools: PyPI would refuse it.',
      detail: 'It is restricted to greeter.',
      remedy: expect.stringContaining('https://pypi.org/manage/account/token/'),
    })
  })

  test('tells when a token ended', () => {
    const [problem] = check(anApiToken('pypi.org', [0, seconds('2025-12-31T23:59:00Z'), 0]))
    expect(problem).toMatchObject({
      code: 'api-token-expired',
      summary: 'The API token (password) ended on 2025-12-31 23:59 UTC: PyPI would refuse it.',
    })
  })

  test('tells that a token was copied in part', () => {
    const [problem] = check(new Secret(anApiToken('pypi.org').reveal().slice(0, 60)))
    expect(problem?.code).toBe('api-token-damaged')
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
    const uploads = [{ distribution: { project: 'tstools' } }]
    expect(checkApiToken({ method: 'trusted-publishing' }, PYPI, uploads, NOW)).toEqual([])
  })
})
