import { type Attesting, chooseAttesting } from '../attestations/choose-attesting.ts'
import type { Authentication } from '../credentials/authentication.ts'
import { chooseAuthentication } from '../credentials/choose-authentication.ts'
import { PublishError } from '../errors/publish-error.ts'
import { type GitHubRun, locateDocumentation, parseGitHubRun } from '../inputs/github-run.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { parseInputs } from '../inputs/parse-inputs.ts'
import { readPypirc } from '../inputs/read-pypirc.ts'
import { useCertificates } from '../inputs/use-certificates.ts'
import { choosePackageIndex } from '../package-index/choose-package-index.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Files } from '../world/files.ts'
import type { PullRequestTarget } from '../world/pull-request-comments.ts'
import type { World } from '../world/world.ts'
import type { Known } from './known.ts'

/** What the user asked for, complete: where to, by what right, and how. */
export interface Request {
  readonly inputs: Inputs
  readonly run: GitHubRun
  readonly index: PackageIndex
  readonly authentication: Authentication
  readonly attesting: Attesting
}

/** GitHub sends no larger event. */
const MAXIMUM_EVENT_BYTES = 25 * 1024 * 1024

/**
 * Reads the inputs and what they point to. Every secret is masked before anything else is said or done.
 * @throws {PublishError} with every problem of the inputs at once
 */
export async function readRequest(world: World, known: Known): Promise<Request> {
  const { runner, files, identityProvider } = world
  const documentation = locateDocumentation(runner.environment)
  if (documentation !== undefined) known.documentation = documentation
  const parsed = parseInputs(runner.environment, runner.workspace)
  for (const secret of parsed.secrets) runner.maskSecret(secret.reveal())
  known.warnings.push(...parsed.warnings)
  known.notices.push(...parsed.notices)
  const run = parseGitHubRun(runner.environment, await readEventPayload(runner.environment['GITHUB_EVENT_PATH'], files))
  const pullRequest = choosePullRequest(parsed.comment, run)
  if (pullRequest !== undefined) known.pullRequest = pullRequest
  const { inputs } = parsed
  if (inputs === undefined) throw new PublishError(parsed.problems)
  known.inputs = inputs

  const pypirc = inputs.pypirc === undefined ? undefined : await readPypirc(inputs.pypirc, files)
  for (const section of pypirc?.values() ?? []) {
    if (section.password !== undefined) runner.maskSecret(section.password.reveal())
  }
  const index = choosePackageIndex(inputs, pypirc)
  known.index = index
  world.http.checkRoute?.(index.uploadUrl)
  await useCertificates(inputs, index.uploadUrl, world)
  const idTokensAvailable = identityProvider.available
  const authentication = chooseAuthentication({ inputs, pypirc, index, run, idTokensAvailable })
  const attesting = chooseAttesting({ inputs, index, authentication, idTokensAvailable })
  if ('notice' in attesting) known.notices.push(attesting.notice)
  return { inputs, run, index, authentication, attesting }
}

/** The pull request that gets a comment; none where the run is of no pull request. */
function choosePullRequest(
  { comment, githubToken }: Pick<Inputs, 'comment' | 'githubToken'>,
  run: GitHubRun,
): PullRequestTarget | undefined {
  const { repository, pullRequest: number, isForkPullRequest: isFromFork } = run
  if (!comment || repository === undefined || number === undefined) return undefined
  const token = githubToken === undefined ? {} : { token: githubToken }
  return { repository, number, isFromFork, ...token }
}

/** A run without an event, or with one that cannot be read, publishes all the same: the event only adds to messages. */
async function readEventPayload(path: string | undefined, files: Files): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  return await files.readText(path, MAXIMUM_EVENT_BYTES).catch(() => undefined)
}
