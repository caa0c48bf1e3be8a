import { type Attesting, chooseAttesting } from '../attestations/choose-attesting.ts'
import type { Authentication } from '../credentials/authentication.ts'
import { chooseAuthentication } from '../credentials/choose-authentication.ts'
import { PublishError } from '../errors/publish-error.ts'
import { type GitHubRun, locateDocumentation, parseGitHubRun } from '../inputs/github-run.ts'
import type { Inputs, PypircLocation } from '../inputs/inputs.ts'
import { parseInputs } from '../inputs/parse-inputs.ts'
import { parsePypirc } from '../inputs/parse-pypirc.ts'
import type { Pypirc } from '../inputs/pypirc.ts'
import { choosePackageIndex } from '../package-index/choose-package-index.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Files } from '../world/files.ts'
import type { PullRequestTarget } from '../world/pull-request-comments.ts'
import type { World } from '../world/world.ts'
import type { Known } from './known.ts'
import { readCertificates } from './read-certificates.ts'
import { readClientCertificate } from './read-client-certificate.ts'

/** What the user asked for, complete: where to, by what right, and how. */
export interface Request {
  readonly inputs: Inputs
  readonly run: GitHubRun
  readonly index: PackageIndex
  readonly authentication: Authentication
  readonly attesting: Attesting
}

/** GitHub sends at most 25 MB as an event; a `.pypirc` is a page of text. */
const MAXIMUM_EVENT_BYTES = 25 * 1024 * 1024
const MAXIMUM_PYPIRC_BYTES = 1024 * 1024

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
  const { inputs } = parsed
  if (inputs === undefined) throw new PublishError(parsed.problems)
  known.inputs = inputs

  const run = parseGitHubRun(runner.environment, await readEventPayload(runner.environment['GITHUB_EVENT_PATH'], files))
  const pullRequest = choosePullRequest(inputs, run)
  if (pullRequest !== undefined) known.pullRequest = pullRequest
  const pypirc = inputs.pypirc === undefined ? undefined : await readPypirc(inputs.pypirc, files)
  for (const section of pypirc?.values() ?? []) {
    if (section.password !== undefined) runner.maskSecret(section.password.reveal())
  }
  if (inputs.certificateFile !== undefined) world.trust(await readCertificates(inputs.certificateFile, files))
  const index = choosePackageIndex(inputs, pypirc)
  known.index = index
  if (inputs.clientCertificateFile !== undefined) {
    world.identify(index.uploadUrl, await readClientCertificate(inputs.clientCertificateFile, files))
  }
  const idTokensAvailable = identityProvider.available
  const authentication = chooseAuthentication({ inputs, pypirc, index, run, idTokensAvailable })
  const attesting = chooseAttesting({ inputs, index, authentication, idTokensAvailable })
  if ('notice' in attesting) known.notices.push(attesting.notice)
  return { inputs, run, index, authentication, attesting }
}

/** The pull request that gets a comment; none where the run is of no pull request. */
function choosePullRequest(inputs: Inputs, run: GitHubRun): PullRequestTarget | undefined {
  const { repository, pullRequest: number, isForkPullRequest: isFromFork } = run
  if (!inputs.comment || repository === undefined || number === undefined) return undefined
  const token = inputs.githubToken === undefined ? {} : { token: inputs.githubToken }
  return { repository, number, isFromFork, ...token }
}

/** A run without an event, or with one that cannot be read, publishes all the same: the event only adds to messages. */
async function readEventPayload(path: string | undefined, files: Files): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  return await files.readText(path, MAXIMUM_EVENT_BYTES).catch(() => undefined)
}

async function readPypirc({ path, required }: PypircLocation, files: Files): Promise<Pypirc | undefined> {
  const text = await readPypircText(path, files)
  if (text !== undefined) return parsePypirc(text)
  if (!required) return undefined
  throw new PublishError({
    code: 'pypirc-missing',
    summary: `The .pypirc file ${path} does not exist.`,
    remedy: 'Correct the path in the `pypirc:` input; a relative path starts at the workspace.',
  })
}

async function readPypircText(path: string, files: Files): Promise<string | undefined> {
  try {
    return await files.readText(path, MAXIMUM_PYPIRC_BYTES)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new PublishError(
      { code: 'pypirc-unreadable', summary: `The .pypirc file ${path} cannot be read: ${why}` },
      { cause },
    )
  }
}
