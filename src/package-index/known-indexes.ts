import type { PackageIndex } from './package-index.ts'

export const PYPI: PackageIndex = {
  kind: 'pypi',
  name: 'PyPI',
  uploadUrl: new URL('https://upload.pypi.org/legacy/'),
  ...pagesOf(new URL('https://pypi.org/')),
}

export const TESTPYPI: PackageIndex = {
  kind: 'testpypi',
  name: 'TestPyPI',
  uploadUrl: new URL('https://test.pypi.org/legacy/'),
  ...pagesOf(new URL('https://test.pypi.org/')),
}

/** The indexes that need no address, by the name that `repository` knows them by. */
export const KNOWN_INDEXES: ReadonlyMap<string, PackageIndex> = new Map([
  ['pypi', PYPI],
  ['testpypi', TESTPYPI],
])

function pagesOf(websiteUrl: URL): Pick<PackageIndex, 'websiteUrl' | 'simpleUrl' | 'releaseUrl'> {
  return {
    websiteUrl,
    simpleUrl: new URL('/simple/', websiteUrl),
    releaseUrl: (project, version) =>
      new URL(`/project/${encodeURIComponent(project)}/${encodeURIComponent(version)}/`, websiteUrl).href,
  }
}
