import type { IndexState } from '../index-state.ts'
import { quote, Refusal } from '../refusal.ts'
import type { StoredProject } from '../store.ts'
import type { UploadedContent } from './receive-upload-form.ts'

const MEBIBYTE = 1024 * 1024
const GIBIBYTE = 1024 * MEBIBYTE

/**
 * Size, then digests: each one given must be the file's.
 * @throws {Refusal} 400
 */
export function checkContent(
  content: UploadedContent,
  digests: Readonly<Record<string, string>>,
  project: StoredProject,
  index: IndexState,
): void {
  checkSize(content.size, project, index)
  const actual: Readonly<Record<string, string>> = { ...content.digests }
  if (Object.entries(digests).some(([algorithm, digest]) => actual[algorithm] !== digest))
    throw new Refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.')
}

function checkSize(size: number, project: StoredProject, index: IndexState): void {
  const fileLimit = Math.max(index.settings.fileSizeLimit, project.uploadLimit ?? 0)
  if (size > fileLimit) {
    const message = `File too large. Limit for project ${quote(project.name)} is ${formatMegabytes(fileLimit)}.`
    throw new Refusal(400, message)
  }
  const stored = index.store.filesOf(project.normalizedName).reduce((sum, file) => sum + file.size, 0)
  const { projectSizeLimit } = index.settings
  if (stored + size > projectSizeLimit) {
    const shown = formatMegabytes(projectSizeLimit)
    throw new Refusal(400, `Project size too large. Limit for project ${quote(project.name)} total size is ${shown}.`)
  }
}

/** Binary, as the server counts, whatever it calls them. */
function formatMegabytes(bytes: number): string {
  return bytes >= GIBIBYTE ? `${Math.floor(bytes / GIBIBYTE)} GB` : `${Math.floor(bytes / MEBIBYTE)} MB`
}
