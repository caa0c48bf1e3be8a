import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'
import type { ActionRun, ActionStep } from '../support/run-action.ts'

/** Awkward on purpose: each of these characters is written otherwise in URLs, JSON or HTML. */
const PASSWORD = 'canary&"<@%7e ünsafe>/canary'
const API_TOKEN = 'pypi-canary-API-token-canary-0123456789'
const REQUEST_TOKEN = 'canary-request-token-canary'

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What the hostile index answers, given all that it was sent. */
type Treatment = (path: string, echo: string) => Reply | undefined

let server: Server
let stranger: Server
let origin: string
let treatment: Treatment = () => undefined
/** Everything that arrived at an origin that is not the index's. */
const strayed: string[] = []
let loopback: LoopbackIndex
let job: PublishingJob

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await text(request)
    const echo = describeRequest(request, body)
    const path = request.url?.split('?')[0] ?? ''
    const reply = treatment(path, echo) ?? usualReply(path)
    response.writeHead(reply.status, { 'content-type': 'text/plain', ...reply.headers }).end(reply.body ?? '')
  })
  stranger = createServer(async (request, response) => {
    strayed.push(JSON.stringify(request.headers) + request.url + (await text(request)))
    response.writeHead(404).end()
  })
  origin = await listen(server)
  loopback = await startLoopbackIndex()
  job = await startPublishingJob(loopback)
})
afterAll(async () => {
  for (const each of [server, stranger]) each.closeAllConnections()
  for (const each of [server, stranger]) each.close()
  await job.end()
  await loopback.close()
})
afterEach(() => {
  treatment = () => undefined
  strayed.length = 0
})

async function listen(each: Server): Promise<string> {
  await new Promise<void>(resolve => each.listen(0, '127.0.0.1', resolve))
  const address = each.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** All that a server knows of a request, in the forms in which servers quote. */
function describeRequest({ headers, url }: IncomingMessage, body: string): string {
  const encoded = headers.authorization?.split(' ')[1] ?? ''
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const password = decoded.slice(decoded.indexOf(':') + 1)
  const token = /"token":"([^"]*)"/.exec(body)?.[1] ?? ''
  const html = password
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const quoted = [password, encodeURIComponent(password), JSON.stringify(password), html, password.replace('pypi-', '')]
  return [url, headers.authorization, decoded, ...quoted, token, token.split('.').at(-1)].join(' | ')
}

function usualReply(path: string): Reply {
  if (path === '/_/oidc/audience') return { status: 200, body: '{"audience":"pypi"}' }
  if (path === '/id-token') return { status: 200, body: JSON.stringify({ value: anIdToken() }) }
  if (path === '/_/oidc/mint-token') {
    return { status: 200, body: JSON.stringify({ success: true, token: API_TOKEN, expires: 4102444800 }) }
  }
  return { status: path.startsWith('/simple/') ? 404 : 200 }
}

function anIdToken(): string {
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    repository: 'octo-org/tstools',
    jti: 'canary-jti',
  }
  return `${base64('{"alg":"RS256"}')}.${base64(JSON.stringify(claims))}.canary-signature-canary-0123456789`
}

const base64 = (value: string) => Buffer.from(value).toString('base64url')

const withPassword = (): Partial<ActionStep> => ({
  inputs: {
    'repository-url': `${origin}/legacy/`,
    'index-url': `${origin}/simple/`,
    user: 'alice',
    password: PASSWORD,
  },
})
const withApiToken = (): Partial<ActionStep> => ({
  inputs: { 'repository-url': `${origin}/legacy/`, password: API_TOKEN },
})
const withIdToken = (): Partial<ActionStep> => ({
  inputs: { 'repository-url': `${origin}/legacy/` },
  environment: {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/id-token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  },
})

/** Nothing that the step leaves behind holds a secret, in any form. Only the commands that mask them do. */
function expectNoSecret(run: ActionRun): void {
  const stdout = run.stdout
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .join('\n')
  const left = {
    stdout,
    stderr: run.stderr,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    state: run.stateFile,
  }
  for (const [where, written] of Object.entries({ ...left, strayed: strayed.join() })) {
    for (const form of SECRET_FORMS)
      expect({ where, form, found: written.includes(form) }).toEqual({ where, form, found: false })
  }
}

const SECRET_FORMS = [
  'canary',
  Buffer.from(PASSWORD).toString('base64'),
  Buffer.from(`alice:${PASSWORD}`).toString('base64'),
  Buffer.from(`__token__:${API_TOKEN}`).toString('base64'),
  base64('{"iss":'),
]

