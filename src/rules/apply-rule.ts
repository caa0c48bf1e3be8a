import type { Distribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import type { Finding } from './finding.ts'
import type { DetailedViolation, Rule } from './rule.ts'

/** What a rule on single files finds in a file, where it holds for the index. Pure. */
export function applyRule(
  rule: Rule<Distribution>,
  distribution: Distribution,
  index: PackageIndex,
): readonly Finding[] {
  return findViolations(rule, distribution, index).map(violation =>
    buildFinding(rule, { filename: distribution.filename, ...violation }, index),
  )
}

/** What a rule on the run as a whole finds, or one on what lies there or on the tag, where it holds for the index. Pure. */
export function applyRunRule<Run>(rule: Rule<Run>, run: Run, index: PackageIndex): readonly Finding[] {
  return findViolations(rule, run, index).map(violation => buildFinding(rule, violation, index))
}

function findViolations<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  index: PackageIndex,
): readonly DetailedViolation[] {
  if (rule.holdsFor === 'pypi' && index.kind === 'other') return []
  return rule.check(subject).map(violation => (typeof violation === 'string' ? { sentence: violation } : violation))
}

function buildFinding<Subject>(rule: Rule<Subject>, violation: DetailedViolation, index: PackageIndex): Finding {
  const { filename, sentence } = violation
  const indexSays = index.kind === 'other' ? undefined : (violation.indexSays ?? rule.indexSays)
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    ...(filename !== undefined && { filename }),
    ...(rule.evenIfPresent && { evenIfPresent: true }),
    summary: filename === undefined ? sentence : `${formatPrintableLine(filename, 255)}: ${sentence}`,
    ...(indexSays !== undefined && { indexSays }),
    remedy: violation.remedy ?? rule.remedy,
  }
}
