import { formatPrintableLine } from '../errors/printable-text.ts'
import type { FollowedAnswer } from './fetch-following-redirects.ts'
import type { ProjectListing } from './indexed-file.ts'
import { parseSimpleApiJson } from './parse-simple-api-json.ts'
import type { NoProjectPage, ProjectPage } from './project-page.ts'

/**
 * What an answer to the question for a project means. Only 404 and 410 say that there is none; whatever else is no
 * readable page leaves the question open.
 * @param hadCredentials whether the question was asked in the user's name
 */
export async function interpretProjectAnswer(
  answer: FollowedAnswer,
  project: string,
  hadCredentials: boolean,
): Promise<ProjectListing> {
  const { url, response, redirectedTo } = answer
  if (response.status === 404 || response.status === 410) return { state: 'absent' }
  if (redirectedTo !== undefined) return interpretRedirect(url, redirectedTo, project, hadCredentials)
  if (response.status !== 200) {
    return unknown(`${url.host} answered ${response.status} ${formatPrintableLine(response.reason, 200)}`.trimEnd())
  }
  const page = await parsePage(response.headers['content-type'] ?? '', response.body, url)
  if ('noPage' in page) return unknown(`the answer of ${url.host} is no page of the Simple API: ${page.noPage}`)
  return { state: 'listed', ...page }
}

/**
 * Some indexes send whoever asks for a project that they do not have to another index: then they do not have it. But
 * some do so also with whoever may not see the project, and a redirect to a login page says nothing.
 */
function interpretRedirect(from: URL, to: URL, project: string, hadCredentials: boolean): ProjectListing {
  const elsewhere = from.origin !== to.origin
  if (elsewhere && hadCredentials && to.pathname.replace(/\/$/, '').endsWith(`/simple/${project}`)) {
    return { state: 'absent' }
  }
  return unknown(elsewhere ? `${from.origin} redirects to ${to.origin}` : `${from.origin} redirects without end`)
}

/** The answer's own type decides: an index may not have the form that was asked for. */
async function parsePage(contentType: string, body: string, url: URL): Promise<ProjectPage | NoProjectPage> {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^application\/(.+\+)?json$/.test(type)) return parseSimpleApiJson(body, url)
  if (type !== 'text/html' && !/^application\/.+\+html$/.test(type)) {
    return { noPage: `its type is ${formatPrintableLine(type, 100) || 'not given'}` }
  }
  // Loaded only for the indexes that have no JSON: the parser is a good part of a small program.
  const { parseSimpleApiHtml } = await import('./parse-simple-api-html.ts')
  return parseSimpleApiHtml(body, url)
}

function unknown(why: string): ProjectListing {
  return { state: 'unknown', why }
}
