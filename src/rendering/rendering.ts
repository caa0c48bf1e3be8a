/** What PyPI makes of a description. */
export type Rendering = { readonly outcome: 'rendered' } | { readonly outcome: 'empty' } | FailedRendering

export interface FailedRendering {
  readonly outcome: 'failed'
  /** docutils' own words: someone else's text, about someone else's text. */
  readonly message: string
  /** Where it says so: the line of the description, from 1, and what is written there. */
  readonly line?: number
  readonly source?: string
}

/** By description. One that is missing could not be judged here. */
export type Renderings = ReadonlyMap<string, Rendering>
