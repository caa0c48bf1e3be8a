import { describe, expect, test } from '@jest/globals'
import { publish } from '../src/publish.ts'
import { TransportError } from '../src/world/http.ts'
import { buildSdist } from './support/archives/build-sdist.ts'
import { buildWheel } from './support/archives/build-wheel.ts'
import type { BuiltDistribution } from './support/archives/distribution-contents.ts'
import { answer } from './support/memory-index.ts'
import { createMemoryWorld, type MemoryWorldOptions } from './support/memory-world.ts'

const project = { name: 'tstools', version: '0.1' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)

function dist(...distributions: readonly BuiltDistribution[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(distributions.map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes]))
}

function worldWith(options: MemoryWorldOptions = {}) {
  return createMemoryWorld({ files: dist(wheel, sdist), ...options })
}

function outcomes(report: Awaited<ReturnType<typeof publish>>): Readonly<Record<string, string>> {
  return Object.fromEntries(report.files.map(file => [file.filename, file.outcome]))
}

const both = (outcome: string) => ({ [wheel.filename]: outcome, [sdist.filename]: outcome })

describe('publish()', () => {
  test('publishes a wheel and then its sdist by trusted publishing, and burns the token', async () => {
    const world = worldWith()
    const report = await publish(world)
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ outcome: 'published', stepFails: false, warnings: [] })
    expect(outcomes(report)).toEqual(both('uploaded'))
    expect(world.index.projects.get('tstools')?.map(file => file.filename)).toEqual([wheel.filename, sdist.filename])
    expect(world.index.log.slice(2)).toEqual([
      'POST /_/oidc/mint-token',
      'POST /legacy/',
      'POST /legacy/',
      'POST /_/oidc/burn-token',
    ])
    expect(new Set(world.index.log.slice(0, 2))).toEqual(new Set(['GET /_/oidc/audience', 'GET /simple/tstools/']))
    expect(world.runner.masks).toContain('pypi-minted')
  })

  test('attests what it sends to PyPI, all of it before the first upload', async () => {
    const world = worldWith()
    let signedBefore: number | undefined
    world.index.intercept = ({ url }) => {
      if (url.pathname === '/legacy/') signedBefore ??= world.sigstore.log.size
      return undefined
    }
    const report = await publish(world)
    expect(signedBefore).toBe(2)
    expect(report.files.map(file => file.attested)).toEqual([true, true])
    expect(report.files[0]?.logEntryUrl).toMatch(/^https:\/\/search\.sigstore\.dev\/\?logIndex=\d$/)
    expect(report.notices.join()).not.toContain('attestations')
  })

  test('signs nothing that the index has already', async () => {
    const world = worldWith({ files: dist(wheel) })
    await publish(world)
    const again = worldWith()
    await publish({ ...again, http: world.http })
    expect(world.sigstore.log.size).toBe(2)
    expect(again.sigstore.requests).toEqual([])
  })

  test('sends nothing when Sigstore is down, and says how to go on', async () => {
    const world = worldWith({ sigstore: { intercept: () => ({ status: 503 }) } })
    const report = await publish(world)
    expect(report.problems).toMatchObject([{ code: 'attestation-signing-failed' }])
    expect(outcomes(report)).toEqual(both('not-attempted'))
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([
      'POST /_/oidc/mint-token',
      'POST /_/oidc/burn-token',
    ])
  })

  test('signs nothing when no token is minted: what is in a public log stays there', async () => {
    const world = worldWith()
    world.index.intercept = request => (request.url.pathname === '/_/oidc/mint-token' ? answer(422, {}) : undefined)
    const report = await publish(world)
    expect(report.outcome).toBe('failed')
    expect(world.sigstore.requests).toEqual([])
  })

  test('publishes from a reusable workflow without attestations, and says why', async () => {
    const job_workflow_ref = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main'
    const report = await publish(worldWith({ claims: { job_workflow_ref } }))
    expect(outcomes(report)).toEqual(both('uploaded'))
    expect(report.files.map(file => file.attested)).toEqual([false, false])
    expect(report.notices).toContainEqual(expect.stringContaining('reusable workflow'))
  })

  test.each([
    ['false', {}],
    ['true', { password: 'pypi-token' }],
    ['true', { 'repository-url': 'https://index.example/legacy/' }],
    ['true', { 'dry-run': 'true' }],
  ])('asks Sigstore nothing with attestations: %s and %j', async (attestations, inputs) => {
    const world = worldWith({ inputs: { attestations, ...inputs } })
    const report = await publish(world)
    expect(report.stepFails).toBe(false)
    expect(report.files.map(file => file.attested)).toEqual([false, false])
    expect(world.sigstore.requests).toEqual([])
  })

  test('refuses attestations: force with an API token for PyPI before it looks at anything', async () => {
    const world = worldWith({ inputs: { attestations: 'force', password: 'pypi-token' } })
    const report = await publish(world)
    expect(report.problems).toMatchObject([{ code: 'attestations-need-trusted-publishing' }])
    expect(world.index.log).toEqual([])
  })

  test('sends nothing and mints nothing the second time', async () => {
    const world = worldWith()
    await publish(world)
    world.index.requests.length = 0
    const report = await publish(world)
    expect(report.outcome).toBe('nothing-new')
    expect(outcomes(report)).toEqual(both('identical'))
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test('sends what is missing of a half-published release', async () => {
    const world = worldWith({ files: dist(wheel) })
    await publish(world)
    const again = { ...worldWith(), http: world.http }
    const report = await publish(again)
    expect(outcomes(report)).toEqual({ [wheel.filename]: 'identical', [sdist.filename]: 'uploaded' })
  })

  test('refuses before anything is sent when the index has other content under a name', async () => {
    const world = worldWith()
    world.index.projects.set('tstools', [{ filename: sdist.filename, sha256: 'ab'.repeat(32) }])
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'failed', stepFails: true })
    expect(outcomes(report)).toEqual({ [wheel.filename]: 'not-attempted', [sdist.filename]: 'conflict' })
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test('rehearses a release without credentials, and asks for none', async () => {
    const world = worldWith({ inputs: { 'dry-run': 'true' }, idTokens: false })
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'dry-run', stepFails: false })
    expect(outcomes(report)).toEqual(both('would-upload'))
    expect(world.index.log).toEqual(['GET /simple/tstools/'])
  })

  test('uploads with an API token, and asks for no audience', async () => {
    const world = worldWith({ inputs: { password: 'pypi-token' } })
    const report = await publish(world)
    expect(report.outcome).toBe('published')
    expect(world.index.log).toEqual(['GET /simple/tstools/', 'POST /legacy/', 'POST /legacy/'])
    expect(world.runner.masks).toContain('pypi-token')
  })

  test('reports every problem of the inputs at once, and touches nothing', async () => {
    const world = worldWith({ inputs: { 'dry-run': 'perhaps', concurrency: 'many' } })
    const report = await publish(world)
    expect(report).toMatchObject({ outcome: 'failed', stepFails: true, files: [], releases: [] })
    expect(report.problems).toHaveLength(2)
    expect(world.index.log).toEqual([])
  })

  test('fails at once without id-token: write', async () => {
    const world = worldWith({ idTokens: false })
    const report = await publish(world)
    expect(report.outcome).toBe('failed')
    expect(JSON.stringify(report.problems)).toContain('id-token: write')
    expect(world.index.log).toEqual([])
  })

  test('fails clearly where there is nothing to publish', async () => {
    const report = await publish(worldWith({ files: {} }))
    expect(report.outcome).toBe('failed')
    expect(report.problems[0]).toMatchObject({ code: 'no-distributions' })
  })

  test('sends nothing when one of the files is broken, and says which', async () => {
    const broken = { filename: 'tstools-0.1-cp312-cp312-win_amd64.whl', bytes: wheel.bytes.slice(0, 200) }
    const world = worldWith({ files: dist(wheel, broken, sdist) })
    const report = await publish(world)
    expect(outcomes(report)).toEqual({ ...both('not-attempted'), [broken.filename]: 'refused' })
    expect(report.findings).toMatchObject([{ severity: 'refuse', filename: broken.filename }])
    expect(world.index.log.filter(line => line.startsWith('POST'))).toEqual([])
  })

  test('repeats an upload that the index could not take at the moment', async () => {
    const world = worldWith()
    let failures = 1
    world.index.intercept = request =>
      request.url.pathname === '/legacy/' && failures-- > 0 ? answer(503, {}) : undefined
    const report = await publish(world)
    expect(outcomes(report)).toEqual(both('uploaded'))
    expect(world.pauses.length).toBeGreaterThan(0)
  })

  test('goes on with a warning when the index cannot be read', async () => {
    const world = worldWith({ inputs: { retries: '1' } })
    world.index.intercept = request => {
      if (request.url.pathname.startsWith('/simple/')) throw new TransportError('ECONNREFUSED', 'connection refused')
      return undefined
    }
    const report = await publish(world)
    expect(report.outcome).toBe('published')
    expect(report.warnings).toHaveLength(1)
    expect(report.warnings[0]).toContain('tstools')
  })

  test('publishes nothing and says why when no token is minted', async () => {
    const world = worldWith()
    world.index.intercept = request =>
      request.url.pathname === '/_/oidc/mint-token'
        ? answer(422, {
            message: 'Token request failed',
            errors: [{ code: 'invalid-publisher', description: 'no publisher' }],
          })
        : undefined
    const report = await publish(world)
    expect(report.outcome).toBe('failed')
    expect(report.problems).toMatchObject([{ code: 'invalid-publisher' }])
    expect(outcomes(report)).toEqual(both('not-attempted'))
  })
})
