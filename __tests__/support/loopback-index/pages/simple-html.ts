import { escapeHtml } from '../answer.ts'
import type { IndexState } from '../index-state.ts'
import type { StoredFile, StoredProject } from '../store.ts'
import { API_VERSION, formatCoreMetadata, formatFileUrl, requiresPython } from './listed-file.ts'

/** The list of projects (PEP 503). */
export function formatProjectListHtml(projects: readonly StoredProject[]): string {
  const links = projects.map(
    project => `    <a href="/simple/${project.normalizedName}/">${escapeHtml(project.name)}</a>`,
  )
  return formatHtml('Simple index', links)
}

/** The files of a project (PEP 503, 592, 629, 714, 792). */
export function formatProjectHtml(project: StoredProject, files: readonly StoredFile[], index: IndexState): string {
  const links = files.map(file => {
    const coreMetadata = formatCoreMetadata(file)
    const attributes = {
      href: `${formatFileUrl(file, index)}#sha256=${file.digests.sha256}`,
      'data-requires-python': requiresPython(file),
      'data-yanked': file.yanked,
      'data-dist-info-metadata': coreMetadata && `sha256=${coreMetadata.sha256}`,
      'data-core-metadata': coreMetadata && `sha256=${coreMetadata.sha256}`,
    }
    return `    <a ${formatAttributes(attributes)}>${escapeHtml(file.filename)}</a><br />`
  })
  return formatHtml(`Links for ${project.normalizedName}`, links, project)
}

function formatAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ')
}

function formatHtml(title: string, links: readonly string[], project?: StoredProject): string {
  const status =
    project === undefined ? '' : `\n    <meta name="pypi:project-status" content="${escapeHtml(project.status)}">`
  return `<!DOCTYPE html>
<html>
  <head>
    <meta name="pypi:repository-version" content="${API_VERSION}">${status}
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
${links.join('\n')}
  </body>
</html>
`
}
