import type { Problem } from '../errors/problem.ts'
import { PYPI, TESTPYPI } from '../package-index/known-indexes.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { credentialProblem } from './failures.ts'

/** An API token that says that it is one of PyPI or TestPyPI, given for another index. Pure. */
export function describeForeignToken(tokenIndex: 'pypi' | 'testpypi', source: string, index: PackageIndex): Problem {
  const tokenName = tokenIndex === 'pypi' ? PYPI.name : TESTPYPI.name
  return credentialProblem({
    code: 'api-token-of-another-index',
    summary: `The API token (${source}) is one of ${tokenName}, but this run publishes to ${index.name}: they do not share accounts or tokens.`,
    remedy: `Give an API token made at ${index.name} as \`password\`, or publish to ${tokenName}:\n\nwith:\n  repository: ${tokenIndex}`,
  })
}
