import type { GitHubRun } from '../inputs/github-run.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Pypirc } from '../inputs/pypirc.ts'
import type { PackageIndex } from '../package-index/package-index.ts'

/** What decides about the method of authentication. */
export interface AuthenticationFacts {
  readonly inputs: Inputs
  readonly pypirc: Pypirc | undefined
  readonly index: PackageIndex
  readonly run: GitHubRun
  /** Whether the job can have ID tokens (`permissions: id-token: write`). */
  readonly idTokensAvailable: boolean
}
