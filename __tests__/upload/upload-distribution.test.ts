import { describe, expect, test } from '@jest/globals'
import { PublishError } from '../../src/errors/publish-error.ts'
import type { UploadContext } from '../../src/upload/upload-context.ts'
import { uploadDistribution } from '../../src/upload/upload-distribution.ts'
import { type Http, TransportError } from '../../src/world/http.ts'
import { Secret } from '../../src/world/secret.ts'
import {
  ABSENT,
  aClock,
  anUploadContext,
  aServer,
  aSmallWheel,
  CONTENT,
  filesOf,
  listingOf,
  listingsInTurn,
  type Reaction,
  response,
} from './an-upload-context.ts'

const WHEEL = aSmallWheel()
const SAME = listingOf(WHEEL.filename)
const OTHER = listingOf(WHEEL.filename, { sha256: '0'.repeat(64) })
const UNREADABLE = { state: 'unknown', why: 'the page answered 500' } as const

const CUT = new TransportError('ECONNRESET', 'the connection was cut')
const CUT_EARLY = { readsOnly: 100, ends: CUT }
const BUSY = response(503, { reason: 'Service Unavailable', body: 'come back later' })
const EXISTS = response(400, { body: "File already exists ('x')" })
const FORBIDDEN = response(403, { body: 'Invalid or non-existent authentication information.' })

/** Uploads the wheel to a server that reacts so, and shows what was asked of whom. */
async function upload(reactions: readonly Reaction[], overrides: Partial<UploadContext> = {}) {
  const http = aServer(reactions)
  const end = await uploadDistribution(WHEEL, anUploadContext({ http, ...overrides }))
  return { ...end, outcome: end.result.outcome, problem: end.result.problem, http }
}

