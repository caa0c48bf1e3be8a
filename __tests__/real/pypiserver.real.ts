import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { writeGreeter } from './support/greeter.ts'
import { installGreeter } from './support/install-greeter.ts'
import { type Pypiserver, startPypiserver } from './support/start-pypiserver.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
let server: Pypiserver
let filenames: readonly string[]

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
  server = await startPypiserver(directory.path)
  await mkdir(join(directory.path, 'dist'))
  filenames = await writeGreeter(join(directory.path, 'dist'), 'hello')
})

afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await directory?.[Symbol.asyncDispose]()
})

function publish(password = server.password): Promise<ActionRun> {
  const inputs = { 'repository-url': server.url, 'index-url': server.simpleUrl, user: server.user, password }
  return runAction({ workspace: directory.path, inputs })
}

// Each test begins where the one before it ended.
describe('a real pypiserver', () => {
  test('refuses a wrong password, and the error names it', async () => {
    const run = await publish('wrong')
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
    expect(run.log).toMatch(/password/i)
    expect(await readdir(server.files)).toEqual([])
  })

  test('receives a release, byte by byte', async () => {
    const run = await publish()
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', 'uploaded-count': '2' } })
    for (const filename of filenames) {
      const received = await readFile(join(server.files, filename))
      expect(received.equals(await readFile(join(directory.path, 'dist', filename)))).toBe(true)
    }
  })

  test.each(['wheel', 'sdist'] as const)('gives the %s to pip, which installs it', async kind => {
    const { pip, greeting } = await installGreeter(server.simpleUrl, directory.path, kind)
    expect(pip).toMatchObject({ exitCode: 0 })
    expect(greeting).toBe('hello')
  })

  test('receives nothing when the same files are published again, and the run succeeds', async () => {
    const run = await publish()
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'nothing-new', 'uploaded-count': '0', 'skipped-count': '2' },
    })
  })

  test('receives nothing when files of the same names have other content, and the run fails', async () => {
    await writeGreeter(join(directory.path, 'dist'), 'goodbye')
    const run = await publish()
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
    for (const filename of filenames) expect(run.log).toContain(filename)
    const { greeting } = await installGreeter(server.simpleUrl, directory.path, 'wheel')
    expect(greeting).toBe('hello')
  })
})
