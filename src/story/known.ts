import type { Inputs } from '../inputs/inputs.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { PullRequestTarget } from '../world/pull-request-comments.ts'

/** What the run knows so far. It is told even when the run ends early, so nothing of it may be lost on the way. */
export class Known {
  inputs?: Inputs
  index?: PackageIndex
  /** With `comment`, on a pull request. */
  pullRequest?: PullRequestTarget
  /** Where the pages of this very version of the action are read. */
  documentation?: string
  readonly warnings: string[] = []
  readonly notices: string[] = []
}
