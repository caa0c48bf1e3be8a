import { parseJson, valueAt } from '../world/parse-json.ts'
import type { Environment } from '../world/runner.ts'

/** What GitHub says about the run: what started it, and on what. */
export interface GitHubRun {
  readonly eventName?: string
  /** The tag that was pushed, or the tag of the GitHub release that started the run. */
  readonly tag?: string
  /** `owner/name` */
  readonly repository?: string
  /**
   * The event is a pull request from a fork: GitHub gives such a run no ID token and no secrets. False for
   * `pull_request_target`, which runs with the rights of the base repository.
   */
  readonly isForkPullRequest: boolean
  /** The workflow that was started: `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef?: string
  /** Absent on GitHub itself. PyPI trusts no ID tokens of these. */
  readonly platform?: 'github-enterprise-server' | 'another-forge'
  /** Number of the pull request that started the run. */
  readonly pullRequest?: number
}

/**
 * Reads GitHub's default variables and the event's payload.
 * @param eventPayload text of the file that `GITHUB_EVENT_PATH` names; `undefined` or broken: as if there were none
 */
export function parseGitHubRun(environment: Environment, eventPayload: string | undefined): GitHubRun {
  const payload = parseJson(eventPayload ?? '')
  const eventName = textOf(environment['GITHUB_EVENT_NAME'])
  const repository = textOf(environment['GITHUB_REPOSITORY'])
  const tag =
    parseTag(environment) ?? (eventName === 'release' ? textOf(valueAt(payload, 'release', 'tag_name')) : undefined)
  const workflowRef = textOf(environment['GITHUB_WORKFLOW_REF'])
  const platform = parsePlatform(environment)
  const pullRequest = valueAt(payload, 'pull_request')
  const number = valueAt(pullRequest, 'number')
  return {
    ...(eventName === undefined ? {} : { eventName }),
    ...(tag === undefined ? {} : { tag }),
    ...(repository === undefined ? {} : { repository }),
    ...(workflowRef === undefined ? {} : { workflowRef }),
    ...(platform === undefined ? {} : { platform }),
    isForkPullRequest: eventName !== 'pull_request_target' && isFromFork(pullRequest, repository),
    ...(typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { pullRequest: number } : {}),
  }
}

/**
 * Where the pages of this very version of the action are read, up to their path. Pure.
 * @returns `undefined` for an action that lies in the workspace, which has no address
 */
export function locateDocumentation(environment: Environment): string | undefined {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = environment['GITHUB_ACTION_REF'] ?? ''
  const server = URL.parse(environment['GITHUB_SERVER_URL'] ?? 'https://github.com')
  if (server === null || !/^https?:$/.test(server.protocol)) return undefined
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined
  return `${server.origin}/${repository}/blob/${ref}/`
}

/** Forgejo's and Gitea's runners say so; else the address of the server tells, which on GitHub is one of two kinds. */
function parsePlatform(environment: Environment): GitHubRun['platform'] {
  if (environment['FORGEJO_ACTIONS'] || environment['GITEA_ACTIONS']) return 'another-forge'
  const host = URL.parse(environment['GITHUB_SERVER_URL'] ?? '')?.hostname ?? 'github.com'
  return host === 'github.com' || host.endsWith('.ghe.com') ? undefined : 'github-enterprise-server'
}

function parseTag(environment: Environment): string | undefined {
  const type = textOf(environment['GITHUB_REF_TYPE'])
  if (type !== undefined && type !== 'tag') return undefined
  return textOf(/^refs\/tags\/(.+)$/s.exec(environment['GITHUB_REF'] ?? '')?.[1])
}

function isFromFork(pullRequest: unknown, repository: string | undefined): boolean {
  const head = valueAt(pullRequest, 'head', 'repo')
  // The fork was deleted since.
  if (head === null) return true
  const headName = textOf(valueAt(head, 'full_name'))
  const baseName = textOf(valueAt(pullRequest, 'base', 'repo', 'full_name')) ?? repository
  // GitHub's names keep their case, but do not differ by it.
  return headName !== undefined && baseName !== undefined && headName.toLowerCase() !== baseName.toLowerCase()
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
