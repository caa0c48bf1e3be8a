import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { createProxy, type TestProxy } from '../support/create-proxy.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const wheels = ['tstools', 'tstypes'].map(name => buildWheel({ name, version: '0.1', description: 'Small tools.\n' }))

let resources: AsyncDisposableStack
let workspace: string
let proxy: TestProxy
let address: string

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  resources.defer(() => rm(workspace, { recursive: true, force: true }))
  await mkdir(join(workspace, 'dist'))
  for (const { filename, bytes } of wheels) await writeFile(join(workspace, 'dist', filename), bytes)
  const pullRequest = { number: 7, head: { repo: { full_name: 'o/r' } }, base: { repo: { full_name: 'o/r' } } }
  await writeFile(join(workspace, 'event.json'), JSON.stringify({ pull_request: pullRequest }))

  proxy = createProxy(0, { refusal: '407 Proxy Authentication Required' })
  await new Promise<void>(resolve => proxy.server.listen(0, '127.0.0.1', resolve))
  resources.defer(() => new Promise<void>(resolve => proxy.server.close(() => resolve())))
  address = `127.0.0.1:${(proxy.server.address() as AddressInfo).port}`
})

afterEach(() => resources.disposeAsync())

/** A release to an index that can be reached, if at all, through a proxy alone. */
function publish(value: string): Promise<ActionRun> {
  return runAction({
    workspace,
    inputs: {
      ...{ 'repository-url': 'https://index.invalid/legacy/', password: 'canary-of-the-index', retries: '0' },
      ...{ comment: 'true', 'github-token': 'ghs_canary-of-github' },
    },
    environment: {
      HTTPS_PROXY: value,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_API_URL: 'https://api.invalid',
    },
  })
}

describe('HTTPS_PROXY', () => {
  test.each([
    ['without a scheme', '', ''],
    ['with a password that has a bare %', 'http://', 'user:100%canary-of-the-proxy@'],
    ['with a password and no scheme', '', 'user:canary-of-the-proxy@'],
  ])('is used for the index and for GitHub’s API when it is written %s', async (_, scheme, userinfo) => {
    const run = await publish(`${scheme}${userinfo}${address}`)
    expect(run.exitCode).toBe(1)
    expect(new Set(proxy.asked)).toEqual(new Set(['index.invalid:443', 'api.invalid:443']))
    const pair = Buffer.from(userinfo.slice(0, -1)).toString('base64')
    expect(new Set(proxy.authorizations)).toEqual(new Set([userinfo === '' ? undefined : `Basic ${pair}`]))
    expect(proxy.plain).toEqual([])
    // Once, not for each file.
    expect(run.log.match(/^Error: .*proxy-credentials/gm)).toHaveLength(1)
    expect(run.log).toContain('Set `HTTPS_PROXY` to `http://USER:PASSWORD@HOST:PORT`')
    // Nor does Node warn of what a library does.
    expect(run.stderr).toBe('')
    const masked = run.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
    expect(masked.some(text => text.endsWith('canary-of-the-proxy'))).toBe(userinfo !== '')
    expect(`${run.log}${run.summary}${run.outputFile}`).not.toContain('canary')
  })

  test.each([
    ['one for SOCKS', 'socks5://user:canary-of-the-proxy@'],
    ['no address', 'http://user:canary-of-the-proxy/@'],
  ])('is an error when it is %s, and nothing is sent', async (_, start) => {
    const run = await publish(`${start}${address}`)
    expect(run.exitCode).toBe(1)
    expect([proxy.asked, proxy.plain]).toEqual([[], []])
    expect(
      run.log.match(/proxy-unusable: The proxy that `HTTPS_PROXY` names cannot be used.*index\.invalid\.$/gm),
    ).toHaveLength(1)
    expect(run.log).not.toContain('uploading')
    expect(run.log).toMatch(/The comment on pull request 7 could not be written: The proxy that `HTTPS_PROXY` names/)
    expect(run.stderr).toBe('')
    expect(`${run.log}${run.summary}${run.outputFile}`).not.toContain('canary')
  })
})
