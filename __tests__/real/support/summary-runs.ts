import { createCipheriv } from 'node:crypto'
import { buildSdist } from '../../support/archives/build-sdist.ts'
import { buildWheel } from '../../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../../support/archives/distribution-contents.ts'
import type { LoopbackIndex, LoopbackIndexOptions } from '../../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../../support/loopback-index/start-loopback-index.ts'
import { type PublishingJob, startPublishingJob } from '../../support/publishing-job.ts'
import type { ActionRun } from '../../support/run-action.ts'
import { startSigstoreStack } from '../../support/sigstore-stack/start-sigstore-stack.ts'

const PROJECT = { name: 'tstools', version: '0.2', description: 'Small tools for time series.\n' }
const WORKFLOW = {
  owner: 'octo-org',
  ownerId: '65',
  repository: 'tstools',
  workflow: 'release.yml',
  environment: 'pypi',
}

/** Bytes that do not compress, and are the same every time. */
function machineCode(size: number): Uint8Array {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 'k'), Buffer.alloc(16)).update(Buffer.alloc(size))
}

function wheelFor(platform: string, size: number, version = PROJECT.version): BuiltDistribution {
  const files = { 'tstools/_core.so': machineCode(size) }
  return buildWheel({ ...PROJECT, version, files, tag: `cp313-cp313-${platform}` })
}

const wheels = [
  wheelFor('macosx_11_0_arm64', 412_000),
  wheelFor('manylinux_2_28_x86_64', 1_384_000),
  wheelFor('win_amd64', 398_000),
]
const sdist = buildSdist({ ...PROJECT, files: { 'src/core.c': machineCode(61_000) } })
export const DISTRIBUTIONS: readonly BuiltDistribution[] = [...wheels, sdist]

/** A run of the committed bundle in a job of octo-org/tstools, for which PyPI is an index on loopback. */
async function runJob(
  distributions: readonly BuiltDistribution[],
  options: LoopbackIndexOptions,
  act: (job: PublishingJob, index: LoopbackIndex) => Promise<ActionRun>,
): Promise<ActionRun> {
  await using resources = new AsyncDisposableStack()
  const index = await startLoopbackIndex({ pageMaxAge: 0, ...options })
  resources.defer(() => index.close())
  index.issuer.workflow = WORKFLOW
  const job = await startPublishingJob(index, distributions)
  resources.defer(() => job.end())
  return await act(job, index)
}

/** The project is there already: the first release of a new one has a notice of its own. */
async function publishBefore(index: LoopbackIndex, ...distributions: readonly BuiltDistribution[]): Promise<void> {
  const job = await startPublishingJob(index, distributions)
  const { exitCode, log } = await job.run({ inputs: { password: index.apiToken } })
  await job.end()
  if (exitCode !== 0) throw new Error(log)
}

/** With what a job with `id-token: write` gets. */
async function publishTrusted(job: PublishingJob, index: LoopbackIndex, inputs = {}): Promise<ActionRun> {
  await using sigstore = await startSigstoreStack()
  index.accounts.trust(PROJECT.name, WORKFLOW)
  const environment = { ...index.issuer.environment(), ...sigstore.environment }
  return await job.run({ inputs: { attestations: 'true', ...inputs }, environment })
}

/** The runs that people see summaries of, by the name of their picture. */
export const SUMMARY_RUNS = {
  published: () =>
    runJob(DISTRIBUTIONS, {}, async (job, index) => {
      await publishBefore(index, wheelFor('win_amd64', 390_000, '0.1'))
      return await publishTrusted(job, index)
    }),
  'dry-run-with-findings': () => {
    const local = wheelFor('linux_x86_64', 1_384_000, '0.2+g1a2b3c4')
    return runJob([...DISTRIBUTIONS, local], {}, async (job, index) => {
      await publishBefore(index, buildSdist(PROJECT))
      return await job.run({ inputs: { 'dry-run': 'true' } })
    })
  },
  // The index itself refuses the third file: the project would be larger than its limit.
  failed: () =>
    runJob(DISTRIBUTIONS, { projectSizeLimit: 2 * 1024 * 1024 }, async (job, index) => {
      await publishBefore(index, wheelFor('win_amd64', 390_000, '0.1'))
      return await publishTrusted(job, index, { concurrency: '1' })
    }),
  'published-to-testpypi': () =>
    runJob(DISTRIBUTIONS, { audience: 'testpypi' }, async (job, index) => {
      await publishBefore(index, wheelFor('win_amd64', 390_000, '0.1'))
      return await publishTrusted(job, index, { repository: 'testpypi', wait: '60' })
    }),
  'not-trusted': () =>
    runJob(DISTRIBUTIONS, {}, async (job, index) => job.run({ environment: index.issuer.environment() })),
} as const satisfies Readonly<Record<string, () => Promise<ActionRun>>>
