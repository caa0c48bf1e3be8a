import type { PackageIndex } from '../package-index/package-index.ts'

/** The index as a message names it: one that is known by a name, with its host. */
export function nameIndex({ name, uploadUrl }: PackageIndex): string {
  return name === uploadUrl.host ? name : `${name} (${uploadUrl.host})`
}
