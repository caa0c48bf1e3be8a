import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { basic, upload, useIndexes } from './send-upload.ts'

const start = useIndexes()

/** An index that trusts the job of its issuer with the project tstools. */
async function startTrusting(options = {}): Promise<LoopbackIndex> {
  const index = await start(options)
  index.store.addProject('tstools', new Date(), 'alice')
  index.accounts.trust('tstools', index.issuer.workflow)
  return index
}

async function fetchIdToken(index: LoopbackIndex, audience = 'pypi'): Promise<string> {
  const response = await fetch(`${index.issuer.requestUrl}&audience=${audience}`, {
    headers: { authorization: `Bearer ${index.issuer.requestToken}` },
  })
  return ((await response.json()) as { value: string }).value
}

async function post(index: LoopbackIndex, path: string, body: unknown): Promise<Response> {
  return fetch(`${index.url}/_/oidc/${path}`, { method: 'POST', body: JSON.stringify(body) })
}

async function mint(index: LoopbackIndex, idToken?: string): Promise<string> {
  const response = await post(index, 'mint-token', { token: idToken ?? (await fetchIdToken(index)) })
  return ((await response.json()) as { token: string }).token
}

async function refusal(index: LoopbackIndex, token: unknown) {
  const response = await post(index, 'mint-token', { token })
  return [response.status, await response.json()]
}

function failed(code: string, description: string) {
  return [422, { message: 'Token request failed', errors: [{ code, description }] }]
}

const noPublisher = (why: string) => failed('invalid-publisher', `valid token, but no corresponding publisher (${why})`)

function readClaims(idToken: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'))
}

describe('the issuer', () => {
  test('startLoopbackIndex() gives ID tokens with the claims of the job', async () => {
    const index = await start({ now: () => new Date('2026-01-01T00:00:00Z') })
    const idToken = await fetchIdToken(index, 'testpypi')
    const issuedAt = Date.parse('2026-01-01T00:00:00Z') / 1000
    expect(readClaims(idToken)).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'testpypi',
      sub: 'repo:octo-org/tstools:environment:pypi',
      repository: 'octo-org/tstools',
      job_workflow_ref: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v1.0.0',
      environment: 'pypi',
      iat: issuedAt,
      exp: issuedAt + 300,
    })
  })

  test('startLoopbackIndex() gives every ID token an id of its own', async () => {
    const index = await start()
    const tokens = [await fetchIdToken(index), await fetchIdToken(index)]
    expect(new Set(tokens.map(token => readClaims(token)['jti'])).size).toBe(2)
  })

  test('startLoopbackIndex() publishes the key that signs them', async () => {
    const index = await start()
    const [header = '', payload = '', signature = ''] = (await fetchIdToken(index)).split('.')
    const { keys } = (await (await fetch(`${index.url}/_actions/.well-known/jwks`)).json()) as {
      keys: [{ kty: 'RSA' }]
    }
    const key = createPublicKey({ key: { ...keys[0] }, format: 'jwk' })
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  test('startLoopbackIndex() gives none without the job’s request token', async () => {
    const index = await start()
    const headers = { authorization: 'Bearer other' }
    expect((await fetch(`${index.issuer.requestUrl}&audience=pypi`, { headers })).status).toBe(401)
  })
})

describe('the audience', () => {
  test('startLoopbackIndex() tells it', async () => {
    const index = await start({ audience: 'testpypi' })
    expect(await (await fetch(`${index.url}/_/oidc/audience`)).json()).toEqual({ audience: 'testpypi' })
  })

  test('startLoopbackIndex() answers 403 while trusted publishing is disabled', async () => {
    const index = await start()
    index.flags.oidcDisabled = true
    const response = await fetch(`${index.url}/_/oidc/audience`)
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ message: 'Trusted publishing functionality not enabled' })
  })
})

