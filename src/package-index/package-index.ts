/** Where we publish. */
export interface PackageIndex {
  readonly kind: 'pypi' | 'testpypi' | 'other'
  /** `PyPI`, `TestPyPI`, or the host: how the log calls it. */
  readonly name: string
  /** Files are posted here. Without user and password. */
  readonly uploadUrl: URL
  /** Root of the Simple API, with its trailing slash; `undefined` when it is neither known nor guessed. */
  readonly simpleUrl?: URL
  /** Where people manage accounts and projects; only of indexes whose pages are known. */
  readonly websiteUrl?: URL
  /** Where a person looks at a release; only of indexes that are known to have such pages. */
  readonly releaseUrl?: (project: string, version: string) => string
}
