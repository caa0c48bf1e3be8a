import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createCertificateAuthority } from '../support/certificates.ts'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { startSigstoreStack } from '../support/sigstore-stack/start-sigstore-stack.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1', description: 'Small tools.\n' })

let resources: AsyncDisposableStack
let workspace: string
let index: LoopbackIndex
let intercept: (request: ArrivingRequest) => Interception
let environment: Readonly<Record<string, string>>

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  resources.defer(() => rm(workspace, { recursive: true, force: true }))
  await mkdir(join(workspace, 'dist'))
  await writeFile(join(workspace, 'dist', wheel.filename), wheel.bytes)
  const pullRequest = { number: 7, head: { repo: { full_name: 'o/r' } }, base: { repo: { full_name: 'o/r' } } }
  await writeFile(join(workspace, 'event.json'), JSON.stringify({ pull_request: pullRequest }))

  intercept = () => 'pass'
  index = await startLoopbackIndex({ intercept: request => intercept(request), pageMaxAge: 0 })
  resources.defer(() => index.close())
  index.accounts.trustPending('tstools', index.issuer.workflow)
  const sigstore = resources.use(await startSigstoreStack())
  environment = {
    ...index.issuer.environment(),
    ...sigstore.environment,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    GITHUB_REPOSITORY: 'o/r',
    // Nobody listens there.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  }
})

afterEach(() => resources.disposeAsync())

/** A release by trusted publishing, attested, that is to be told in a pull request: every kind of request there is. */
function publish(inputs: Readonly<Record<string, string>> = {}, overrides: Readonly<Record<string, string>> = {}) {
  return runAction({
    workspace,
    inputs: {
      ...{ 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, attestations: 'force' },
      ...{ comment: 'true', 'github-token': 'ghs_0123456789', retries: '0' },
      ...inputs,
    },
    environment: { ...environment, ...overrides },
  })
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  resources.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server at another origin, and what arrives there. */
async function startStranger(): Promise<{ readonly url: string; readonly strayed: string[] }> {
  const strayed: string[] = []
  const server = createServer((request, response) => {
    strayed.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.writeHead(404).end()
  })
  return { url: `http://${await listen(server)}`, strayed }
}

const HTML_TYPE = { 'content-type': 'text/html' }

describe('No redirect leads to another origin:', () => {
  test.each([
    ['of the page of a project', '/simple/tstools/'],
    ['of a file that is to be compared', '/files/'],
    ['of the audience', '/_/oidc/audience'],
    ['of the exchange for an upload token', '/_/oidc/mint-token'],
    ['of an upload', '/legacy/'],
    ['of the request that burns the token', '/_/oidc/burn-token'],
    ['of the identity provider', '/_actions/id-token'],
  ])('%s', async (_, start) => {
    const stranger = await startStranger()
    let redirects = 0
    const page = `<!doctype html><a href="/files/${wheel.filename}">${wheel.filename}</a>`
    intercept = ({ path }) => {
      if (path.startsWith(start)) {
        redirects++
        return { status: 307, headers: { location: `${stranger.url}${path}` } }
      }
      // A page without digests: then the file itself is fetched.
      if (start === '/files/' && path.startsWith('/simple/')) return { status: 200, headers: HTML_TYPE, body: page }
      return 'pass'
    }
    const run = await publish({ 'skip-existing': 'true' })
    expect(run.stderr).toBe('')
    expect(redirects).toBeGreaterThan(0)
    expect(stranger.strayed).toEqual([])
  })

  test.each([
    ['of Sigstore’s certificate authority', 'SIGSTORE_FULCIO_URL'],
    ['of Sigstore’s log', 'SIGSTORE_REKOR_URL'],
    ['of GitHub’s API', 'GITHUB_API_URL'],
  ])('%s', async (_, variable) => {
    const stranger = await startStranger()
    let redirects = 0
    const server = createServer((request, response) => {
      redirects++
      request.resume()
      response.writeHead(307, { location: `${stranger.url}${request.url}` }).end()
    })
    const run = await publish({}, { [variable]: `http://${await listen(server)}` })
    expect(run.stderr).toBe('')
    expect(redirects).toBeGreaterThan(0)
    expect(stranger.strayed).toEqual([])
  })

  test('nor does the next page of the comments that GitHub’s API names', async () => {
    const stranger = await startStranger()
    const server = createServer((_request, response) => {
      const link = `<${stranger.url}/page/2>; rel="next"`
      response.writeHead(200, { 'content-type': 'application/json', link }).end('[]')
    })
    const run = await publish({}, { GITHUB_API_URL: `http://${await listen(server)}` })
    expect(warnings(run)).toContainEqual(expect.stringContaining('which is not asked'))
    expect(stranger.strayed).toEqual([])
  })
})

describe('Nothing is said to a server whose certificate nobody vouches for, whatever NODE_TLS_REJECT_UNAUTHORIZED says:', () => {
  type Step = (
    url: string,
  ) => [inputs: Readonly<Record<string, string>>, environment?: Readonly<Record<string, string>>]

  test.each<[string, Step]>([
    [
      'the index, with an API token',
      url => [{ 'repository-url': `${url}/legacy/`, 'index-url': '', password: 'pypi-x' }],
    ],
    ['the index, by trusted publishing', url => [{ 'repository-url': `${url}/legacy/`, 'index-url': '' }]],
    ['the Simple API of the index', url => [{ 'index-url': `${url}/simple/`, 'dry-run': 'true' }]],
    ['the identity provider', url => [{}, { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/?x=y` }]],
    ['Sigstore’s certificate authority', url => [{}, { SIGSTORE_FULCIO_URL: url }]],
    ['Sigstore’s log', url => [{}, { SIGSTORE_REKOR_URL: url }]],
    ['GitHub’s API', url => [{}, { GITHUB_API_URL: url }]],
  ])('%s', async (_, step) => {
    const said: unknown[] = []
    let connections = 0
    const server = createTlsServer(createCertificateAuthority().issue('localhost'), (request, response) => {
      said.push(request.url)
      response.end()
    })
    server.on('connection', () => connections++)
    const port = (await listen(server)).split(':')[1]
    const [inputs, overrides] = step(`https://localhost:${port}`)
    await publish(inputs, { ...overrides, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(connections).toBeGreaterThan(0)
    expect(said).toEqual([])
  })
})

function warnings({ commands }: ActionRun): readonly string[] {
  return commands.filter(({ name }) => name === 'warning').map(({ message }) => message)
}
