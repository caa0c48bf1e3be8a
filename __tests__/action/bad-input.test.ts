import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

const project = { name: 'tstools', version: '0.1' }
const wheel = buildWheel(project)
const sdist = buildSdist(project)

let index: LoopbackIndex
let workspace: string

beforeAll(async () => {
  index = await startLoopbackIndex()
})
afterAll(() => index.close())
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pypi-publish-bad-input-'))
})
afterEach(() => rm(workspace, { recursive: true, force: true }))

type Files = Readonly<Record<string, Uint8Array | string>>

type Texts = Readonly<Record<string, string>>

async function publishFiles(files: Files, inputs: Texts = {}, environment: Texts = {}): Promise<ActionRun> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  const given = { 'repository-url': index.uploadUrl, password: index.apiToken, ...inputs }
  return runAction({ workspace, inputs: given, environment })
}

/** The run failed with an error annotation that says all of this, its outputs are set, and nothing was sent. */
function expectRefusal(run: ActionRun, ...words: readonly string[]): void {
  const errors = run.commands.filter(({ name }) => name === 'error').map(error => error.message)
  const telling = errors.find(message => words.every(word => message.includes(word)))
  expect({ errors, telling }).toEqual({ errors, telling: expect.any(String) })
  expect(run.exitCode).toBe(1)
  expect(run.stderr).toBe('')
  expect(run.outputs['outcome']).toBe('failed')
  expect(index.requests.filter(request => request.method === 'POST')).toEqual([])
}

describe('Bad input ends in a clear error, and nothing is sent:', () => {
  test('no distributions', async () => {
    expectRefusal(await publishFiles({ 'dist/notes.txt': 'nothing' }), 'nothing to publish', 'packages-dir')
  })

  test('an artifact unpacked one level too deep', async () => {
    const run = await publishFiles({ [`dist/artifact/${wheel.filename}`]: wheel.bytes })
    expectRefusal(run, 'merge-multiple: true', 'dist/artifact')
  })

  test('a wheel that is no zip archive', async () => {
    const run = await publishFiles({ [`dist/${wheel.filename}`]: 'not a zip', [`dist/${sdist.filename}`]: sdist.bytes })
    expectRefusal(run, wheel.filename)
    expect(JSON.parse(run.outputs['files'] ?? '')).toMatchObject([
      { filename: wheel.filename, outcome: 'refused' },
      { filename: sdist.filename, outcome: 'not-attempted' },
    ])
  })

  test('a wheel that was cut off', async () => {
    const cut = wheel.bytes.slice(0, wheel.bytes.length - 100)
    expectRefusal(await publishFiles({ [`dist/${wheel.filename}`]: cut }), wheel.filename)
  })

  test('an sdist that was cut off', async () => {
    const cut = sdist.bytes.slice(0, sdist.bytes.length / 2)
    expectRefusal(await publishFiles({ [`dist/${sdist.filename}`]: cut }), sdist.filename)
  })

  test('a wheel without METADATA', async () => {
    const { filename, bytes } = buildWheel(project, { leaveOut: ['/METADATA'] })
    expectRefusal(await publishFiles({ [`dist/${filename}`]: bytes }), filename, 'METADATA')
  })

  test('an sdist without PKG-INFO', async () => {
    const { filename, bytes } = buildSdist(project, { leaveOut: ['/PKG-INFO'] })
    expectRefusal(await publishFiles({ [`dist/${filename}`]: bytes }), filename, 'PKG-INFO')
  })

  test('a file name that says another project than the metadata', async () => {
    const { filename, bytes } = buildSdist(project, { filename: 'other-0.1.tar.gz' })
    expectRefusal(await publishFiles({ [`dist/${filename}`]: bytes }), filename, 'tstools')
  })

  test('a file name that says another version than the metadata', async () => {
    const { filename, bytes } = buildSdist(project, { filename: 'tstools-0.2.tar.gz' })
    expectRefusal(await publishFiles({ [`dist/${filename}`]: bytes }), filename, '0.2', '0.1')
  })

  test('a near miss of a distribution’s name', async () => {
    const run = await publishFiles({ 'dist/tstools-0.1.tgz': sdist.bytes, [`dist/${wheel.filename}`]: wheel.bytes })
    expectRefusal(run, 'tstools-0.1.tgz', '.tar.gz')
  })

  test('an unknown repository', async () => {
    const inputs = { 'repository-url': '', repository: 'pipy' }
    expectRefusal(await publishFiles({ [`dist/${wheel.filename}`]: wheel.bytes }, inputs), 'pipy', 'pypi')
  })

  test('plain http to a real host', async () => {
    const inputs = { 'repository-url': 'http://pypi.example.com/legacy/' }
    const run = await publishFiles({ [`dist/${wheel.filename}`]: wheel.bytes }, inputs)
    expectRefusal(run, 'pypi.example.com', 'https')
  })

  test('an empty secret while the job has no ID tokens', async () => {
    const inputs = { 'repository-url': '', password: '' }
    const run = await publishFiles({ [`dist/${wheel.filename}`]: wheel.bytes }, inputs)
    expectRefusal(run, 'secret', 'id-token: write')
  })

  test('a user without a password, although the job has ID tokens', async () => {
    const inputs = { user: 'alice', password: '' }
    const run = await publishFiles({ [`dist/${wheel.filename}`]: wheel.bytes }, inputs, index.issuer.environment())
    expectRefusal(run, 'password', new URL(index.url).host)
  })

  test('several mistakes at once, each of them named', async () => {
    const run = await publishFiles({}, { 'dry-run': 'perhaps', wait: 'long', 'if-nothing-new': 'shout' })
    expectRefusal(run, 'dry-run')
    expectRefusal(run, 'wait')
    expectRefusal(run, 'if-nothing-new')
    expect(run.outputs).toMatchObject({ files: '[]', releases: '[]' })
  })
})
