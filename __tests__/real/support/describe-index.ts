import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionRun, runAction } from '../../support/run-action.ts'
import { writeGreeter } from './greeter.ts'
import { installGreeter } from './install-greeter.ts'
import type { RealIndex } from './real-index.ts'
import { makeTemporaryDirectory } from './temporary-directory.ts'

/** What every index has to go through, each test from where the one before it ended. */
export function describeIndex(name: string, start: (directory: string) => Promise<RealIndex>): void {
  let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
  let index: RealIndex
  let filenames: readonly string[]
  const inDist = (filename: string) => join(directory.path, 'dist', filename)

  beforeAll(async () => {
    directory = await makeTemporaryDirectory()
    index = await start(directory.path)
    await mkdir(inDist(''))
    filenames = await writeGreeter(inDist(''), 'hello')
  })

  afterAll(async () => {
    await index?.[Symbol.asyncDispose]()
    await directory?.[Symbol.asyncDispose]()
  })

  function publish(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    return runAction({
      workspace: directory.path,
      inputs: {
        'repository-url': index.uploadUrl,
        'index-url': index.simpleUrl,
        user: index.user,
        password: index.password,
        ...inputs,
      },
    })
  }

  function outcomes(run: ActionRun): Readonly<Record<string, string>> {
    const files: readonly { readonly filename: string; readonly outcome: string }[] = JSON.parse(
      run.outputs['files'] ?? '[]',
    )
    return Object.fromEntries(files.map(({ filename, outcome }) => [filename, outcome]))
  }

  describe(name, () => {
    test('refuses a wrong password: the error names it, and nothing is tried again', async () => {
      const run = await publish({ password: 'wrong' })
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
      expect(run.log).toMatch(/credentials|password/i)
      expect(run.log).not.toMatch(/trying again/)
    })

    test('refuses a token that it does not know', async () => {
      const run = await publish({ user: '__token__', password: 'pypi-notatoken' })
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
    })

    test('receives half a release, by a token where it has them, and then only the rest of it', async () => {
      const [first = '', second = ''] = filenames
      const credentials = index.apiToken === undefined ? {} : { user: '__token__', password: index.apiToken }
      const half = await publish({ files: `dist/${first}`, ...credentials })
      expect(half).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', 'uploaded-count': '1' } })
      const rest = await publish({ wait: '30' })
      expect(rest).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', available: 'true' } })
      expect(outcomes(rest)).toEqual({ [first]: 'identical', [second]: 'uploaded' })
    })

    test.each(['wheel', 'sdist'] as const)('gives the %s to pip, which installs it', async kind => {
      const { pip, greeting } = await installGreeter(index.simpleUrl, directory.path, kind)
      expect(pip).toMatchObject({ exitCode: 0 })
      expect(greeting).toBe('hello')
    })

    test('receives nothing when the same files are published again, and the run succeeds', async () => {
      const run = await publish()
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'nothing-new', 'uploaded-count': '0' } })
    })

    test('receives nothing when files of the same names have other content, and the run fails', async () => {
      await writeGreeter(inDist(''), 'goodbye')
      const run = await publish()
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'uploaded-count': '0' } })
      expect(Object.values(outcomes(run))).toEqual(['conflict', 'conflict'])
      expect(run.log).toContain('`0.1.post1`')
      await rm(join(directory.path, 'installed-wheel'), { recursive: true })
      expect((await installGreeter(index.simpleUrl, directory.path, 'wheel')).greeting).toBe('hello')
    })

    test('keeps what it has when that is asked for, with a warning', async () => {
      const run = await publish({ 'skip-existing': 'true' })
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'nothing-new', 'skipped-count': '2' } })
      expect(run.commands.filter(({ name }) => name === 'warning')).toHaveLength(2)
    })
  })
}
