import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { locateTool, toolEnvironment } from './tools.ts'

const START_SECONDS = 20

/** A running pypiserver with one user. */
export interface Pypiserver extends AsyncDisposable {
  /** Where files are posted. */
  readonly url: string
  /** The Simple API's root. */
  readonly simpleUrl: string
  readonly user: string
  readonly password: string
  /** Where it keeps the files. */
  readonly files: string
}

/** Starts a real pypiserver on the loopback interface, with its files in `directory`. */
export async function startPypiserver(directory: string): Promise<Pypiserver> {
  const [user, password] = ['alice', 'correct horse battery staple']
  const files = join(directory, 'files')
  const passwords = join(directory, 'htpasswd')
  await mkdir(files, { recursive: true })
  await writeFile(passwords, `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`)
  const port = await findFreePort()
  const address = ['--interface', '127.0.0.1', '--port', String(port)]
  const options = ['--passwords', passwords, '--authenticate', 'update', '--disable-fallback', '--hash-algo', 'sha256']
  const child = spawn(await locateTool('python/pypi-server'), ['run', ...address, ...options, files], {
    cwd: directory,
    env: toolEnvironment(directory),
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/`
  await waitUntilReady(url, child)
  return { url, simpleUrl: `${url}simple/`, user, password, files, [Symbol.asyncDispose]: () => stop(child) }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < START_SECONDS * 10; tries += 1) {
    if (child.exitCode !== null) throw new Error(`pypiserver ended with exit code ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  await stop(child)
  throw new Error(`pypiserver did not answer within ${START_SECONDS} seconds`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
