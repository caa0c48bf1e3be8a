import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { type LoopbackGitHub, startLoopbackGitHub } from '../support/loopback-github.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1.dev7' })

let workspace: string
let index: LoopbackIndex
let github: LoopbackGitHub

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  index = await startLoopbackIndex()
  github = await startLoopbackGitHub()
  await mkdir(join(workspace, 'dist'))
  await writeFile(join(workspace, 'dist', wheel.filename), wheel.bytes)
  await writePullRequest('octo-org/tstools')
})

afterEach(async () => {
  await index.close()
  await github.close()
  await rm(workspace, { recursive: true, force: true })
})

async function writePullRequest(head: string): Promise<void> {
  const repository = (name: string) => ({ repo: { full_name: name } })
  const pullRequest = { number: 7, head: repository(head), base: repository('octo-org/tstools') }
  await writeFile(join(workspace, 'event.json'), JSON.stringify({ pull_request: pullRequest }))
}

function run(inputs: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}) {
  return runAction({
    workspace,
    inputs: {
      'repository-url': index.uploadUrl,
      password: index.apiToken,
      comment: 'true',
      'github-token': 'ghs_canary0123456789',
      ...inputs,
    },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
      GITHUB_REPOSITORY: 'octo-org/tstools',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '42',
      ...environment,
    },
  })
}

function warnings(result: ActionRun): readonly string[] {
  return result.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)
}

function bodies(): readonly string[] {
  return github.comments.map(({ body }) => body)
}

describe('The comment on a pull request', () => {
  test('tells what was published and how to install it, and a later run replaces it', async () => {
    const first = await run()
    expect(first.stderr).toBe('')
    expect(first.exitCode).toBe(0)
    expect(warnings(first)).toEqual([])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(/^<!-- pypi-publish 127\.0\.0\.1:\d+\/legacy\/ tstools -->\n<h2>✅ /)
    expect(bodies()[0]).toContain('Published tstools 0.1.dev7')
    expect(bodies()[0]).toContain(`pip install --index-url ${index.simpleUrl} tstools==0.1.dev7`)
    expect(bodies()[0]).toContain('https://github.example/octo-org/tstools/actions/runs/42')

    await run()
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('Nothing new')
    expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH'])
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['token ghs_canary0123456789']),
    )
  })

  test('tells of a rehearsal what would be published, and nothing to install', async () => {
    await run({ 'dry-run': 'true', password: '' })
    expect(bodies()[0]).toContain('Dry run: tstools 0.1.dev7 can be published')
    expect(bodies()[0]).not.toContain('pip install')
  })

  test('is another one for another index', async () => {
    const other = await startLoopbackIndex()
    await run()
    await run({ 'repository-url': other.uploadUrl, password: other.apiToken })
    await other.close()
    expect(bodies()).toHaveLength(2)
    expect(bodies()[1]).toMatch(`<!-- pypi-publish ${new URL(other.uploadUrl).host}/legacy/ tstools -->`)
  })

  test('is one for each project of a matrix, and each is kept up to date in its place', async () => {
    const other = buildWheel({ name: 'other.tools', version: '2.0' })
    await mkdir(join(workspace, 'other'))
    await writeFile(join(workspace, 'other', other.filename), other.bytes)
    for (const directory of ['dist', 'other', 'dist', 'other']) await run({ 'packages-dir': directory })
    expect(bodies()).toHaveLength(2)
    expect(bodies()[0]).toMatch(/\/legacy\/ tstools -->[\s\S]*Nothing new[\s\S]*tstools 0\.1\.dev7/)
    expect(bodies()[1]).toMatch(/\/legacy\/ other-tools -->[\s\S]*Nothing new[\s\S]*other\.tools 2\.0/)
    expect(github.requests.map(({ method }) => method)).toEqual([
      'GET',
      'POST',
      'GET',
      'POST',
      'GET',
      'PATCH',
      'GET',
      'PATCH',
    ])
  })

  test('is left alone by a run that found no distribution', async () => {
    await run()
    const before = bodies()[0]
    const result = await run({ 'packages-dir': 'nothing-here' })
    expect(result.exitCode).toBe(1)
    expect(bodies()).toEqual([before])
  })

  test('does not go on telling of the run before where this one lost its credentials', async () => {
    await run()
    expect(bodies()[0]).toContain('Published tstools 0.1.dev7')
    const result = await run({ password: '' })
    expect(result.exitCode).toBe(1)
    expect(result.log).toContain('The comment on pull request 7 is up to date')
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('Nothing was published')
    expect(bodies()[0]).not.toContain('pip install')
  })

  test('is left alone by a run whose inputs cannot be understood, and the log says why', async () => {
    await run()
    const before = bodies()[0]
    const result = await run({ 'dry-run': 'maybe' })
    expect(result.log).toContain(
      'The comment on pull request 7 was left as it is: the run ended before it was known which index it is about',
    )
    expect(bodies()).toEqual([before])
  })

  test('is found behind a hundred others, and a stranger’s is not taken for it', async () => {
    const marker = `<!-- pypi-publish ${new URL(index.uploadUrl).host}/legacy/ tstools -->`
    const foreign = { user: { type: 'User' }, author_association: 'CONTRIBUTOR' } as const
    for (let id = 1; id <= 100; id++) github.comments.push({ id, ...foreign, body: `${marker}\nMine!` })
    github.comments.push({ id: 101, user: { type: 'Bot' }, author_association: 'NONE', body: `${marker}\nold` })
    await run()
    expect(bodies()).toHaveLength(101)
    expect(bodies()[99]).toContain('Mine!')
    expect(bodies()[100]).toContain('Published')
  })

  test('is a warning where the token may not write it', async () => {
    github.refuseWritesWith = 403
    const result = await run()
    expect(result.exitCode).toBe(0)
    expect(result.outputs['outcome']).toBe('published')
    expect(warnings(result)).toEqual([expect.stringContaining('permissions: pull-requests: write')])
  })

  test('is a line in the log where the pull request comes from a fork, whose token never may', async () => {
    await writePullRequest('stranger/tstools')
    github.refuseWritesWith = 403
    const result = await run({ 'dry-run': 'true', password: '' })
    expect(result.exitCode).toBe(0)
    expect(warnings(result)).toEqual([])
    expect(result.log).toContain('comes from a fork')
  })

  test('is a warning where GitHub fails, and without a token', async () => {
    github.refuseWritesWith = 502
    expect(warnings(await run())).toEqual([expect.stringContaining('could not be written')])
    expect(warnings(await run({ 'github-token': '' }))).toEqual([expect.stringContaining('no right to')])
  })

  test('is not thought of where the run is of no pull request, or nobody asked for it', async () => {
    await run({ comment: 'false' })
    await writeFile(join(workspace, 'event.json'), '{}')
    await run()
    expect(github.requests).toEqual([])
  })

  test('shows no secret, even where the index repeats it', async () => {
    const secret = 'pypi-canary-canary-canary'
    await index.close()
    index = await startLoopbackIndex({
      intercept: ({ method }) => (method === 'POST' ? { status: 403, body: `Not with ${secret}` } : 'pass'),
    })
    const result = await run({ password: secret })
    expect(result.exitCode).toBe(1)
    expect(bodies()[0]).toContain('Not with ***')
    expect(bodies()[0]).not.toContain('canary')
    expect(result.log).not.toContain('canary')
  })
})
