import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const project = { name: 'tstools', version: '0.1' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)

let workspace: string
let index: LoopbackIndex
let intercept: (request: ArrivingRequest) => Interception

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-workspace-'))
  await mkdir(join(workspace, 'dist'))
  for (const { filename, bytes } of [wheel, sdist]) await writeFile(join(workspace, 'dist', filename), bytes)
  intercept = () => 'pass'
  index = await startLoopbackIndex({ intercept: request => intercept(request) })
  index.accounts.trustPending('tstools', index.issuer.workflow)
})

afterEach(async () => {
  await index.close()
  await rm(workspace, { recursive: true, force: true })
})

/** Runs the action; the runner cancels the job when the whole first file has arrived, and the index never answers. */
async function cancelDuringUpload(signal: NodeJS.Signals): Promise<ActionRun> {
  let child: ChildProcess | undefined
  intercept = ({ path, headers }) => {
    if (path !== '/legacy/') return 'pass'
    void whenUploaded(Number(headers['content-length'])).then(() => child?.kill(signal))
    return 'hang'
  }
  return await runAction({
    workspace,
    inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl },
    environment: index.issuer.environment(),
    onStart: started => {
      child = started
    },
  })
}

async function whenUploaded(bytes: number): Promise<void> {
  while (index.requests.find(({ path }) => path === '/legacy/')?.receivedBytes !== bytes) await pause(1)
}

function outcomes(run: ActionRun): readonly string[] {
  const files: readonly { readonly outcome: string }[] = JSON.parse(run.outputs['files'] ?? '[]')
  return files.map(({ outcome }) => outcome)
}

// Windows has no such signals: there a process is simply ended.
const describeSignals = process.platform === 'win32' ? describe.skip : describe

describeSignals('A job that is cancelled during an upload', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends after %s without waiting for the index, tells what is where, and burns the token',
    async signal => {
      const run = await cancelDuringUpload(signal)
      expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { outcome: 'failed', 'uploaded-count': '0' } })
      expect(outcomes(run)).toEqual(['failed', 'not-attempted'])
      expect(run.log).toContain('when the job was cancelled')
      expect(run.summary).toContain(wheel.filename)
      // A runner ends what is still there after ten seconds: at most one look at the index, and the token is burnt.
      const upload = index.requests.findIndex(({ path }) => path === '/legacy/')
      const after = index.requests.slice(upload + 1)
      expect(after.at(-1)).toMatchObject({ path: '/_/oidc/burn-token', status: 202 })
      expect([[], ['/simple/tstools/']]).toContainEqual(after.slice(0, -1).map(({ path }) => path))
    },
  )

  test('is completed by the next run', async () => {
    const run = await cancelDuringUpload('SIGINT')
    expect(outcomes(run)).toEqual(['failed', 'not-attempted'])
    intercept = () => 'pass'
    const again = await runAction({
      workspace,
      inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl },
      environment: index.issuer.environment(),
    })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', 'uploaded-count': '2' } })
  })
})
