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
  /** Absent when the run ended before there was one. Tells whether anything was to be sent, which results alone do not. */
  readonly plan?: Plan
  /** Why the index could not be read when `wait` ran out. */
  readonly unread?: string
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
  const nothingNew = !failed && !bringsSomething(facts, dryRun)
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
      ...(available === false && !failed ? [describeLateListing(index, inputs?.wait, facts.unread)] : []),
    ],
    notices: reaction === 'notice' ? [...facts.notices, nothingNewProblem.summary] : facts.notices,
  }
}

/** What the report tells as it is, where it is known. */
function carryOver(
  facts: ReportFacts,
): Pick<Report, 'index' | 'available' | 'documentation' | 'projects' | 'pullRequest' | 'reportFile'> {
  const reportFile = facts.inputs?.reportFile
  const { index, available, documentation, projects, pullRequest } = facts
  return {
    ...(index === undefined ? {} : { index }),
    ...(available === undefined ? {} : { available }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(projects === undefined ? {} : { projects }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(reportFile === undefined ? {} : { reportFile }),
  }
}

function chooseOutcome(failed: boolean, dryRun: boolean, nothingNew: boolean): Outcome {
  if (failed) return 'failed'
  if (dryRun) return 'dry-run'
  return nothingNew ? 'nothing-new' : 'published'
}

/** Whether the index has, or in a dry run would have, something new by this run. Of a file that was sent nobody may be able to tell. */
function bringsSomething({ plan, files }: ReportFacts, dryRun: boolean): boolean {
  if (dryRun) return files.some(file => file.outcome === 'would-upload')
  return files.some(
    ({ outcome }) => outcome === 'uploaded' || (outcome === 'unverified' && plan?.decision === 'publish'),
  )
}

/** What the index has accepted already needs no one's opinion any more. */
function relevantFindings({ findings, files }: ReportFacts): Report['findings'] {
  const identical = new Set(files.filter(file => file.outcome === 'identical').map(file => file.filename))
  return findings.filter(
    ({ filename, evenIfPresent }) => filename === undefined || evenIfPresent || !identical.has(filename),
  )
}
