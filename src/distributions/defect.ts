/**
 * What is wrong with a file, by the rule that an index would refuse it by: it keeps the file from being read as a
 * distribution, unless it is called a fault.
 */
export interface Defect {
  readonly rule: string
  /** The particulars, as a sentence. */
  readonly detail: string
}

/** A defect of a file that can be read all the same. */
export type Fault = Defect
