import { readFileSync } from 'node:fs'

/** One way in which PyPI treats an upload, known by what it did in 2026. */
export interface UploadOutcome {
  readonly id: string
  readonly group: string
  /** `reject`, `crash` and `redirect` stop the upload; the others alter it, or say something. */
  readonly effect: 'alter' | 'client' | 'crash' | 'info' | 'noop' | 'redirect' | 'reject' | 'warn'
  /** Whether a client can know it beforehand: from the files, with public pages of the index, or not. */
  readonly client: 'yes' | 'yes-online' | 'no'
}

export const UPLOAD_OUTCOMES: readonly UploadOutcome[] = JSON.parse(
  readFileSync(new URL('./fixtures/upload-outcomes.json', import.meta.url), 'utf8'),
)

/** Stages that are about the connection and the caller, and not about files. */
const NOT_ABOUT_FILES = ['endpoint and transport', 'auth/permissions', 'OIDC token minting']

/** Refusals of files that can be known before anything is sent. */
export const FORESEEABLE_REFUSALS: readonly UploadOutcome[] = UPLOAD_OUTCOMES.filter(
  ({ effect, group, client }) =>
    ['reject', 'crash', 'redirect'].includes(effect) && !NOT_ABOUT_FILES.includes(group) && client !== 'no',
)
