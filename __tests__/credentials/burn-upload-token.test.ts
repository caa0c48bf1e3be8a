import { expect, test } from '@jest/globals'
import { burnUploadToken } from '../../src/credentials/burn-upload-token.ts'
import { TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { PYPI, scriptedHttp } from '../support/trusted-publishing.ts'

const TOKEN = { secret: new Secret('pypi-canary') }

test('burnUploadToken() hands the token back to the index that minted it', async () => {
  const http = scriptedHttp({ status: 202 })
  expect(await burnUploadToken(PYPI, TOKEN, 30, http)).toBe(true)
  expect(http.requests).toMatchObject([
    { method: 'POST', timeout: 30, headers: { 'content-type': 'application/json' }, body: '{"token":"pypi-canary"}' },
  ])
  expect(http.requests[0]?.url.href).toBe('https://upload.pypi.org/_/oidc/burn-token')
})

test.each([200, 302, 404, 405, 500])(
  'burnUploadToken() believes an answer of %d no more than it says, and asks once',
  async status => {
    const http = scriptedHttp({ status })
    expect(await burnUploadToken(PYPI, TOKEN, 30, http)).toBe(false)
    expect(http.requests).toHaveLength(1)
  },
)

test.each([new TransportError('ECONNRESET', 'reset'), new Error('anything')])(
  'burnUploadToken() swallows %s',
  async error => {
    expect(await burnUploadToken(PYPI, TOKEN, 30, scriptedHttp(error))).toBe(false)
  },
)
