import type { Distribution } from '../distributions/distribution.ts'
import type { PackageIndex } from '../package-index/package-index.ts'

/** What was refused, and by whom. */
export interface RefusedUpload {
  readonly distribution: Distribution
  readonly index: PackageIndex
}

/** What to do about a refusal, known by status and words as a message shows them: `400: File too large…`. */
export interface RefusalRemedy {
  readonly says: RegExp
  readonly remedy: (upload: RefusedUpload) => string
}

/** Where people manage accounts and projects. */
export function websiteOf(index: PackageIndex): string {
  return index.kind === 'testpypi' ? 'https://test.pypi.org' : 'https://pypi.org'
}