describe('minting', () => {
  test('startLoopbackIndex() exchanges an ID token for a token that uploads for 900 seconds', async () => {
    let now = new Date('2026-01-01T00:00:00Z')
    const index = await startTrusting({ now: () => now })
    const response = await post(index, 'mint-token', { token: await fetchIdToken(index) })
    const { success, token, expires } = (await response.json()) as { success: boolean; token: string; expires: number }
    expect([success, token.slice(0, 5), expires]).toEqual([true, 'pypi-', now.getTime() / 1000 + 900])
    expect(await upload(index, { authorization: basic(token) })).toMatchObject({ status: 200 })
    now = new Date(now.getTime() + 900_000)
    const answer = await upload(index, { authorization: basic(token) })
    expect(answer).toMatchObject({ status: 403, reason: 'Invalid API Token: token is expired' })
  })

  test.each([undefined, 1, null])('startLoopbackIndex() wants a text as the token, not %j', async token => {
    const [status, body] = await refusal(await start(), token)
    expect([status, body]).toMatchObject([422, { errors: [{ code: 'invalid-payload' }] }])
  })

  test('startLoopbackIndex() refuses what is no JWT, and issuers it does not know', async () => {
    const index = await startTrusting()
    expect(await refusal(index, 'a.b.c')).toEqual(failed('invalid-payload', 'malformed JWT'))
    const foreign = index.issuer.issue('pypi', { iss: 'https://example.org' })
    expect(await refusal(index, foreign)).toEqual(failed('invalid-payload', 'unknown trusted publishing issuer'))
  })

  const invalidToken = failed('invalid-token', 'malformed or invalid token')

  test('startLoopbackIndex() refuses an ID token whose signature is another’s', async () => {
    const index = await startTrusting()
    const stranger = await start()
    expect(await refusal(index, stranger.issuer.issue('pypi'))).toEqual(invalidToken)
  })

  test.each([
    { aud: 'testpypi' },
    { aud: ['pypi', 'testpypi'] },
    { exp: 1 },
    { exp: undefined },
    { iat: undefined },
    { nbf: Date.now() / 1000 + 3600 },
  ])('startLoopbackIndex() refuses an ID token with %j', async claims => {
    const index = await startTrusting()
    expect(await refusal(index, index.issuer.issue('pypi', claims))).toEqual(invalidToken)
  })

  test('startLoopbackIndex() takes an ID token until half a minute after its end', async () => {
    const issued = Date.parse('2026-01-01T00:00:00Z')
    let now = new Date(issued)
    const index = await startTrusting({ now: () => now })
    const [first, second] = [index.issuer.issue('pypi'), index.issuer.issue('pypi')]
    now = new Date(issued + 329_000)
    expect((await post(index, 'mint-token', { token: first })).status).toBe(200)
    now = new Date(issued + 331_000)
    expect(await refusal(index, second)).toEqual(invalidToken)
  })

  test('startLoopbackIndex() exchanges an ID token once', async () => {
    const index = await startTrusting()
    const idToken = await fetchIdToken(index)
    await mint(index, idToken)
    expect(await refusal(index, idToken)).toEqual(failed('invalid-reuse-token', 'invalid token: already used'))
  })

  const notFound = 'Publisher with matching claims was not found'
  test.each([
    [{ repository: 'octo-org/other' }, notFound],
    [{ repository: 'Octo-Org/tstools' }, notFound],
    [{ repository_owner_id: '66' }, notFound],
    [{ environment: 'testing' }, notFound],
    [{ environment: undefined }, notFound],
    [{ job_workflow_ref: 'octo-org/tstools/.github/workflows/other.yml@refs/tags/v1.0.0' }, notFound],
    [{ job_workflow_ref: 'octo-org/tstools/release' }, 'Could not job extract workflow filename from OIDC claims'],
    [{ event_name: undefined }, "Missing claim 'event_name'"],
    [{ repository_owner: 'renamed' }, "Check failed for required claim 'repository_owner'"],
    [{ ref: '', sha: '' }, 'The ref and sha claims are empty'],
    [
      { event_name: 'pull_request_target' },
      "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
    ],
    [
      { job_workflow_ref: 'reusable/workflows/.github/workflows/release.yml@refs/heads/main', sha: '' },
      "The job_workflow_ref claim does not match, expecting one of ['octo-org/tstools/.github/workflows/release.yml@refs/tags/v1.0.0'], got 'reusable/workflows/.github/workflows/release.yml@refs/heads/main'",
    ],
  ])('startLoopbackIndex() finds no publisher for %j', async (claims, why) => {
    const index = await startTrusting()
    expect(await refusal(index, index.issuer.issue('pypi', claims))).toEqual(noPublisher(why))
  })

  test('startLoopbackIndex() takes the publisher of the environment before the one of any', async () => {
    const index = await start()
    index.store.addProject('tstools', new Date())
    index.store.addProject('other', new Date())
    index.accounts.trust('other', { ...index.issuer.workflow, environment: '' })
    index.accounts.trust('tstools', index.issuer.workflow)
    expect(await upload(index, { authorization: basic(await mint(index)) })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() refuses to mint while trusted publishing is disabled', async () => {
    const index = await startTrusting()
    index.flags.oidcDisabled = true
    expect(await refusal(index, index.issuer.issue('pypi'))).toEqual(
      failed('not-enabled', 'GitHub-based trusted publishing functionality not enabled'),
    )
  })
})

describe('pending publishers', () => {
  test('startLoopbackIndex() creates the project at the first exchange', async () => {
    const index = await start()
    index.accounts.trustPending('tstools', index.issuer.workflow)
    const authorization = basic(await mint(index))
    expect([...(index.store.project('tstools')?.owners ?? [])]).toEqual(['alice'])
    expect(await upload(index, { authorization })).toMatchObject({ status: 200 })
    expect(await upload(index, { authorization: basic(await mint(index)) })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() refuses a name that somebody else has taken meanwhile', async () => {
    const index = await start()
    index.accounts.trustPending('tstools', index.issuer.workflow)
    index.store.addProject('TSTools', new Date(), 'mallory')
    const expected = failed('invalid-pending-publisher', 'valid token, but project already exists')
    expect(await refusal(index, index.issuer.issue('pypi'))).toEqual(expected)
  })

  test('startLoopbackIndex() refuses a name that no project may have', async () => {
    const index = await start()
    index.accounts.trustPending('json', index.issuer.workflow)
    const [, body] = await refusal(index, index.issuer.issue('pypi'))
    expect(body).toMatchObject({
      errors: [{ code: 'invalid-payload', description: expect.stringContaining('Standard Library') }],
    })
  })
})

describe('a minted token', () => {
  test('startLoopbackIndex() lets it create no project', async () => {
    const index = await startTrusting()
    const request = { authorization: basic(await mint(index)), fields: { name: 'other' } }
    const answer = await upload(index, request)
    expect(answer.status).toBe(400)
    expect(answer.reason).toMatch(/^Non-user identities cannot create new projects\./)
  })

  test('startLoopbackIndex() lets it upload to no project but its publisher’s', async () => {
    const index = await startTrusting()
    index.store.addProject('other', new Date(), 'alice')
    const request = { authorization: basic(await mint(index)), fields: { name: 'other' } }
    const reason = "Invalid API Token: OIDC scoped token is not valid for project 'other'"
    expect(await upload(index, request)).toMatchObject({ status: 403, reason })
  })

  test('startLoopbackIndex() knows it no more once it is burnt', async () => {
    const index = await startTrusting()
    const token = await mint(index)
    expect((await post(index, 'burn-token', { token })).status).toBe(202)
    const answer = await upload(index, { authorization: basic(token) })
    expect(answer.status).toBe(403)
    expect(answer.reason).toMatch(/^Invalid or non-existent authentication information/)
  })

  test('startLoopbackIndex() burns nothing that it did not mint', async () => {
    const index = await start()
    expect((await post(index, 'burn-token', { token: index.apiToken })).status).toBe(202)
    expect(await upload(index)).toMatchObject({ status: 200 })
    expect((await post(index, 'burn-token', {})).status).toBe(422)
  })
})

describe('attestations', () => {
  const attestation = { version: 1, verification_material: {}, envelope: {} }
  const wrong = 'Invalid attestations supplied during upload:'

  test('startLoopbackIndex() keeps those that a trusted publisher sends', async () => {
    const index = await startTrusting()
    const request = { authorization: basic(await mint(index)), fields: { attestations: JSON.stringify([attestation]) } }
    expect(await upload(index, request)).toMatchObject({ status: 200 })
    expect(index.files()[0]?.attestations).toEqual([attestation])
  })

  test('startLoopbackIndex() refuses them with an API token', async () => {
    const answer = await upload(await start(), { fields: { attestations: JSON.stringify([attestation]) } })
    const reason = `${wrong} Attestations are only supported when using Trusted Publishing`
    expect(answer).toMatchObject({ status: 400, reason })
  })

  test.each([
    ['x', `${wrong} Malformed attestations`],
    ['{}', `${wrong} Malformed attestations`],
    ['[{}]', `${wrong} Malformed attestations`],
    ['[]', `${wrong} Malformed attestations: an empty attestation set is not permitted`],
    [JSON.stringify(Array(3).fill(attestation)), `${wrong} A maximum of 2 attestations per file are supported`],
  ])('startLoopbackIndex() refuses %s', async (attestations, reason) => {
    const index = await startTrusting()
    const answer = await upload(index, { authorization: basic(await mint(index)), fields: { attestations } })
    expect(answer.status).toBe(400)
    expect(answer.reason.slice(0, reason.length)).toBe(reason)
  })
})
