import type { Distribution } from '../distributions/distribution.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { websitePage } from '../package-index/website-page.ts'

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

/** Where to look on the website of an index; where none is known, the index as it is called. */
export function placeOn(index: PackageIndex, path: string): string {
  return websitePage(index, path)?.href ?? index.name
}
