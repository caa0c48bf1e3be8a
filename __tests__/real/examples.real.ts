import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LoopbackIndex, LoopbackIndexOptions } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { startSigstoreStack } from '../support/sigstore-stack/start-sigstore-stack.ts'
import { installGreeter } from './support/install-greeter.ts'
import { commitRepository, REPOSITORY, runWorkflow, type WorkflowEvent } from './support/run-workflow.ts'
import { startDevpi } from './support/start-devpi.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { projectRoot } from './support/tools.ts'

/*
 * The workflows that the documentation shows, run as they stand, to the letter. Around them: stand-ins for the actions and
 * the command that need a network, the hosts that they name led to loopback, and this tree where the action is used.
 */

const STAND_INS = join(projectRoot, '__tests__', 'real', 'support', 'stand-ins')
const ROUTE = new URL('../support/route-pypi-to-loopback.mjs', import.meta.url).href
const RELEASED = ['greeter-0.1-py3-none-any.whl', 'greeter-0.1.tar.gz']
const REHEARSED = ['greeter-0.1.dev101-py3-none-any.whl', 'greeter-0.1.dev101.tar.gz']
const TAG_PUSH = { event: 'push', payload: { ref: 'refs/tags/v0.1' } } as const

let resources: AsyncDisposableStack
let directory: string
let repository: string

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  directory = resources.use(await makeTemporaryDirectory()).path
  repository = join(directory, 'greeter')
})

afterEach(() => resources.disposeAsync())

/** The first block of README.md that has this text. */
async function readReadmeBlock(text: string): Promise<string> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const block = blocks.find(shown => shown.includes(text))
  if (block === undefined) throw new Error(`README.md shows nothing with ${text}`)
  return block
}

/** What a reader makes of README.md who wants to publish to devpi: its first workflow, with the last step replaced. */
async function readReadmeForDevpi(): Promise<string> {
  const workflow = await readReadmeBlock('name: Publish')
  const step = await readReadmeBlock('devpi.example.com')
  return workflow.replace(/ +permissions:\n.*\n/, '').replace(/ +- uses: OWNER\/pypi-publish@v1\n$/, step)
}

function readExample(name: string): Promise<string> {
  return readFile(join(projectRoot, 'examples', name), 'utf8')
}

/** Makes the repository of a project whose only workflow this is, and returns what runs it. */
async function adopt(workflow: string) {
  await mkdir(join(repository, '.github', 'workflows'), { recursive: true })
  await writeFile(join(repository, '.github', 'workflows', 'publish.yml'), workflow)
  await writeFile(join(repository, 'pyproject.toml'), '[project]\nname = "greeter"\nversion = "0.1"\n')
  await commitRepository(repository)
  const action = join(directory, 'pypi-publish')
  await cp(join(projectRoot, 'action.yml'), join(action, 'action.yml'))
  await cp(join(projectRoot, 'dist'), join(action, 'dist'), { recursive: true })
  const artifactActions = workflow.matchAll(/uses: (actions\/((?:up|down)load-artifact)@\S+)/g)
  const actions = {
    'OWNER/pypi-publish@v1': action,
    ...Object.fromEntries([...artifactActions].map(([, uses, name = '']) => [uses, join(STAND_INS, name)])),
  }
  let runs = 0
  return async (event: Pick<WorkflowEvent, 'event' | 'payload' | 'secrets' | 'variables' | 'environment'>) => {
    runs += 1
    const { exitCode, output } = await runWorkflow({
      ...event,
      repository,
      home: directory,
      actions,
      commands: [join(STAND_INS, 'bin')],
      environment: {
        NODE_OPTIONS: `--import=${ROUTE}`,
        ARTIFACTS: join(directory, `artifacts-${runs}`),
        ...event.environment,
      },
    })
    const jobs = [...new Set([...output.matchAll(/^\[[^/\]]+\/(\w+)\s*\]/gm)].map(([, job]) => job))]
    return { exitCode, output, jobs, outcome: /set-output:: outcome=(\S+)/.exec(output)?.[1] }
  }
}

/** An index that trusts the workflow for a project which it has not got yet, and what a job with `id-token: write` gets. */
async function startTrustingIndex(environment: string, options: LoopbackIndexOptions = {}) {
  const index = await startLoopbackIndex({ pageMaxAge: 0, ...options })
  resources.defer(() => index.close())
  const sigstore = resources.use(await startSigstoreStack())
  const { owner, name } = REPOSITORY
  index.issuer.workflow = { owner, ownerId: '65', repository: name, workflow: 'publish.yml', environment }
  index.accounts.trustPending('greeter', index.issuer.workflow)
  const route = { LOOPBACK_INDEX: index.url }
  return { index, route, job: { ...route, ...index.issuer.environment(), ...sigstore.environment } }
}

function attestedFiles(index: LoopbackIndex): Readonly<Record<string, number>> {
  return Object.fromEntries(index.files().map(({ filename, attestations }) => [filename, attestations.length]))
}

