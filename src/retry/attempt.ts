/** How one attempt ended: with a value that settles the matter, or in a way that may pass by itself. */
export type Attempt<T> =
  | { readonly done: T }
  /** `again` says why, as a clause without secrets; `retryAfter` is the pause that the server asked for, in seconds. */
  | { readonly again: string; readonly retryAfter?: number }
