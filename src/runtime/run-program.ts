import { spawn } from 'node:child_process'

/** How a program is run that must learn nothing of us. */
export interface ProgramRun {
  readonly args: readonly string[]
  readonly workingDirectory: string
  /** Its standard input. */
  readonly input: string
  /** It is killed when it writes more. */
  readonly maximumOutputBytes: number
  /** It is killed when this is aborted. */
  readonly signal: AbortSignal
}

export interface ProgramEnd {
  /** `undefined` when it could not be started, or was killed. */
  readonly exitCode: number | undefined
  /** What it wrote on standard output. */
  readonly output: string
}

/**
 * Runs a program by its absolute path, without a shell and with an empty environment: neither `INPUT_*` nor tokens of the
 * runner are there to be read. Never rejects. What it writes on standard error is lost.
 */
export function runProgram(path: string, run: ProgramRun): Promise<ProgramEnd> {
  return new Promise(resolve => {
    const child = spawn(path, run.args, {
      cwd: run.workingDirectory,
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      signal: run.signal,
      killSignal: 'SIGKILL',
    })
    const giveUp = () => {
      child.kill('SIGKILL')
      // A child of its own could hold the pipe open; nobody waits for that.
      child.stdout.destroy()
      resolve({ exitCode: undefined, output: '' })
    }
    const chunks: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > run.maximumOutputBytes) giveUp()
    })
    child.on('error', giveUp)
    child.on('close', exitCode =>
      resolve({ exitCode: exitCode ?? undefined, output: Buffer.concat(chunks).toString() }),
    )
    // A program that ends without reading is judged by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(run.input)
  })
}
