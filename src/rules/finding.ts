/** What a rule says of a file, or of the run. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string
  /** `refuse`: nothing is sent; `warn`: it is said, and the run goes on. */
  readonly severity: 'refuse' | 'warn'
  /** The file concerned; absent when it concerns the run as a whole. */
  readonly filename?: string
  /** Holds also for a file that the index has already. */
  readonly evenIfPresent?: true
  /** What is wrong, with the values that are: one sentence. */
  readonly summary: string
  /** What the index would answer, in its own words, where they are known. */
  readonly indexSays?: string
  /** What to do. */
  readonly remedy: string
}
