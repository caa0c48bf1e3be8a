import type { ChildProcess } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSdist } from '../support/archives/build-sdist.ts'
import { buildWheel } from '../support/archives/build-wheel.ts'
import type { ArrivingRequest, Interception, LoopbackIndex } from '../support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { startPublishingJob } from '../support/publishing-job.ts'
import { startSigstoreStack } from '../support/sigstore-stack/start-sigstore-stack.ts'
import { ACTION, adoptAction } from './support/adopt-action.ts'
import { REPOSITORY, runWorkflow } from './support/run-workflow.ts'
import { makeTemporaryDirectory } from './support/temporary-directory.ts'
import { locateTool, run } from './support/tools.ts'

/* The committed bundle under a real workflow runner, in places and as users that are not what one thinks of first. */

const ROUTE = new URL('../support/route-pypi-to-loopback.mjs', import.meta.url).href
const greeter = { name: 'greeter', version: '0.1', description: 'Says hello.\n' }
const DISTRIBUTIONS = [buildWheel(greeter), buildSdist(greeter)]
const FILENAMES = DISTRIBUTIONS.map(({ filename }) => filename)
const TAG_PUSH = { event: 'push', payload: { ref: 'refs/tags/v0.1' } } as const

let resources: AsyncDisposableStack
let directory: string

beforeEach(async () => {
  resources = new AsyncDisposableStack()
  directory = resources.use(await makeTemporaryDirectory()).path
})

afterEach(() => resources.disposeAsync())

function distributionsIn(path: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(DISTRIBUTIONS.map(({ filename, bytes }) => [`${path}/${filename}`, bytes]))
}

async function startIndex(audience = 'pypi', onUpload: () => Interception | Promise<Interception> = () => 'pass') {
  const intercept = ({ path, method }: ArrivingRequest) =>
    path === '/legacy/' && method === 'POST' ? onUpload() : 'pass'
  const index = await startLoopbackIndex({ pageMaxAge: 0, audience, intercept })
  resources.defer(() => index.close())
  const { owner, name } = REPOSITORY
  index.issuer.workflow = { owner, ownerId: '65', repository: name, workflow: 'publish.yml' }
  index.accounts.trustPending('greeter', index.issuer.workflow)
  return index
}

/** The variables that let a step publish to this index by trusted publishing, as lines of YAML. */
function environmentFor(index: LoopbackIndex): string {
  const variables = { LOOPBACK_INDEX: index.url, ...index.issuer.environment() }
  return Object.entries(variables)
    .map(([name, value]) => `${name}: '${value}'`)
    .join('\n    ')
}

function storedIn(index: LoopbackIndex): readonly string[] {
  return index
    .files()
    .map(({ filename }) => filename)
    .toSorted()
}

function expectSuccess(exitCode: number | null, output: string): void {
  expect({ exitCode, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, output: '' })
}

/** What became of each upload token: the answers to the requests that mint and burn. */
function tokenRequests(index: LoopbackIndex): readonly string[] {
  const requests = index.requests.filter(({ path }) => /mint-token|burn-token/.test(path))
  return requests.map(({ path, status }) => `${path.slice('/_/oidc/'.length)} ${status}`)
}

