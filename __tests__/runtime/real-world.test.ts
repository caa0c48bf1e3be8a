import { EventEmitter } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/errors/cancelled.ts'
import { createRealWorld } from '../../src/runtime/real-world.ts'
import { Secret } from '../../src/world/secret.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import { type GitHubComment, type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts'
import { useServers } from './http/serve-on-loopback.ts'

const listen = useServers()

/** What a process is to the world: its variables, its directory, and the signals of the runner. */
function aProcess(env: NodeJS.ProcessEnv = {}) {
  const signals = new EventEmitter()
  return Object.assign(signals, { env, cwd: () => '/cwd' }) as unknown as NodeJS.Process
}

describe('createRealWorld()', () => {
  test('is the one of a workflow step: its variables and its workspace', () => {
    const { runner, identityProvider } = createRealWorld(aProcess({ GITHUB_WORKSPACE: '/workspace' }), '/python')
    expect(runner.workspace).toBe('/workspace')
    expect(runner.environment['GITHUB_WORKSPACE']).toBe('/workspace')
    expect(identityProvider.available).toBe(false)
    expect(createRealWorld(aProcess(), '/python').runner.workspace).toBe('/cwd')
  })

  test('says who is asking, and takes no word from the environment that servers need no certificate', async () => {
    let userAgent: string | undefined
    const server = createServer((request, response) => {
      userAgent = request.headers['user-agent']
      response.end()
    })
    const environment = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const { http } = createRealWorld(aProcess(environment), '/python')
    const url = new URL(`http://127.0.0.1:${await listen(server)}/`)
    await http.send({ method: 'GET', url, headers: {}, timeout: 90, maximumResponseBytes: 1000 })
    expect(userAgent).toMatch(/^pypi-publish\//)
    expect(environment).toEqual({})
  })

  test('trusts whom it is told to trust, and shows the certificate that it is given', async () => {
    const authority = createCertificateAuthority()
    const tls = { ...authority.issue('localhost'), ca: authority.certificate, requestCert: true }
    let shown: boolean | undefined
    const server = createTlsServer(tls, (request, response) => {
      shown = (request.socket as TLSSocket).authorized
      response.end()
    })
    const url = new URL(`https://localhost:${await listen(server)}/`)
    const { http } = createRealWorld(aProcess(), '/python')
    const request = { method: 'GET', url, headers: {}, timeout: 90, maximumResponseBytes: 1000 } as const
    await expect(http.send(request)).rejects.toMatchObject({ name: 'TransportError' })

    const { cert, key } = authority.issue('client.example')
    const other = createRealWorld(aProcess(), '/python')
    other.trust(authority.certificate)
    other.identify(url, new Secret(`${cert}${key}`))
    expect((await other.http.send(request)).status).toBe(200)
    expect(shown).toBe(true)
  })

  test('writes no secret into a file for later steps', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'real-world-'))
    try {
      const world = createRealWorld(aProcess(), '/python')
      maskQuietly(world, 'correct horse battery staple')
      await world.runner.writeFile(join(directory, 'new', 'report.json'), '"correct horse battery staple"')
      expect(await readFile(join(directory, 'new', 'report.json'), 'utf8')).toBe('"***"')
      await world.runner.writeFile(join(directory, 'cut-off.json'), '"It says: correct horse battery st…"')
      expect(await readFile(join(directory, 'cut-off.json'), 'utf8')).toBe('"It says: ***…"')
    } finally {
      await rm(directory, { recursive: true })
    }
  })

  test('ends its pauses when the runner cancels the job', async () => {
    const process = aProcess()
    const world = createRealWorld(process, '/python')
    const pause = world.clock.wait(1_000_000)
    process.emit('SIGINT')
    await expect(pause).rejects.toBeInstanceOf(Cancelled)
    expect(world.cancelled?.aborted).toBe(true)
  })

  test('has no answer from Python where there is none', async () => {
    expect(await createRealWorld(aProcess({ PATH: '' }), '/python').python.renderDescriptions('{}')).toBeUndefined()
  })
})

/** The command that masks a secret is for a runner's log, not for that of the tests. */
function maskQuietly({ runner }: ReturnType<typeof createRealWorld>, secret: string): void {
  const { write } = process.stdout
  process.stdout.write = () => true
  runner.maskSecret(secret)
  process.stdout.write = write
}

describe('A comment on a pull request', () => {
  const before = process.env['GITHUB_API_URL']
  let github: LoopbackGitHub

  beforeAll(async () => {
    github = await startLoopbackGitHub()
    // GitHub's client reads it when it is loaded.
    process.env['GITHUB_API_URL'] = github.url
  })
  afterAll(async () => {
    if (before === undefined) delete process.env['GITHUB_API_URL']
    else process.env['GITHUB_API_URL'] = before
    await github.close()
  })
  afterEach(() => {
    github.comments.length = 0
    delete github.refuseWritesWith
  })

  const target = { repository: 'octo-org/tstools', number: 7, isFromFork: false, token: new Secret('ghs_canary') }
  const write = (body: string, to: Partial<typeof target> = {}) => {
    const world = createRealWorld(aProcess(), '/python')
    maskQuietly(world, 'correct horse battery staple')
    return world.pullRequestComments.writeComment({ ...target, ...to }, '<!-- ours -->', body)
  }
  const aComment = (changes: Partial<GitHubComment>): GitHubComment => ({
    ...{ id: 1, user: { type: 'User' }, author_association: 'NONE', body: '<!-- ours --> before' },
    ...changes,
  })

  test('is added where there is none, with the token, and without secrets', async () => {
    expect(await write('<!-- ours --> correct horse battery staple')).toBe('written')
    expect(github.comments.map(({ body }) => body)).toEqual(['<!-- ours --> ***'])
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(new Set(['token ghs_canary']))
  })

  test.each<[string, Partial<GitHubComment>]>([
    ['a bot', { user: { type: 'Bot' } }],
    ['the repository’s own people', { author_association: 'MEMBER' }],
  ])('replaces the one of %s, wherever it is in the list', async (_, author) => {
    const others = Array.from({ length: 150 }, (_, number) => aComment({ id: 1000 + number, body: 'x' }))
    github.comments.push(...others, aComment(author))
    expect(await write('<!-- ours --> after')).toBe('written')
    expect(github.comments.map(({ body }) => body).filter(body => body !== 'x')).toEqual(['<!-- ours --> after'])
  })

  test('leaves a stranger’s alone, whatever it begins with', async () => {
    github.comments.push(aComment({}))
    await write('<!-- ours --> after')
    expect(github.comments.map(({ body }) => body)).toEqual(['<!-- ours --> before', '<!-- ours --> after'])
  })

  test.each([403, 404])('is forbidden when GitHub answers %d', async status => {
    github.refuseWritesWith = status
    expect(await write('<!-- ours -->')).toBe('forbidden')
  })

  test('is forbidden without a token, and nothing is asked', async () => {
    const asked = github.requests.length
    const { token: _, ...nobody } = target
    const world = createRealWorld(aProcess(), '/python')
    expect(await world.pullRequestComments.writeComment(nobody, '<!-- ours -->', 'x')).toBe('forbidden')
    expect(github.requests).toHaveLength(asked)
  })

  test('fails with what GitHub says when it cannot be written for another reason', async () => {
    github.refuseWritesWith = 422
    await expect(write('<!-- ours -->')).rejects.toThrow('Not accessible')
  })
})
