import { describe, expect, test } from '@jest/globals'
import { sendUpload } from '../../src/upload/send-upload.ts'
import type { Clock } from '../../src/world/clock.ts'
import type { Http } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aClock, aServer, response } from './an-upload-context.ts'

const REQUEST = {
  url: new URL('https://upload.pypi.org/legacy'),
  contentType: 'multipart/form-data; boundary=x',
  timeout: 600,
  cancelled: new AbortController().signal,
  onMove: () => {},
  body: {
    length: 4,
    async *chunks() {
      yield Buffer.from('body')
    },
  },
}

function send(http: Http, onMove: (to: URL) => void = () => {}, clock: Clock = aClock()) {
  return sendUpload({ ...REQUEST, onMove }, new Secret('Basic c2VjcmV0'), http, clock)
}

const MOVED = response(308, { headers: { location: '/legacy/' } })

describe('sendUpload()', () => {
  test('sendUpload() posts the body with its type, and asks for JSON', async () => {
    const http = aServer([response(200)])
    expect(await send(http)).toEqual({ meaning: 'accepted' })
    expect(http.requests).toEqual([
      {
        method: 'POST',
        url: REQUEST.url,
        headers: {
          accept: expect.stringMatching(/^application\/json/),
          authorization: 'Basic c2VjcmV0',
          'content-type': 'multipart/form-data; boundary=x',
        },
        body: REQUEST.body,
        timeout: 600,
        maximumResponseBytes: 1024 * 1024,
        cancelled: REQUEST.cancelled,
      },
    ])
  })

  test('sendUpload() sends file and credentials again to where the index moved within its origin', async () => {
    const http = aServer([MOVED, response(200)])
    const moves: string[] = []
    expect(await send(http, to => moves.push(to.href))).toEqual({ meaning: 'accepted' })
    expect(moves).toEqual(['https://upload.pypi.org/legacy/'])
    expect(http.requests.map(({ url }) => url.href)).toEqual([
      'https://upload.pypi.org/legacy',
      'https://upload.pypi.org/legacy/',
    ])
    expect(http.bodies).toEqual(['body', 'body'])
    expect(http.requests[1]?.headers['authorization']).toBe('Basic c2VjcmV0')
  })

  test('sendUpload() follows three redirects and no more', async () => {
    expect(await send(aServer([MOVED, MOVED, MOVED, response(200)]))).toEqual({ meaning: 'accepted' })
    const last = response(307, { headers: { location: '/again/' } })
    const http = aServer([MOVED, MOVED, MOVED, last, response(200)])
    expect(await send(http)).toEqual({
      meaning: 'refused',
      status: 307,
      says: 'redirects to https://upload.pypi.org/again/, after 3 redirects',
      concerns: 'address',
    })
    expect(http.requests).toHaveLength(4)
  })

  test('sendUpload() reckons a date to come back at from when the answer came, however long the upload took', async () => {
    const clock = aClock()
    const http: Http = {
      async send() {
        await clock.wait(300_000)
        const date = new Date(clock.now().getTime() + 5_000).toUTCString()
        return response(503, { headers: { 'retry-after': date } })
      },
    }
    expect(await send(http, () => {}, clock)).toMatchObject({ meaning: 'try-again', retryAfter: 5 })
  })

  test('sendUpload() sends nothing to another origin', async () => {
    const http = aServer([response(308, { headers: { location: 'https://evil.example/legacy/' } }), response(200)])
    expect(await send(http)).toMatchObject({ meaning: 'refused', says: 'redirects to https://evil.example/legacy/' })
    expect(http.requests).toHaveLength(1)
  })
})
