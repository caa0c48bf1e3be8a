import type { Secret } from './secret.ts'

/** A pull request that is to get a comment, and the right to write it. */
export interface PullRequestTarget {
  /** `owner/name` */
  readonly repository: string
  readonly number: number
  /** From a fork: GitHub gives such a run a token that may only read. */
  readonly isFromFork: boolean
  /** Absent where none was given. */
  readonly token?: Secret
}

/** The comments on pull requests of the forge that runs the workflow. */
export interface PullRequestComments {
  /**
   * Keeps one comment: replaces the one that begins with `marker`, or adds it where there is none.
   * @param body Markdown that begins with `marker`
   * @returns `forbidden` where the token may not write there
   * @throws when nothing could be written for another reason
   */
  writeComment(target: PullRequestTarget, marker: string, body: string): Promise<'written' | 'forbidden'>
}
