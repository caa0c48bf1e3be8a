import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { basic, upload, useIndexes } from './send-upload.ts'

const start = useIndexes()

describe('the upload endpoint', () => {
  test('startLoopbackIndex() stores an upload and answers 200', async () => {
    const index = await start()
    expect(await upload(index)).toMatchObject({ status: 200, reason: 'OK' })
    expect(index.files()).toMatchObject([
      { filename: 'tstools-0.1-py3-none-any.whl', project: 'tstools', version: '0.1', size: 10 },
    ])
  })

  test('startLoopbackIndex() answers success in JSON when that is asked for', async () => {
    const answer = await upload(await start(), { headers: { accept: 'application/json' } })
    expect(JSON.parse(answer.text)).toMatchObject({ code: '200 OK', title: 'OK' })
  })

  test('startLoopbackIndex() tells an error in the reason phrase and in HTML', async () => {
    const answer = await upload(await start(), { fields: { protocol_version: '2' } })
    expect(answer).toMatchObject({ status: 400, reason: 'Unknown protocol version.' })
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(answer.text).toContain('<title>400 Unknown protocol version.</title>')
  })

  test('startLoopbackIndex() tells an error in JSON, with the code as the reason phrase has it', async () => {
    const accept = 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7'
    const answer = await upload(await start(), { fields: { protocol_version: '2' }, headers: { accept } })
    expect(JSON.parse(answer.text)).toMatchObject({ code: '400 Unknown protocol version.', title: 'Bad Request' })
    expect(JSON.parse(answer.text).message).toContain('Unknown protocol version.')
  })

  test('startLoopbackIndex() writes ? in the reason phrase for what latin-1 does not have', async () => {
    const { reason } = await upload(await start(), { fields: { name: 'té漢' } })
    expect(reason).toContain("'té?' is an invalid value for Name.")
  })

  test('startLoopbackIndex() redirects an upload without the last slash with 308', async () => {
    const index = await start()
    const answer = await upload(index, { url: `${index.url}/legacy` })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, index.uploadUrl])
    expect(index.files()).toEqual([])
  })

  test.each([
    [{ ':action': [] }, 405],
    [{ ':action': 'something_else' }, 405],
    [{ ':action': 'submit' }, 410],
    [{ ':action': 'submit_pkg_info' }, 410],
    [{ ':action': 'doc_upload' }, 410],
  ])('startLoopbackIndex() answers the action %j with %i', async (fields, status) => {
    const answer = await upload(await start(), { fields })
    expect(answer.status).toBe(status)
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('startLoopbackIndex() takes the action from the query too', async () => {
    const index = await start()
    const url = `${index.uploadUrl}?:action=file_upload`
    expect(await upload(index, { url, fields: { ':action': [] } })).toMatchObject({ status: 200 })
  })

  test('startLoopbackIndex() answers GET on the upload URL with 405, and the old address with 410', async () => {
    const index = await start()
    expect((await fetch(index.uploadUrl)).status).toBe(405)
    expect((await upload(index, { url: `${index.url}/pypi?:action=file_upload` })).status).toBe(410)
  })

  test.each([
    ['', 'multipart/form-data; boundary=b'],
    ['--b\r\nContent-Disposition: form-data; name="x"\r\n\r\ncut', 'multipart/form-data; boundary=b'],
    ['--b\r\nX: y\r\n\r\n\r\n--b--', 'multipart/form-data; boundary=b'],
    ['x', 'multipart/form-data'],
    ['{}', 'application/json'],
  ])('startLoopbackIndex() answers the broken form %j as %s with 400', async (body, type) => {
    const index = await start()
    const response = await fetch(index.uploadUrl, { method: 'POST', headers: { 'content-type': type }, body })
    expect([response.status, response.statusText]).toEqual([400, 'Invalid Form Data.'])
  })

  test('startLoopbackIndex() answers 404 for what it does not have', async () => {
    const index = await start()
    expect((await fetch(`${index.url}/nothing`)).status).toBe(404)
    expect((await fetch(`${index.simpleUrl}nothing/`)).status).toBe(404)
    expect((await fetch(`${index.url}/files/aa/bb/cc/nothing.whl`)).status).toBe(404)
  })
})

