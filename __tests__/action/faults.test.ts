import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const wheel = buildWheel({ name: 'tstools', version: '0.1' })
const sdist = buildSdist({ name: 'tstools', version: '0.1' })

let workspace: string
let index: LoopbackIndex
let intercept: (request: ArrivingRequest) => Interception

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  await mkdir(join(workspace, 'dist'))
  for (const { filename, bytes } of [wheel, sdist]) await writeFile(join(workspace, 'dist', filename), bytes)
  intercept = () => 'pass'
  index = await startLoopbackIndex({ intercept: request => intercept(request) })
})

afterEach(async () => {
  await index.close()
  await rm(workspace, { recursive: true, force: true })
})

function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({
    workspace,
    inputs: {
      'repository-url': index.uploadUrl,
      'index-url': index.simpleUrl,
      password: index.apiToken,
      ...inputs,
    },
  })
}

function uploads(): number {
  return index.requests.filter(({ method }) => method === 'POST').length
}

// All faults, the slow ones too, are in __tests__/real/faults.real.ts, which makes the table of docs/reliability.md.
describe('A run in trouble', () => {
  test('follows an upload address without its last slash, and says what to write', async () => {
    const result = await run({ 'repository-url': `${index.url}/legacy` })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', 'uploaded-count': '2' } })
    const notices = result.commands.filter(({ name }) => name === 'notice').map(({ message }) => message)
    expect(notices.filter(message => message.includes('redirects'))).toEqual([
      expect.stringContaining(`write \`repository-url: ${index.uploadUrl}\``),
    ])
  })

  test('counts a file as uploaded whose answer was lost, and sends it once', async () => {
    let lost = false
    intercept = ({ method }) => {
      if (method !== 'POST' || lost) return 'pass'
      lost = true
      return 'lose-answer'
    }
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { 'uploaded-count': '2', 'skipped-count': '0' } })
    expect(uploads()).toBe(2)
  })

  test('tries to log in once when the credentials are refused before the file was read', async () => {
    intercept = ({ method }) => (method === 'POST' ? { status: 403, reason: 'Forbidden', early: true } : 'pass')
    const result = await run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(result.log).toContain('credentials-refused')
    expect(uploads()).toBe(1)
  })

  test('names the versions that are free when the index has other files under the same names', async () => {
    await run()
    const changed = buildWheel({ name: 'tstools', version: '0.1', files: { 'tstools.py': 'changed = True\n' } })
    await writeFile(join(workspace, 'dist', changed.filename), changed.bytes)
    const result = await run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
    const [error] = result.commands.filter(({ name }) => name === 'error')
    expect(error?.message).toMatch(/`0\.1\.post1`.*`0\.2`.*`0\.2\.dev1`.*`skip-existing: true`/)
    expect(uploads()).toBe(2)
  })
})
