import { join } from 'node:path'
import { findFreePort, type RealIndex, startServer } from './real-index.ts'

/** Starts a real pypiron with one user: an index that checks what it is given, and is in no hurry to list it. */
export async function startPypiron(directory: string): Promise<RealIndex> {
  const [user, password] = ['alice', 'correct horse battery staple']
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}/`
  const options = ['--data-dir', join(directory, 'pypiron'), '--bind-addr', `127.0.0.1:${port}`]
  const account = ['--uploader-user', user, '--uploader-pass', password]
  // By default it would ask a public service for advisories.
  const onItsOwn = ['--advisory-feed', '']
  const args = ['serve', ...options, ...account, ...onItsOwn]
  const server = await startServer('python/pypiron', args, `${url}simple/`, directory)
  return {
    uploadUrl: `${url}legacy/`,
    simpleUrl: `${url}simple/`,
    user,
    password,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
