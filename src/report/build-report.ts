import type { Inputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/plan.ts'
import type { FileOutcome } from '../upload/file-outcome.ts'
import { buildReleases } from './build-releases.ts'
import { describeLateListing, describeNothingNew } from './describe-run.ts'
import type { Outcome, Report } from './report.ts'

/** What a report is made of. */
export interface ReportFacts extends Omit<Report, 'outcome' | 'stepFails' | 'dryRun' | 'releases' | 'reportFile'> {
  /** Absent when they could not be parsed. */
  readonly inputs?: Inputs
  /** Absent when the run ended before there was one. Tells whether anything was sent, which results alone do not. */
  readonly plan?: Plan
}

const FAILURES: ReadonlySet<FileOutcome> = new Set(['conflict', 'refused', 'failed', 'not-attempted'])

/** Sums the run up. Pure. */
export function buildReport(facts: ReportFacts): Report {
  const { inputs, index, files, available } = facts
  const dryRun = inputs?.dryRun ?? false
  const findings = relevantFindings(facts)
  const failed =
    facts.problems.length > 0 ||
    findings.some(finding => finding.severity === 'refuse') ||
    files.some(file => FAILURES.has(file.outcome))
  const nothingNew = !failed && !sendsSomething(facts, dryRun)
  const reaction = nothingNew ? (inputs?.ifNothingNew ?? 'notice') : 'ignore'
  const nothingNewProblem = describeNothingNew(files, index, dryRun)

  return {
    outcome: chooseOutcome(failed, dryRun, nothingNew),
    stepFails: failed || reaction === 'error',
    dryRun,
    ...carryOver(facts),
    files,
    releases: buildReleases(files, index),
    findings,
    problems: reaction === 'error' ? [...facts.problems, nothingNewProblem] : facts.problems,
    warnings: [
      ...facts.warnings,
      ...(reaction === 'warning' ? [nothingNewProblem.summary] : []),
      ...(available === false && !failed ? [describeLateListing(index, inputs?.wait)] : []),
    ],
    notices: reaction === 'notice' ? [...facts.notices, nothingNewProblem.summary] : facts.notices,
  }
}

/** What the report tells as it is, where it is known. */
function carryOver(
  facts: ReportFacts,
): Pick<Report, 'index' | 'available' | 'documentation' | 'pullRequest' | 'reportFile'> {
  const reportFile = facts.inputs?.reportFile
  const { index, available, documentation, pullRequest } = facts
  return {
    ...(index === undefined ? {} : { index }),
    ...(available === undefined ? {} : { available }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(reportFile === undefined ? {} : { reportFile }),
  }
}

function chooseOutcome(failed: boolean, dryRun: boolean, nothingNew: boolean): Outcome {
  if (failed) return 'failed'
  if (dryRun) return 'dry-run'
  return nothingNew ? 'nothing-new' : 'published'
}

/** Whether bytes left, or in a dry run would leave. A file that was sent may end `unverified`, or as another run's. */
function sendsSomething({ plan, files }: ReportFacts, dryRun: boolean): boolean {
  if (dryRun) return files.some(file => file.outcome === 'would-upload')
  return plan?.decision === 'publish' || files.some(file => file.outcome === 'uploaded')
}

/** What the index has accepted already needs no one's opinion any more. */
function relevantFindings({ findings, files }: ReportFacts): Report['findings'] {
  const identical = new Set(files.filter(file => file.outcome === 'identical').map(file => file.filename))
  return findings.filter(
    ({ filename, evenIfPresent }) => filename === undefined || evenIfPresent || !identical.has(filename),
  )
}
