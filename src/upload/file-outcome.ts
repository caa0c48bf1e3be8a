import type { Distribution } from '../distributions/distribution.ts'
import type { Problem } from '../errors/problem.ts'

/** What became of one file, in the words of the output `files`. */
export type FileOutcome =
  | 'uploaded'
  /** The index had it, byte for byte. */
  | 'identical'
  /** The index has another file of this name, and `skip-existing` is true. */
  | 'skipped'
  /** The index has a file of this name; whether it is this one could not be learnt. */
  | 'unverified'
  /** The index has another file of this name. */
  | 'conflict'
  /** By a rule, before anything was sent. */
  | 'refused'
  | 'failed'
  | 'not-attempted'
  /** In a dry run: it would have been sent. */
  | 'would-upload'

export interface FileResult {
  readonly filename: string
  readonly path: string
  /** Absent when the file could not be read. */
  readonly distribution?: Distribution
  readonly outcome: FileOutcome
  /** Address of the file on the index, when the index has told it. */
  readonly url?: string
  /** Whether attestations were sent and accepted with it. */
  readonly attested: boolean
  /** Where the public log shows what this run signed for it. */
  readonly logEntryUrl?: string
  /** Why, as a sentence, where the outcome does not say it all. */
  readonly why?: string
  /** What to do about it, where that follows from what the index has. */
  readonly remedy?: string
  /** For `failed` and a `conflict` found by the server. */
  readonly problem?: Problem
}
