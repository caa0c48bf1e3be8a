/** One thing to tell, complete in itself, before it takes the form of an annotation, a log line or a part of the summary. */
export interface Message {
  readonly level: 'error' | 'warning' | 'notice'
  /** A problem's code or a rule's id: a heading of the documentation, and what `ignore-rules` takes. */
  readonly code?: string
  readonly filename?: string
  /** Absolute path of the file concerned. */
  readonly path?: string
  readonly summary: string
  /** The server's own words, or the facts compared. */
  readonly detail?: string
  readonly remedy?: string
}
