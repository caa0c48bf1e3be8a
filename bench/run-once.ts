import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { checkAccounts } from './check-accounts.ts'
import { buildCommand, curlConfiguration, type Occasion, writeCurlConfiguration } from './command.ts'
import type { Laboratory, LinkAccount } from './laboratory.ts'
import type { Run } from './results.ts'
import { parseTool, type ToolName } from './tools.ts'

/** What the kernel says of a process that has ended, as `measure` writes it. */
interface ProcessAccount {
  readonly exitCode: number
  readonly seconds: number
  readonly userSeconds: number
  readonly systemSeconds: number
  readonly peakBytes: number
}

/** The little of our environment that a tool gets: nothing that could name an index, a proxy or a credential. */
function bareEnvironment(directory: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: directory, LANG: 'C.UTF-8', NO_COLOR: '1', CI: 'true' }
}

/**
 * Runs a tool once, and accounts for it from outside.
 * @throws {Error} when it failed, or when the index does not have exactly what was to be published
 */
export async function runOnce(
  tool: ToolName,
  subject: Pick<Occasion, 'set' | 'written' | 'peers'>,
  laboratory: Laboratory,
  parent: string,
): Promise<Run> {
  const directory = await mkdtemp(join(parent, 'run-'))
  try {
    const { port, authority } = laboratory
    const occasion = { ...subject, port, authority, directory }
    const command = buildCommand(parseTool(tool), occasion)
    await Promise.all([
      writeFile(curlConfiguration(directory), writeCurlConfiguration(occasion)),
      ...['output', 'summary', 'state'].map(name => writeFile(join(directory, name), '')),
    ])
    const { accountFile, log } = await execute([laboratory.measure, command.program, ...command.args], {
      cwd: subject.written.workspace,
      env: { ...bareEnvironment(directory), ...command.environment },
      directory,
    })
    const { exitCode, ...measured }: ProcessAccount = JSON.parse(await readFile(accountFile, 'utf8'))
    if (exitCode !== 0) throw new Error(`${tool} failed on ${subject.set.name} (exit code ${exitCode}):\n${log}`)
    const link = await readSettled(laboratory)
    const index = await laboratory.readIndex()
    const complaints = checkAccounts(tool, subject, link, index)
    if (complaints.length > 0) throw new Error(`${tool} on ${subject.set.name}: ${complaints.join('; ')}\n${log}`)
    const { connections, bytesUp, bytesDown } = link
    return { ...measured, connections, bytesUp, bytesDown, requests: index.requests }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The account of the link, when every connection has ended: the last bytes may still be on their way. */
async function readSettled(laboratory: Laboratory): Promise<LinkAccount> {
  for (let turn = 0; turn < 500; turn += 1) {
    const account = await laboratory.readLink()
    if (account.open === 0) return account
    await setTimeout(10)
  }
  throw new Error('connections stay open after the tool has ended')
}

interface Execution {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly directory: string
}

function execute(
  [measure = '', ...command]: readonly string[],
  { cwd, env, directory }: Execution,
): Promise<{ readonly accountFile: string; readonly log: string }> {
  const accountFile = join(directory, 'account.json')
  return new Promise((resolve, reject) => {
    const child = spawn(measure, [accountFile, ...command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
      })
    }
    child.on('error', reject)
    child.on('close', exitCode => {
      if (exitCode === 0) resolve({ accountFile, log })
      else reject(new Error(`${command[0]} could not be run:\n${log}`))
    })
  })
}
