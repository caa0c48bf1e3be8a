import { namedProjects } from '../distributions/named-projects.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { World } from '../world/world.ts'
import { formatComment, formatCommentMarker } from './format-comment.ts'
import type { Report } from './report.ts'

/**
 * Tells the pull request, where the report names one. Never throws: the files are where they are, and a comment that
 * cannot be written is a warning, or for a pull request from a fork, whose token can never write, a line in the log.
 */
export async function writeComment(
  report: Report,
  { runner, pullRequestComments }: Pick<World, 'runner' | 'pullRequestComments'>,
): Promise<void> {
  const { pullRequest, index, files } = report
  if (pullRequest === undefined) return
  const what = `The comment on pull request ${pullRequest.number}`
  const projects = files.length === 0 ? report.projects : namedProjects(files)
  if (index === undefined || projects === undefined || projects.length === 0) {
    // It would belong to no index or no project: no later run could tell that it is out of date.
    runner.log.info(`${what} was left as it is: ${describeWhatIsMissing(index, projects)}`)
    return
  }
  const marker = formatCommentMarker(index, projects)
  const body = formatComment(report, marker, formatRunUrl(pullRequest.repository, runner.environment))
  const warn = (message: string) => runner.annotate({ level: 'warning', title: 'pypi-publish: no comment', message })
  try {
    const result = await pullRequestComments.writeComment(pullRequest, marker, body)
    if (result === 'written') runner.log.info(`${what} is up to date`)
    else if (pullRequest.isFromFork)
      runner.log.info(`${what} was not written: it comes from a fork, whose runs may only read`)
    else
      warn(
        `${what} could not be written: the token has no right to.\nGive the job \`permissions: pull-requests: write\`, or leave \`comment:\` out.`,
      )
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    warn(`${what} could not be written: ${formatPrintableLine(why, 500)}`)
  }
}

/** Why it cannot be told which comment it would be. */
function describeWhatIsMissing(index: Report['index'], projects: Report['projects']): string {
  if (index === undefined) return 'the run ended before it was known which index it is about'
  return projects === undefined ? 'the distributions could not be listed' : 'there is no distribution to tell of'
}

/** The page of the run, by GitHub's default variables; a runner that is not GitHub's may have none. */
function formatRunUrl(repository: string, environment: World['runner']['environment']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = environment
  return server && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}
