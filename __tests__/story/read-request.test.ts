import { describe, expect, test } from '@jest/globals'
import { Known } from '../../src/story/known.ts'
import { readRequest } from '../../src/story/read-request.ts'
import { createMemoryWorld, type MemoryWorldOptions } from '../support/memory-world.ts'

async function read(options: MemoryWorldOptions) {
  const [world, known] = [createMemoryWorld(options), new Known()]
  return { world, known, request: await readRequest(world, known) }
}

const PYPIRC = `[distutils]
index-servers = company
[company]
repository = https://pypi.company.example/legacy/
username = alice
password = correct horse battery staple
`
const EVENT = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'octo-org/tools',
}
const repo = (name: string) => ({ repo: { full_name: name } })
const pullRequest = { number: 7, head: repo('mallory/tools'), base: repo('octo-org/tools') }

describe('readRequest()', () => {
  test('masks every secret of a .pypirc, and takes its section for the index', async () => {
    const inputs = { repository: 'company', pypirc: 'ci/.pypirc' }
    const { world, request } = await read({ inputs, files: { '/workspace/ci/.pypirc': PYPIRC } })
    expect(world.runner.masks).toEqual(['correct horse battery staple'])
    expect(request.index.uploadUrl.href).toBe('https://pypi.company.example/legacy/')
    expect(request.authentication).toMatchObject({ method: 'password' })
  })

  test('does without a ~/.pypirc that is not there', async () => {
    const { request } = await read({ inputs: { repository: 'testpypi' }, environment: { HOME: '/home/runner' } })
    expect(request.index.name).toBe('TestPyPI')
  })

  test('keeps everything wrong with the inputs for one refusal', async () => {
    await expect(read({ inputs: { retries: 'many', wait: '-1' } })).rejects.toMatchObject({
      problems: [expect.anything(), expect.anything()],
    })
  })

  test('finds the pull request that is to get a comment', async () => {
    const inputs = { comment: 'true', 'github-token': 'ghs_canary0123456789' }
    const files = { '/event.json': JSON.stringify({ pull_request: pullRequest }) }
    const { known } = await read({ inputs, files, environment: EVENT })
    expect(known.pullRequest).toMatchObject({ repository: 'octo-org/tools', number: 7, isFromFork: true })
    expect(known.pullRequest?.token?.reveal()).toBe('ghs_canary0123456789')
    const without = await read({ inputs: { comment: 'true' }, files, environment: EVENT })
    expect(without.known.pullRequest).not.toHaveProperty('token')
  })

  test.each<[string, MemoryWorldOptions]>([
    ['nobody asked for one', { files: { '/event.json': JSON.stringify({ pull_request: pullRequest }) } }],
    ['there is no event', { inputs: { comment: 'true' } }],
    ['the event is no JSON', { inputs: { comment: 'true' }, files: { '/event.json': '{' } }],
    ['the event is too large', { inputs: { comment: 'true' }, files: { '/event.json': new Uint8Array(26 * 2 ** 20) } }],
    ['it is of no pull request', { inputs: { comment: 'true' }, files: { '/event.json': '{"ref":"refs/tags/v1"}' } }],
  ])('leaves comments alone where %s', async (_, options) => {
    expect((await read({ ...options, environment: EVENT })).known.pullRequest).toBeUndefined()
  })
})
