import type { IndexState } from '../index-state.ts'
import type { StoredFile, StoredProject } from '../store.ts'
import { API_VERSION, formatCoreMetadata, formatFileUrl, requiresPython } from './listed-file.ts'

/** The list of projects (PEP 691). */
export function formatProjectListJson(projects: readonly StoredProject[], index: IndexState): string {
  return JSON.stringify({ meta: formatMeta(index), projects: projects.map(({ name }) => ({ name })) })
}

/** The files of a project (PEP 691, 700, 714, 740, 792). */
export function formatProjectJson(project: StoredProject, files: readonly StoredFile[], index: IndexState): string {
  const { status, statusReason } = project
  return JSON.stringify({
    'alternate-locations': [],
    files: files.map(file => formatFileJson(file, index)),
    meta: formatMeta(index),
    name: project.normalizedName,
    'project-status': { status, ...(statusReason === undefined ? {} : { reason: statusReason }) },
    versions: [...new Set(files.map(file => file.version))],
  })
}

function formatFileJson(file: StoredFile, index: IndexState): object {
  const coreMetadata = formatCoreMetadata(file) ?? false
  return {
    'core-metadata': coreMetadata,
    'data-dist-info-metadata': coreMetadata,
    filename: file.filename,
    hashes: { sha256: file.digests.sha256 },
    provenance: null,
    'requires-python': requiresPython(file) ?? null,
    size: file.size,
    'upload-time': file.uploadTime.toISOString(),
    url: formatFileUrl(file, index),
    yanked: file.yanked === undefined ? false : file.yanked || true,
  }
}

function formatMeta(index: IndexState): object {
  return { '_last-serial': index.store.files().length, 'api-version': API_VERSION }
}