describe('Under a workflow runner, the bundle publishes', () => {
  test('as a step of a composite action, which passes its outputs on', async () => {
    const index = await startIndex()
    const release = `name: Release
description: Publishes what was built
outputs:
  outcome:
    description: As there
    value: \${{ steps.publish.outputs.outcome }}
  summary:
    description: Name, version and count
    value: >-
      \${{ steps.publish.outputs.name }} \${{ steps.publish.outputs.version }} \${{ steps.publish.outputs.uploaded-count }}
runs:
  using: composite
  steps:
    - id: publish
      uses: ${ACTION}
      with:
        attestations: false
`
    const steps = `- id: release
  uses: ./.github/actions/release
- env:
    SEEN: \${{ steps.release.outputs.outcome }} \${{ steps.release.outputs.summary }}
  run: echo "composite says <$SEEN>"
`
    const files = { '.github/actions/release/action.yml': release, ...distributionsIn('dist') }
    const project = await adoptAction(directory, 'greeter', steps, files)
    const environment = {
      NODE_OPTIONS: `--import=${ROUTE}`,
      LOOPBACK_INDEX: index.url,
      ...index.issuer.environment(),
    }
    const { exitCode, output } = await runWorkflow({ ...TAG_PUSH, ...project, home: directory, environment })
    expectSuccess(exitCode, output)
    expect(output).toContain('composite says <published greeter 0.1 2>')
    expect(tokenRequests(index)).toEqual(['mint-token 200', 'burn-token 202'])
  })

  test('from directories with spaces and letters of other alphabets', async () => {
    const index = await startIndex()
    const packages = "gebaut für alle, d'été ☃ (neu) [1] 100%"
    const steps = `- id: publish
  uses: ${ACTION}
  with:
    packages-dir: "${packages}"
    repository-url: ${index.uploadUrl}
    password: \${{ secrets.TOKEN }}
`
    const files = { ...distributionsIn(packages), [`${packages}/Übersicht – «всё».txt`]: 'no distribution' }
    const home = join(directory, 'Ho me, «дом» ☃')
    await mkdir(home)
    const project = await adoptAction(directory, 'greeter für alle', steps, files)
    const secrets = { TOKEN: index.apiToken }
    const { exitCode, output } = await runWorkflow({ ...TAG_PUSH, ...project, home, secrets })
    expectSuccess(exitCode, output)
    // The runner had its workspace there, and took it away.
    expect(await readdir(join(home, '.cache', 'act'))).toEqual([])
    expect(output).toContain('Übersicht – «всё».txt')
    expect(storedIn(index)).toEqual(FILENAMES.toSorted())
  })

  test('from a workspace that is read-only, as a user without rights, also without HOME', async () => {
    const index = await startIndex()
    const publish = (id: string, file: string) => `- id: ${id}
  uses: ${ACTION}
  env:
    NODE_OPTIONS: \${{ ${id === 'second'} && env.WITHOUT_HOME || '' }}
  with:
    files: dist/${file}
    repository-url: ${index.uploadUrl}
    password: \${{ secrets.TOKEN }}
`
    const steps = `- run: |
    echo "as user $(id -u)"
    chmod -R a-w .
    if touch probe dist/probe; then exit 1; fi
${publish('first', '*.whl')}${publish('second', '*.tar.gz')}- if: always()
  run: chmod -R u+w .
- env:
    SEEN: \${{ steps.first.outputs.outcome }} \${{ steps.second.outputs.outcome }}
  run: echo "outcomes <$SEEN>"
`
    const project = await adoptAction(directory, 'greeter', steps, distributionsIn('dist'))
    const withoutHome = join(directory, 'without-home.mjs')
    await writeFile(withoutHome, "delete process.env.HOME\nconsole.log('There is no HOME.')\n")
    const commands = [await lendNode(join(directory, 'bin'))]
    const environment = { WITHOUT_HOME: `--import=${pathToFileURL(withoutHome)}` }
    const secrets = { TOKEN: index.apiToken }
    const user = await giveAway(directory)
    const runner = { home: directory, secrets, environment, commands, ...user }
    const { exitCode, output } = await runWorkflow({ ...TAG_PUSH, ...project, ...runner })
    expectSuccess(exitCode, output)
    expect(output).toContain('outcomes <published published>')
    expect(output).not.toContain('as user 0')
    // Of the second step and of its post step.
    expect(output.split('There is no HOME.')).toHaveLength(3)
    expect(storedIn(index)).toEqual(FILENAMES.toSorted())
  })
})

describe('Twice in one job, to TestPyPI and then to PyPI,', () => {
  /** One job for both indexes; what each step asks of GitHub goes to its own issuer. */
  async function publishTwice(onUpload?: () => Promise<Interception>) {
    const rehearsal = await startIndex('testpypi', onUpload)
    const release = await startIndex('pypi', onUpload)
    const sigstore = resources.use(await startSigstoreStack())
    const step = (id: string, repository: string, index: LoopbackIndex) => `- id: ${id}
  continue-on-error: true
  uses: ${ACTION}
  with:
    repository: ${repository}
  env:
    ${environmentFor(index)}
`
    const steps = `${step('rehearse', 'testpypi', rehearsal)}${step('release', 'pypi', release)}- env:
    SEEN: \${{ steps.rehearse.outputs.outcome }} \${{ steps.release.outputs.outcome }}
  run: echo "outcomes <$SEEN>"
`
    const project = await adoptAction(directory, 'greeter', steps, distributionsIn('dist'))
    const environment = { ...(await noteProcesses()), ...sigstore.environment }
    const { exitCode, output } = await runWorkflow({ ...TAG_PUSH, ...project, home: directory, environment })
    expectSuccess(exitCode, output)
    return { rehearsal, release, output }
  }

  test('it publishes with attestations to both, with a token for each that it burns', async () => {
    const { rehearsal, release, output } = await publishTwice()
    expect(output).toContain('outcomes <published published>')
    for (const index of [rehearsal, release]) {
      expect(index.files().map(({ attestations }) => attestations.length)).toEqual([1, 1])
      expect(tokenRequests(index)).toEqual(['mint-token 200', 'burn-token 202'])
    }
    expect(output).not.toContain('Burnt the upload token of the step')
  })

  test('the post step of each burns its own token, when both steps were killed', async () => {
    // A runner ends with SIGKILL what does not end by itself; here it happens in the middle of the first upload.
    const kill = async (): Promise<Interception> => {
      process.kill((await readProcesses()).step, 'SIGKILL')
      return 'hang'
    }
    const { rehearsal, release, output } = await publishTwice(kill)
    for (const index of [rehearsal, release]) {
      expect(index.files()).toEqual([])
      expect(tokenRequests(index)).toEqual(['mint-token 200', 'burn-token 202'])
    }
    expect(output.split('Burnt the upload token that the step had left.')).toHaveLength(3)
  })
})

