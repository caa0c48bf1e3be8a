import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { fetchMissingDigests } from '../../src/package-index/fetch-missing-digests.ts'
import type { ProjectListing } from '../../src/package-index/indexed-file.ts'
import type { Retry } from '../../src/retry/retry.ts'
import { type Http, TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import { aRetry } from '../support/a-retry.ts'
import { anIndex, anIndexedFile, answering, listed } from '../support/an-index.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const wheel = aWheel('demo-1.0-py3-none-any.whl')
const bytes = Buffer.from('the bytes of the wheel')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const access = { authorization: new Secret('Basic abc'), timeout: 1 }

function complete(listing: ProjectListing, http: Http, retry: Retry = aRetry()) {
  return fetchMissingDigests(listing, [wheel, anSdist('demo-1.0.tar.gz')], { index: anIndex, access, http, retry })
}

/** Answers with the wheel's bytes in two pieces. */
const serving = () =>
  answering(({ onBody }) => {
    onBody?.(bytes.subarray(0, 5))
    onBody?.(bytes.subarray(5))
    return { status: 200 }
  })

describe('fetchMissingDigests()', () => {
  test('fetchMissingDigests() downloads a file of ours that has no digest, and only that one', async () => {
    const http = serving()
    const md5Only = anIndexedFile(wheel.filename, { md5: '0'.repeat(32) })
    const others = [anIndexedFile('demo-0.9-py3-none-any.whl'), anIndexedFile('demo-1.0.tar.gz', { sha256: 'f' })]
    const listing = await complete(listed(md5Only, ...others), http)
    expect(listing).toEqual(listed({ ...md5Only, digests: { md5: '0'.repeat(32), sha256 } }, ...others))
    expect(http.requests).toHaveLength(1)
    expect(http.requests[0]?.headers).toEqual({ 'accept-encoding': 'identity', authorization: 'Basic abc' })
  })

  test('fetchMissingDigests() asks nothing when there is nothing to compare', async () => {
    const http = serving()
    for (const listing of [{ state: 'absent' }, { state: 'unknown', why: 'w' }, listed()] as const) {
      expect(await complete(listing, http)).toEqual(listing)
    }
    expect(http.requests).toHaveLength(0)
  })

  test('fetchMissingDigests() begins anew after a download that was cut off', async () => {
    const http = answering(({ onBody }, number) => {
      onBody?.(number === 0 ? bytes.subarray(0, 7) : bytes)
      if (number === 0) throw new TransportError('ECONNRESET', 'cut')
      return { status: 200 }
    })
    expect(await complete(listed(anIndexedFile(wheel.filename)), http)).toMatchObject({
      files: [{ digests: { sha256 } }],
    })
  })

  test('fetchMissingDigests() fetches a file from another host, where the page names one, without the credentials', async () => {
    const http = serving()
    const file = { ...anIndexedFile(wheel.filename), url: 'https://storage.example/x?signature=y' }
    expect(await complete(listed(file), http)).toMatchObject({ files: [{ digests: { sha256 } }] })
    expect(http.requests[0]?.headers).toEqual({ 'accept-encoding': 'identity' })
  })

  test('fetchMissingDigests() follows a redirect within the origin, with the credentials', async () => {
    const http = answering(({ onBody }, number) => {
      if (number === 0) return { status: 302, headers: { location: '/stored/x' } }
      onBody?.(bytes)
      return {}
    })
    expect(await complete(listed(anIndexedFile(wheel.filename)), http)).toMatchObject({
      files: [{ digests: { sha256 } }],
    })
    expect(http.requests.map(({ url, headers }) => [url.pathname, 'authorization' in headers])).toEqual([
      [`/files/${wheel.filename}`, true],
      ['/stored/x', true],
    ])
  })

  test.each([
    ['to another host', 'https://storage.example/x?signature=y'],
    ['to another port', 'https://index.example:8443/x'],
    ['to an address of ten thousand letters', `/${'x'.repeat(10_000)}`],
  ])('fetchMissingDigests() follows no redirect %s', async (_, location) => {
    const http = answering(() => ({ status: 302, headers: { location } }))
    const file = anIndexedFile(wheel.filename)
    expect(await complete(listed(file), http)).toEqual(listed(file))
    expect(http.requests).toHaveLength(1)
  })

  test('fetchMissingDigests() believes no file that comes over plain http', async () => {
    const redirecting = answering(() => ({ status: 302, headers: { location: 'http://index.example/x' } }))
    const file = anIndexedFile(wheel.filename)
    expect(await complete(listed(file), redirecting)).toEqual(listed(file))
    expect(redirecting.requests).toHaveLength(1)
    const plain = { ...file, url: 'http://index.example/x' }
    const http = serving()
    expect(await complete(listed(plain), http)).toEqual(listed(plain))
    expect(http.requests).toHaveLength(0)
  })

  test.each([404, 403, 206, 500])(
    'fetchMissingDigests() leaves the file without digest when the answer is %d',
    async status => {
      const file = anIndexedFile(wheel.filename)
      expect(
        await complete(
          listed(file),
          answering(() => ({ status })),
        ),
      ).toEqual(listed(file))
    },
  )

  test('fetchMissingDigests() does not throw even for a defect', async () => {
    const file = anIndexedFile(wheel.filename)
    const http = answering(() => Promise.reject(new TypeError('a defect')))
    expect(await complete(listed(file), http)).toEqual(listed(file))
    const nowhere = { ...file, url: 'no address' }
    expect(await complete(listed(nowhere), http)).toEqual(listed(nowhere))
  })

  test('fetchMissingDigests() ends with the job', async () => {
    const http = answering(() => ({ status: 503 }))
    const retry = { ...aRetry(), clock: { ...aRetry().clock, wait: () => Promise.reject(new Cancelled()) } }
    await expect(complete(listed(anIndexedFile(wheel.filename)), http, retry)).rejects.toThrow(Cancelled)
  })
})
