/** Why a file cannot be read as a distribution, by the rule that an index would refuse it by. */
export interface Defect {
  readonly rule: string
  /** The particulars, as a sentence. */
  readonly detail: string
}
