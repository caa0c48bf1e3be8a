import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { ArrivingRequest, Interception, LoopbackIndex } from './loopback-index.ts'
import { startLoopbackIndex } from './start-loopback-index.ts'

const run = promisify(execFile)

export interface RealClients {
  /** Paths of executables. */
  readonly twine: string
  readonly pip: string
  /** Paths of distributions that are real and small: a wheel of every project, and sdists. */
  readonly distributions: readonly string[]
}

/**
 * Holds the index against the clients that PyPI has: twine uploads to it, pip installs from it.
 * @returns what was seen to work, a sentence each
 * @throws when a client is not served as PyPI would serve it
 */
export async function checkWithRealClients(clients: RealClients): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'real-clients-'))
  let html = false
  const intercept = (request: ArrivingRequest) => (html ? answerInHtml(request, index) : 'pass')
  const index = await startLoopbackIndex({ intercept, pageMaxAge: 0 })
  try {
    const seen = [await checkUploads(clients, index), await checkSecondUpload(clients, index)]
    seen.push(await checkChangedFile(clients, index, scratch))
    seen.push(await checkInstallation(clients, index, join(scratch, 'JSON')))
    html = true
    seen.push(await checkInstallation(clients, index, join(scratch, 'HTML')))
    return seen
  } finally {
    await index.close()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function checkUploads(clients: RealClients, index: LoopbackIndex): Promise<string> {
  await uploadByTwine(clients, index, clients.distributions)
  const stored = new Map(index.files().map(file => [file.filename, file.digests.sha256]))
  for (const path of clients.distributions) {
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    if (stored.get(basename(path)) !== sha256) throw new Error(`twine uploaded ${path}, and the index has not got it`)
  }
  return `twine uploads ${stored.size} files`
}

async function checkSecondUpload(clients: RealClients, index: LoopbackIndex): Promise<string> {
  const before = index.files()
  await uploadByTwine(clients, index, clients.distributions)
  if (index.files().some((file, position) => file !== before[position]))
    throw new Error('identical files were stored again')
  return 'twine may upload identical files again'
}

async function checkChangedFile(clients: RealClients, index: LoopbackIndex, scratch: string): Promise<string> {
  const wheel = clients.distributions.find(path => path.endsWith('.whl'))
  if (wheel === undefined) throw new Error('there is no wheel among the distributions')
  const changed = join(scratch, basename(wheel))
  await copyFile(wheel, changed)
  await appendFile(changed, '\n')
  const failure = await uploadByTwine(clients, index, [changed]).catch((error: unknown) => error)
  const output = failure instanceof Error && 'stdout' in failure ? String(failure.stdout).replace(/\s+/g, ' ') : ''
  if (!output.includes('400 Bad Request') || !output.includes('File already exists'))
    throw new Error(`twine was to be told that the file exists with other bytes: ${output}`)
  return 'twine is told that other bytes have the name'
}

async function checkInstallation(clients: RealClients, index: LoopbackIndex, target: string): Promise<string> {
  const projects = [...index.store.projects.keys()]
  const options = ['--isolated', '--disable-pip-version-check', '--no-cache-dir', '--no-deps', '--only-binary', ':all:']
  await run(clients.pip, ['install', ...options, '--target', target, '--index-url', index.simpleUrl, ...projects])
  const installed = (await readdir(target)).filter(name => name.endsWith('.dist-info'))
  if (installed.length !== projects.length)
    throw new Error(`pip installed ${installed.join(', ')} of ${projects.join(', ')}`)
  return `pip installs ${installed.join(', ')} by pages in ${basename(target)}`
}

async function uploadByTwine(clients: RealClients, index: LoopbackIndex, paths: readonly string[]): Promise<void> {
  const options = ['--non-interactive', '--disable-progress-bar', '--config-file', '/dev/null']
  const account = ['--username', '__token__', '--password', index.apiToken]
  await run(clients.twine, ['upload', ...options, ...account, '--repository-url', index.uploadUrl, ...paths])
}

/** pip asks for JSON first: to see it read HTML, its request is answered with the page that older ones would get. */
async function answerInHtml(request: ArrivingRequest, index: LoopbackIndex): Promise<Interception> {
  const isFirst = request.path.startsWith('/simple/') && request.headers['accept'] !== 'text/html'
  if (!isFirst) return 'pass'
  const page = await fetch(index.url + request.path, { headers: { accept: 'text/html' } })
  return { status: page.status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: await page.text() }
}

if (import.meta.main) {
  const [twine = '', pip = '', ...distributions] = process.argv.slice(2)
  for (const line of await checkWithRealClients({ twine, pip, distributions })) process.stdout.write(`${line}\n`)
}