function onceEach(filenames: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(filenames.map(filename => [filename, 1]))
}

function pullRequest(from: string, author: string) {
  const repo = { full_name: REPOSITORY.fullName }
  const base = { ref: 'main', repo }
  const head = { ref: 'topic', repo: { full_name: from } }
  return {
    event: 'pull_request',
    payload: { pull_request: { number: 7, base, head, user: { login: author } } },
  } as const
}

describe.each([
  { page: 'the first workflow of README.md', read: () => readReadmeBlock('name: Publish') },
  { page: 'examples/trusted-publishing.yml', read: () => readExample('trusted-publishing.yml') },
])('$page, on a tag', ({ read }) => {
  test('builds, publishes to PyPI without a password, attested; and nothing when it runs again', async () => {
    const { index, job } = await startTrustingIndex('pypi')
    const run = await adopt(await read())
    expect(await run({ ...TAG_PUSH, environment: job })).toMatchObject({
      exitCode: 0,
      jobs: ['build', 'publish'],
      outcome: 'published',
    })
    expect(attestedFiles(index)).toEqual(onceEach(RELEASED))
    expect(await run({ ...TAG_PUSH, environment: job })).toMatchObject({ exitCode: 0, outcome: 'nothing-new' })
    expect(index.files()).toHaveLength(2)
  })
})

describe.each([
  { page: 'the rehearsal of README.md', read: () => readReadmeBlock('name: Rehearse') },
  { page: 'examples/rehearse-on-pull-requests.yml', read: () => readExample('rehearse-on-pull-requests.yml') },
])('$page', ({ read }) => {
  test('publishes a branch to TestPyPI, as a version of its own', async () => {
    const { index, job } = await startTrustingIndex('testpypi', { audience: 'testpypi' })
    const run = await adopt(await read())
    const result = await run({ ...pullRequest(REPOSITORY.fullName, 'student'), environment: job })
    expect(result).toMatchObject({ exitCode: 0, jobs: ['build', 'rehearse'], outcome: 'published' })
    expect(result.output).toContain('TestPyPI')
    expect(attestedFiles(index)).toEqual(onceEach(REHEARSED))
  })

  test.each([
    { who: 'a fork', from: 'stranger/greeter', author: 'stranger' },
    { who: 'Dependabot', from: REPOSITORY.fullName, author: 'dependabot[bot]' },
  ])('checks everything for $who, without credentials, and sends nothing', async ({ from, author }) => {
    const { index, route } = await startTrustingIndex('testpypi', { audience: 'testpypi' })
    const run = await adopt(await read())
    const result = await run({ ...pullRequest(from, author), environment: route })
    expect(result).toMatchObject({ exitCode: 0, jobs: ['build', 'rehearse'], outcome: 'dry-run' })
    for (const filename of REHEARSED) expect(result.output).toContain(filename)
    expect(index.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
    expect(index.files()).toEqual([])
  })
})

describe('examples/rehearse-on-pull-requests.yml', () => {
  test('publishes a GitHub release to PyPI', async () => {
    const { index, job } = await startTrustingIndex('pypi')
    const run = await adopt(await readExample('rehearse-on-pull-requests.yml'))
    const payload = { action: 'published', release: { tag_name: 'v0.1' } }
    const result = await run({ event: 'release', payload, environment: job })
    expect(result).toMatchObject({ exitCode: 0, jobs: ['build', 'publish'], outcome: 'published' })
    expect(attestedFiles(index)).toEqual(onceEach(RELEASED))
  })
})

describe.each([
  {
    page: 'the first workflow of README.md with its step for devpi',
    read: readReadmeForDevpi,
    jobs: ['build', 'publish'],
    kinds: ['wheel'],
  },
  { page: 'examples/devpi.yml', read: () => readExample('devpi.yml'), jobs: ['publish'], kinds: ['wheel', 'sdist'] },
] as const)('$page', ({ read, jobs, kinds }) => {
  test('publishes to a real devpi, from which pip installs; and nothing when it runs again', async () => {
    const devpi = resources.use(await startDevpi(directory, false, 'team/stable'))
    const run = await adopt(await read())
    const event = {
      ...TAG_PUSH,
      variables: { DEVPI_USER: devpi.user, INDEX_USER: devpi.user },
      secrets: { DEVPI_PASSWORD: devpi.password, INDEX_PASSWORD: devpi.password },
      environment: { LOOPBACK_HOST: 'devpi.example.com', LOOPBACK_INDEX: new URL(devpi.uploadUrl).origin },
    }
    const first = await run(event)
    expect(first).toMatchObject({ exitCode: 0, jobs, outcome: 'published' })
    expect(first.output).not.toContain(devpi.password)
    for (const kind of kinds) {
      expect((await installGreeter(devpi.simpleUrl, directory, kind)).greeting).toBe('hello')
    }
    expect(await run(event)).toMatchObject({ exitCode: 0, outcome: 'nothing-new' })
  })
})
