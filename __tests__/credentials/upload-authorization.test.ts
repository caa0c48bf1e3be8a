import { describe, expect, test } from '@jest/globals'
import type { Authentication } from '../../src/credentials/authentication.ts'
import { createUploadAuthorization } from '../../src/credentials/upload-authorization.ts'
import type { HttpRequest } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIdToken, json, PYPI } from '../support/trusted-publishing.ts'

const MINUTE = 60_000
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** An index that mints `pypi-1`, `pypi-2`, … for 15 minutes each, until `refuses` is set. */
function aWorld(authentication: Authentication = { method: 'trusted-publishing' }) {
  const retry = aRetry(0)
  const requests: HttpRequest[] = []
  const masked: string[] = []
  const notices: string[] = []
  const inUse: string[][] = []
  const limits: number[] = []
  const state = { refuses: false, burning: 202, minted: 0, burnt: [] as unknown[] }
  const http = {
    async send(request: HttpRequest) {
      requests.push(request)
      await Promise.resolve()
      return { status: 200, reason: '', headers: {}, body: '', ...answerTo(request) }
    },
  }
  function answerTo({ url, body }: HttpRequest) {
    if (url.pathname === '/_/oidc/burn-token') {
      state.burnt.push(JSON.parse(String(body)).token)
      return { status: state.burning }
    }
    if (state.refuses) return json({ errors: [{ code: 'invalid-publisher', description: 'no' }] }, 422)
    state.minted++
    const expires = retry.clock.now().getTime() / 1000 + 900
    return json({ success: true, token: `pypi-${state.minted}`, expires })
  }
  const identityProvider = { available: true, fetchIdToken: async () => anIdToken() }
  const maskSecret = (secret: Secret) => masked.push(secret.reveal())
  const authorization = createUploadAuthorization(authentication, PYPI, Promise.resolve('pypi'), {
    http,
    identityProvider,
    retry,
    timeout: 600,
    limitTime: milliseconds => {
      limits.push(milliseconds)
      return new AbortController().signal
    },
    maskSecret,
    projects: [],
    advise: notice => void notices.push(notice),
    writeTokensInUse: tokens => void inUse.push(tokens.map(token => token.secret.reveal())),
  })
  const header = async () => (await authorization.header()).reveal()
  return { authorization, header, state, requests, masked, notices, inUse, limits, clock: retry.clock }
}

describe('createUploadAuthorization() with what the user supplied', () => {
  test('sends an API token with the user name __token__, and asks nobody', async () => {
    const { header, authorization, requests } = aWorld({
      method: 'api-token',
      apiToken: new Secret('pypi-mine'),
      source: 'password',
    })
    expect(await header()).toBe(`Basic ${base64('__token__:pypi-mine')}`)
    await authorization.end()
    expect(requests).toEqual([])
  })

  test('sends user and password, and masks what the header shows of them', async () => {
    const { header, masked } = aWorld({
      method: 'password',
      username: 'alice',
      password: new Secret('s3cret'),
      source: 'password',
    })
    expect(await header()).toBe(`Basic ${base64('alice:s3cret')}`)
    expect(masked).toEqual([base64('alice:s3cret')])
  })

  test('has nothing to send in a dry run', async () => {
    const { authorization } = aWorld({ method: 'none' })
    await expect(authorization.header()).rejects.toThrow('a dry run sends nothing')
    await authorization.end()
  })
})

describe('createUploadAuthorization() with trusted publishing', () => {
  test('asks for nothing before the first header', async () => {
    const { authorization, requests } = aWorld()
    await authorization.end()
    expect(requests).toEqual([])
  })

  test('mints once for all who ask at the same time, and after', async () => {
    const { header, state } = aWorld()
    const headers = await Promise.all([header(), header(), header()])
    headers.push(await header())
    expect(new Set(headers)).toEqual(new Set([`Basic ${base64('__token__:pypi-1')}`]))
    expect(state.minted).toBe(1)
  })

  test('masks the token and the base64 of the header', async () => {
    const { header, masked } = aWorld()
    await header()
    expect(masked.slice(-2)).toEqual(['pypi-1', base64('__token__:pypi-1')])
  })

  test('keeps a token as long as 5 minutes are left, then mints anew, once', async () => {
    const { header, state, clock } = aWorld()
    await header()
    await clock.wait(10 * MINUTE - 1)
    await header()
    expect(state.minted).toBe(1)
    await clock.wait(1)
    const headers = await Promise.all([header(), header(), header()])
    expect(new Set(headers)).toEqual(new Set([`Basic ${base64('__token__:pypi-2')}`]))
    expect(state.minted).toBe(2)
  })

  test('uses what is left of the old token when no new one is to be had', async () => {
    const { header, state, clock } = aWorld()
    await header()
    await clock.wait(12 * MINUTE)
    state.refuses = true
    expect(await header()).toBe(`Basic ${base64('__token__:pypi-1')}`)
    await clock.wait(3 * MINUTE)
    await expect(header()).rejects.toMatchObject({ problems: [{ code: 'invalid-publisher' }] })
  })

  test('does not ask again for what was refused', async () => {
    const { header, state, requests } = aWorld()
    state.refuses = true
    await expect(Promise.all([header(), header()])).rejects.toMatchObject({ problems: [{ code: 'invalid-publisher' }] })
    await expect(header()).rejects.toMatchObject({ problems: [{ code: 'invalid-publisher' }] })
    expect(requests).toHaveLength(1)
  })

  test('burns every token that was minted, once', async () => {
    const { header, authorization, state, limits, clock } = aWorld()
    await header()
    await clock.wait(11 * MINUTE)
    await header()
    await authorization.end()
    await authorization.end()
    expect(state.burnt).toEqual(['pypi-1', 'pypi-2'])
    // Somebody waits for the end of the job.
    expect(limits).toEqual([10_000])
  })

  test('writes down which tokens are in use, until they are burnt', async () => {
    const { header, authorization, inUse, clock } = aWorld()
    await header()
    await clock.wait(11 * MINUTE)
    await header()
    await authorization.end()
    await authorization.end()
    expect(inUse).toEqual([['pypi-1'], ['pypi-1', 'pypi-2'], []])
  })

  test.each([
    [503, 'the index was down', ['pypi-1']],
    [404, 'the index cannot burn', []],
  ])('leaves to the post step what it can still burn: after %d, since %s', async (status, _, left) => {
    const { header, authorization, state, inUse } = aWorld()
    await header()
    state.burning = status
    await authorization.end()
    expect(inUse.at(-1)).toEqual(left)
  })

  test('burns a token that was still being minted when the run was given up', async () => {
    const { authorization, state } = aWorld()
    const underWay = authorization.header()
    await authorization.end()
    expect(state.burnt).toEqual(['pypi-1'])
    await underWay
  })

  test('ends quietly after a refusal', async () => {
    const { header, authorization, state } = aWorld()
    state.refuses = true
    await expect(header()).rejects.toThrow()
    await authorization.end()
    expect(state.burnt).toEqual([])
  })
})