describe('requests that are not what they should be', () => {
  test('startLoopbackIndex() answers 400 to an address that is not UTF-8, and 405 to other methods', async () => {
    const index = await start()
    expect((await fetch(`${index.simpleUrl}%ff/`)).status).toBe(400)
    expect((await fetch(index.simpleUrl, { method: 'DELETE' })).status).toBe(405)
  })

  test('startLoopbackIndex() answers HEAD as GET, without a body', async () => {
    const index = await start()
    const response = await fetch(index.simpleUrl, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100)
  })

  test('startLoopbackIndex() stores nothing of an upload that breaks off', async () => {
    const index = await start()
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '1000' }
    const client = request(index.uploadUrl, { method: 'POST', headers })
    const broken = once(client, 'error')
    client.write('--b\r\nContent-Disposition: form-data; name="content"; filename="a.whl"\r\n\r\nbytes')
    while (index.requests[0]?.receivedBytes === undefined || index.requests[0].receivedBytes === 0) await pause(5)
    client.destroy(new Error('gone'))
    await broken
    expect(await upload(index)).toMatchObject({ status: 200 })
    expect(index.files()).toHaveLength(1)
  })
})

describe('credentials', () => {
  test.each(['Bearer', 'Token', 'bearer'])('startLoopbackIndex() takes a token by %s', async scheme => {
    const index = await start()
    expect(await upload(index, { authorization: `${scheme} ${index.apiToken}` })).toMatchObject({ status: 200 })
  })

  test.each([null, 'Basic !!!', 'Digest x', 'Bearer pypi-unknown', basic('pypi-unknown'), basic('no-prefix')])(
    'startLoopbackIndex() refuses %j with 403',
    async authorization => {
      const answer = await upload(await start(), { authorization })
      expect(answer.status).toBe(403)
      expect(answer.reason).toMatch(/^Invalid or non-existent authentication information\./)
    },
  )

  test('startLoopbackIndex() refuses a user name and a password', async () => {
    const answer = await upload(await start(), { authorization: basic('password', 'alice') })
    expect(answer.status).toBe(403)
    expect(answer.reason).toMatch(/^Username\/Password authentication is no longer supported/)
  })

  test('startLoopbackIndex() looks at the token before the form, and at flags before the token', async () => {
    const index = await start()
    const request = { authorization: null, fields: { protocol_version: '2' } }
    expect((await upload(index, request)).reason).toMatch(/^Invalid or non-existent/)
    index.flags.uploadsDisabled = true
    expect(await upload(index, request)).toMatchObject({ status: 403 })
    expect((await upload(index, request)).reason).toMatch(/^New uploads are temporarily disabled\./)
    index.flags.readOnly = true
    const answer = await upload(index, request)
    expect(answer).toMatchObject({ status: 403, reason: 'Read-only mode: Uploads are temporarily disabled.' })
  })

  test('startLoopbackIndex() holds a token to its projects', async () => {
    const index = await start()
    const authorization = basic(index.accounts.createApiToken('alice', ['other']))
    const answer = await upload(index, { authorization })
    expect(answer.status).toBe(403)
    expect(answer.reason).toBe("Invalid API Token: project-scoped token is not valid for project: 'tstools'")
    expect(index.store.projects.size).toBe(0)
  })

  test('startLoopbackIndex() takes a token until it expires', async () => {
    let now = new Date('2026-01-01T00:00:00Z')
    const index = await start({ now: () => now })
    const authorization = basic(index.accounts.createApiToken('alice', undefined, new Date('2026-01-01T00:15:00Z')))
    expect(await upload(index, { authorization })).toMatchObject({ status: 200 })
    now = new Date('2026-01-01T00:15:00Z')
    const answer = await upload(index, { authorization, filename: 'tstools-0.1-py2-none-any.whl' })
    expect(answer).toMatchObject({ status: 403, reason: 'Invalid API Token: token is expired' })
  })

  test('startLoopbackIndex() lets only owners upload to a project', async () => {
    const index = await start()
    await upload(index)
    const authorization = basic(index.accounts.createApiToken('mallory'))
    const answer = await upload(index, { authorization })
    expect(answer.status).toBe(403)
    expect(answer.reason).toMatch(/^The user 'mallory' isn't allowed to upload to project 'tstools'\./)
  })

  test('startLoopbackIndex() refuses uploads to an archived project as if the role were missing', async () => {
    const index = await start()
    index.store.addProject('tstools', new Date(), 'alice').status = 'archived'
    expect((await upload(index)).reason).toMatch(/^The user 'alice' isn't allowed to upload/)
  })

  test.each([
    ['disabled', true, /^Invalid or non-existent authentication information/],
    ['emailVerified', false, /does not have a verified primary email address/],
    ['twoFactor', false, /does not have two-factor authentication enabled/],
  ] as const)('startLoopbackIndex() refuses a user with %s %j', async (property, value, reason) => {
    const index = await start()
    index.accounts.user('alice')[property] = value
    const answer = await upload(index)
    expect(answer.status).toBe(403)
    expect(answer.reason).toMatch(reason)
  })
})
