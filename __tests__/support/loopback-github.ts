import { createServer, type IncomingMessage } from 'node:http'

/** A comment as GitHub's REST API shows it, as far as the action looks at it. */
export interface GitHubComment {
  readonly id: number
  readonly user: { readonly type: 'Bot' | 'User' }
  readonly author_association: string
  body: string
}

export interface GitHubRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly authorization: string
}

/** GitHub's REST API on loopback: the comments of pull request 7 of `octo-org/tstools`, and nothing else. */
export interface LoopbackGitHub {
  readonly url: string
  readonly comments: GitHubComment[]
  readonly requests: readonly GitHubRequest[]
  /** Status that answers every write, such as 403. */
  refuseWritesWith?: number
  close(): Promise<void>
}

const COMMENTS = '/repos/octo-org/tstools/issues/7/comments'

export async function startLoopbackGitHub(): Promise<LoopbackGitHub> {
  const requests: GitHubRequest[] = []
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    const { method = '', url: target = '', headers } = request
    requests.push({ method, target, authorization: headers.authorization ?? '' })
    const { status, body, link } = answer(github, method, new URL(target, url), await textOf(request))
    if (link !== undefined) response.setHeader('link', link)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${address.port}`
  const github: LoopbackGitHub = {
    url,
    comments: [],
    requests,
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
  return github
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly link?: string
}

function answer(github: LoopbackGitHub, method: string, url: URL, text: string): Answer {
  if (method === 'GET' && url.pathname === COMMENTS) return listComments(github, url)
  const { refuseWritesWith } = github
  if (refuseWritesWith !== undefined) return { status: refuseWritesWith, body: { message: 'Not accessible' } }
  const { body } = JSON.parse(text) as { body: string }
  if (method === 'POST' && url.pathname === COMMENTS) {
    const comment = {
      id: 1000 + github.comments.length,
      user: { type: 'Bot' },
      author_association: 'NONE',
      body,
    } as const
    github.comments.push(comment)
    return { status: 201, body: comment }
  }
  const updated = github.comments.find(({ id }) => url.pathname === `/repos/octo-org/tstools/issues/comments/${id}`)
  if (method !== 'PATCH' || updated === undefined) return { status: 404, body: { message: 'Not Found' } }
  updated.body = body
  return { status: 200, body: updated }
}

function listComments({ comments }: LoopbackGitHub, { origin, searchParams }: URL): Answer {
  const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)]
  const body = comments.slice((page - 1) * size, page * size)
  if (comments.length <= page * size) return { status: 200, body }
  return { status: 200, body, link: `<${origin}${COMMENTS}?per_page=${size}&page=${page + 1}>; rel="next"` }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text === '' ? '{}' : text
}
