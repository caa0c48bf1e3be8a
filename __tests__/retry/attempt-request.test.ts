import { describe, expect, test } from '@jest/globals'
import { attemptRequest } from '../../src/retry/attempt-request.ts'
import { type Http, type HttpRequest, type HttpResponse, TransportError } from '../../src/world/http.ts'
import { aRetry } from '../support/a-retry.ts'

const request: HttpRequest = {
  method: 'GET',
  url: new URL('https://index.example/simple/'),
  headers: {},
  timeout: 1,
  maximumResponseBytes: 1,
}

function answering(response: Partial<HttpResponse>): Http {
  return { send: async () => ({ status: 200, reason: '', headers: {}, body: '', ...response }) }
}

describe('attemptRequest()', () => {
  test.each([200, 301, 404, 401, 409])('attemptRequest() takes %d for an answer', async status => {
    expect(await attemptRequest(request, answering({ status }), aRetry())).toMatchObject({ done: { status } })
  })

  test('attemptRequest() wants to repeat a server error, and passes on the pause that the server asks for', async () => {
    const http = answering({ status: 503, reason: 'Slow\u0085down', headers: { 'retry-after': '7' } })
    const again = 'index.example answered 503 Slow down'
    expect(await attemptRequest(request, http, aRetry())).toEqual({ again, retryAfter: 7 })
  })

  test('attemptRequest() wants to repeat a request without an answer', async () => {
    const http: Http = { send: () => Promise.reject(new TransportError('ECONNRESET', 'the connection was cut')) }
    expect(await attemptRequest(request, http, aRetry())).toEqual({ again: 'the connection was cut' })
  })

  test('attemptRequest() does not take a defect for a failed connection', async () => {
    const http: Http = { send: () => Promise.reject(new TypeError('a defect')) }
    await expect(attemptRequest(request, http, aRetry())).rejects.toThrow('a defect')
  })
})
