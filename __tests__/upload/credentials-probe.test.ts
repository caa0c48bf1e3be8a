import { describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { createCredentialsProbe } from '../../src/upload/credentials-probe.ts'
import { uploadDistribution } from '../../src/upload/upload-distribution.ts'
import { TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import {
  anUploadContext,
  aServer,
  aSmallWheel,
  CONTENT,
  filesOf,
  listingOf,
  type Reaction,
  response,
} from './an-upload-context.ts'

const AUTHORIZATION = new Secret('Basic c2VjcmV0')
const URL_ASKED = PYPI.uploadUrl
const CUT = new TransportError('EPIPE', 'No answer from upload.pypi.org: the connection was closed (EPIPE)')
const RESET = new TransportError('ECONNRESET', 'No answer from upload.pypi.org: the connection was reset (ECONNRESET)')
const SILENT = new TransportError('ETIMEDOUT', 'No answer from upload.pypi.org: it took too long (ETIMEDOUT)')

function probing(...reactions: readonly Reaction[]) {
  const http = aServer(reactions)
  return { http, probe: createCredentialsProbe(anUploadContext({ http })) }
}

describe('createCredentialsProbe()', () => {
  test('createCredentialsProbe() asks with the credentials and without a file', async () => {
    const { http, probe } = probing(response(403, { reason: 'Invalid or non-existent authentication information' }))
    expect(await probe(AUTHORIZATION, URL_ASKED)).toMatchObject({
      meaning: 'refused',
      status: 403,
      concerns: 'credentials',
    })
    expect(http.requests[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Basic c2VjcmV0', 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(http.bodies).toEqual(['%3Aaction=file_upload&protocol_version=1'])
  })

  test.each([
    [600, 30],
    [5, 5],
  ])('createCredentialsProbe() waits less than for a file: of %d seconds, %d', async (timeout, waits) => {
    const http = aServer([response(401)])
    await createCredentialsProbe(anUploadContext({ http, timeout }))(AUTHORIZATION, URL_ASKED)
    expect(http.requests[0]?.timeout).toBe(waits)
  })

  test('createCredentialsProbe() asks where it is told, and where that leads within the same origin', async () => {
    const { http, probe } = probing(response(308, { headers: { location: '/moved' } }), response(401))
    expect(await probe(AUTHORIZATION, new URL('https://upload.pypi.org/elsewhere'))).toMatchObject({ status: 401 })
    expect(http.requests.map(({ url }) => url.pathname)).toEqual(['/elsewhere', '/moved'])
  })

  test.each([
    ['an answer that may pass', response(503)],
    ['too many requests', response(429)],
    ['no answer', CUT],
  ])('createCredentialsProbe() asks once more after %s, and not a third time', async (_, first) => {
    const refused = probing(first, response(401))
    expect(await refused.probe(AUTHORIZATION, URL_ASKED)).toBeUndefined()
    expect(await refused.probe(AUTHORIZATION, URL_ASKED)).toMatchObject({ status: 401 })
    const silent = probing(first, first)
    for (let call = 0; call < 3; call++) expect(await silent.probe(AUTHORIZATION, URL_ASKED)).toBeUndefined()
    expect(silent.http.requests).toHaveLength(2)
  })

  test('createCredentialsProbe() does not ask again when the credentials were taken', async () => {
    const { http, probe } = probing(response(400), response(401))
    for (let call = 0; call < 2; call++) expect(await probe(AUTHORIZATION, URL_ASKED)).toBeUndefined()
    expect(http.requests).toHaveLength(1)
  })

  test('createCredentialsProbe() ends with the job', async () => {
    const http = { send: () => Promise.reject(new Cancelled()) }
    const probe = createCredentialsProbe(anUploadContext({ http }))
    await expect(probe(AUTHORIZATION, URL_ASKED)).rejects.toBeInstanceOf(Cancelled)
  })

  test('createCredentialsProbe() asks once, however often and at once it is called', async () => {
    const { http, probe } = probing(response(401))
    const answers = await Promise.all([probe(AUTHORIZATION, URL_ASKED), probe(AUTHORIZATION, URL_ASKED)])
    expect([...answers, await probe(AUTHORIZATION, URL_ASKED)]).toEqual(
      Array(3).fill(expect.objectContaining({ status: 401 })),
    )
    expect(http.requests).toHaveLength(1)
  })

  test.each([200, 400, 404, 413, 429, 503])('createCredentialsProbe() learns nothing from a %d', async status => {
    expect(await probing(response(status)).probe(AUTHORIZATION, URL_ASKED)).toBeUndefined()
  })

  test('createCredentialsProbe() learns nothing from a connection that is cut again', async () => {
    expect(await probing(CUT).probe(AUTHORIZATION, URL_ASKED)).toBeUndefined()
  })
})

describe('an upload that is cut while it is sent', () => {
  const wheel = aSmallWheel()
  const cutWhileSending = { readsOnly: 10, ends: CUT } as const
  const resetWhileSending = { readsOnly: 10, ends: RESET } as const

  function upload(...reactions: readonly Reaction[]) {
    const http = aServer(reactions)
    const context = anUploadContext({ http, retry: { ...anUploadContext().retry, retries: 4 } })
    const probe = createCredentialsProbe(context)
    return { http, end: uploadDistribution(wheel, { ...context, probe }) }
  }

  test.each([cutWhileSending, resetWhileSending])(
    'is not sent again when the credentials are refused: %j',
    async cut => {
      const { http, end } = upload(cut, response(401))
      expect(await end).toMatchObject({
        stops: 'everything',
        result: { outcome: 'failed', problem: { code: 'credentials-refused' } },
      })
      expect(http.requests).toHaveLength(2)
      expect(http.bodies[1]).toBe('%3Aaction=file_upload&protocol_version=1')
    },
  )

  test('behind a redirect is not sent again either: it is asked where the redirect leads', async () => {
    const moved = response(308, { headers: { location: '/legacy/new/' } })
    const { http, end } = upload(moved, cutWhileSending, response(401))
    expect(await end).toMatchObject({ stops: 'everything', result: { problem: { code: 'credentials-refused' } } })
    expect(http.requests.map(({ url }) => url.pathname)).toEqual(['/legacy/', '/legacy/new/', '/legacy/new/'])
  })

  test('is sent again when it was something else', async () => {
    const { http, end } = upload(cutWhileSending, response(400), response(200))
    expect(await end).toMatchObject({ stops: 'nothing', result: { outcome: 'uploaded' } })
    expect(http.requests).toHaveLength(3)
  })

  test('is sent again when the index went silent: it refused nothing', async () => {
    const { http, end } = upload({ readsOnly: 10, ends: SILENT }, response(200))
    expect(await end).toMatchObject({ result: { outcome: 'uploaded' } })
    expect(http.requests).toHaveLength(2)
  })

  test('is not sent a third time when the credentials are refused, though the whole file had been sent', async () => {
    const { http, end } = upload(CUT, CUT, response(401))
    expect(await end).toMatchObject({ stops: 'everything', result: { problem: { code: 'credentials-refused' } } })
    expect(http.requests).toHaveLength(3)
  })

  test('asks no such thing when the whole file had been sent', async () => {
    const http = aServer([CUT, response(200)])
    const probe = async () => {
      throw new Error('it was asked')
    }
    const files = filesOf({ [wheel.path]: CONTENT })
    const fetchListing = async () => listingOf(wheel.filename)
    expect(await uploadDistribution(wheel, anUploadContext({ http, files, probe, fetchListing }))).toMatchObject({
      result: { outcome: 'uploaded' },
    })
  })
})
