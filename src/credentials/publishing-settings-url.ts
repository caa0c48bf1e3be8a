import type { PackageIndex } from '../package-index/package-index.ts'

/** The page where an index's user registers trusted publishers, of indexes known to have one. Pure. */
export function buildPublishingSettingsUrl(index: PackageIndex): string | undefined {
  if (index.kind === 'other') return undefined
  return `https://${index.kind === 'pypi' ? 'pypi.org' : 'test.pypi.org'}/manage/account/publishing/`
}
