import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const cache = process.env['PYPI_PUBLISH_CACHE'] ?? join(projectRoot, '.cache')
const directories = { python: join(cache, 'python', 'bin'), act: join(cache, 'act') } as const

/** Where `.ci/fetch` leaves the real distributions. */
export const realDistributions = join(cache, 'distributions')

/** Where the pictures of job summaries are left. */
export const summaryPictures = join(cache, 'summaries')

/** A tool by its place in the cache, such as `python/twine`. */
export type Tool = `${keyof typeof directories}/${string}`

export interface ToolRun {
  readonly exitCode: number | null
  /** What it wrote, stdout and stderr as they came. */
  readonly output: string
}

/**
 * The path of a real tool.
 * @throws when it is not there: these tests never skip.
 */
export async function locateTool(tool: Tool): Promise<string> {
  const [kind, name = ''] = tool.split('/') as [keyof typeof directories, string?]
  const path = join(directories[kind], name)
  await access(path).catch(() => {
    throw new Error(`${path} is missing: run \`.ci/fetch\` and \`.ci/build-act\` first.`)
  })
  return path
}

/**
 * The little of our environment that a tool gets: nothing that could name an index, a proxy or a credential.
 * @param commands directories with commands that come before all others
 */
export function toolEnvironment(home: string, commands: readonly string[] = []): Record<string, string> {
  return {
    // Node 24 before any other: a workflow runner takes `node` from the PATH.
    PATH: [...commands, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    NO_PROXY: '127.0.0.1',
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  }
}

export interface RunOptions {
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
  /** Directories with commands that come before all others. */
  readonly commands?: readonly string[]
  /** Number of the user, and of the group, to run it as. */
  readonly user?: number
}

/** Runs a tool to its end, without standard input, and returns what it wrote. */
export async function runTool(tool: Tool, args: readonly string[], options: RunOptions): Promise<ToolRun> {
  return await run(await locateTool(tool), args, options)
}

/** Runs any command as `runTool()` does. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, environment = {}, commands = [], user }: RunOptions,
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const env = { ...toolEnvironment(cwd, commands), ...environment }
    const identity = user === undefined ? {} : { uid: user, gid: user }
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...identity })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, output }))
  })
}
