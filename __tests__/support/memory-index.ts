import { createHash } from 'node:crypto'
import type { Http, HttpRequest, HttpResponse } from '../../src/world/http.ts'

/** What PyPI's hosts answer; any other index has its own host. */
const AUDIENCES = new Map([
  ['upload.pypi.org', 'pypi'],
  ['test.pypi.org', 'testpypi'],
])

export interface MemoryFile {
  readonly filename: string
  readonly sha256: string
}

/** An index in memory: just enough of one for the story to be told. The loopback index is the one that judges. */
export class MemoryIndex implements Http {
  /** What it has, by normalised project name. */
  readonly projects = new Map<string, MemoryFile[]>()
  readonly requests: HttpRequest[] = []
  /** Answers instead of the index when it returns something; what it throws is what `send` throws. */
  intercept: (request: HttpRequest) => HttpResponse | undefined = () => undefined

  async send(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    const body = await readBody(request)
    return this.intercept(request) ?? this.#answer(request, body)
  }

  /** Requests by method and path, in order. */
  get log(): readonly string[] {
    return this.requests.map(({ method, url }) => `${method} ${url.pathname}`)
  }

  #answer({ method, url }: HttpRequest, body: string): HttpResponse {
    const path = `${method} ${url.pathname}`
    if (path === 'GET /_/oidc/audience') return answer(200, { audience: AUDIENCES.get(url.host) ?? url.host })
    if (path === 'POST /_/oidc/mint-token') return answer(200, { success: true, token: 'pypi-minted', expires: 9e9 })
    if (path === 'POST /_/oidc/burn-token') return answer(202, {})
    if (path === 'POST /legacy/') return this.#receive(body)
    const project = /^GET \/simple\/([^/]+)\/$/.exec(path)?.[1]
    return project === undefined ? answer(404, {}) : this.#list(project)
  }

  #list(project: string): HttpResponse {
    const files = this.projects.get(project)
    if (files === undefined) return answer(404, {})
    return answer(200, {
      meta: { 'api-version': '1.1' },
      name: project,
      files: files.map(({ filename, sha256 }) => ({
        filename,
        url: `https://files.example/${filename}`,
        hashes: { sha256 },
      })),
    })
  }

  #receive(body: string): HttpResponse {
    const name = /name="name"\r\n\r\n(.*)\r\n/.exec(body)?.[1] ?? ''
    const content = /name="content"; filename="([^"]*)"\r\n[^\r]*\r\n\r\n([\s\S]*)\r\n--/.exec(body)
    const [, filename = '', bytes = ''] = content ?? []
    const sha256 = createHash('sha256').update(Buffer.from(bytes, 'latin1')).digest('hex')
    const files = this.projects.get(name) ?? []
    const existing = files.find(file => file.filename === filename)
    if (existing !== undefined && existing.sha256 !== sha256) return answer(400, { code: '400 File already exists' })
    if (existing === undefined) this.projects.set(name, [...files, { filename, sha256 }])
    return answer(200, {})
  }
}

export function answer(status: number, body: unknown): HttpResponse {
  const headers = { 'content-type': 'application/vnd.pypi.simple.v1+json' }
  return { status, reason: '', headers, body: JSON.stringify(body) }
}

async function readBody({ body }: HttpRequest): Promise<string> {
  if (body === undefined || typeof body === 'string') return body ?? ''
  const chunks: Buffer[] = []
  for await (const chunk of body.chunks()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('latin1')
}
