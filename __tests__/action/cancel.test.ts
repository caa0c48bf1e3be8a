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

const BURN = '/_/oidc/burn-token'

/**
 * Runs the action as a runner does: it cancels the job soon after a request to this path has arrived for the so many-th
 * time, and kills what is there ten seconds later.
 */
async function cancelWhen(
  react: typeof intercept,
  path: string,
  count = 1,
): Promise<{ readonly run: ActionRun; readonly cancelled: boolean }> {
  let child: ChildProcess | undefined
  let arrived = 0
  const timers: NodeJS.Timeout[] = []
  const kill = (signal: NodeJS.Signals, after: number) => timers.push(setTimeout(() => child?.kill(signal), after))
  intercept = request => {
    if (request.path.startsWith(path) && ++arrived === count) {
      kill('SIGINT', 200)
      kill('SIGTERM', 7_700)
      kill('SIGKILL', 10_200)
    }
    return react(request)
  }
  const run = await runAction({
    workspace,
    inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl },
    environment: index.issuer.environment(),
    onStart: started => {
      child = started
    },
  })
  for (const timer of timers) clearTimeout(timer)
  return { run, cancelled: arrived >= count }
}

function requestsTo(path: string): number {
  return index.requests.filter(request => request.path === path).length
}

/** The post step of the run burns its token, now that the index answers. */
async function burnAfterwards({ state }: ActionRun): Promise<void> {
  intercept = () => 'pass'
  const post = await runAction({ workspace, environment: index.issuer.environment(), post: state })
  expect(post.log).toContain('Burnt the upload token that the step had left.')
  expect(index.requests.at(-1)).toMatchObject({ path: BURN, status: 202 })
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

  test('is reported in time when the index has fallen silent for good, and leaves its token to the post step', async () => {
    let isUploading = false
    const { run, cancelled } = await cancelWhen(({ path }) => {
      isUploading ||= path === '/legacy/'
      if (path === '/legacy/') return 'hang'
      return isUploading ? 'stall' : 'pass'
    }, '/legacy/')
    expect(cancelled).toBe(true)
    expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { outcome: 'failed' } })
    expect(outcomes(run)).toEqual(['failed', 'not-attempted'])
    expect(run.summary).toContain(wheel.filename)
    await burnAfterwards(run)
  })

  test('leaves its token to the post step after an answer that may pass', async () => {
    const { run } = await cancelWhen(({ path }) => {
      if (path === '/legacy/') return 'hang'
      return path === BURN ? { status: 503 } : 'pass'
    }, '/legacy/')
    expect(outcomes(run)).toEqual(['failed', 'not-attempted'])
    expect(requestsTo(BURN)).toBe(1)
    await burnAfterwards(run)
  })

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

describeSignals('A job that is cancelled while the index is silent', () => {
  test.each([
    ['is asked for a project', '/simple/', 1, []],
    ['is asked for the audience', '/_/oidc/audience', 1, ['not-attempted', 'not-attempted']],
    ['mints', '/_/oidc/mint-token', 1, ['not-attempted', 'not-attempted']],
    ['is asked whether it has what it said that it has', '/simple/', 2, ['failed', 'not-attempted']],
    ['burns', BURN, 1, ['uploaded', 'uploaded']],
  ])('when it %s, is reported before the runner kills it', async (_, path, count, expected) => {
    let arrived = 0
    const { run, cancelled } = await cancelWhen(
      request => {
        if (request.path.startsWith(path)) return ++arrived < count ? 'pass' : 'stall'
        return count === 2 && request.path === '/legacy/' ? { status: 409 } : 'pass'
      },
      path,
      count,
    )
    expect(cancelled).toBe(true)
    expect(run.exitCode).not.toBeNull()
    expect(outcomes(run)).toEqual(expected)
    expect(run.summary).not.toBe('')
    if (path === BURN) await burnAfterwards(run)
    else expect(run.state['sealed_upload_tokens'] ?? '').toBe('')
  })
})
