import { join } from 'node:path'
import { findFreePort, type RealIndex, startServer } from './real-index.ts'
import { runTool } from './tools.ts'

/**
 * Starts a real devpi with one user and one index, which replaces files (`volatile`) or does not.
 * @param index `user/name` of the index
 */
export async function startDevpi(
  directory: string,
  volatile: boolean,
  index: `${string}/${string}` = 'alice/dev',
): Promise<RealIndex> {
  const [user = ''] = index.split('/')
  const [password, rootPassword] = ['correct horse battery staple', 'root password']
  const serverDirectory = join(directory, 'devpi')
  const options = ['--serverdir', serverDirectory, '--root-passwd', rootPassword, '--no-root-pypi']
  const initialized = await runTool('python/devpi-init', options, { cwd: directory })
  if (initialized.exitCode !== 0) throw new Error(initialized.output)
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}/`
  const address = ['--host', '127.0.0.1', '--port', String(port)]
  const server = await startServer(
    'python/devpi-server',
    ['--serverdir', serverDirectory, ...address],
    `${url}+api`,
    directory,
  )
  const root = await login(url, 'root', rootPassword)
  await put(`${url}${user}`, { password }, root)
  const own = await login(url, user, password)
  await put(`${url}${index}`, { type: 'stage', volatile, bases: [] }, own)
  return {
    uploadUrl: `${url}${index}/`,
    simpleUrl: `${url}${index}/+simple/`,
    user,
    password,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** What devpi's own client sends: the pair that a login gives, encoded like a password. */
async function login(url: string, user: string, password: string): Promise<string> {
  const answer = await send('POST', `${url}+login`, { user, password }, {})
  const { result } = (await answer.json()) as { readonly result: { readonly password: string } }
  return Buffer.from(`${user}:${result.password}`).toString('base64')
}

async function put(url: string, settings: object, authorization: string): Promise<void> {
  await send('PUT', url, settings, { 'x-devpi-auth': authorization })
}

async function send(method: string, url: string, body: object, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${await answer.text()}`)
  return answer
}
