import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Runs the action; the runner cancels the job when the first upload has arrived, and the index then does as it is told. */
async function cancelDuringUpload(signal: NodeJS.Signals, then: Interception): Promise<ActionRun & { took: number }> {
  let child: ChildProcess | undefined
  let cancelledAt = 0
  intercept = ({ path }) => {
    if (path !== '/legacy/') return 'pass'
    // Not before the answer to `Expect: 100-continue` has been read: the whole file is to leave.
    setTimeout(() => {
      cancelledAt = performance.now()
      child?.kill(signal)
    }, 300)
    return then
  }
  const run = await runAction({
    workspace,
    inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl },
    environment: index.issuer.environment(),
    onStart: started => {
      child = started
    },
  })
  return { ...run, took: performance.now() - cancelledAt }
}

function outcomes(run: ActionRun): readonly string[] {
  const files: readonly { readonly outcome: string }[] = JSON.parse(run.outputs['files'] ?? '[]')
  return files.map(({ outcome }) => outcome)
}

function burnt(): boolean {
  return index.requests.some(({ path, status }) => path === '/_/oidc/burn-token' && status !== undefined)
}

// Windows has no such signals: there a process is simply ended.
const describeSignals = process.platform === 'win32' ? describe.skip : describe

describeSignals('A job that is cancelled during an upload', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends soon after %s, tells what is where, and burns the token',
    async signal => {
      const run = await cancelDuringUpload(signal, 'hang')
      expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { outcome: 'failed', 'uploaded-count': '0' } })
      expect(outcomes(run)).toEqual(['failed', 'not-attempted'])
      expect(run.log).toContain('when the job was cancelled')
      expect(run.summary).toContain(wheel.filename)
      expect(burnt()).toBe(true)
      // A runner ends what is still there after ten seconds.
      expect(run.took).toBeLessThan(5_000)
    },
  )

  test('is completed by the next run', async () => {
    const run = await cancelDuringUpload('SIGINT', 'hang')
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
