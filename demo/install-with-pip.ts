import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

const PYTHONS = ['python3', 'python']

/**
 * Runs pip with the arguments of an installation, into a directory of its own, and asks the installed module for its version.
 * @returns what Python said of it, or `undefined` where there is no Python with pip
 */
export async function installWithPip(args: readonly string[], target: string): Promise<string | undefined> {
  const python = await findPython()
  if (python === undefined) return undefined
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-cache-dir', '--root-user-action=ignore']
  const installed = await run(python, ['-m', 'pip', ...args, ...quiet, '--target', target])
  if (installed.exitCode !== 0) throw new Error(`pip could not install it:\n${installed.output}`)
  const question = 'import tstools; print("Python imports tstools", tstools.__version__)'
  return (await run(python, ['-c', question], { PYTHONPATH: target })).output.trim()
}

async function findPython(): Promise<string | undefined> {
  for (const python of PYTHONS) {
    const { exitCode } = await run(python, ['-m', 'pip', '--version'])
    if (exitCode === 0) return python
  }
  return undefined
}

async function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  return await new Promise(resolve => {
    // The user's own pip settings could name other indexes: the demo asks the two on this machine and no other.
    const env = { ...process.env, PIP_CONFIG_FILE: devNull, NO_PROXY: '127.0.0.1', ...environment }
    for (const name of ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'PIP_NO_INDEX'])
      delete env[name as never]
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', () => resolve({ exitCode: null, output }))
    child.on('close', exitCode => resolve({ exitCode, output }))
  })
}
