import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { BuiltDistribution } from '../support/archives/distribution-contents.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const project = { name: 'tstools', version: '0.1', description: 'Small tools.\n' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)
const otherSdist = buildSdist({ ...project, description: 'Other tools.\n' })

const OUTPUTS = [
  ...['available', 'files', 'install-command', 'name', 'outcome', 'release-url', 'releases'],
  ...['skipped-count', 'uploaded-count', 'version'],
]

let workspace: string
let index: LoopbackIndex

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace with ünïcödé '))
  index = await startLoopbackIndex()
})

afterEach(async () => {
  await index.close()
  await rm(workspace, { recursive: true, force: true })
})

async function place(directory: string, ...distributions: readonly BuiltDistribution[]): Promise<void> {
  await mkdir(join(workspace, directory), { recursive: true })
  for (const { filename, bytes } of distributions) await writeFile(join(workspace, directory, filename), bytes)
}

function run(inputs: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}) {
  return runAction({
    workspace,
    inputs: { 'repository-url': index.uploadUrl, password: index.apiToken, ...inputs },
    environment,
  })
}

function annotations({ commands }: ActionRun, level: string) {
  return commands.filter(({ name }) => name === level)
}

describe('What a run reports', () => {
  test('of a published release: outputs, a summary with links and commands, a line for each file', async () => {
    await place('dist', wheel, sdist)
    const result = await run()
    expect(Object.keys(result.outputs).toSorted()).toEqual(OUTPUTS.toSorted())
    expect(result.outputs).toMatchObject({
      available: '',
      'install-command': `pip install --index-url ${index.simpleUrl} tstools==0.1`,
    })
    expect(JSON.parse(result.outputs['releases'] ?? '')).toMatchObject([{ name: 'tstools', version: '0.1' }])
    expect(result.summary).toContain('<h2>✅ Published tstools 0.1')
    expect(result.summary).toContain('<code>tstools-0.1.tar.gz</code>')
    expect(result.log).toMatch(/✓ uploaded tstools-0\.1-py3-none-any\.whl/)
  })

  test('of a conflict: an error on the line that names the version, every output, and how to go on', async () => {
    await place('dist', sdist)
    await run()
    await place('dist', wheel, otherSdist)
    await writeFile(join(workspace, 'pyproject.toml'), '[project]\nname = "tstools"\nversion = "0.1"\n')
    const result = await run()
    expect(result.exitCode).toBe(1)
    expect(annotations(result, 'error')).toMatchObject([
      {
        properties: { file: 'pyproject.toml', line: '3', title: expect.stringContaining('file-conflict') },
        message: expect.stringContaining(new URL(index.uploadUrl).host),
      },
    ])
    expect(Object.keys(result.outputs).toSorted()).toEqual(OUTPUTS.toSorted())
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'uploaded-count': '0' })
    expect(result.summary).toContain('<h3>What is wrong</h3>')
    expect(result.summary).toContain('Nothing was added to')
  })

  test('of a rehearsal with findings: each of them, on its file, whatever the directory is called', async () => {
    const broken = { filename: wheel.filename, bytes: wheel.bytes.slice(0, 100) }
    await place('dist für alle, 100%', broken, sdist)
    const result = await run({ 'dry-run': 'true', 'packages-dir': 'dist für alle, 100%' })
    expect(result.exitCode).toBe(1)
    const files = annotations(result, 'error').map(({ properties }) => properties['file'])
    expect(new Set(files)).toEqual(new Set([`dist für alle, 100%/${wheel.filename}`]))
    expect(result.summary).toContain('Dry run: tstools 0.1 cannot be published')
    expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([
      { filename: wheel.filename, outcome: 'refused' },
      { filename: sdist.filename, outcome: 'would-upload' },
    ])
  })

  test('of many errors: no more annotations than GitHub shows, and all of them in summary and log', async () => {
    const builds = Array.from({ length: 14 }, (_, n) => `${n + 1}`)
    const files = (description: string) => builds.map(buildTag => buildWheel({ ...project, description, buildTag }))
    await place('dist', ...files('First.\n'))
    await run()
    await place('dist', ...files('Second.\n'))
    const result = await run({ 'dry-run': 'true' })
    expect(annotations(result, 'error')).toHaveLength(10)
    expect(annotations(result, 'error').at(-1)?.properties['title']).toBe('5 more errors')
    expect(result.log).toContain('▼ All 14 errors')
    for (const { filename } of files('')) {
      for (const text of [result.summary, result.log]) expect(text).toContain(`${filename} cannot be published`)
    }
  })

  test('of its requests, with verbose: method, address, answer and time, and no secret', async () => {
    await place('dist', wheel)
    const result = await run({ verbose: 'true' })
    expect(result.log).toMatch(/^ {2}GET http:\/\/127\.0\.0\.1:\d+\/simple\/tstools\/: 404.*, \d+ ms$/m)
    expect(result.log).toMatch(/^ {2}POST http:\/\/127\.0\.0\.1:\d+\/legacy\/: 200.*, \d+ ms$/m)
    expect(result.log).not.toContain(index.apiToken)
    expect((await run()).log).not.toContain('GET http')
  })

  test('of a tag that names another version: the line to change, before anything is sent', async () => {
    await place('dist', wheel)
    const result = await run({}, { GITHUB_REF: 'refs/tags/v0.2', GITHUB_REF_TYPE: 'tag' })
    expect(result.exitCode).toBe(1)
    expect(annotations(result, 'error')[0]?.message).toContain('v0.2')
    expect(index.files()).toEqual([])
  })

  test('of a tag of one of several projects: nothing, as it names one that is published', async () => {
    await place('dist', wheel, buildWheel({ name: 'core', version: '1.2rc1' }))
    const result = await run(
      { 'check-tag': 'true' },
      { GITHUB_REF: 'refs/tags/core/v1.2-rc.1', GITHUB_REF_TYPE: 'tag' },
    )
    expect(annotations(result, 'error')).toEqual([])
    expect(result.outputs).toMatchObject({ outcome: 'published', name: '', version: '' })
  })

  test('in colours in the log alone: no command, output or summary has any, and an index cannot add its own', async () => {
    await place('dist', wheel, sdist)
    await index.close()
    index = await startLoopbackIndex({
      intercept: ({ method }) =>
        method === 'POST' ? { status: 400, body: '400 \u001b[35mNo\u001b]0;x\u0007!' } : 'pass',
    })
    const result = await run({ verbose: 'true', 'print-hash': 'true' })
    const visible = result.stdout.replaceAll('\u001b', '␛')
    expect(visible).toMatch(/^␛\[31m✗ failed␛\[0m tstools-0\.1-py3-none-any\.whl \(/m)
    expect(visible).toMatch(/^␛\[1;31m✗ Not published to .*␛\[0m\r?$/m)
    expect(new Set(visible.match(/␛.{0,6}?m|␛/g))).toEqual(new Set(['␛[31m', '␛[1;31m', '␛[90m', '␛[0m']))
    const { commands, outputs, summary, state } = result
    expect(JSON.stringify({ commands, outputs, summary, state })).not.toContain('\\u001b')
    expect(summary).toContain('400 No!')
  })

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('without colours where the job has %j', async environment => {
    await place('dist', wheel)
    const result = await run({}, environment)
    expect(result.stdout).toContain('\n✓ uploaded tstools-0.1-py3-none-any.whl')
    expect(result.stdout).not.toContain('\u001b')
  })

  test('of each file: what it is, its digests with print-hash, and that it is on its way', async () => {
    await place('dist', wheel, sdist)
    const result = await run({ 'print-hash': 'true' })
    const sha256 = createHash('sha256').update(wheel.bytes).digest('hex')
    expect(result.log).toContain('▼ Checked 2 files')
    expect(result.log).toMatch(/^tstools-0\.1-py3-none-any\.whl \([\d.]+ k?B\): wheel of tstools 0\.1$/m)
    expect(result.log).toContain(`  sha256: ${sha256}\n`)
    expect(result.log).toMatch(/^ {2}md5: [0-9a-f]{32}$/m)
    expect(result.log).toMatch(/^ {2}blake2b-256: [0-9a-f]{64}$/m)
    expect(result.log).toMatch(/^↑ tstools-0\.1\.tar\.gz: uploading [\d.]+ k?B$/m)
    await index.close()
    index = await startLoopbackIndex()
    expect((await run()).log).not.toContain(sha256)
  })

  test('to programs: a JSON file with what the outputs have and every message, without secrets, on failure too', async () => {
    await place('dist', wheel, sdist)
    const published = await run({ 'report-file': 'reports für/publish.json' })
    const read = async () => JSON.parse(await readFile(join(workspace, 'reports für', 'publish.json'), 'utf8'))
    expect(await read()).toMatchObject({
      ...{ outcome: 'published', name: 'tstools', version: '0.1', 'uploaded-count': 2 },
      'install-command': published.outputs['install-command'],
      files: JSON.parse(published.outputs['files'] ?? ''),
      releases: JSON.parse(published.outputs['releases'] ?? ''),
    })
    await index.close()
    index = await startLoopbackIndex({
      intercept: ({ method }) =>
        method === 'POST' ? { status: 400, body: '400 Not with pypi-canary-canary' } : 'pass',
    })
    await run({ 'report-file': 'reports für/publish.json', password: 'pypi-canary-canary' })
    const failed = await read()
    expect(failed).toMatchObject({ outcome: 'failed', 'uploaded-count': 0 })
    expect(failed.messages).toContainEqual(
      expect.objectContaining({ level: 'error', text: expect.stringContaining('400 Not with ***') }),
    )
    expect(JSON.stringify(failed)).not.toContain('canary')
  })

  test('of a slow upload: how much has gone, and how fast', async () => {
    const large = buildWheel({ ...project, files: { 'data.bin': new Uint8Array(12_000_000) } }, { stored: true })
    await place('dist', large)
    const result = await runAction({
      workspace,
      inputs: { 'repository-url': index.uploadUrl, password: index.apiToken },
      nodeOptions: ['--import', new URL('../support/hurry-clock.mjs', import.meta.url).href],
    })
    expect(result.exitCode).toBe(0)
    const progress = /^↑ tstools-0\.1-py3-none-any\.whl: \d+ % of 12 MB, [\d.]+ (?:B|kB|MB|GB)\/s$/m
    expect(result.log).toMatch(progress)
    expect(result.log).toMatch(/^✓ uploaded tstools-0\.1-py3-none-any\.whl in \d/m)
  })
})
