import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anApiToken } from '../support/an-api-token.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../support/publishing-job.ts'
import type { ActionRun } from '../support/run-action.ts'

let index: LoopbackIndex
let job: PublishingJob
/** `Authorization` of every upload, decoded. */
const sent: string[] = []

beforeAll(async () => {
  index = await startLoopbackIndex({
    intercept({ path, headers }) {
      if (path !== '/legacy/') return 'pass'
      sent.push(Buffer.from(headers['authorization']?.slice('Basic '.length) ?? '', 'base64').toString())
      return { status: 200 }
    },
  })
})
afterAll(() => index.close())
beforeEach(async () => {
  job = await startPublishingJob(index)
})
afterEach(async () => {
  sent.length = 0
  await job.end()
})

/** What was used, as the log tells it, and as the index saw it. */
function used(run: ActionRun): { readonly told: string | undefined; readonly sent: readonly string[] } {
  return { told: /^Credentials: (.*)$/m.exec(run.log)?.[1], sent }
}

const notices = (run: ActionRun) => run.commands.filter(({ name }) => name === 'notice').map(({ message }) => message)
const warnings = (run: ActionRun) => run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)

async function writePypirc(text: string): Promise<Readonly<Record<string, string>>> {
  const home = join(job.workspace, 'home')
  await mkdir(home)
  await writeFile(join(home, '.pypirc'), text)
  return { HOME: home }
}

describe('Credentials come from', () => {
  test.each<[string, Record<string, string>, string]>([
    ['TWINE_PASSWORD', { TWINE_PASSWORD: 'pypi-of-twine', UV_PUBLISH_TOKEN: 'pypi-of-uv' }, 'pypi-of-twine'],
    ['UV_PUBLISH_TOKEN', { UV_PUBLISH_TOKEN: 'pypi-of-uv' }, 'pypi-of-uv'],
  ])('%s, which the log names', async (source, environment, token) => {
    const run = await job.run({ environment: { ...environment, TWINE_REPOSITORY: 'pypi' } })
    expect(used(run)).toEqual({ told: `an API token from ${source}`, sent: [`__token__:${token}`] })
  })

  test('the input before all others', async () => {
    const environment = { ...(await writePypirc('[pypi]\npassword = pypi-of-file')), TWINE_PASSWORD: 'pypi-of-twine' }
    const run = await job.run({ inputs: { password: 'pypi-of-input', repository: 'pypi' }, environment })
    expect(used(run)).toEqual({ told: 'an API token from password', sent: ['__token__:pypi-of-input'] })
  })

  test('the tutorial’s ~/.pypirc, before trusted publishing', async () => {
    const text =
      '[distutils]\nindex-servers =\n  testpypi\n\n[testpypi]\nusername = __token__\npassword = pypi-of-file\n'
    const environment = { ...(await writePypirc(text)), ...index.issuer.environment() }
    const run = await job.run({ inputs: { repository: 'testpypi' }, environment })
    expect(used(run)).toEqual({ told: 'an API token from [testpypi] in .pypirc', sent: ['__token__:pypi-of-file'] })
  })

  test('the address of a section of .pypirc', async () => {
    const address = index.uploadUrl.replace('://', '://alice:s3cr3t-word@')
    const environment = await writePypirc(`[internal]\nrepository = ${address}\n`)
    const run = await job.run({ inputs: { repository: 'internal' }, environment })
    expect(used(run)).toEqual({
      told: 'a user name and password from [internal] in .pypirc',
      sent: ['alice:s3cr3t-word'],
    })
    expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('s3cr3t-word')
  })

  test.each(['aws', 'oauth2accesstoken', 'gitlab-ci-token'])('the input with the user name %s', async user => {
    await job.run({ inputs: { 'repository-url': index.uploadUrl, user, password: 'a-token-of-theirs' } })
    expect(sent).toEqual([`${user}:a-token-of-theirs`])
  })

  test('a URL with an empty user name, as some indexes want it beside a token', async () => {
    await job.run({ inputs: { 'repository-url': index.uploadUrl.replace('://', '://:a-token-of-theirs@') } })
    expect(sent).toEqual([':a-token-of-theirs'])
  })
})

describe('Advice', () => {
  test('leads from a long-lived token to trusted publishing, once, with the form filled in', async () => {
    const run = await job.run({ inputs: { password: anApiToken('pypi.org').reveal() } })
    const nudges = notices(run).filter(message => message.includes('long-lived API token'))
    expect(nudges).toHaveLength(1)
    expect(nudges[0]).toContain('owner=octo-org&repository=tstools&workflow_filename=release.yml')
  })

  test('asks for an environment when the job names none', async () => {
    const { environment: _, ...workflow } = index.issuer.workflow
    index.issuer.workflow = workflow
    index.accounts.trust('tstools', workflow)
    const run = await job.run({ environment: index.issuer.environment() })
    expect(notices(run)).toContainEqual(expect.stringContaining('names no environment'))
    expect(warnings(run)).toEqual([])
  })

  test('warns of pull_request_target where there are credentials', async () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target' }
    const run = await job.run({ inputs: { password: anApiToken('pypi.org').reveal() }, environment })
    expect(warnings(run)).toEqual([expect.stringContaining('code of anyone who opens a pull request')])
  })
})
