import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { OUTCOME_WORDS } from '../../src/report/describe-outcome.ts'
import type { FileOutcome } from '../../src/upload/file-outcome.ts'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import type { LoopbackIndex, LoopbackIndexOptions } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { startPublishingJob } from '../support/publishing-job.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const project = { name: 'tstools', version: '0.1', description: 'Small tools.\n' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)
const otherSdist = buildSdist({ ...project, description: 'Other tools.\n' })
const broken = { filename: wheel.filename, bytes: wheel.bytes.slice(0, 100) }

let resources: AsyncDisposableStack
let workspace: string

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  workspace = await mkdtemp(join(tmpdir(), 'workspace für '))
  resources.defer(() => rm(workspace, { recursive: true, force: true }))
  await mkdir(join(workspace, 'dist'))
})

afterEach(() => resources.disposeAsync())

async function startIndex(options: LoopbackIndexOptions = {}): Promise<LoopbackIndex> {
  const index = await startLoopbackIndex({ pageMaxAge: 0, ...options })
  resources.defer(() => index.close())
  return index
}

async function publish(index: LoopbackIndex, files: readonly BuiltDistribution[], inputs = {}): Promise<ActionRun> {
  for (const { filename, bytes } of files) await writeFile(join(workspace, 'dist', filename), bytes)
  return await runAction({
    workspace,
    inputs: { 'repository-url': index.uploadUrl, password: index.apiToken, retries: '0', ...inputs },
  })
}

/** A page of the project that names a file, and neither its digest nor a place where it lies. */
function hidingDigests(filename: string): LoopbackIndexOptions {
  const body = `<!doctype html><a href="/nowhere/${filename}">${filename}</a>`
  return {
    intercept: ({ path }) =>
      path.startsWith('/simple/tstools') ? { status: 200, headers: { 'content-type': 'text/html' }, body } : 'pass',
  }
}

const refusing: LoopbackIndexOptions = {
  intercept: ({ method }) => (method === 'POST' ? { status: 400, body: '400 No.' } : 'pass'),
}

interface Case {
  readonly outcome: FileOutcome
  readonly options?: LoopbackIndexOptions
  /** What the index has before. */
  readonly before?: readonly BuiltDistribution[]
  readonly files: readonly BuiltDistribution[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly of: string
  /** Levels of the annotations. */
  readonly says: readonly string[]
}

const CASES: readonly Case[] = [
  { outcome: 'uploaded', files: [wheel], of: wheel.filename, says: [] },
  { outcome: 'identical', before: [wheel], files: [wheel], of: wheel.filename, says: ['notice'] },
  {
    outcome: 'skipped',
    before: [sdist],
    files: [otherSdist, wheel],
    inputs: { 'skip-existing': 'true' },
    of: sdist.filename,
    says: ['warning'],
  },
  {
    outcome: 'unverified',
    options: hidingDigests(wheel.filename),
    files: [wheel],
    inputs: { 'skip-existing': 'true' },
    of: wheel.filename,
    says: ['warning', 'notice'],
  },
  { outcome: 'conflict', before: [sdist], files: [otherSdist], of: sdist.filename, says: ['error'] },
  { outcome: 'refused', files: [broken], of: wheel.filename, says: ['error'] },
  { outcome: 'failed', options: refusing, files: [wheel, sdist], of: wheel.filename, says: ['error'] },
  { outcome: 'not-attempted', options: refusing, files: [wheel, sdist], of: sdist.filename, says: ['error'] },
  { outcome: 'would-upload', files: [wheel], inputs: { 'dry-run': 'true' }, of: wheel.filename, says: [] },
]

describe('Every outcome of a file', () => {
  test('has a case here', () => {
    expect(CASES.map(({ outcome }) => outcome).toSorted()).toEqual(Object.keys(OUTCOME_WORDS).toSorted())
  })

  test.each(CASES)('$outcome is told by outputs, summary, log and annotations', async subject => {
    const { outcome, options, before, files, inputs, of, says } = subject
    const index = await startIndex(options)
    if (before !== undefined) {
      await publish(index, before)
      await rm(join(workspace, 'dist'), { recursive: true })
      await mkdir(join(workspace, 'dist'))
    }
    const { outputs, summary, log, commands } = await publish(index, files, inputs)
    const told = JSON.parse(outputs['files'] ?? '') as readonly { filename: string; outcome: string }[]
    expect(told.find(({ filename }) => filename === of)?.outcome).toBe(outcome)
    const row = summary.split('\n').find(line => line.startsWith('<tr>') && line.includes(of)) ?? ''
    expect(row).toContain(OUTCOME_WORDS[outcome])
    expect(log.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`^ {2}${patternOf(outcome)} +${of}`)))
    const annotations = commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    // That a project is new is told of every first release, whatever becomes of it.
    const ofFiles = annotations.filter(({ message }) => !message.includes('has no project `tstools` yet'))
    expect(ofFiles.map(({ name }) => name)).toEqual(says)
  })
})

/** The words of an outcome, as a pattern. */
function patternOf(outcome: FileOutcome): string {
  return OUTCOME_WORDS[outcome].replace(/[+?]/, '\\$&')
}

describe('Every output', () => {
  test('has a value of a release on PyPI that was waited for', async () => {
    const index = await startIndex()
    const job = await startPublishingJob(index, [wheel, sdist])
    resources.defer(() => job.end())
    const { outputs } = await job.run({ inputs: { password: index.apiToken, wait: '60' } })
    expect(outputs).toEqual({
      outcome: 'published',
      name: 'tstools',
      version: '0.1',
      'release-url': 'https://pypi.org/project/tstools/0.1/',
      'install-command': 'pip install tstools==0.1',
      'uploaded-count': '2',
      'skipped-count': '0',
      available: 'true',
      files: expect.stringContaining('"outcome":"uploaded"'),
      releases: expect.stringContaining('"release-url":"https://pypi.org/project/tstools/0.1/"'),
    })
  })

  test('`available` is false, with a warning and no failure, where the index does not list the files in time', async () => {
    const index = await startIndex({ pageLag: 3_600_000 })
    const { exitCode, outputs, commands, summary } = await publish(index, [wheel], { wait: '1' })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'published', available: 'false' })
    expect(commands.find(({ name }) => name === 'warning')?.message).toContain('`wait: 1`')
    expect(summary).toContain('was not seen to list every file in time')
  })
})
