import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { runAction } from '../support/run-action.ts'
import { createPeakRecorder } from './support/peak-recorder.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import {
  writeBoastingWheel,
  writeCrowdedSdist,
  writeCrowdedWheel,
  writeTarBomb,
} from './support/write-hostile-archives.ts'

const PEAK_LIMIT = 160e6

/** What would break the reader, and how the run ends: not all that is odd is refused by an index. */
const HOSTILE: readonly (readonly [what: string, outcome: string, write: (dist: string) => Promise<void>])[] = [
  ['an sdist with a file that unpacks to 1 GiB', 'dry-run', dist => writeTarBomb(dist, 'bomb.bin', 1024)],
  ['an sdist with a module that unpacks to 1 GiB', 'dry-run', dist => writeTarBomb(dist, 'bomb.py', 1024)],
  ['an sdist whose PKG-INFO unpacks to 1 GiB', 'failed', dist => writeTarBomb(dist, 'PKG-INFO', 1024)],
  ['an sdist with 65,000 members', 'dry-run', dist => writeCrowdedSdist(dist, 65_000)],
  ['an sdist with 100,001 members', 'dry-run', dist => writeCrowdedSdist(dist, 100_001)],
  ['a wheel whose directory lists 65,000 files', 'dry-run', dist => writeCrowdedWheel(dist, 65_000, 100)],
  ['a wheel whose directory lists 100,001 files', 'dry-run', dist => writeCrowdedWheel(dist, 100_001, 100)],
  ['a wheel whose directory lists 490,000 files', 'dry-run', dist => writeCrowdedWheel(dist, 490_000, 80)],
  ['a wheel whose directory has 76 MiB', 'dry-run', dist => writeCrowdedWheel(dist, 2_000, 40_000)],
  ['a wheel whose directory lists 1,000,001 files', 'failed', dist => writeCrowdedWheel(dist, 1_000_001, 8)],
  ['a wheel that says its directory has 4 GiB', 'failed', writeBoastingWheel],
]

describe('dist/index.js', () => {
  test.each(HOSTILE)('comes to an end, with little memory, on %s', async (what, outcome, write) => {
    await using directory = await makeTemporaryDirectory()
    const dist = join(directory.path, 'dist')
    await mkdir(dist)
    await write(dist)
    let { run, peak, seconds } = await rehearse(directory.path)
    // When garbage is collected is chance, and a busy machine does it late: the least of three runs is what is needed.
    for (let again = 0; again < 2 && peak >= PEAK_LIMIT; again++)
      ({ run, peak, seconds } = await rehearse(directory.path))
    process.stdout.write(`${what}: ${run.outputs['outcome']}, ${(peak / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s\n`)
    expect(run.stderr).toBe('')
    expect(run.outputs).toMatchObject({ outcome })
    expect(peak).toBeLessThan(PEAK_LIMIT)
  })
})

/** A dry run, as a runner starts it. */
async function rehearse(workspace: string) {
  const index = await startLoopbackIndex()
  try {
    const recorder = await createPeakRecorder(workspace)
    const started = performance.now()
    const addresses = { 'repository-url': index.uploadUrl, 'index-url': index.simpleUrl }
    const run = await runAction({
      workspace,
      inputs: { ...addresses, 'dry-run': 'true' },
      nodeOptions: recorder.nodeOptions,
    })
    return { run, peak: await recorder.read(), seconds: (performance.now() - started) / 1000 }
  } finally {
    await index.close()
  }
}
