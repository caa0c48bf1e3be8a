import type { Problem } from '../errors/problem.ts'

/** One thing to tell, complete in itself, before it takes the form of an annotation, a log line or a part of the summary. */
export interface Message {
  readonly level: 'error' | 'warning' | 'notice'
  /** A problem's code or a rule's id: a heading of the documentation, and what `ignore-rules` takes. */
  readonly code?: string
  /** The page of the documentation that explains the code, with its heading. */
  readonly page?: string
  readonly filename?: string
  /** Further files of which the same is to be told. */
  readonly otherFilenames?: readonly string[]
  /** Absolute path of the file concerned. */
  readonly path?: string
  readonly summary: string
  /** The server's own words, or the facts compared. */
  readonly detail?: string
  readonly remedy?: string
  /** A table of the job summary. */
  readonly facts?: Problem['facts']
  /** The same page where it says so much more that the message itself leads there, also where nothing can be linked. */
  readonly learnMore?: string
}
