import type { PackageIndex } from './package-index.ts'

export const PYPI: PackageIndex = {
  kind: 'pypi',
  name: 'PyPI',
  uploadUrl: new URL('https://upload.pypi.org/legacy/'),
  simpleUrl: new URL('https://pypi.org/simple/'),
  releaseUrl: (project, version) => releaseUrl('https://pypi.org', project, version),
}

export const TESTPYPI: PackageIndex = {
  kind: 'testpypi',
  name: 'TestPyPI',
  uploadUrl: new URL('https://test.pypi.org/legacy/'),
  simpleUrl: new URL('https://test.pypi.org/simple/'),
  releaseUrl: (project, version) => releaseUrl('https://test.pypi.org', project, version),
}

/** The indexes that need no address, by the name that `repository` knows them by. */
export const KNOWN_INDEXES: ReadonlyMap<string, PackageIndex> = new Map([
  ['pypi', PYPI],
  ['testpypi', TESTPYPI],
])

function releaseUrl(origin: string, project: string, version: string): string {
  return `${origin}/project/${encodeURIComponent(project)}/${encodeURIComponent(version)}/`
}
