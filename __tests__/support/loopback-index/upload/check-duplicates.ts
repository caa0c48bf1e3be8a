import type { IndexState } from '../index-state.ts'
import { quote, Refusal } from '../refusal.ts'
import type { StoredProject, StoredRelease } from '../store.ts'
import type { UploadedContent } from './receive-upload-form.ts'

const CLOSED_AFTER_MILLISECONDS = 14 * 24 * 3600 * 1000

/**
 * Whether the very same file is there already, which is answered as a success without doing anything.
 * @throws {Refusal} 400 for other bytes under the name, the same bytes under another name, and a name once deleted
 */
export function isIdenticalFileStored(content: UploadedContent, index: IndexState): boolean {
  const { filename, digests } = content
  const rows = index.store.files()
  const row = rows.find(file => file.filename === filename || file.digests.blake2b_256 === digests.blake2b_256)
  const help = `See ${index.url}/help/#file-name-reuse for more information.`
  if (row !== undefined) {
    if (row.filename === filename && row.digests.sha256 === digests.sha256) return true
    const message = `File already exists (${quote(filename)}, with blake2_256 hash ${quote(digests.blake2b_256)}).`
    throw new Refusal(400, `${message} ${help}`)
  }
  if (index.store.wasFilenameUsed(filename)) {
    const message = 'This filename was previously used by a file that has since been deleted. Use a different version.'
    throw new Refusal(400, `${message} ${help}`)
  }
  return false
}

/** Whether a release takes another file. @throws {Refusal} 400 */
export function checkReleaseIsOpen(
  project: StoredProject,
  release: StoredRelease,
  filetype: 'sdist' | 'bdist_wheel',
  index: IndexState,
): void {
  if (release.created.getTime() < index.now().getTime() - CLOSED_AFTER_MILLISECONDS)
    throw new Refusal(400, 'Uploading new files to releases older than 14 days is not allowed.')
  const files = index.store.filesOf(project.normalizedName).filter(file => file.version === release.version)
  if (filetype === 'sdist' && files.some(file => file.filetype === 'sdist'))
    throw new Refusal(400, 'Only one sdist may be uploaded per release.')
}
