import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWheel } from './archives/build-wheel.ts'
import type { BuiltDistribution } from './archives/distribution-contents.ts'
import type { LoopbackIndex } from './loopback-index/loopback-index.ts'
import { type ActionRun, type ActionStep, runAction } from './run-action.ts'

const ROUTE = new URL('route-pypi-to-loopback.mjs', import.meta.url).href

/** One job of octo-org/tstools with files to publish, on a runner of github.com. */
export interface PublishingJob {
  readonly workspace: string
  /** Runs the committed bundle, for which PyPI and TestPyPI are the index on loopback. */
  run(step?: Partial<Omit<ActionStep, 'workspace'>>): Promise<ActionRun>
  /** The variables of an event with this payload. */
  event(name: string, payload: object): Promise<Readonly<Record<string, string>>>
  end(): Promise<void>
}

/** @param distributions what lies in `dist`; a wheel of tstools 0.1 when not given */
export async function startPublishingJob(
  index: LoopbackIndex,
  distributions: readonly BuiltDistribution[] = [buildWheel({ name: 'tstools', version: '0.1' })],
): Promise<PublishingJob> {
  const workspace = await mkdtemp(join(tmpdir(), 'publishing-job-'))
  await mkdir(join(workspace, 'dist'))
  for (const { filename, bytes } of distributions) await writeFile(join(workspace, 'dist', filename), bytes)
  return {
    workspace,
    run: step =>
      runAction({
        ...step,
        workspace,
        // Not attested: Sigstore is no part of the machine.
        inputs: { retries: '0', attestations: 'false', ...step?.inputs },
        environment: { ...RUNNER, LOOPBACK_INDEX: index.url, ...step?.environment },
        nodeOptions: ['--import', ROUTE],
      }),
    async event(name, payload) {
      const path = join(workspace, 'event.json')
      await writeFile(path, JSON.stringify(payload))
      return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }
    },
    end: () => rm(workspace, { recursive: true, force: true }),
  }
}

const RUNNER = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/tstools',
  GITHUB_WORKFLOW_REF: 'octo-org/tstools/.github/workflows/release.yml@refs/tags/v0.1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTION_REPOSITORY: 'octo-org/pypi-publish',
  GITHUB_ACTION_REF: 'v1',
}
