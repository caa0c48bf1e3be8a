import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locateTool, run, type ToolRun } from './tools.ts'

/** The name on GitHub of every repository here. */
export const REPOSITORY = { owner: 'student', name: 'greeter', fullName: 'student/greeter' } as const

/** The runner asks git for the commit and for the repository's name on GitHub, which nobody contacts. */
export async function commitRepository(repository: string): Promise<void> {
  const identity = ['-c', 'user.name=Student', '-c', 'user.email=student@example.com']
  const commands = [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', `https://github.com/${REPOSITORY.fullName}.git`],
    ['add', '--all', '--force'],
    [...identity, 'commit', '--quiet', '--message', 'Greeter 0.1'],
  ]
  for (const args of commands) {
    const { exitCode, output } = await run('git', args, { cwd: repository })
    if (exitCode !== 0) throw new Error(output)
  }
}

/** An event in a repository whose workflows run. */
export interface WorkflowEvent {
  readonly repository: string
  /** A directory of the runner's own. */
  readonly home: string
  readonly event: 'push' | 'pull_request' | 'release'
  readonly payload: object
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** What every step finds in its environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Directories that are taken for actions of others, by the text behind `uses:`. */
  readonly actions?: Readonly<Record<string, string>>
  /** Directories with commands that come before all others. */
  readonly commands?: readonly string[]
  /** Number of the user, and of the group, whom the runner runs as, by this copy of its program. */
  readonly user?: number
  readonly program?: string
}

/** What GitHub does when the event comes, on this machine and without containers or network. */
export async function runWorkflow(event: WorkflowEvent): Promise<ToolRun> {
  const { repository, home, secrets = {}, variables = {}, environment = {}, actions = {}, commands = [] } = event
  const payload = join(home, 'event.json')
  await writeFile(payload, JSON.stringify({ repository: { full_name: REPOSITORY.fullName }, ...event.payload }))
  const args = [
    [event.event, '--eventpath', payload, '--platform', 'ubuntu-latest=-self-hosted'],
    ...Object.keys(secrets).map(name => ['--secret', name]),
    ...Object.entries(variables).map(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(environment).map(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(actions).map(([uses, directory]) => ['--local-repository', `${uses}=${directory}`]),
  ]
  return await run(event.program ?? (await locateTool('act/act')), args.flat(), {
    cwd: repository,
    environment: { HOME: home, ...secrets },
    commands,
    ...(event.user === undefined ? {} : { user: event.user }),
  })
}
