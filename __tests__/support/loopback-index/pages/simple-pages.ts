import { createHash } from 'node:crypto'
import { normalizeProjectName } from '../../../../src/packaging/project-name.ts'
import { chooseMediaType } from '../accept-header.ts'
import type { Answer } from '../answer.ts'
import type { IndexState } from '../index-state.ts'
import { Refusal } from '../refusal.ts'
import { formatProjectHtml, formatProjectListHtml } from './simple-html.ts'
import { formatProjectJson, formatProjectListJson } from './simple-json.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html'

/**
 * The page of one project (PEP 503, 691, 700, 714, 792).
 * @throws {Refusal} 404
 */
export function formatProjectPage(writtenName: string, accept: string | undefined, index: IndexState): Answer {
  const normalizedName = normalizeProjectName(writtenName)
  if (writtenName !== normalizedName) return redirectToProject(normalizedName, index)
  const project = index.store.project(normalizedName)
  const files = index.store.filesOf(normalizedName).filter(file => isVisible(file.uploadTime, index))
  if (project === undefined || (files.length === 0 && !isVisible(project.created, index))) throw new Refusal(404, '')
  const shown = project.status === 'quarantined' ? [] : files
  return formatPage(accept, index, type =>
    type === JSON_TYPE ? formatProjectJson(project, shown, index) : formatProjectHtml(project, shown, index),
  )
}

/** The list of all projects. */
export function formatProjectList(accept: string | undefined, index: IndexState): Answer {
  const projects = [...index.store.projects.values()].filter(project => isVisible(project.created, index))
  return formatPage(accept, index, type => {
    return type === JSON_TYPE ? formatProjectListJson(projects, index) : formatProjectListHtml(projects)
  })
}

export function redirectToProject(name: string, index: IndexState): Answer {
  const location = `${index.url}/simple/${encodeURIComponent(normalizeProjectName(name))}/`
  return { status: 301, headers: { location, 'content-type': 'text/plain' } }
}

function isVisible(since: Date, index: IndexState): boolean {
  return since.getTime() + index.settings.pageLag <= index.now().getTime()
}

function formatPage(accept: string | undefined, index: IndexState, format: (type: string) => string): Answer {
  const offers = ['text/html', HTML_TYPE, JSON_TYPE]
  const type = chooseMediaType(accept, offers) ?? 'text/html'
  const body = format(type)
  return {
    status: 200,
    headers: {
      'content-type': type === 'text/html' ? 'text/html; charset=UTF-8' : type,
      'cache-control': `max-age=${index.settings.pageMaxAge}, public`,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'Accept, Accept-Encoding',
      'x-pypi-last-serial': String(index.store.files().length),
    },
    body,
  }
}
