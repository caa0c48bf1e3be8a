import { rm } from 'node:fs/promises'
import type { TokenRecord } from '../accounts.ts'
import type { IndexState } from '../index-state.ts'
import { Refusal } from '../refusal.ts'
import type { FormFields } from '../store.ts'
import { authenticate } from './authenticate.ts'
import { checkFormFields } from './check-form-fields.ts'
import { checkFormMetadata } from './check-form-metadata.ts'
import { type ReceivedForm, receiveUploadForm } from './receive-upload-form.ts'
import { sanitizeForm } from './sanitize-form.ts'
import { storeUpload, type Upload } from './store-upload.ts'

/** Bytes: as far as the limit of a project can be raised, which is not known before the form has been read. */
const HIGHEST_PROJECT_LIMIT = 1024 ** 3

export interface UploadRequest {
  readonly query: URLSearchParams
  readonly contentType: string
  readonly authorization: string | undefined
  readonly body: AsyncIterable<Uint8Array>
}

/**
 * Takes an upload as PyPI does: the whole body first, and only then the decisions, in PyPI's order.
 * @throws {Refusal} the server's no
 * @throws {UniqueViolation} when another upload created the same row at the same time
 */
export async function acceptUpload(request: UploadRequest, index: IndexState): Promise<void> {
  const { directory, fileSizeLimit } = index.settings
  const keepAtMost = Math.max(fileSizeLimit, HIGHEST_PROJECT_LIMIT)
  const form = await receiveUploadForm(request.body, request.contentType, directory, keepAtMost)
  let stored = false
  try {
    stored = await decide(form, request, index)
  } finally {
    if (!stored) await discard(form)
  }
}

/** @returns whether the file was stored; it is not when it was there already */
async function decide(form: ReceivedForm, request: UploadRequest, index: IndexState): Promise<boolean> {
  checkAction(request.query.get(':action') ?? form.texts.get(':action')?.at(-1))
  const fields = sanitizeForm(form)
  checkUploadsAllowed(index)
  const token = authenticate(request.authorization, index)
  return storeUpload(checkForm(form, fields, token), index)
}

function checkAction(action: string | undefined): void {
  if (action === 'file_upload') return
  if (action === 'submit' || action === 'submit_pkg_info')
    throw new Refusal(410, 'Pre-registration is no longer supported. Upload files instead.')
  if (action === 'doc_upload') throw new Refusal(410, 'Documentation upload is no longer supported.')
  throw new Refusal(405, 'Method not allowed', { allow: 'GET, HEAD, OPTIONS' })
}

function checkUploadsAllowed(index: IndexState): void {
  if (index.flags.readOnly) throw new Refusal(403, 'Read-only mode: Uploads are temporarily disabled.')
  if (!index.flags.uploadsDisabled) return
  const help = `See ${index.url}/help/#admin-intervention for more information.`
  throw new Refusal(403, `New uploads are temporarily disabled. ${help}`)
}

function checkForm(form: ReceivedForm, fields: FormFields, token: TokenRecord): Upload {
  const { name, filetype, digests } = checkFormFields(fields)
  const version = checkFormMetadata(fields)
  if (form.content === undefined) throw new Refusal(400, 'Upload payload does not have a file.')
  // The real server stumbles over a text where it expects a file: no message, a crash.
  if (form.content === 'text') throw new TypeError('content is not a file')
  return { name, version, filetype, digests, fields, token, content: form.content }
}

async function discard(form: ReceivedForm): Promise<void> {
  if (form.content !== undefined && form.content !== 'text' && form.content.path !== undefined)
    await rm(form.content.path, { force: true })
}
