import { canonicalVersion, type Version } from '../../../../src/packaging/version.ts'
import type { TokenRecord } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import type { Transaction } from '../row-claims.ts'
import type { FormFields, StoredFile } from '../store.ts'
import { checkArchive } from './check-archive.ts'
import { checkAttestations } from './check-attestations.ts'
import { checkContent } from './check-content.ts'
import { checkDistributionName } from './check-distribution-name.ts'
import { checkReleaseIsOpen, isIdenticalFileStored } from './check-duplicates.ts'
import { checkFilename, checkFilenameLength, checkPartType } from './check-filename.ts'
import { findOrCreateProject, findOrCreateRelease } from './find-or-create.ts'
import type { UploadedContent } from './receive-upload-form.ts'

/** An upload whose form is in order. */
export interface Upload {
  readonly name: string
  readonly version: Version
  readonly filetype: 'sdist' | 'bdist_wheel'
  readonly digests: Readonly<Record<string, string>>
  readonly fields: FormFields
  readonly token: TokenRecord
  readonly content: UploadedContent
}

/**
 * Puts an upload into its release, creating project and release where they are missing. All or nothing.
 * @returns false when the very same file was there already
 * @throws {Refusal} the server's no
 * @throws {UniqueViolation} when another upload inserted the same row at the same time
 */
export async function storeUpload(upload: Upload, index: IndexState): Promise<boolean> {
  const transaction = index.claims.begin()
  let outcome: 'committed' | 'rolled-back' = 'rolled-back'
  try {
    const stored = await insert(upload, index, transaction)
    // A duplicate's transaction is doomed on the real server too: nothing it did remains.
    if (stored) outcome = 'committed'
    return stored
  } finally {
    transaction.end(outcome)
  }
}

async function insert(upload: Upload, index: IndexState, transaction: Transaction): Promise<boolean> {
  const { content, filetype, token } = upload
  const project = await findOrCreateProject(upload.name, token, index, transaction)
  const release = await findOrCreateRelease(project, upload.version, index, transaction)

  checkFilename(content.filename, filetype)
  checkPartType(content.contentType)
  checkContent(content, upload.digests, project, index)
  if (isIdenticalFileStored(content, index)) return false
  checkReleaseIsOpen(project, release, filetype, index)

  const coreMetadata = index.settings.checkArchives ? await checkArchive(content.filename, content) : undefined
  checkFilenameLength(content.filename)
  checkDistributionName(content.filename, upload.name, upload.version)
  const attestations = checkAttestations(upload.fields.get('attestations')?.[0], token)

  await insertFileRow(upload, project.normalizedName, release.version, transaction)
  await index.settings.beforeCommit()
  const file: StoredFile = {
    filename: content.filename,
    project: project.normalizedName,
    version: release.version,
    filetype,
    size: content.size,
    digests: content.digests,
    uploadTime: index.now(),
    form: upload.fields,
    attestations,
    ...(content.path === undefined ? {} : { path: content.path }),
    ...(coreMetadata === undefined ? {} : { coreMetadata }),
  }
  project.name = upload.name
  project.releases.set(canonicalVersion(upload.version), release)
  index.store.projects.set(project.normalizedName, project)
  index.store.addFile(file)
  return true
}

/** The unique columns of a file, then the row of its project that keeps the total size: uploads to it take turns. */
async function insertFileRow(
  upload: Upload,
  project: string,
  version: string,
  transaction: Transaction,
): Promise<void> {
  await transaction.insert(`filename:${upload.content.filename}`)
  await transaction.insert(`content:${upload.content.digests.blake2b_256}`)
  if (upload.filetype === 'sdist') await transaction.insert(`sdist:${project}:${version}`)
  await transaction.lock(`total-size:${project}`)
}