describe('A job that is cancelled during an upload', () => {
  test('under the workflow runner, which kills the step at once, leaves no token behind', async () => {
    const index = await startIndex('pypi', async (): Promise<Interception> => {
      process.kill((await readProcesses()).runner, 'SIGINT')
      return 'hang'
    })
    const steps = `- uses: ${ACTION}
  with:
    attestations: false
`
    const project = await adoptAction(directory, 'greeter', steps, distributionsIn('dist'))
    const variables = { LOOPBACK_INDEX: index.url, ...index.issuer.environment() }
    const environment = { ...(await noteProcesses()), ...variables }
    const { exitCode, output } = await runWorkflow({ ...TAG_PUSH, ...project, home: directory, environment })
    expect(exitCode).toBe(1)
    expect(output).toContain('this step has been cancelled')
    expect(output).toContain('Burnt the upload token that the step had left.')
    expect(tokenRequests(index)).toEqual(['mint-token 200', 'burn-token 202'])
  })

  // GitHub's own runner first asks, by signals: here the bundle is driven as that one drives it.
  test.each<[string, NodeJS.Signals, NodeJS.Signals | undefined, readonly string[]]>([
    ['SIGINT, and the step ends', 'SIGINT', undefined, ['mint-token 200', 'burn-token 202']],
    ['SIGTERM, and the step ends', 'SIGTERM', undefined, ['mint-token 200', 'burn-token 202']],
    ['SIGKILL', 'SIGKILL', undefined, ['mint-token 200', 'burn-token 202']],
    [
      'SIGINT, and SIGKILL when the step takes too long to burn it',
      'SIGINT',
      'SIGKILL',
      ['mint-token 200', 'burn-token undefined', 'burn-token 202'],
    ],
  ])('leaves no token behind, ended by %s', async (_, signal, lastSignal, requests) => {
    let child: ChildProcess | undefined
    let burns = 0
    const index = await startLoopbackIndex({
      intercept({ path }) {
        if (path === '/legacy/') child?.kill(signal)
        else if (path !== '/_/oidc/burn-token' || lastSignal === undefined || burns++ > 0) return 'pass'
        else child?.kill(lastSignal)
        return 'hang'
      },
    })
    resources.defer(() => index.close())
    index.accounts.trustPending('greeter', index.issuer.workflow)
    const job = await startPublishingJob(index, DISTRIBUTIONS)
    resources.defer(() => job.end())
    const environment = index.issuer.environment()
    const main = await job.run({
      environment,
      onStart: started => {
        child = started
      },
    })
    const ended = lastSignal ?? signal
    expect(main.exitCode).toBe(ended === 'SIGKILL' ? null : 1)
    const post = await job.run({ environment, post: main.state })
    expect({ exitCode: post.exitCode, stderr: post.stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(tokenRequests(index)).toEqual(requests)
    const [, minted = ''] = /^::add-mask::(pypi-[\w-]+)$/m.exec(main.stdout) ?? []
    expect(minted).not.toBe('')
    expect(index.accounts.findToken(minted)).toBeUndefined()
  })
})

/** Variables by which what the runner starts as `node` leaves its number, and the runner's, in a file. */
async function noteProcesses(): Promise<Readonly<Record<string, string>>> {
  const note = join(directory, 'note-processes.mjs')
  const script = "import { writeFileSync } from 'node:fs'\nconst { env, pid, ppid } = process\n"
  await writeFile(note, `${script}writeFileSync(env.PROCESSES, JSON.stringify({ step: pid, runner: ppid }))\n`)
  return {
    NODE_OPTIONS: `--import=${ROUTE} --import=${pathToFileURL(note)}`,
    PROCESSES: join(directory, 'processes'),
  }
}

/** The latest that were noted. */
async function readProcesses(): Promise<{ readonly step: number; readonly runner: number }> {
  return JSON.parse(await readFile(join(directory, 'processes'), 'utf8'))
}

/** Makes a directory with a copy of this process's own `node`: the original may be out of another user's reach. */
async function lendNode(commands: string): Promise<string> {
  await mkdir(commands)
  await copyFile(process.execPath, join(commands, 'node'))
  return commands
}

/**
 * Where the tests run as root, for whom no file is read-only, the runner runs as `nobody`, from a copy of its program
 * that this user can reach.
 */
async function giveAway(path: string): Promise<{ user?: number; program?: string }> {
  if (process.getuid?.() !== 0) return {}
  const nobody = 65_534
  const program = join(path, 'act')
  await copyFile(await locateTool('act/act'), program)
  const { exitCode, output } = await run('chown', ['-R', `${nobody}:${nobody}`, path], { cwd: path })
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: '' })
  return { user: nobody, program }
}
