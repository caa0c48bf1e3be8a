/**
 * One thing that went wrong, as a person needs to hear it: what happened (with the file and the index), in whose words,
 * and what to do about it. Each becomes one annotation and must make sense on its own.
 */
export interface Problem {
  /** Stable, in kebab-case; a heading in docs/troubleshooting.md, or the id of a rule. */
  readonly code: string
  /** One sentence. */
  readonly summary: string
  /** The server's own words, or the facts compared. */
  readonly detail?: string
  /** What to do now: as the YAML line to change where there is one. */
  readonly remedy?: string
  /** Facts to look at, name and value, fit to be shown: a table in the job summary. */
  readonly facts?: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }
  /** The page of this repository that says more, with the heading: `docs/trusted-publishing.md#invalid-publisher`. */
  readonly learnMore?: string
  /** The distribution concerned: its file name. */
  readonly filename?: string
}
