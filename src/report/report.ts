import type { Problem } from '../errors/problem.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Finding } from '../rules/finding.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import type { PullRequestTarget } from '../world/pull-request-comments.ts'

export type Outcome = 'published' | 'nothing-new' | 'dry-run' | 'failed'

/** What the run came to: everything that log, annotations, job summary and outputs tell. */
export interface Report {
  readonly outcome: Outcome
  /** Whether the step fails. `nothing-new` fails with `if-nothing-new: error`. */
  readonly stepFails: boolean
  readonly dryRun: boolean
  /** Absent when the run ended before it was known. */
  readonly index?: PackageIndex
  readonly files: readonly FileResult[]
  readonly releases: readonly ReleaseReport[]
  readonly findings: readonly Finding[]
  /** Of the run as a whole; problems of single files are with the files. */
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  /** Where this version's pages are read on the web, up to their path; absent when the runner does not say. */
  readonly documentation?: string
  /** With `wait`: whether the index listed every file in time. */
  readonly available?: boolean
  /** With `report-file`: absolute path of the file for programs. */
  readonly reportFile?: string
  /** Of a run that ended before it had results of files: the projects that their names speak of, where they are known. */
  readonly projects?: readonly string[]
  /** With `comment`: the pull request that is to be told. */
  readonly pullRequest?: PullRequestTarget
}

/** One project and version of the run. */
export interface ReleaseReport {
  /** As the core metadata writes it. */
  readonly name: string
  /** Normalised. */
  readonly project: string
  readonly version: string
  /** Of its page, where the index has some of its files and is known to have such pages. */
  readonly url?: string
  /** Where the index has some of its files. */
  readonly installCommand?: string
  readonly files: readonly FileResult[]
}
