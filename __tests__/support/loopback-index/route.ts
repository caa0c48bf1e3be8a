import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Answer, formatStatusPage } from './answer.ts'
import type { IndexState } from './index-state.ts'
import { answerAudience, answerBurn, answerMint } from './oidc/oidc-endpoints.ts'
import { findDownload } from './pages/download-endpoint.ts'
import { formatProjectList, formatProjectPage, redirectToProject } from './pages/simple-pages.ts'
import { Refusal } from './refusal.ts'
import { InvalidForm } from './upload/delimited-reader.ts'
import { acceptUpload } from './upload/upload-endpoint.ts'

/** A request with its body still to be read. */
export interface RoutedRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: AsyncIterable<Uint8Array>
}

/** The answer to any request; what the server did not expect is its 500. */
export async function answerRequest(request: RoutedRequest, index: IndexState): Promise<Answer> {
  const { accept } = request.headers
  try {
    return await dispatch(request, index)
  } catch (error) {
    if (error instanceof Refusal) return formatStatusPage(error.status, error.message, accept, error.headers)
    if (error instanceof InvalidForm) return formatStatusPage(400, 'Invalid Form Data.', accept)
    return formatStatusPage(500, '', accept)
  }
}

async function dispatch(request: RoutedRequest, index: IndexState): Promise<Answer> {
  const { pathname, searchParams } = request.url
  if (pathname === '/legacy/' && request.method === 'POST') return upload(request, index)
  const body = await text(request.body)
  const path = decodePath(pathname)
  if (pathname === '/legacy/') throw new Refusal(405, 'Method not allowed', { allow: 'POST' })
  if (pathname === '/legacy') return redirectUpload(request, index)
  if (pathname === '/pypi' && searchParams.has(':action'))
    throw new Refusal(410, `This API has moved to ${index.url}/legacy/.`)
  if (request.method === 'POST') return answerPost(path, body, index)
  if (request.method === 'GET' || request.method === 'HEAD') return answerGet(path, request, index)
  throw notAllowed()
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new Refusal(400, 'Invalid bytes in URL')
  }
}

function notAllowed(): Refusal {
  return new Refusal(405, 'Method not allowed', { allow: 'GET, HEAD, OPTIONS' })
}

async function upload(request: RoutedRequest, index: IndexState): Promise<Answer> {
  const { headers, url, body } = request
  const { authorization } = headers
  await acceptUpload(
    { query: url.searchParams, contentType: headers['content-type'] ?? '', authorization, body },
    index,
  )
  return formatStatusPage(200, '', headers.accept)
}

function redirectUpload(request: RoutedRequest, index: IndexState): Answer {
  const location = `${index.url}/legacy/${request.url.search}`
  const message = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'
  return formatStatusPage(308, message, request.headers.accept, { location })
}

function answerPost(path: string, body: string, index: IndexState): Answer {
  if (path === '/_/oidc/mint-token' || path === '/_/oidc/github/mint-token') return answerMint(body, index)
  if (path === '/_/oidc/burn-token') return answerBurn(body, index)
  throw notAllowed()
}

function answerGet(path: string, request: RoutedRequest, index: IndexState): Answer {
  const { headers, url } = request
  if (path === '/_/oidc/audience') return answerAudience(index)
  if (path === '/_actions/id-token') return index.issuer.answerJob(url.searchParams, headers.authorization)
  if (path === '/_actions/.well-known/jwks') return index.issuer.answerKeys()
  if (path === '/simple/') return unlessKnown(formatProjectList(headers.accept, index), headers)
  const project = /^\/simple\/([^/]+)(\/?)$/.exec(path)
  if (project?.[2] === '') return redirectToProject(project[1] ?? '', index)
  if (project !== null) return unlessKnown(formatProjectPage(project[1] ?? '', headers.accept, index), headers)
  if (path.startsWith('/files/')) return findDownload(path.slice('/files/'.length), index)
  throw new Refusal(404, '')
}

/** 304 for a page that the client has already. */
function unlessKnown(answer: Answer, headers: IncomingMessage['headers']): Answer {
  const etag = answer.headers?.['etag']
  if (etag === undefined || headers['if-none-match'] !== etag) return answer
  return { status: 304, headers: { etag, vary: 'Accept, Accept-Encoding' } }
}
