import { expect, test } from '@jest/globals'
import { burnUploadToken } from '../../src/credentials/burn-upload-token.ts'
import { Cancelled } from '../../src/errors/cancelled.ts'
import type { Retry } from '../../src/retry/retry.ts'
import { type Http, TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { PYPI, scriptedHttp } from '../support/trusted-publishing.ts'

const TOKEN = { secret: new Secret('pypi-canary') }

function burn(http: Http, retry: Retry, over = new AbortController().signal) {
  return burnUploadToken(PYPI, TOKEN, { http, retry, timeout: 30, over })
}

test('burnUploadToken() hands the token back to the index that minted it', async () => {
  const http = scriptedHttp({ status: 202 })
  expect(await burn(http, aRetry())).toBe('burnt')
  expect(http.requests).toMatchObject([
    {
      method: 'POST',
      timeout: 30,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: '{"token":"pypi-canary"}',
    },
  ])
  expect(http.requests[0]?.url.href).toBe('https://upload.pypi.org/_/oidc/burn-token')
})

test.each([200, 302, 404, 405])(
  'burnUploadToken() believes an answer of %d no more than it says, and asks once',
  async status => {
    const http = scriptedHttp({ status })
    expect(await burn(http, aRetry())).toBe('refused')
    expect(http.requests).toHaveLength(1)
  },
)

test.each([new TransportError('ECONNRESET', 'reset'), new Error('anything')])(
  'burnUploadToken() swallows %s',
  async error => {
    const http = { send: () => Promise.reject(error) }
    expect(await burn(http, aRetry())).toBe('unanswered')
  },
)

test('burnUploadToken() tries again what may pass, but not for long', async () => {
  const retry = aRetry()
  const http = scriptedHttp({ status: 503 }, new TransportError('ECONNRESET', 'reset'), { status: 202 })
  expect(await burn(http, retry)).toBe('burnt')
  const down = scriptedHttp({ status: 500 }, { status: 500 }, { status: 500 })
  expect(await burn(down, retry)).toBe('unanswered')
  expect(down.requests).toHaveLength(3)
})

test('burnUploadToken() does not wait as long as a server may ask: the report of the run comes after it', async () => {
  const retry = aRetry()
  const http = scriptedHttp({ status: 429, headers: { 'retry-after': '100' } }, { status: 202 })
  expect(await burn(http, retry)).toBe('unanswered')
  expect(retry.pauses).toEqual([])
})

test('burnUploadToken() ends when its time is over, in the middle of a request and of a pause', async () => {
  const over = new AbortController()
  const never = new Promise<never>(() => {})
  const burning = burn({ send: () => never }, aRetry(), over.signal)
  const pausing = burn(
    scriptedHttp({ status: 503 }),
    { ...aRetry(), clock: { ...aRetry().clock, wait: () => never } },
    over.signal,
  )
  over.abort()
  expect(await Promise.all([burning, pausing])).toEqual(['unanswered', 'unanswered'])
})

test('burnUploadToken() of a cancelled job leaves to the post step what it would have to ask for again', async () => {
  const wait = async () => {
    throw new Cancelled()
  }
  const http = scriptedHttp({ status: 503 })
  expect(await burn(http, { ...aRetry(), clock: { ...aRetry().clock, wait } })).toBe('unanswered')
  expect(http.requests).toHaveLength(1)
})
