import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const project = { name: 'tstools', version: '0.1', description: 'Small tools.\n' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)

let workspace: string
let index: LoopbackIndex

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace ü-'))
  index = await startLoopbackIndex()
  await place(wheel, sdist)
})

afterEach(async () => {
  await index.close()
  await rm(workspace, { recursive: true, force: true })
})

async function place(...distributions: readonly BuiltDistribution[]): Promise<void> {
  await mkdir(join(workspace, 'dist'), { recursive: true })
  for (const { filename, bytes } of distributions) await writeFile(join(workspace, 'dist', filename), bytes)
}

function run(
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = index.issuer.environment(),
): Promise<ActionRun> {
  return runAction({ workspace, inputs: { 'repository-url': index.uploadUrl, ...inputs }, environment })
}

function stored(): readonly string[] {
  return index.files().map(file => file.filename)
}

function posts(): readonly string[] {
  return index.requests.filter(request => request.method === 'POST').map(request => request.path)
}

describe('The committed bundle', () => {
  test('publishes by trusted publishing, and tells what it did', async () => {
    index.accounts.trustPending('tstools', index.issuer.workflow)
    const result = await run()
    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(stored()).toEqual([wheel.filename, sdist.filename])
    expect(result.outputs).toMatchObject({
      outcome: 'published',
      name: 'tstools',
      version: '0.1',
      'uploaded-count': '2',
      'skipped-count': '0',
      available: '',
    })
    expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([
      { filename: wheel.filename, size: wheel.bytes.length, outcome: 'uploaded' },
      { filename: sdist.filename, size: sdist.bytes.length, outcome: 'uploaded' },
    ])
    expect(result.summary).toContain('Published tstools 0.1')
    expect(result.commands.filter(({ name }) => name === 'error' || name === 'warning')).toEqual([])
  })

  test('mints one token for the run, and burns it', async () => {
    index.accounts.trustPending('tstools', index.issuer.workflow)
    await run()
    expect(posts()).toEqual(['/_/oidc/mint-token', '/legacy/', '/legacy/', '/_/oidc/burn-token'])
  })

  test('uploads nothing the second time, and succeeds', async () => {
    await run({ password: index.apiToken })
    const before = posts().length
    const second = await run({ password: index.apiToken })
    expect(second.exitCode).toBe(0)
    expect(second.outputs).toMatchObject({ outcome: 'nothing-new', 'uploaded-count': '0', 'skipped-count': '2' })
    expect(posts()).toHaveLength(before)
  })

  test('fails the step over nothing new when it is told to', async () => {
    await run({ password: index.apiToken })
    const second = await run({ password: index.apiToken, 'if-nothing-new': 'error' })
    expect(second.exitCode).toBe(1)
    expect(second.outputs['outcome']).toBe('nothing-new')
  })

  test('rehearses without credentials, and sends nothing', async () => {
    const result = await run({ 'dry-run': 'true' }, {})
    expect(result.exitCode).toBe(0)
    expect(result.outputs['outcome']).toBe('dry-run')
    expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([
      { outcome: 'would-upload' },
      { outcome: 'would-upload' },
    ])
    expect(posts()).toEqual([])
  })

  test('refuses a file whose name the index has with other content, unless it is to be skipped', async () => {
    await run({ password: index.apiToken })
    await place(buildWheel({ ...project, description: 'Other tools.\n' }))
    const refused = await run({ password: index.apiToken })
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.outputs['files'] ?? '')).toContainEqual(
      expect.objectContaining({ filename: wheel.filename, outcome: 'conflict' }),
    )
    const skipped = await run({ password: index.apiToken, 'skip-existing': 'true' })
    expect(skipped.exitCode).toBe(0)
    expect(skipped.outputs).toMatchObject({ outcome: 'nothing-new', 'skipped-count': '2' })
    expect(skipped.commands.map(({ name }) => name)).toContain('warning')
  })

  test('publishes several projects of one run, and lists their releases', async () => {
    await place(buildWheel({ name: 'other.tools', version: '2.0rc1' }))
    const result = await run({ password: index.apiToken })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ name: '', version: '', 'release-url': '', 'uploaded-count': '3' })
    expect(JSON.parse(result.outputs['releases'] ?? '')).toMatchObject([
      { name: 'other.tools', version: '2.0rc1' },
      { name: 'tstools', version: '0.1' },
    ])
  })

  test('takes the old input names, with a word about the new ones', async () => {
    const inputs = { password: index.apiToken, packages_dir: 'dist', skip_existing: 'true', 'repository-url': '' }
    const result = await runAction({ workspace, inputs: { ...inputs, repository_url: index.uploadUrl } })
    expect(result.exitCode).toBe(0)
    expect(result.log).toContain('repository-url')
  })

  test('waits until the index lists what was published', async () => {
    const result = await run({ password: index.apiToken, wait: '300' })
    expect(result.outputs['available']).toBe('true')
  })

  test('runs without any of the files that a runner gives for outputs and summary', async () => {
    const environment = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_WORKSPACE: '' }
    const result = await run({ password: index.apiToken }, environment)
    expect(result.exitCode).toBe(0)
    expect(stored()).toHaveLength(2)
  })
})
