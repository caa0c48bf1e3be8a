import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { locateTool, type Tool, toolEnvironment } from './tools.ts'

/** A server that has not answered by then hangs: the slowest takes two of them on a machine at rest. */
const START_SECONDS = 300

/** A running index of some kind, with one user. */
export interface RealIndex extends AsyncDisposable {
  readonly uploadUrl: string
  /** The Simple API's root. */
  readonly simpleUrl: string
  readonly user: string
  readonly password: string
  /** A token, where the index takes one in place of user and password. */
  readonly apiToken?: string
}

/** Starts a server, and waits until it answers at `url`, whatever it says. */
export async function startServer(
  tool: Tool,
  args: readonly string[],
  url: string,
  directory: string,
): Promise<AsyncDisposable> {
  const child = spawn(await locateTool(tool), args, {
    cwd: directory,
    env: toolEnvironment(directory),
    stdio: 'ignore',
  })
  for (let tries = 0; tries < START_SECONDS * 10; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${tool} ended with exit code ${child.exitCode}`)
    }
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return { [Symbol.asyncDispose]: () => stop(child) }
    await pause(100)
  }
  await stop(child)
  throw new Error(`${tool} did not answer within ${START_SECONDS} seconds`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  const killer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(killer)
}

/** A port of the loopback interface that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
