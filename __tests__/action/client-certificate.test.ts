import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type TlsOptions } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sealTokens } from '../../src/credentials/sealed-tokens.ts'
import { Secret } from '../../src/world/secret.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1' })
const authority = createCertificateAuthority()
const server = authority.issue('localhost')
const client = authority.issue('builder')
/** Certificate and key as their owners get them. */
const identity = `${client.cert}${client.key}`

let resources: AsyncDisposableStack
let workspace: string
let index: LoopbackIndex

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  resources.defer(() => rm(workspace, { recursive: true, force: true }))
  index = await startLoopbackIndex()
  resources.defer(() => index.close())
  await mkdir(join(workspace, 'dist'))
  await writeFile(join(workspace, 'dist', wheel.filename), wheel.bytes)
  await writeFile(join(workspace, 'authority.pem'), authority.certificate)
})

afterEach(() => resources.disposeAsync())

/** The index behind TLS, as a gate sees it that asks who connects: whether a certificate was shown, for each connection. */
async function startGate(options: TlsOptions): Promise<{ readonly url: string; readonly shown: boolean[] }> {
  const shown: boolean[] = []
  const gate = createServer({ ...server, ca: authority.certificate, requestCert: true, ...options }, socket => {
    shown.push(socket.authorized)
    const inside = connect(Number(new URL(index.url).port), '127.0.0.1')
    for (const end of [socket, inside]) end.on('error', () => inside.destroy())
    socket.pipe(inside).pipe(socket)
  })
  gate.on('tlsClientError', () => shown.push(false))
  gate.listen(0, '127.0.0.1')
  await once(gate, 'listening')
  resources.defer(() => new Promise(resolve => gate.close(() => resolve())))
  return { url: `https://localhost:${(gate.address() as AddressInfo).port}`, shown }
}

/** @param certificate what `TWINE_CLIENT_CERT` names; no such variable where it is not given */
async function publish(url: string, certificate?: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  if (certificate !== undefined) await writeFile(join(workspace, 'identity.pem'), certificate)
  return await runAction({
    workspace,
    inputs: { 'repository-url': `${url}/legacy/`, 'index-url': `${url}/simple/`, password: index.apiToken, ...inputs },
    environment: {
      TWINE_CERT: 'authority.pem',
      ...(certificate === undefined ? {} : { TWINE_CLIENT_CERT: 'identity.pem' }),
    },
  })
}

describe('An index that asks who connects', () => {
  test('is shown it by the post step, too, which knows it by TWINE_CERT', async () => {
    const gate = await startGate({ rejectUnauthorized: true })
    await writeFile(join(workspace, 'identity.pem'), identity)
    const job = index.issuer.environment()
    const environment = { ...job, TWINE_CERT: 'authority.pem', TWINE_CLIENT_CERT: 'identity.pem' }
    const requestToken = new Secret(job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
    const left = { uploadUrl: new URL(`${gate.url}/legacy/`), secrets: [new Secret('pypi-canary')] }
    const post = { sealed_upload_tokens: sealTokens(left, requestToken) }
    const result = await runAction({ workspace, environment, post })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(index.requests.map(({ path }) => path)).toEqual(['/_/oidc/burn-token'])
    expect(gate.shown).toEqual([true])
  })

  test('is shown the certificate of TWINE_CLIENT_CERT when it is looked at and when it is published to', async () => {
    const gate = await startGate({ rejectUnauthorized: true })
    const result = await publish(gate.url, identity)
    expect(result.exitCode).toBe(0)
    expect(index.files().map(({ filename }) => filename)).toEqual([wheel.filename])
    expect(new Set(gate.shown)).toEqual(new Set([true]))
    expect(result.stdout + result.summary).not.toContain('BEGIN')
  })

  test('cannot be published to without one, and the error names the variable', async () => {
    const gate = await startGate({ rejectUnauthorized: true, minVersion: 'TLSv1.3' })
    const result = await publish(gate.url, undefined, { retries: '0' })
    expect(result.exitCode).toBe(1)
    expect(result.log).toContain('TWINE_CLIENT_CERT')
    expect(index.files()).toEqual([])
  })

  test('is the only one that is shown it: not the host of another address', async () => {
    const [gate, other] = [
      await startGate({ rejectUnauthorized: true }),
      await startGate({ rejectUnauthorized: false }),
    ]
    const result = await publish(gate.url, identity, { 'index-url': `${other.url}/simple/` })
    expect(result.exitCode).toBe(0)
    expect(new Set(gate.shown)).toEqual(new Set([true]))
    expect(new Set(other.shown)).toEqual(new Set([false]))
  })

  test.each([
    ['no key', client.cert, 'no private key'],
    ['somebody else’s key', `${client.cert}${server.key}`, 'not the one of its first certificate'],
  ])('gets no request where the file holds %s', async (_, pem, why) => {
    const gate = await startGate({ rejectUnauthorized: true })
    const result = await publish(gate.url, pem)
    expect(result.exitCode).toBe(1)
    expect(result.log).toContain(why)
    expect(result.log).not.toContain('BEGIN PRIVATE KEY-----\n')
    expect(gate.shown).toEqual([])
  })
})
