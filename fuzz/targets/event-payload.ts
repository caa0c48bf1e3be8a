import { locateDocumentation, parseGitHubRun } from '../../src/inputs/github-run.ts'
import type { Target } from '../engine/target.ts'
import { must } from '../invariants.ts'

const PART = '\n\n'

/** The event's payload, behind variables of the run. */
export const target: Target = {
  covers: ['inputs/github-run'],
  seeds: [
    `GITHUB_EVENT_NAME=release\n\n${JSON.stringify({ release: { tag_name: 'v1' } })}`,
    `GITHUB_EVENT_NAME=pull_request\nGITHUB_REPOSITORY=o/r\n\n${JSON.stringify({ pull_request: { number: 7, head: { repo: { full_name: 'x/r' } }, base: { repo: { full_name: 'o/r' } } } })}`,
    'GITHUB_EVENT_NAME=pull_request\n\n{"pull_request":{"head":{"repo":null}}}',
    'GITHUB_REF=refs/tags/v1\nGITHUB_REF_TYPE=tag\nGITHUB_ACTION_REPOSITORY=o/r\nGITHUB_ACTION_REF=v1\nGITHUB_SERVER_URL=https://x.ghe.com\n\n',
    'FORGEJO_ACTIONS=true\nGITHUB_WORKFLOW_REF=o/r/.github/workflows/x.yml@main\n\n[]',
  ],
  words: [
    '"pull_request"',
    '"head"',
    '"repo"',
    '"full_name"',
    '"__proto__"',
    'pull_request_target',
    'GITHUB_REF=',
    'GITHUB_SERVER_URL=',
  ],
  check(input) {
    const [variables = '', ...payload] = input.toString().split(PART)
    const environment = Object.fromEntries(variables.split('\n').map(line => line.split('=', 2) as [string, string?]))
    const run = parseGitHubRun(environment, payload.join(PART))
    must(typeof run.isForkPullRequest === 'boolean', 'a fork or not', run)
    must(
      run.pullRequest === undefined || (Number.isSafeInteger(run.pullRequest) && run.pullRequest > 0),
      'a number',
      run,
    )
    for (const text of [run.tag, run.repository, run.eventName]) {
      must(text === undefined || (typeof text === 'string' && text !== ''), 'a text, or nothing', run)
    }
    const pages = locateDocumentation(environment)
    must(pages === undefined || URL.canParse(pages), 'an address', pages)
  },
}
