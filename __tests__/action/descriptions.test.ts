import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { writeExecutable } from '../support/fake-executable.ts'
import { findRealPython } from '../support/find-real-python.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'

let root: string
let workspace: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pypi-publish-descriptions-'))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, 'dist'), { recursive: true })
})

afterEach(() => rm(root, { recursive: true, force: true }))

/** Rehearses a release with a description for PyPI, which is out of reach: the proxy's port has no one listening. */
async function rehearse(description: string, environment: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const fields = [['Description-Content-Type', 'text/x-rst']] as const
  const { filename, bytes } = buildWheel({ name: 'tstools', version: '0.1', fields, description })
  await writeFile(join(workspace, 'dist', filename), bytes)
  return await runAction({
    workspace,
    inputs: { 'dry-run': 'true', retries: '0', password: 'pypi-canary-of-the-user' },
    environment: { https_proxy: 'http://127.0.0.1:9', ...environment },
  })
}

const pathWith = (directory: string) => [directory, process.env['PATH'] ?? ''].join(delimiter)

describe('The committed bundle, where a description is in reStructuredText', () => {
  test('starts `python3` with nothing of its environment', async () => {
    const seen = join(root, 'seen')
    await writeExecutable(join(root, 'bin'), 'python3', `{ env; echo "$*"; cat; } >'${seen}'\nexit 1`)
    await rehearse('Only this is to be seen.\n', {
      PATH: pathWith(join(root, 'bin')),
      GITHUB_TOKEN: 'canary-of-the-job',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-of-the-runner',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/canary',
    })
    const text = await readFile(seen, 'utf8')
    expect(text).toContain('Only this is to be seen.')
    expect(text).not.toMatch(/canary|GITHUB_|INPUT_|ACTIONS_|RUNNER_|proxy/i)
  })

  test('starts no `python3` of the workspace', async () => {
    const seen = join(root, 'seen')
    await writeExecutable(join(workspace, 'bin'), 'python3', `touch '${seen}'`)
    const run = await rehearse('Hello.\n', { PATH: join(workspace, 'bin') })
    await expect(readFile(seen)).rejects.toThrow('ENOENT')
    expect(run.log).toContain('PyPI will judge')
    expect(run.outputs['outcome']).toBe('dry-run')
  })

  const withPython = findRealPython() === undefined ? test.skip : test

  withPython(
    "refuses by docutils' verdict (skipped where no python3 of version 3.10 or later is on the PATH)",
    async () => {
      const run = await rehearse('Tools\n=====\n\nSee :func:`greet`.\n')
      expect(run.exitCode).toBe(1)
      expect(run.log).toContain('Line 4 of the description cannot be rendered: Unknown interpreted text role "func".')
      expect(run.log).toContain('Sphinx')
      expect(run.log).not.toContain('PyPI will judge')
    },
  )
})
