import { PYPI, TESTPYPI } from './known-indexes.ts'
import type { PackageIndex } from './package-index.ts'

/** What a URL has to do with PyPI or TestPyPI. */
export type Recognized =
  | { readonly as: 'upload-url'; readonly index: PackageIndex }
  /** It is theirs, but files are not posted there. */
  | { readonly as: 'another-page'; readonly index: PackageIndex; readonly name: 'pypi' | 'testpypi' }

/** Recognises the addresses of PyPI and TestPyPI, present and past, right and wrong; `undefined` for other hosts. Pure. */
export function recognizePypi(url: URL): Recognized | undefined {
  const { hostname } = url
  if (!isPypiHost(hostname)) return undefined
  for (const index of [PYPI, TESTPYPI]) {
    // Without its last slash the upload URL redirects to itself with it: no one needs to hear of that.
    const path = url.pathname.replace(/\/*$/, '/')
    if (url.origin === index.uploadUrl.origin && path === index.uploadUrl.pathname) return { as: 'upload-url', index }
  }
  // `upload.test.pypi.org` is nobody's, but whoever writes it means TestPyPI: a release on PyPI cannot be taken back.
  return /(^|\.)test/.test(hostname)
    ? { as: 'another-page', index: TESTPYPI, name: 'testpypi' }
    : { as: 'another-page', index: PYPI, name: 'pypi' }
}

/** `pypi.org` and what is below it, and the hosts of both indexes from before 2018, below `python.org`. */
function isPypiHost(hostname: string): boolean {
  return /(^|\.)pypi\.org$/.test(hostname) || /^(test|upload\.)?pypi\.python\.org$/.test(hostname)
}