const at =
  (where: string, reply: (echo: string) => Reply): Treatment =>
  (path, echo) =>
    path.startsWith(where) ? reply(echo) : undefined

const asText = (status: number) => (echo: string) => ({ status, body: echo })
const asHtml = (status: number) => (echo: string) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><title>${status} ${echo}</title><body><p>${echo}</p></body></html>`,
})
const asJson = (status: number) => (echo: string) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: echo, errors: [{ code: echo, description: echo }] }),
})

describe('No secret is left behind', () => {
  test.each<[string, string, () => Partial<ActionStep>, Treatment]>([
    ['a refusal in plain text', 'a password', withPassword, at('/legacy/', asText(403))],
    ['a refusal in HTML', 'a password', withPassword, at('/legacy/', asHtml(400))],
    ['a refusal in JSON', 'a password', withPassword, at('/legacy/', asJson(400))],
    ['a failure of the server', 'a password', withPassword, at('/', asText(500))],
    ['a refusal in plain text', 'an API token', withApiToken, at('/legacy/', asText(403))],
    ['a refusal in JSON', 'an API token', withApiToken, at('/legacy/', asJson(400))],
    ['a refusal in plain text', 'an upload token', withIdToken, at('/legacy/', asText(403))],
    ['a refusal in HTML', 'an upload token', withIdToken, at('/legacy/', asHtml(400))],
  ])('by %s that quotes %s', async (_what, _whose, step, hostile) => {
    treatment = hostile
    const run = await job.run(step())
    expect(run.exitCode).toBe(1)
    expectNoSecret(run)
  })

  test('by an upload that is redirected to another origin', async () => {
    const elsewhere = await listen(stranger)
    treatment = at('/legacy/', echo => ({
      status: 307,
      headers: { location: `${elsewhere}/?${encodeURIComponent(echo)}` },
    }))
    for (const step of [withPassword(), withApiToken(), withIdToken()]) {
      const run = await job.run(step)
      expect(run.exitCode).toBe(1)
      expectNoSecret(run)
    }
    expect(strayed).toEqual([])
  })

  test('by a Simple API that quotes the credentials', async () => {
    treatment = at('/simple/', asText(401))
    expectNoSecret(await job.run(withPassword()))
  })

  test.each<[string, Treatment]>([
    ['refuses and quotes the ID token', at('/_/oidc/mint-token', asJson(422))],
    ['fails and quotes the ID token', at('/_/oidc/mint-token', asText(500))],
    [
      'gives an upload token in an answer that makes no sense',
      at('/_/oidc/mint-token', () => ({ status: 200, body: `{"token":"${API_TOKEN}"}` })),
    ],
    ['is no index', at('/_/oidc/audience', asText(404))],
    ['gives no ID token and quotes the request token', at('/id-token', asText(403))],
    ['fails to give an ID token', at('/id-token', asJson(500))],
  ])('by an exchange with a server that %s', async (_, hostile) => {
    treatment = hostile
    const run = await job.run(withIdToken())
    expect(run.exitCode).toBe(1)
    expectNoSecret(run)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['in quotes', { password: `"${API_TOKEN}"` }],
    ['with a line break inside', { password: 'pypi-canary\ncanary-rest-of-it' }],
    ['in the place of the user name', { user: `pypi-${'canary'.repeat(10)}`, password: API_TOKEN }],
    ['in a URL that is none', { 'repository-url': 'htp:/alice:canary@example.com' }],
    ['in a URL where a name belongs', { repository: 'https://alice:canary-canary@example.com/' }],
    ['in the URL of a page of PyPI', { 'repository-url': 'https://alice:canary-canary@pypi.org/project/' }],
    ['of TestPyPI on PyPI', { password: `pypi-AgENdGVzdC5weXBpLm9yZwIkcanary${'canary'.repeat(9)}` }],
  ])('by an input with a secret %s', async (_, inputs) => {
    const run = await job.run({ inputs })
    expect(run.exitCode).toBe(1)
    expectNoSecret(run)
  })

  test('by a .pypirc file that cannot be read as one', async () => {
    await writeFile(
      join(job.workspace, '.pypirc'),
      `[pypi]\nusername: __token__\npassword = ${API_TOKEN}\npassword = ${API_TOKEN}\n`,
    )
    const run = await job.run({ inputs: { repository: 'pypi', pypirc: '.pypirc' } })
    expect(run.log).toContain('line 4')
    expectNoSecret(run)
  })
})
