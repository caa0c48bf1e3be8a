import type { PackageIndex } from './package-index.ts'

/**
 * A page of an index's website. Pure.
 * @param path begins with a slash
 * @returns `undefined` for an index that is not known to have a website: no other index's page will do
 */
export function websitePage({ websiteUrl }: PackageIndex, path: string): URL | undefined {
  return websiteUrl === undefined ? undefined : new URL(path, websiteUrl)
}