describe('uploadDistribution()', () => {
  test('uploadDistribution() sends form and file, and believes a 200', async () => {
    const { outcome, stops, problems, result, http } = await upload([response(200)])
    expect({ outcome, stops, problems }).toEqual({ outcome: 'uploaded', stops: 'nothing', problems: [] })
    expect(result).toMatchObject({ filename: WHEEL.filename, path: WHEEL.path, distribution: WHEEL, attested: false })
    expect(http.bodies[0]).toContain('name=":action"\r\n\r\nfile_upload\r\n')
    expect(http.bodies[0]).toContain(`filename="${WHEEL.filename}"`)
    expect(http.bodies[0]).toContain(`\r\n\r\n${CONTENT}\r\n--`)
    const body = http.requests[0]?.body
    expect(typeof body === 'object' && body.length).toBe(http.bodies[0]?.length)
  })

  test('uploadDistribution() tells how much of the file has left', async () => {
    const told: unknown[] = []
    const progress = { ...anUploadContext().progress, progressed: (...all: unknown[]) => void told.push(all) }
    await upload([response(200)], { progress })
    expect(told).toEqual([[WHEEL.filename, CONTENT.length, WHEEL.size]])
  })

  describe('when an attempt fails in a way that may pass', () => {
    test('uploadDistribution() asks the index about this file, then sends it again', async () => {
      const asked: unknown[] = []
      const fetchListing = async (...question: unknown[]) => {
        asked.push(question)
        return ABSENT
      }
      const { outcome, http } = await upload([BUSY, response(200)], { fetchListing })
      expect(outcome).toBe('uploaded')
      expect(http.requests).toHaveLength(2)
      expect(asked).toEqual([['tstools', [WHEEL]]])
    })

    test('uploadDistribution() waits as long as the index asks it to', async () => {
      const clock = aClock()
      const retry = { retries: 1, clock, random: () => 0 }
      await upload([response(503, { headers: { 'retry-after': '7' } }), response(200)], { retry })
      expect(clock.waits).toEqual([7000])
    })

    test('uploadDistribution() waits until the date that the index names, however long the file was sent before', async () => {
      const clock = aClock()
      const server = aServer([BUSY, response(200)])
      const http: Http = {
        async send(request) {
          const answer = await server.send(request)
          await clock.wait(300_000)
          const date = new Date(clock.now().getTime() + 5_000).toUTCString()
          return { ...answer, headers: { 'retry-after': date } }
        },
      }
      const retry = { retries: 1, clock, random: () => 0 }
      const { outcome } = await upload([], { http, retry })
      expect({ outcome, waits: clock.waits }).toEqual({ outcome: 'uploaded', waits: [300_000, 5_000, 300_000] })
    })

    test('uploadDistribution() tells the status of an answer without words', async () => {
      const { problem } = await upload([response(503), response(503)])
      expect(problem).toMatchObject({
        summary: `${WHEEL.filename} could not be uploaded to PyPI (upload.pypi.org).`,
        detail: 'PyPI (upload.pypi.org) answered 503',
        remedy: 'Run the job again: what has arrived by then is recognised and not sent twice.',
      })
    })

    test('uploadDistribution() tells of the pause, and in whose words', async () => {
      const told: unknown[] = []
      const progress = { ...anUploadContext().progress, retrying: (...all: unknown[]) => void told.push(all) }
      await upload([BUSY, response(200)], { progress })
      expect(told).toEqual([
        [WHEEL.filename, 'PyPI (upload.pypi.org) answered 503: come back later', expect.any(Number)],
      ])
    })

    test('uploadDistribution() asks for the authorization before each request', async () => {
      const headers = ['Basic one', 'Basic two']
      const authorization = async () => new Secret(headers.shift() ?? '')
      const { http } = await upload([BUSY, response(200)], { authorization })
      expect(http.requests.map(request => request.headers['authorization'])).toEqual(['Basic one', 'Basic two'])
    })

    test('uploadDistribution() does not send what arrived although the answer was lost', async () => {
      const { outcome, result, http } = await upload([CUT], { fetchListing: async () => SAME })
      expect(outcome).toBe('uploaded')
      expect(result.url).toBe(SAME.files[0]?.url)
      expect(http.requests).toHaveLength(1)
    })

    test('uploadDistribution() does not claim a file as its own that it never sent whole', async () => {
      expect(await upload([CUT_EARLY], { fetchListing: async () => SAME })).toMatchObject({ outcome: 'identical' })
    })

    test('uploadDistribution() finds that someone else was faster with other content', async () => {
      const { outcome, problem, http } = await upload([CUT], { fetchListing: async () => OTHER })
      expect(outcome).toBe('conflict')
      expect(problem).toMatchObject({
        code: 'file-conflict',
        filename: WHEEL.filename,
        detail: 'an attempt to send it got no clear answer',
      })
      expect(http.requests).toHaveLength(1)
    })

    test.each([
      ['absent', ABSENT],
      ['unknown', UNREADABLE],
    ])('uploadDistribution() sends again when what is there is %s', async (_, listing) => {
      const { outcome, http } = await upload([CUT, response(200)], { fetchListing: async () => listing })
      expect(outcome).toBe('uploaded')
      expect(http.requests).toHaveLength(2)
    })

    test('uploadDistribution() takes a claim for its own success when the lost attempt had sent everything', async () => {
      const { fetchListing } = listingsInTurn(ABSENT, SAME)
      expect(await upload([CUT, EXISTS], { fetchListing })).toMatchObject({ outcome: 'uploaded', stops: 'nothing' })
    })

    test('uploadDistribution() asks the index about a refusal, too, when the lost attempt had sent everything', async () => {
      const refused = response(400, { body: 'no second asset' })
      const { fetchListing } = listingsInTurn(ABSENT, SAME)
      expect(await upload([CUT, refused], { fetchListing })).toMatchObject({ outcome: 'uploaded' })
      expect(await upload([CUT, refused])).toMatchObject({
        outcome: 'failed',
        problem: { detail: '400: no second asset' },
      })
    })

    test('uploadDistribution() asks the index, too, when the credentials are refused behind a lost answer', async () => {
      const { fetchListing } = listingsInTurn(ABSENT, ABSENT, SAME)
      expect(await upload([CUT, FORBIDDEN], { fetchListing })).toMatchObject({ outcome: 'uploaded' })
      expect(await upload([CUT, FORBIDDEN])).toMatchObject({
        outcome: 'failed',
        stops: 'everything',
        problem: { code: 'credentials-refused' },
      })
    })

    test('uploadDistribution() gives up after `retries`, in the words of the last attempt', async () => {
      const retry = { retries: 2, clock: aClock(), random: () => 0.5 }
      const { outcome, stops, problem, http } = await upload([BUSY, BUSY, BUSY], { retry })
      expect({ outcome, stops }).toEqual({ outcome: 'failed', stops: 'project' })
      expect(http.requests).toHaveLength(3)
      expect(problem).toMatchObject({
        code: 'upload-failed',
        filename: WHEEL.filename,
        detail: 'PyPI (upload.pypi.org) answered 503: come back later',
      })
    })

    test('uploadDistribution() looks a last time before it calls a file failed', async () => {
      const { fetchListing } = listingsInTurn(ABSENT, ABSENT, SAME)
      expect(await upload([CUT, CUT], { fetchListing })).toMatchObject({ outcome: 'uploaded' })
    })

    test('uploadDistribution() looks once, and does not wait, when every answer said that the file was not taken', async () => {
      const { clock, fetchListing, asked } = { clock: aClock(), ...listingsInTurn(ABSENT) }
      const BUSY_LATER = response(429, { headers: { 'retry-after': '3600' } })
      const { outcome, problem } = await upload([BUSY_LATER], {
        fetchListing,
        retry: { retries: 4, clock, random: () => 0 },
      })
      expect({ outcome, waits: clock.waits, asked }).toEqual({ outcome: 'failed', waits: [], asked: ['tstools'] })
      expect(problem?.detail).toContain('429')
      const there = await upload([BUSY_LATER], { fetchListing: async () => SAME })
      expect(there.outcome).toBe('uploaded')
    })

    test.each([425, 429])('uploadDistribution() takes %d for an answer that did not take the file', async status => {
      const clock = aClock()
      const asked: unknown[] = []
      const fetchListing = async (...question: unknown[]) => {
        asked.push(question)
        return ABSENT
      }
      await upload([response(status)], { fetchListing, retry: { retries: 0, clock, random: () => 0 } })
      expect({ waits: clock.waits, asked }).toEqual({ waits: [], asked: [['tstools', [WHEEL]]] })
    })

    test('uploadDistribution() waits for pages that lag behind when one of the answers left that open', async () => {
      const clock = aClock()
      const { fetchListing } = listingsInTurn(ABSENT)
      await upload([BUSY, response(429)], { fetchListing, retry: { retries: 1, clock, random: () => 0 } })
      expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBe(30_000)
    })

    test('uploadDistribution() never skips, for an index that nobody can ask, what no index claimed to have', async () => {
      const overrides = { fetchListing: async () => UNREADABLE, skipExisting: true }
      expect(await upload([CUT, CUT], overrides)).toMatchObject({ outcome: 'failed' })
      expect(await upload([CUT, response(400, { body: 'no' })], overrides)).toMatchObject({ outcome: 'failed' })
    })

    test('uploadDistribution() does not look for a file whose end was never sent', async () => {
      const { asked, fetchListing } = listingsInTurn(ABSENT)
      const { outcome, problem } = await upload([CUT_EARLY, CUT_EARLY], { fetchListing })
      expect(outcome).toBe('failed')
      expect(problem?.detail).toBe('the connection was cut')
      expect(asked).toHaveLength(1)
    })
  })

  describe('when the index claims to have the file', () => {
    test.each([
      ['identical', SAME, false, 'identical', 'nothing'],
      ['another', OTHER, false, 'conflict', 'project'],
      ['another', OTHER, true, 'skipped', 'nothing'],
      ['none', ABSENT, true, 'failed', 'project'],
      ['unreadable', UNREADABLE, false, 'failed', 'project'],
      ['unreadable', UNREADABLE, true, 'unverified', 'nothing'],
    ])('uploadDistribution() believes its listing: %s', async (_, listing, skipExisting, outcome, stops) => {
      const { http, ...end } = await upload([EXISTS], { fetchListing: async () => listing, skipExisting })
      expect(end).toMatchObject({ outcome, stops })
      expect(http.requests).toHaveLength(1)
    })
  })

  describe('when the answer is final', () => {
    test('uploadDistribution() explains a refusal of the file', async () => {
      const { asked, fetchListing } = listingsInTurn(ABSENT)
      const { outcome, stops, problem } = await upload(
        [response(400, { body: 'Only one sdist may be uploaded per release.' })],
        { fetchListing },
      )
      expect(asked).toEqual([])
      expect({ outcome, stops }).toEqual({ outcome: 'failed', stops: 'project' })
      expect(problem).toMatchObject({
        code: 'upload-refused',
        detail: '400: Only one sdist may be uploaded per release.',
      })
    })

    test('uploadDistribution() never sends refused credentials again', async () => {
      const { stops, problem, http } = await upload([{ readsOnly: 0, ends: FORBIDDEN }])
      expect(stops).toBe('everything')
      expect(problem?.code).toBe('credentials-refused')
      expect(http.requests).toHaveLength(1)
    })

    test('uploadDistribution() stops everything at a wrong address', async () => {
      expect(await upload([response(405, { reason: 'Method Not Allowed' })])).toMatchObject({
        stops: 'everything',
        problem: { code: 'upload-address-wrong', detail: '405: Method Not Allowed' },
      })
    })
  })

  describe('with attestations', () => {
    const attestation = {
      version: 1,
      verification_material: { certificate: 'AA==', transparency_entries: [] },
      envelope: { statement: 'e30=', signature: 'AA==' },
    } as const
    const logEntryUrl = 'https://search.sigstore.dev/?logIndex=1'
    const attested = new Map([[WHEEL.filename, { attestations: [attestation] as const, logEntryUrl }]])

    test('uploadDistribution() sends the same ones again', async () => {
      const { result, http } = await upload([BUSY, response(200)], { attested })
      const field = `name="attestations"\r\n\r\n${JSON.stringify([attestation])}\r\n`
      expect(http.bodies.map(body => body.includes(field))).toEqual([true, true])
      expect(result).toMatchObject({ outcome: 'uploaded', attested: true, logEntryUrl })
    })

    test('uploadDistribution() has no address to show where no log has an entry', async () => {
      const readyMade = new Map([[WHEEL.filename, { attestations: [attestation] as const }]])
      const { result } = await upload([response(200)], { attested: readyMade })
      expect(result.attested).toBe(true)
      expect(result).not.toHaveProperty('logEntryUrl')
    })

    test('uploadDistribution() does not claim them for a file that the index had', async () => {
      const fetchListing = async () => listingOf(WHEEL.filename)
      const exists = response(400, { reason: 'File already exists' })
      const { result } = await upload([exists], { attested, fetchListing })
      expect(result).toMatchObject({ outcome: 'identical', attested: false })
    })
  })

  describe('when the file is not what it was', () => {
    test('uploadDistribution() never sends other bytes, and does not try again', async () => {
      const files = filesOf({ [WHEEL.path]: CONTENT.toUpperCase() })
      const { outcome, stops, problem, http } = await upload([response(200)], { files })
      expect({ outcome, stops }).toEqual({ outcome: 'failed', stops: 'project' })
      expect(problem).toMatchObject({ code: 'file-changed', filename: WHEEL.filename })
      expect(http.requests).toHaveLength(1)
    })

    test('uploadDistribution() names the cause, whatever the connection died of', async () => {
      const server = aServer([response(200)])
      const http: Http = {
        send: request => server.send(request).catch(() => Promise.reject(new TransportError('EPIPE', 'it broke'))),
      }
      const { outcome, problem } = await upload([], { http, files: filesOf({}) })
      expect({ outcome, code: problem?.code }).toEqual({ outcome: 'failed', code: 'file-vanished' })
    })
  })

  describe('when there is no authorization', () => {
    const refused = new PublishError({ code: 'invalid-publisher', summary: 'No trusted publisher matches.' })

    test('uploadDistribution() has not attempted anything, and says why for the run', async () => {
      const authorization = () => Promise.reject(refused)
      const { outcome, stops, problems, problem, http } = await upload([], { authorization })
      expect({ outcome, stops, problem }).toEqual({ outcome: 'not-attempted', stops: 'everything', problem: undefined })
      expect(problems).toBe(refused.problems)
      expect(http.requests).toEqual([])
    })

    test.each([
      ['before anything was sent', [], 'not-attempted'],
      ['when it has been sent before', [CUT], 'failed'],
    ])('uploadDistribution() stops the run when a proxy does not let it through, %s', async (_, before, expected) => {
      const shut = new PublishError({ code: 'proxy-credentials', summary: 'The proxy asks for a password.' })
      const { outcome, stops, problems, http } = await upload([...before, { readsOnly: 0, ends: shut }])
      expect({ outcome, stops, problems }).toEqual({ outcome: expected, stops: 'everything', problems: shut.problems })
      expect(http.requests).toHaveLength(before.length + 1)
    })

    test('uploadDistribution() calls a file failed when it has been sent before, as it may have arrived', async () => {
      const headers = [Promise.resolve(new Secret('Basic one'))]
      const authorization = () => headers.shift() ?? Promise.reject(refused)
      const { outcome, stops, problems, problem } = await upload([CUT], { authorization })
      expect({ outcome, stops, problems }).toEqual({
        outcome: 'failed',
        stops: 'everything',
        problems: refused.problems,
      })
      expect(problem?.detail).toBe('the authorization ended before it could be sent again')
    })
  })

  test('uploadDistribution() shows the credentials to nobody but the index', async () => {
    const told: unknown[] = []
    const listen = (...all: unknown[]) => void told.push(all)
    const progress = { started: listen, progressed: () => {}, retrying: listen, finished: listen, moved: listen }
    const { http, ...end } = await upload([BUSY, FORBIDDEN], { progress })
    expect(JSON.stringify([end, told])).not.toContain('c2VjcmV0')
    expect(http.requests[0]?.headers['authorization']).toContain('c2VjcmV0')
  })
})
