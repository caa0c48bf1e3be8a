import type { GitHubRun } from '../inputs/github-run.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Authentication } from './authentication.ts'
import { looksLikeApiToken, parseApiToken } from './parse-api-token.ts'
import type { PublishedProject } from './published-project.ts'
import { buildPublisherForm } from './publisher-form.ts'
import { buildPublisherFormUrl, buildPublishingSettingsUrl } from './publishing-settings-url.ts'

/** What to say about a choice that works but could be better, or is dangerous. */
export interface AuthenticationAdvice {
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
}

/** Looks at a choice that was made, once it is known what is published with it. Pure. */
export function adviseOnAuthentication(
  authentication: Authentication,
  index: PackageIndex,
  run: GitHubRun,
  projects: readonly PublishedProject[],
): AuthenticationAdvice {
  return {
    warnings: warnOfPullRequestTarget(authentication, run),
    notices: adviseOnApiToken(authentication, index, run, projects),
  }
}

function warnOfPullRequestTarget({ method }: Authentication, { eventName }: GitHubRun): readonly string[] {
  if (eventName !== 'pull_request_target' || method === 'none') return []
  return [
    'This run was started by `pull_request_target`, and has credentials to publish with. That event gives the secrets of ' +
      'the repository to a run that may handle code of anyone who opens a pull request: if the job checks that code out, ' +
      'builds it or takes its artifacts, they can publish in your name. Publish on a pushed tag or a release instead.',
  ]
}

function adviseOnApiToken(
  authentication: Authentication,
  index: PackageIndex,
  run: GitHubRun,
  projects: readonly PublishedProject[],
): readonly string[] {
  if (authentication.method !== 'api-token' || index.kind === 'other') return []
  const { apiToken, source } = authentication
  const doubt =
    `What was given as password (${source}) does not begin with \`pypi-\`, as every API token of ` +
    `${index.name} does: ${index.name} will probably refuse it.`
  const doubts = looksLikeApiToken(apiToken) ? [] : [doubt]
  // Where the server is not GitHub itself, or the token was minted by an earlier step, there is nothing to change to.
  if (run.platform !== undefined || parseApiToken(apiToken).isMinted) return doubts
  return [...doubts, nudge(index, run, projects)]
}

function nudge(index: PackageIndex, run: GitHubRun, projects: readonly PublishedProject[]): string {
  const form = buildPublisherForm({
    ...(run.repository === undefined ? {} : { repository: run.repository }),
    ...(run.workflowRef === undefined ? {} : { workflow_ref: run.workflowRef }),
  })
  const [project, second] = projects
  const page =
    form === undefined || project === undefined || second !== undefined
      ? buildPublishingSettingsUrl(index)
      : buildPublisherFormUrl(index, project, form)
  return (
    `This run publishes to ${index.name} with a long-lived API token. Trusted publishing needs no secret that could leak: ` +
    `register this workflow at ${page}, remove \`password\`, and give the job \`permissions: id-token: write\`.`
  )
}
