import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { runAction } from '../support/run-action.ts'
import { createPeakRecorder } from './support/peak-recorder.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { writeManyWheels } from './support/write-many-wheels.ts'

const LARGEST_DIFFERENCE = 40e6

describe('a release of many files', () => {
  test('takes about the same memory for 500 files as for 20, and accounts for every one', async () => {
    const few = await measure(20)
    let many = await measure(500)
    // When garbage is collected is chance, and a busy machine does it late: the least of three runs is what is needed.
    for (let again = 0; again < 2 && many.peak - few.peak >= LARGEST_DIFFERENCE; again += 1) many = await measure(500)
    process.stdout.write(
      `20 files: ${megabytes(few.peak)}; 500 files: ${megabytes(many.peak)}, ${many.seconds.toFixed(1)} s\n`,
    )
    // Names, digests and results of 480 more files are some hundred kilobytes: the rest is garbage not collected yet.
    expect(many.peak - few.peak).toBeLessThan(LARGEST_DIFFERENCE)
  })
})

async function measure(count: number): Promise<{ readonly peak: number; readonly seconds: number }> {
  await using directory = await makeTemporaryDirectory()
  const index = await startLoopbackIndex({ beforeCommit: async () => {} })
  try {
    const dist = join(directory.path, 'dist')
    await mkdir(dist)
    const written = await writeManyWheels(dist, count)
    const recorder = await createPeakRecorder(directory.path)
    const started = performance.now()
    const run = await runAction({
      workspace: directory.path,
      inputs: { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl, password: index.apiToken },
      nodeOptions: recorder.nodeOptions,
    })
    const seconds = (performance.now() - started) / 1000
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', 'uploaded-count': String(count) } })
    const told: readonly { readonly filename: string; readonly sha256: string; readonly outcome: string }[] =
      JSON.parse(run.outputs['files'] ?? '[]')
    expect(new Map(told.map(({ filename, sha256 }) => [filename, sha256]))).toEqual(written)
    expect(told.filter(({ outcome }) => outcome !== 'uploaded')).toEqual([])
    expect(new Map(index.files().map(({ filename, digests }) => [filename, digests.sha256]))).toEqual(written)
    return { peak: await recorder.read(), seconds }
  } finally {
    await index.close()
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
