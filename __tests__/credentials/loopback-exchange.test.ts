import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fetchAudience } from '../../src/credentials/fetch-audience.ts'
import { createUploadAuthorization } from '../../src/credentials/upload-authorization.ts'
import { PublishError } from '../../src/errors/publish-error.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import { createGitHubIdentityProvider } from '../../src/runtime/github-identity-provider.ts'
import { createNodeHttp } from '../../src/runtime/node-http.ts'
import { aRetry } from '../support/a-retry.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { aQuietMint } from '../support/trusted-publishing.ts'

let loopback: LoopbackIndex
beforeAll(async () => {
  loopback = await startLoopbackIndex()
})
afterAll(() => loopback.close())

/** All that takes part in an exchange is real, but for GitHub and PyPI. */
function anExchange() {
  const http = createNodeHttp({ userAgent: 'tests' })
  const index: PackageIndex = { kind: 'other', name: 'the index', uploadUrl: new URL(loopback.uploadUrl) }
  const retry = aRetry(1)
  const identityProvider = createGitHubIdentityProvider(loopback.issuer.environment(), http)
  const audience = fetchAudience(index, 10, http, retry)
  const mint = { http, identityProvider, retry, timeout: 10, maskSecret: () => {}, ...aQuietMint }
  return createUploadAuthorization({ method: 'trusted-publishing' }, index, audience, mint)
}

function paths() {
  return loopback.requests.map(request => request.path.split('?')[0])
}

test('createUploadAuthorization() mints at an index that behaves as PyPI, and burns what it minted', async () => {
  loopback.accounts.publishers.push({ ...loopback.issuer.workflow, projects: new Set(['tstools']) })
  const authorization = anExchange()
  const header = (await authorization.header()).reveal()
  expect(Buffer.from(header.slice('Basic '.length), 'base64').toString()).toMatch(/^__token__:pypi-./)
  await authorization.end()
  expect(paths()).toEqual(['/_/oidc/audience', '/_actions/id-token', '/_/oidc/mint-token', '/_/oidc/burn-token'])
})

test('createUploadAuthorization() tells the values of a publisher that the index does not know', async () => {
  loopback.issuer.claims = { environment: 'staging', repository: 'octo-org/renamed' }
  const failure: unknown = await anExchange()
    .header()
    .catch((error: unknown) => error)
  const [problem] = failure instanceof PublishError ? failure.problems : []
  expect(problem?.code).toBe('invalid-publisher')
  expect(problem?.remedy).toContain('Repository name: renamed')
  expect(problem?.remedy).toContain('Environment name: staging')
})
