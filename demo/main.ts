/**
 * The main job in one command: publishes the tutorial's `tstools` to an index on this machine with the committed bundle,
 * started as a runner starts it, by trusted publishing; runs it again; publishes a post-release; installs it with pip.
 *
 * `npm start -- --keep` leaves the index running until Ctrl+C.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltDistribution } from '../__tests__/support/archives/distribution-contents.ts'
import type { LoopbackIndex } from '../__tests__/support/loopback-index/loopback-index.ts'
import { startLoopbackIndex } from '../__tests__/support/loopback-index/start-loopback-index.ts'
import { runAction } from '../__tests__/support/run-action.ts'
import { installWithPip } from './install-with-pip.ts'
import { buildStandIns, buildTstools } from './tstools.ts'

const WORKFLOW = {
  owner: 'student',
  ownerId: '1',
  repository: 'tstools',
  workflow: 'publish.yml',
  environment: 'testpypi',
}

const directory = await mkdtemp(join(tmpdir(), 'pypi-publish-demo-'))
const testIndex = await startLoopbackIndex({ audience: 'testpypi', pageMaxAge: 0 })
const mainIndex = await startLoopbackIndex()
try {
  await publishTwice()
  await publishPostRelease()
  await install()
  if (process.argv.includes('--keep')) await keepRunning()
  else say('That was it. `npm start -- --keep` leaves the index running to look at.')
} finally {
  await Promise.all([testIndex.close(), mainIndex.close()])
  await rm(directory, { recursive: true, force: true })
}

async function publishTwice(): Promise<void> {
  say(
    `An index that behaves as PyPI does runs at ${testIndex.url}. It knows the workflow publish.yml of student/tstools as`,
    'the trusted publisher of the new project tstools. The step of that workflow is',
    '',
    '    - uses: OWNER/pypi-publish@v1',
    '      with:',
    '        repository: testpypi',
    '',
    "(the tutorial's `twine upload --repository testpypi dist/*`; a .pypirc leads `testpypi` to this machine).",
  )
  testIndex.issuer.workflow = WORKFLOW
  testIndex.accounts.trustPending('tstools', WORKFLOW)
  await writeFile(join(directory, '.pypirc'), `[testpypi]\nrepository = ${testIndex.uploadUrl}\n`)
  await build('0.1')
  await runStep('tstools 0.1 is published')
  await runStep('The same step again: everything is there already')
}

async function publishPostRelease(): Promise<void> {
  await build('0.1.post1')
  await runStep('Nothing can be replaced on an index; a mended release is a post-release')
}

/** Writes the distributions of a version where a build would leave them, in place of the former ones. */
async function build(version: string): Promise<void> {
  const dist = join(directory, 'dist')
  await rm(dist, { recursive: true, force: true })
  await mkdir(dist)
  for (const { filename, bytes } of buildTstools(version)) await writeFile(join(dist, filename), bytes)
}

async function runStep(title: string): Promise<void> {
  const run = await runAction({
    workspace: directory,
    inputs: { repository: 'testpypi', pypirc: '.pypirc', 'index-url': testIndex.simpleUrl },
    environment: testIndex.issuer.environment(),
  })
  heading(title)
  process.stdout.write(`${run.log.trim()}\n${run.stderr}`)
  heading('The job summary, as Markdown')
  process.stdout.write(`${run.summary.trim()}\n`)
  if (run.exitCode !== 0) throw new Error(`The action ended with exit code ${run.exitCode}.`)
}

/** The tutorial's two indexes: the test index, and one that has what tstools needs. Both are on this machine. */
async function install(): Promise<void> {
  await uploadStandIns(mainIndex, buildStandIns())
  heading('Installing it')
  const target = join(directory, 'installed')
  const args = ['install', '--index-url', testIndex.simpleUrl, '--extra-index-url', mainIndex.simpleUrl, 'tstools']
  say(`pip ${args.join(' ')}`)
  const installed = await installWithPip(args, target)
  say(installed ?? 'There is no Python with pip on this machine: this part is left out.')
}

/** Puts files onto the second index as anyone would: by the upload protocol, with the action itself. */
async function uploadStandIns(index: LoopbackIndex, distributions: readonly BuiltDistribution[]): Promise<void> {
  const workspace = join(directory, 'stand-ins')
  await mkdir(join(workspace, 'dist'), { recursive: true })
  for (const { filename, bytes } of distributions) await writeFile(join(workspace, 'dist', filename), bytes)
  const inputs = { 'repository-url': index.uploadUrl, password: index.apiToken, 'index-url': index.simpleUrl }
  const run = await runAction({ workspace, inputs })
  if (run.exitCode !== 0) throw new Error(`The second index could not be filled:\n${run.log}`)
}

async function keepRunning(): Promise<void> {
  say(
    `The index keeps running: ${testIndex.simpleUrl}tstools/`,
    `Upload to it with \`twine upload --repository-url ${testIndex.uploadUrl} -u __token__ -p ${testIndex.apiToken} …\``,
    'Ctrl+C ends it.',
  )
  await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
}

function heading(text: string): void {
  process.stdout.write(`\n\u001b[1m━━ ${text}\u001b[0m\n\n`)
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`)
}
