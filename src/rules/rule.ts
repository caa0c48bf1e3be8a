import type { Finding } from './finding.ts'

/** What there is to tell of a rule, also when nothing breaks it: a heading in docs/rules.md. */
export interface RuleDescription {
  /** Stable, in kebab-case: users name it in `ignore-rules`. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Finding['severity']
  /** `pypi`: holds for PyPI and TestPyPI; `specification`: holds for every index. */
  readonly holdsFor: 'pypi' | 'specification'
  /** What must be so, and by which specification or for which reason: some sentences for docs/rules.md. */
  readonly description: string
  /** What an index that follows the rule answers, where its words are known. */
  readonly indexSays?: string
  readonly remedy: string
}

/** A reason for which an index refuses an upload, as a pure function. */
export interface Rule<Subject> extends RuleDescription {
  /** Holds also for files that the index has already: else what it has accepted needs no one's opinion. */
  readonly evenIfPresent?: true
  /** What is wrong, in order; empty when the subject is in order. */
  check(subject: Subject): readonly Violation[]
}

/** A sentence with the values that are wrong; or that and what differs from what the rule says of all its violations. */
export type Violation = string | DetailedViolation

export interface DetailedViolation {
  readonly sentence: string
  /** The file concerned. Rules on a single file need not name it. */
  readonly filename?: string
  readonly severity?: Finding['severity']
  readonly indexSays?: string
  readonly remedy?: string
}

export type RuleGroup =
  | 'archive'
  | 'core metadata'
  | 'dependencies'
  | 'description'
  | 'filename'
  | 'license and classifiers'
  | 'project name'
  | 'release'
  | 'run'
  | 'sdist'
  | 'size'
  | 'urls'
  | 'version'
  | 'wheel'
