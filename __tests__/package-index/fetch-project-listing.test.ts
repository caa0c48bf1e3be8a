import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { fetchProjectListing } from '../../src/package-index/fetch-project-listing.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import type { SimpleApiAccess } from '../../src/package-index/simple-api.ts'
import { type Http, type HttpResponse, TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIndex, answering } from '../support/an-index.ts'

const json = { 'content-type': 'application/vnd.pypi.simple.v1+json' }
const emptyPage = { headers: json, body: '{"meta":{"api-version":"1.0"},"files":[]}' }
const access: SimpleApiAccess = { authorization: new Secret('Basic abc'), timeout: 30 }

function fetchListing(http: Http, index: PackageIndex = anIndex, given = access, retry = aRetry()) {
  return fetchProjectListing('demo', { index, access: given, http, retry })
}

function fetchAnswered(response: Partial<HttpResponse>, given = access) {
  return fetchListing(
    answering(() => response),
    anIndex,
    given,
  )
}

describe('the request', () => {
  test('fetchProjectListing() asks once, as pip asks, and not for a page from a cache', async () => {
    const http = answering(() => emptyPage)
    expect(await fetchListing(http)).toEqual({ state: 'listed', files: [] })
    expect(http.requests).toHaveLength(1)
    expect(http.requests[0]).toMatchObject({
      method: 'GET',
      url: new URL('https://index.example/simple/demo/'),
      timeout: 30,
    })
    expect(http.requests[0]?.headers).toEqual({
      accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01',
      'cache-control': 'max-age=0',
      authorization: 'Basic abc',
    })
  })

  test.each(['https://files.example/simple/', 'https://index.example:8443/simple/', 'http://index.example/simple/'])(
    'fetchProjectListing() does not send the credentials of the upload to %s',
    async simple => {
      const http = answering(() => emptyPage)
      await fetchListing(http, { ...anIndex, simpleUrl: new URL(simple) })
      expect(http.requests[0]?.headers).not.toHaveProperty('authorization')
    },
  )

  test('fetchProjectListing() asks nobody when the address is not known', async () => {
    const http = answering(() => emptyPage)
    const { simpleUrl: _, ...index } = anIndex
    const why = "the Simple API's address is not known: set `index-url` to it"
    expect(await fetchListing(http, index)).toEqual({ state: 'unknown', why })
    expect(http.requests).toHaveLength(0)
  })
})

describe('the answer', () => {
  test.each([404, 410])('fetchProjectListing() takes %d of any type for: no such project', async status => {
    expect(await fetchAnswered({ status, headers: { 'content-type': 'text/plain' } })).toEqual({ state: 'absent' })
  })

  test('fetchProjectListing() reads HTML where that is what comes', async () => {
    const body = '<a href="/f/demo-1.0.tar.gz">demo-1.0.tar.gz</a>'
    const listing = await fetchAnswered({ headers: { 'content-type': 'text/html; charset=utf-8' }, body })
    expect(listing).toMatchObject({ state: 'listed', files: [{ url: 'https://index.example/f/demo-1.0.tar.gz' }] })
  })

  test.each([
    [{ status: 401, reason: 'Unauthorized' }, 'index.example answered 401 Unauthorized'],
    [{ status: 403 }, 'index.example answered 403'],
    [{ status: 204 }, 'index.example answered 204'],
    [{ status: 302 }, 'index.example answered 302'],
    [{ body: 'x' }, 'the answer of index.example is no page of the Simple API: its type is not given'],
    [
      { headers: { 'content-type': 'text/plain' } },
      'the answer of index.example is no page of the Simple API: its type is text/plain',
    ],
    [{ headers: json, body: '{' }, 'the answer of index.example is no page of the Simple API: it is not a JSON object'],
  ])('fetchProjectListing() learns nothing from %j', async (response, why) => {
    expect(await fetchAnswered(response)).toEqual({ state: 'unknown', why })
  })

  test('fetchProjectListing() repeats a server error, and says which when it lasts', async () => {
    const passing = answering((_request, number) => (number < 2 ? { status: 503 } : emptyPage))
    expect(await fetchListing(passing)).toMatchObject({ state: 'listed' })
    const retry = aRetry(2)
    const lasting = answering(() => ({ status: 502, reason: 'Bad Gateway' }))
    const why = 'index.example answered 502 Bad Gateway'
    expect(await fetchListing(lasting, anIndex, access, retry)).toEqual({ state: 'unknown', why })
    expect(lasting.requests).toHaveLength(3)
  })

  test('fetchProjectListing() says why there is no answer', async () => {
    const http = answering(() => Promise.reject(new TransportError('ENOTFOUND', 'there is no such host name')))
    expect(await fetchListing(http)).toEqual({ state: 'unknown', why: 'there is no such host name' })
  })

  test('fetchProjectListing() does not throw even for a defect', async () => {
    const http = answering(() => Promise.reject(new TypeError('a defect')))
    expect(await fetchListing(http)).toEqual({ state: 'unknown', why: 'a defect' })
  })

  test('fetchProjectListing() does not take the end of the job for an answer', async () => {
    const http = answering(() => ({ status: 503 }))
    const retry = { ...aRetry(), clock: { ...aRetry().clock, wait: () => Promise.reject(new Cancelled()) } }
    await expect(fetchListing(http, anIndex, access, retry)).rejects.toThrow(Cancelled)
  })
})

describe('a redirect', () => {
  function redirecting(location: string): ReturnType<typeof answering> {
    return answering((_request, number) => (number === 0 ? { status: 302, headers: { location } } : emptyPage))
  }

  test('fetchProjectListing() follows it within the origin, with the credentials', async () => {
    const http = redirecting('../Demo/')
    expect(await fetchListing(http)).toMatchObject({ state: 'listed' })
    expect(http.requests[1]?.url.href).toBe('https://index.example/simple/Demo/')
    expect(http.requests[1]?.headers).toHaveProperty('authorization')
  })

  test('fetchProjectListing() follows at most five', async () => {
    const http = answering(() => ({ status: 301, headers: { location: '/simple/demo/' } }))
    expect(await fetchListing(http)).toEqual({ state: 'unknown', why: 'https://index.example redirects without end' })
    expect(http.requests).toHaveLength(6)
  })

  test('fetchProjectListing() takes a fallback to another index for: no such project', async () => {
    const http = redirecting('https://other.example/simple/demo/')
    expect(await fetchListing(http)).toEqual({ state: 'absent' })
    expect(http.requests).toHaveLength(1)
  })

  test('fetchProjectListing() learns nothing from a fallback when it asked without credentials', async () => {
    const http = redirecting('https://other.example/simple/demo/')
    const why = 'https://index.example redirects to https://other.example'
    expect(await fetchListing(http, anIndex, { timeout: 1 })).toEqual({ state: 'unknown', why })
  })

  test.each([
    'https://login.example/?back=/simple/demo/',
    'http://index.example/simple/',
    'https://index.example:444/',
  ])('fetchProjectListing() learns nothing from a redirect to %s, and does not follow it', async location => {
    const http = redirecting(location)
    expect(await fetchListing(http)).toMatchObject({ state: 'unknown' })
    expect(http.requests).toHaveLength(1)
  })
})
