import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFreePort, type RealIndex, startServer } from './real-index.ts'

/** A running pypiserver with one user. */
export interface Pypiserver extends RealIndex {
  /** Where it keeps the files. */
  readonly files: string
}

/** Starts a real pypiserver on the loopback interface, with its files in `directory`. */
export async function startPypiserver(directory: string): Promise<Pypiserver> {
  const [user, password, apiToken] = ['alice', 'correct horse battery staple', 'a-token-of-no-particular-form']
  const files = join(directory, 'files')
  const passwords = join(directory, 'htpasswd')
  await mkdir(files, { recursive: true })
  await writeFile(passwords, [passwordLine(user, password), passwordLine('__token__', apiToken), ''].join('\n'))
  const port = await findFreePort()
  const address = ['--interface', '127.0.0.1', '--port', String(port)]
  const options = ['--passwords', passwords, '--authenticate', 'update', '--disable-fallback', '--hash-algo', 'sha256']
  const uploadUrl = `http://127.0.0.1:${port}/`
  const server = await startServer('python/pypi-server', ['run', ...address, ...options, files], uploadUrl, directory)
  return {
    uploadUrl,
    simpleUrl: `${uploadUrl}simple/`,
    user,
    password,
    apiToken,
    files,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** A line of Apache's password files. */
function passwordLine(user: string, password: string): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}`
}
