import type { PackageIndex } from '../package-index/package-index.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { isAnotherFile, isOnIndex } from './describe-outcome.ts'

/**
 * Where the name of a file leads: to the address that the index gives for it, or to the page of its release, which shows its
 * digests, its attestations, and the file itself. Pure.
 *
 * What is published under somebody's name should not lead wherever a server likes: an address elsewhere is only for those
 * who read the outputs. Nor does it lead to another file of that name: our digest stands beside it.
 * @param page of the release
 */
export function chooseFileLink(file: FileResult, index: PackageIndex | undefined, page?: string): string | undefined {
  if (isAnotherFile(file)) return undefined
  const origin = file.url === undefined ? undefined : URL.parse(file.url)?.origin
  const isOwn = origin !== undefined && [index?.uploadUrl.origin, index?.simpleUrl?.origin].includes(origin)
  if (isOwn) return file.url
  return page === undefined || !isOnIndex(file) ? undefined : `${page}#${encodeURIComponent(file.filename)}`
}
