import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CREDENTIAL_FAILURES, type CredentialFailure } from '../../src/credentials/failures.ts'
import { anApiToken } from '../support/an-api-token.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { GitHubWorkflow } from '../support/loopback-index/accounts.ts'
import type { Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'
import type { ActionRun } from '../support/run-action.ts'

const WORKFLOW: GitHubWorkflow = {
  owner: 'octo-org',
  ownerId: '65',
  repository: 'tstools',
  workflow: 'release.yml',
  environment: 'pypi',
}

let index: LoopbackIndex
let job: PublishingJob
/** What happens to requests for these paths. */
const intercepted = new Map<string, Interception>()

beforeAll(async () => {
  index = await startLoopbackIndex({ intercept: ({ path }) => intercepted.get(path.split('?')[0] ?? '') ?? 'pass' })
  job = await startPublishingJob(index)
})
afterAll(async () => {
  await job.end()
  await index.close()
})
beforeEach(() => {
  index.store.addProject('tstools', new Date(), 'alice')
})
afterEach(() => {
  intercepted.clear()
  index.accounts.publishers.length = 0
  index.accounts.pendingPublishers.length = 0
  index.issuer.workflow = WORKFLOW
  index.issuer.claims = {}
  index.flags.oidcDisabled = false
  if (index.store.project('tstools') !== undefined) index.store.projects.delete('tstools')
})

const trusted = () => job.run({ environment: index.issuer.environment() })

/** The one error of a run, as the annotation shows it; nothing was published, and no file was sent. */
function errorOf(run: ActionRun, code: CredentialFailure): string {
  const errors = run.commands.filter(({ name }) => name === 'error')
  expect(errors.map(({ properties }) => properties['title']?.split(': ').at(-1))).toEqual([code])
  expect(run.outputs['outcome']).toBe('failed')
  expect(run.exitCode).toBe(1)
  expect(index.requests.filter(({ path }) => path.startsWith('/legacy/'))).toEqual([])
  const [text = ''] = errors.map(error => error.message)
  const message = text.replaceAll(new URL(index.url).host, 'HOST')
  expect(message).toContain(`https://github.com/octo-org/pypi-publish/blob/v1/docs/trusted-publishing.md#${code}`)
  return message
}

describe('The error of a job that cannot have an ID token', () => {
  test('for want of the permission gives the YAML to paste', async () => {
    expect(errorOf(await job.run(), 'id-token-permission-missing')).toMatchSnapshot()
  })

  test('because it runs for a fork leads to a dry run', async () => {
    const head = { repo: { full_name: 'mallory/tstools' } }
    const base = { repo: { full_name: 'octo-org/tstools' } }
    const environment = await job.event('pull_request', { pull_request: { number: 7, head, base } })
    expect(errorOf(await job.run({ environment }), 'fork-has-no-id-token')).toMatchSnapshot()
  })

  test('on a forge that PyPI does not know says so', async () => {
    const environment = { FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' }
    expect(errorOf(await job.run({ environment }), 'issuer-unknown')).toMatchSnapshot()
  })

  test('because the provider gives none has its words', async () => {
    const environment = { ...index.issuer.environment(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another' }
    expect(errorOf(await job.run({ environment }), 'id-token-unavailable')).toMatchSnapshot()
  })
})

describe('The error of an exchange', () => {
  test('that pull_request_target would ask for comes before it is asked', async () => {
    const environment = { ...index.issuer.environment(), GITHUB_EVENT_NAME: 'pull_request_target' }
    expect(errorOf(await job.run({ environment }), 'pull-request-target-refused')).toMatchSnapshot()
  })

  test('with an index that does not offer trusted publishing asks for a password', async () => {
    intercepted.set('/_/oidc/audience', { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>no</h1>' })
    const inputs = { 'repository-url': index.uploadUrl }
    const run = await job.run({ inputs, environment: index.issuer.environment() })
    expect(errorOf(run, 'trusted-publishing-not-offered')).toMatchSnapshot()
  })

  test('with an index that has it switched off', async () => {
    index.flags.oidcDisabled = true
    expect(errorOf(await trusted(), 'trusted-publishing-disabled')).toMatchSnapshot()
  })

  test('with an index that asks for an ID token for somebody else asks for none', async () => {
    intercepted.set('/_/oidc/audience', { status: 200, body: '{"audience":"sigstore"}' })
    expect(errorOf(await trusted(), 'audience-of-another')).toMatchSnapshot()
    expect(index.requests.map(({ path }) => path)).not.toContain('/_/oidc/mint-token')
  })

  test('that is switched off in between', async () => {
    const errors = [{ code: 'not-enabled', description: 'GitHub-based trusted publishing functionality not enabled' }]
    intercepted.set('/_/oidc/mint-token', { status: 422, body: JSON.stringify({ message: 'no', errors }) })
    expect(errorOf(await trusted(), 'not-enabled')).toMatchSnapshot()
  })

  test('for a project that exists gives the form filled in, and the claims in the summary', async () => {
    const run = await trusted()
    expect(errorOf(run, 'invalid-publisher')).toMatchSnapshot()
    expect(run.summary).toContain('<td><code>repository_owner_id</code></td><td><code>65</code></td>')
    expect(run.summary).toContain('<td><code>environment</code></td><td><code>pypi</code></td>')
    expect(run.summary).toContain('docs/trusted-publishing.md#invalid-publisher"><code>invalid-publisher</code></a>')
  })

  test('for a project whose last release tells who published it names the field that differs', async () => {
    const publisher = { kind: 'GitHub', repository: 'octo-org/tstools', workflow: 'publish.yml', environment: 'pypi' }
    const body = JSON.stringify({ version: 1, attestation_bundles: [{ publisher, attestations: [] }] })
    const page = { files: [{ filename: 'tstools-0.0.9.tar.gz', url: 'x', hashes: {} }], meta: {}, name: 'tstools' }
    intercepted.set('/simple/tstools/', {
      status: 200,
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
      body: JSON.stringify(page),
    })
    intercepted.set('/integrity/tstools/0.0.9/tstools-0.0.9.tar.gz/provenance', { status: 200, body })
    expect(errorOf(await trusted(), 'invalid-publisher')).toContain(
      'Workflow name: publish.yml there, release.yml here',
    )
  })

  test('for new projects gives the page of pending publishers, for each of them', async () => {
    const wheels = ['greeter', 'greeter-extras'].map(name => buildWheel({ name, version: '0.1' }))
    const newJob = await startPublishingJob(index, wheels)
    try {
      const run = await newJob.run({ environment: index.issuer.environment() })
      expect(errorOf(run, 'invalid-publisher')).toMatchSnapshot()
    } finally {
      await newJob.end()
    }
  })

  test('with TestPyPI tells that publishers of PyPI do not count there', async () => {
    intercepted.set('/_/oidc/audience', { status: 200, body: '{"audience":"testpypi"}' })
    // The index of these tests stands for both, and verifies ID tokens as PyPI does.
    index.issuer.claims = { aud: 'pypi' }
    const run = await job.run({ inputs: { repository: 'testpypi' }, environment: index.issuer.environment() })
    expect(errorOf(run, 'invalid-publisher')).toMatchSnapshot()
  })

  test('of a job without an environment, where the publisher has one', async () => {
    index.accounts.trust('tstools', WORKFLOW)
    const { environment: _, ...workflow } = WORKFLOW
    index.issuer.workflow = workflow
    expect(errorOf(await trusted(), 'invalid-publisher')).toContain('This job names no environment.')
  })

  test('of a job in another environment than the publisher’s', async () => {
    index.accounts.trust('tstools', WORKFLOW)
    index.issuer.workflow = { ...WORKFLOW, environment: 'staging' }
    expect(errorOf(await trusted(), 'invalid-publisher')).toContain("This job's environment is staging")
  })

  test('that fails by the environment in the words of the index', async () => {
    const description = "valid token, but no corresponding publisher (Check failed for optional claim 'environment')"
    const body = JSON.stringify({ message: 'no', errors: [{ code: 'invalid-publisher', description }] })
    intercepted.set('/_/oidc/mint-token', { status: 422, body })
    expect(errorOf(await trusted(), 'environment-differs')).toMatchSnapshot()
  })

  test('of a reusable workflow names both workflows', async () => {
    index.issuer.claims = { job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' }
    expect(errorOf(await trusted(), 'reusable-workflow-refused')).toMatchSnapshot()
  })

  test('of a repository that was renamed shows the name of today', async () => {
    index.accounts.trust('tstools', WORKFLOW)
    index.issuer.workflow = { ...WORKFLOW, repository: 'tools' }
    const message = errorOf(await trusted(), 'invalid-publisher')
    expect(message).toContain('Repository name: tools')
    expect(message).toContain('renamed or moved')
  })

  test('of a repository whose owner changed', async () => {
    index.accounts.trust('tstools', WORKFLOW)
    index.issuer.claims = { repository_owner: 'octo-corp' }
    expect(errorOf(await trusted(), 'repository-changed')).toMatchSnapshot()
  })

  test.each(['https://github.corp.example/_services/token', 'https://forge.example/api/actions'])(
    'with an issuer that PyPI does not know: %s',
    async iss => {
      index.issuer.claims = { iss }
      expect(errorOf(await trusted(), 'issuer-unknown')).toMatchSnapshot()
    },
  )

  test('with an ID token that lacks a claim', async () => {
    index.issuer.claims = { job_workflow_ref: undefined }
    expect(errorOf(await trusted(), 'id-token-incomplete')).toMatchSnapshot()
  })

  test('of a pending publisher whose project was made meanwhile', async () => {
    index.accounts.trustPending('tstools', WORKFLOW)
    expect(errorOf(await trusted(), 'invalid-pending-publisher')).toMatchSnapshot()
  })

  test('of a pending publisher whose project may not be made', async () => {
    index.accounts.trustPending('requirements.txt', WORKFLOW)
    expect(errorOf(await trusted(), 'project-name-refused')).toMatchSnapshot()
  })

  test('with an ID token that was used before', async () => {
    index.accounts.trust('tstools', WORKFLOW)
    index.issuer.claims = { jti: 'the-same-twice' }
    const body = JSON.stringify({ token: index.issuer.issue('pypi') })
    expect((await fetch(`${index.url}/_/oidc/mint-token`, { method: 'POST', body })).status).toBe(200)
    expect(errorOf(await trusted(), 'invalid-reuse-token')).toMatchSnapshot()
  })

  test('with an ID token that cannot be verified', async () => {
    index.issuer.claims = { aud: 'somebody else' }
    expect(errorOf(await trusted(), 'invalid-token')).toMatchSnapshot()
  })

  test.each([
    ['invalid-payload', 'malformed JWT', 'invalid-payload'],
    ['quota-exceeded', 'a code of tomorrow', 'trusted-publishing-refused'],
  ] as const)('that no cause is known for: %s', async (code, description, ours) => {
    const body = JSON.stringify({ message: 'no', errors: [{ code, description }] })
    intercepted.set('/_/oidc/mint-token', { status: 422, body })
    expect(errorOf(await trusted(), ours)).toMatchSnapshot()
  })
})

describe('The error of an API token', () => {
  test.each<[CredentialFailure, string]>([
    ['api-token-of-another-index', anApiToken('test.pypi.org').reveal()],
    ['api-token-of-another-project', anApiToken('pypi.org', [1, ['greeter']]).reveal()],
    ['api-token-expired', anApiToken('pypi.org', [0, 1767225600, 0]).reveal()],
    ['api-token-damaged', anApiToken('pypi.org').reveal().slice(0, -20)],
  ])('%s comes before anything is sent', async (code, password) => {
    expect(errorOf(await job.run({ inputs: { password } }), code)).toMatchSnapshot()
  })

  test('comes in a dry run, too', async () => {
    const password = anApiToken('pypi.org', [1, ['greeter']]).reveal()
    errorOf(await job.run({ inputs: { password, 'dry-run': 'true' } }), 'api-token-of-another-project')
  })

  test('that is a password shows both ways out', async () => {
    const inputs = { user: 'alice', password: 'correct horse battery staple' }
    expect(errorOf(await job.run({ inputs }), 'password-authentication-removed')).toMatchSnapshot()
  })
})

test('Every failure that the documentation explains is shown above', async () => {
  const tests = await readFile(fileURLToPath(import.meta.url), 'utf8')
  expect(CREDENTIAL_FAILURES.filter(code => !tests.includes(`'${code}'`))).toEqual([])
})
