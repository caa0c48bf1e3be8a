import { createHash } from 'node:crypto'
import type { IndexState } from '../index-state.ts'
import type { StoredFile } from '../store.ts'

/** The version of the Simple API that the pages speak. */
export const API_VERSION = '1.4'

/** Where a file is downloaded from: below its blake2b digest, as no two files share one. */
export function formatFileUrl(file: StoredFile, index: IndexState): string {
  const { blake2b_256: digest } = file.digests
  const directory = `${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest.slice(4)}`
  return `${index.url}/files/${directory}/${encodeURIComponent(file.filename)}`
}

/** The digest of METADATA, when the index serves it (PEP 658, 714). */
export function formatCoreMetadata(file: StoredFile): { readonly sha256: string } | undefined {
  if (file.coreMetadata === undefined) return undefined
  return { sha256: createHash('sha256').update(file.coreMetadata).digest('hex') }
}

export function requiresPython(file: StoredFile): string | undefined {
  return file.form.get('requires_python')?.[0] || undefined
}
