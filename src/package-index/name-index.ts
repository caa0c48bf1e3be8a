import type { PackageIndex } from './package-index.ts'

/** The index as a message names it: `PyPI (upload.pypi.org)`; only the host for an index that has no other name. Pure. */
export function nameIndex({ name, uploadUrl }: PackageIndex): string {
  return name === uploadUrl.host ? name : `${name} (${uploadUrl.host})`
}
