import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import type { PullRequestTarget } from '../world/pull-request-comments.ts'
import { guardFetch } from './guard-fetch.ts'

/** For all requests together, in milliseconds: the files are published, and nobody should wait for a comment. */
const TIMEOUT = 30_000

/** An octokit tells of deprecated addresses in GitHub's words, and on the console. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

type Octokit = ReturnType<typeof getOctokit>

/**
 * Keeps one comment on a pull request, as `PullRequestComments` describes it, by GitHub's REST API: at the address that
 * the runner names (`GITHUB_API_URL`), and through its proxy.
 */
export async function writeGitHubComment(
  target: PullRequestTarget,
  marker: string,
  body: string,
): Promise<'written' | 'forbidden'> {
  if (target.token === undefined) return 'forbidden'
  const { origin } = new URL(defaults.baseUrl ?? '')
  const fetch = guardFetch(defaults.request?.fetch, origin)
  const octokit = getOctokit(target.token.reveal(), { log: SILENT, request: { fetch } })
  const [owner = '', repo = ''] = target.repository.split('/')
  const place = { owner, repo, request: { signal: AbortSignal.timeout(TIMEOUT) } }
  try {
    const existing = await findComment(octokit, target.number, place, marker)
    if (existing === undefined) await octokit.rest.issues.createComment({ ...place, issue_number: target.number, body })
    else await octokit.rest.issues.updateComment({ ...place, comment_id: existing, body })
    return 'written'
  } catch (error) {
    if (isForbidden(error)) return 'forbidden'
    throw error
  }
}

interface Place {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal: AbortSignal }
}

async function findComment(
  octokit: Octokit,
  number: number,
  place: Place,
  marker: string,
): Promise<number | undefined> {
  const request = { ...place, issue_number: number, per_page: 100 }
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
    const ours = data.find(comment => comment.body?.startsWith(marker) === true && isTrusted(comment))
    if (ours !== undefined) return ours.id
  }
  return undefined
}

const PEOPLE_OF_THE_REPOSITORY = ['OWNER', 'MEMBER', 'COLLABORATOR']

/** Anyone may write a comment with our marker, and its author can change it later: a stranger's is not taken for ours. */
function isTrusted({ user, author_association: association }: CommentAuthor): boolean {
  return user?.type === 'Bot' || (association !== undefined && PEOPLE_OF_THE_REPOSITORY.includes(association))
}

interface CommentAuthor {
  readonly user: { readonly type: string } | null
  readonly author_association?: string
}

/** 404 is how GitHub hides from a token what it may not see. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)
}
