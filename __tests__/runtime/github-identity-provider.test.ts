import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { PublishError } from '../../src/errors/publish-error.ts'
import { createGitHubIdentityProvider } from '../../src/runtime/github-identity-provider.ts'
import { TransportError } from '../../src/world/http.ts'
import { type Answer, json, scriptedHttp } from '../support/trusted-publishing.ts'

const REQUEST_TOKEN = 'canary-request-token'
const REQUEST_URL = 'https://run.example/token/1?api-version=2.0'

function aProvider(answers: readonly Answer[], url = REQUEST_URL) {
  const http = scriptedHttp(...answers)
  const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }
  return { http, ...createGitHubIdentityProvider(environment, http) }
}

async function failureOf(fetching: Promise<unknown>): Promise<PublishError> {
  const error: unknown = await fetching.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PublishError)) throw error
  return error
}

describe('createGitHubIdentityProvider()', () => {
  test.each([
    {},
    { ACTIONS_ID_TOKEN_REQUEST_URL: REQUEST_URL },
    { ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN },
    { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
  ])('is not available with %j alone', async environment => {
    const provider = createGitHubIdentityProvider(environment, scriptedHttp())
    expect(provider.available).toBe(false)
    const { problems } = await failureOf(provider.fetchIdToken('pypi'))
    expect(problems).toMatchObject([{ code: 'id-token-unavailable', remedy: 'permissions:\n  id-token: write' }])
  })

  test('asks for an ID token with the audience, by the token of the request', async () => {
    const provider = aProvider([json({ count: 1, value: 'a.b.c' })])
    expect(provider.available).toBe(true)
    expect((await provider.fetchIdToken('a b&c')).reveal()).toBe('a.b.c')
    expect(provider.http.requests).toMatchObject([
      { method: 'GET', headers: { authorization: `Bearer ${REQUEST_TOKEN}` } },
    ])
    expect(provider.http.requests[0]?.url.href).toBe(`${REQUEST_URL}&audience=a%20b%26c`)
  })

  test('asks a provider whose address has no query', async () => {
    const provider = aProvider([json({ value: 'a.b.c' })], 'http://127.0.0.1:3000/token')
    await provider.fetchIdToken('pypi')
    expect(provider.http.requests[0]?.url.href).toBe('http://127.0.0.1:3000/token?audience=pypi')
  })

  test.each(['http://localhost/t', 'http://[::1]:8080/t', 'http://127.0.0.2/t'])(
    'asks %s: it is this machine',
    async url => {
      await aProvider([json({ value: 'a.b.c' })], url).fetchIdToken('pypi')
    },
  )

  test.each([
    'http://run.example/t',
    'http://127.0.0.1.example/t',
    'http://localhost.example/t',
    'ftp://localhost/t',
    'nonsense',
  ])('sends nothing to %s', async url => {
    const provider = aProvider([], url)
    const failure = await failureOf(provider.fetchIdToken('pypi'))
    expect(failure.problems).toMatchObject([{ code: 'id-token-unavailable' }])
    expect(provider.http.requests).toEqual([])
  })

  test.each(['http://run.example/t', 'nonsense'])(
    'leaves what is wrong with %s to the request: a run that needs no token need not know',
    url => {
      const connected: URL[] = []
      const http = { ...scriptedHttp(), connectAhead: (to: URL) => void connected.push(to) }
      const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }
      createGitHubIdentityProvider(environment, http).connectAhead?.()
      expect(connected).toEqual([])
    },
  )

  test('asks anew every time: a token counts once', async () => {
    const provider = aProvider([json({ value: 'a.b.c' }), json({ value: 'd.e.f' })])
    expect((await provider.fetchIdToken('pypi')).reveal()).toBe('a.b.c')
    expect((await provider.fetchIdToken('pypi')).reveal()).toBe('d.e.f')
  })

  test.each<Answer>([{ status: 500 }, { status: 429 }, new TransportError('ETIMEDOUT', 'timed out')])(
    'marks a failure that may pass by its cause',
    async answer => {
      const failure = await failureOf(aProvider([answer]).fetchIdToken('pypi'))
      expect(failure.cause).toBeInstanceOf(TransportError)
      expect(failure.problems).toMatchObject([
        { code: 'id-token-unavailable', detail: expect.stringContaining('run.example') },
      ])
    },
  )

  test.each<Answer>([
    { status: 403, reason: 'Forbidden' },
    { status: 302 },
    json({}),
    json({ value: '' }),
    json({ value: 'a\nb' }),
    json([]),
    { body: '<html>' },
  ])('gives up on an answer that will not change: %j', async answer => {
    const failure = await failureOf(aProvider([answer]).fetchIdToken('pypi'))
    expect(failure.cause).toBeUndefined()
    expect(failure.problems).toMatchObject([{ code: 'id-token-unavailable' }])
  })

  test('names the status', async () => {
    const failure = await failureOf(aProvider([{ status: 403, reason: 'Forbidden' }]).fetchIdToken('pypi'))
    expect(failure.problems[0]?.detail).toBe('run.example answered 403 Forbidden')
  })

  test.each<Answer>([
    { status: 400, headers: { 'content-type': 'text/plain' }, body: `bad ${REQUEST_TOKEN}` },
    { status: 503, reason: REQUEST_TOKEN },
    json({ value: 'canary with a space' }),
  ])('shows no token that an answer holds', async answer => {
    const failure = await failureOf(aProvider([answer]).fetchIdToken('pypi'))
    expect(inspect(failure, { depth: 9 }) + JSON.stringify(failure) + failure.stack).not.toContain('canary')
  })

  test('does not hide a defect behind an unavailable token', async () => {
    await expect(aProvider([new TypeError('a defect')]).fetchIdToken('pypi')).rejects.toThrow(TypeError)
  })
})
