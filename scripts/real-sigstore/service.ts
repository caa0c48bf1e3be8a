import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../__tests__/real/support/tools.ts'

const programs = join(process.env['PYPI_PUBLISH_CACHE'] ?? join(projectRoot, '.cache'), 'sigstore')

/** A program that runs until it is stopped. */
export interface Service {
  /** The first line that it writes to standard output. */
  firstLine(): Promise<string>
  stop(): Promise<void>
}

/** Starts a program that `run` has built. What it has to say of errors is shown. */
export function startService(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Service {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }
  const log = process.env['SHOW_LOGS'] === undefined ? 'ignore' : 'inherit'
  const child: ChildProcess = spawn(join(programs, name), args, { env, stdio: ['ignore', 'pipe', log] })
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  return {
    firstLine: async () => String((await once(lines, 'line'))[0]),
    async stop() {
      const ended = once(child, 'close')
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** What an address answers, as soon as something answers there: for at most 20 seconds. */
export async function fetchText(url: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return await response.text()
    await wait(100)
  }
  throw new Error(`${url} does not answer.`)
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
