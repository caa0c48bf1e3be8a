import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist')

/** One step of a workflow that uses the action. */
export interface ActionStep {
  /** The checked-out repository: GITHUB_WORKSPACE, and the directory in which the action starts. */
  readonly workspace: string
  /** `with:`, by input name. */
  readonly inputs?: Readonly<Record<string, string>>
  /** What the job's environment has besides what every runner sets. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Options of node itself. */
  readonly nodeOptions?: readonly string[]
  /** `post`: the action's own step at the end of the job, with the state that the main step left. */
  readonly post?: Readonly<Record<string, string>>
  /** Given the process as soon as it runs, for a test that ends it before its time. */
  readonly onStart?: (child: ChildProcess) => void
}

/** A workflow command, as the runner understands a line of the log. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner has when the step is over. */
export interface ActionRun {
  readonly exitCode: number | null
  /** Everything that the process wrote, secrets unmasked. */
  readonly stdout: string
  readonly stderr: string
  /** Lines that a person sees: commands taken out, annotations as the runner shows them, masked, colours left out. */
  readonly log: string
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  /** The file for outputs as it lies on the disk. */
  readonly outputFile: string
  readonly summary: string
  /** What the state file holds at the end: a later value replaces an earlier one. */
  readonly state: Readonly<Record<string, string>>
  /** The state file as it lies on the disk. */
  readonly stateFile: string
}

/** Starts the committed bundle as a runner does: Node 24, `INPUT_*`, command files, and nothing else of our environment. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const temporary = await mkdtemp(join(tmpdir(), 'pypi-publish-runner-'))
  try {
    const files = {
      output: join(temporary, 'output'),
      summary: join(temporary, 'summary'),
      state: join(temporary, 'state'),
      home: join(temporary, 'home'),
    }
    await Promise.all([
      writeFile(files.output, ''),
      writeFile(files.summary, ''),
      writeFile(files.state, ''),
      mkdir(files.home),
    ])
    const environment = {
      PATH: process.env['PATH'],
      // Windows finds neither its network nor its temporary directory without these.
      SystemRoot: process.env['SystemRoot'],
      TEMP: process.env['TEMP'],
      HOME: files.home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_STATE: files.state,
      RUNNER_TEMP: temporary,
      INPUT_USER: '__token__',
      ...Object.fromEntries(Object.entries(step.inputs ?? {}).map(([name, value]) => [inputVariable(name), value])),
      ...Object.fromEntries(Object.entries(step.post ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
      ...step.environment,
    }
    const entry = join(dist, step.post === undefined ? 'index.js' : 'post.js')
    const ended = await runNode([...(step.nodeOptions ?? []), entry], step.workspace, environment, step.onStart)
    const commands = ended.stdout.split(/\r?\n/).flatMap(line => parseCommand(line) ?? [])
    const outputFile = await readFile(files.output, 'utf8')
    const stateFile = await readFile(files.state, 'utf8')
    return {
      ...ended,
      commands,
      log: renderLog(ended.stdout),
      outputs: parseOutputs(outputFile),
      outputFile,
      summary: await readFile(files.summary, 'utf8'),
      stateFile,
      state: parseOutputs(stateFile),
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function runNode(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  onStart?: (child: ChildProcess) => void,
): Promise<Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    onStart?.(child)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, stdout, stderr }))
  })
}

/** `::name key=value,key=value::message`, by the rules of the runner. */
function parseCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  if (match === null) return undefined
  const properties = (match[2] ?? '').split(',').filter(Boolean)
  return {
    name: match[1] ?? '',
    properties: Object.fromEntries(
      properties.map(property => {
        const [key = '', ...value] = property.split('=')
        return [key, unescapeCommand(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',')]
      }),
    ),
    message: unescapeCommand(match[3] ?? ''),
  }
}

function unescapeCommand(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** The log as the runner shows it: masks hold from the line on which they are declared. */
function renderLog(stdout: string): string {
  const masks: string[] = []
  const lines = stdout.split(/\r?\n/).flatMap(line => {
    const command = parseCommand(line)
    if (command?.name === 'add-mask') masks.push(command.message)
    return command === undefined ? [line] : renderCommand(command)
  })
  return masks.reduce((text, mask) => text.replaceAll(mask, '***'), stripVTControlCharacters(lines.join('\n')))
}

function renderCommand({ name, message, properties }: WorkflowCommand): readonly string[] {
  if (name === 'group') return [`▼ ${message}`]
  if (!['error', 'warning', 'notice'].includes(name)) return []
  const title = properties['title'] === undefined ? '' : `${properties['title']}: `
  return [`${name[0]?.toUpperCase()}${name.slice(1)}: ${title}${message}`]
}

/** The runner's file format for values of several lines: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n=<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? ''
  }
  return outputs
}
