import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeGreeter } from './support/greeter.ts'
import { commitRepository, runWorkflow } from './support/run-workflow.ts'
import { type Pypiserver, startPypiserver } from './support/start-pypiserver.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { projectRoot, type ToolRun } from './support/tools.ts'

let directory: Awaited<ReturnType<typeof makeTemporaryDirectory>>
let server: Pypiserver
let repository: string
let filenames: readonly string[]

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
  server = await startPypiserver(directory.path)
  repository = join(directory.path, 'greeter')
  await mkdir(join(repository, '.github', 'workflows'), { recursive: true })
  await mkdir(join(repository, 'built'))
  await cp(join(projectRoot, 'action.yml'), join(repository, 'action.yml'))
  await cp(join(projectRoot, 'dist'), join(repository, 'dist'), { recursive: true })
  await writeFile(join(repository, '.github', 'workflows', 'release.yml'), writeWorkflow())
  filenames = await writeGreeter(join(repository, 'built'), 'hello')
  await commitRepository(repository)
})

afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await directory?.[Symbol.asyncDispose]()
})

describe('a tag-triggered workflow under a real workflow runner', () => {
  test('publishes an sdist and a wheel, and a later step sees the outputs', async () => {
    const { exitCode, output } = await pushTag('v0.1')
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
    expect(output).toContain('outcome=published name=greeter version=0.1 uploaded=2 skipped=0')
    expect((await readdir(server.files)).sort()).toEqual(filenames.toSorted())
    for (const filename of filenames) {
      const received = await readFile(join(server.files, filename))
      expect(received.equals(await readFile(join(repository, 'built', filename)))).toBe(true)
    }
  })

  test('uploads nothing when it runs again, and succeeds', async () => {
    const { exitCode, output } = await pushTag('v0.1')
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
    expect(output).toContain('outcome=nothing-new name=greeter version=0.1 uploaded=0 skipped=2')
  })

  test('fails on a tag that names another version, and a later step sees why', async () => {
    const { exitCode, output } = await pushTag('v0.2')
    expect(exitCode).toBe(1)
    expect(output).toContain('outcome=failed name=greeter version=0.1 uploaded=0 skipped=')
    expect(output).toMatch(/v0\.2/)
  })

  test('shows colours in its log, where nobody has switched them off', async () => {
    const { output } = await pushTag('v0.1', { NO_COLOR: '', TERM: '' })
    expect(output).toContain('\u001b[1;32m✓ Nothing new for ')
    expect(output).toContain('\u001b[90m= identical\u001b[0m  greeter-0.1.tar.gz')
    expect((await pushTag('v0.1', { NO_COLOR: '1' })).output).not.toContain('\u001b[90m')
  })

  test('never shows the password', async () => {
    const { output } = await pushTag('v0.1')
    expect(output).toContain('outcome=nothing-new')
    expect(output).not.toContain(server.password)
  })
})

function writeWorkflow(): string {
  return `name: Release
on:
  push:
    tags: ['v*']
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: publish
        uses: ./
        with:
          packages-dir: built
          repository-url: ${server.uploadUrl}
          index-url: ${server.simpleUrl}
          user: ${server.user}
          password: \${{ secrets.INDEX_PASSWORD }}
      - if: always()
        env:
          OUTPUTS: >-
            outcome=\${{ steps.publish.outputs.outcome }}
            name=\${{ steps.publish.outputs.name }}
            version=\${{ steps.publish.outputs.version }}
            uploaded=\${{ steps.publish.outputs.uploaded-count }}
            skipped=\${{ steps.publish.outputs.skipped-count }}
        run: echo "$OUTPUTS"
`
}

/** What GitHub does when the tag is pushed. */
async function pushTag(tag: string, environment: Readonly<Record<string, string>> = {}): Promise<ToolRun> {
  return await runWorkflow({
    repository,
    home: directory.path,
    event: 'push',
    payload: { ref: `refs/tags/${tag}` },
    secrets: { INDEX_PASSWORD: server.password },
    environment,
  })
}
