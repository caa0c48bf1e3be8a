import type { FileOutcome } from '../upload/file-outcome.ts'
import type { Report } from './report.ts'

/** A file's outcome in words for people, with a sign that log viewers and summaries show alike. */
export const OUTCOME_WORDS: Readonly<Record<FileOutcome, string>> = {
  uploaded: '✓ uploaded',
  identical: '= identical',
  skipped: '- skipped',
  unverified: '? unverified',
  conflict: '✗ conflict',
  refused: '✗ refused',
  failed: '✗ failed',
  'not-attempted': '- not attempted',
  'would-upload': '+ would upload',
}

/** What is on the index under a file's name, as far as the run learnt it. */
const ON_INDEX: ReadonlySet<FileOutcome> = new Set(['uploaded', 'identical', 'skipped', 'unverified', 'conflict'])

/** Whether the index has a file of this name now. */
export function isOnIndex(file: { readonly outcome: FileOutcome }): boolean {
  return ON_INDEX.has(file.outcome)
}

/** Whether what the index has under this name is another file, so that its address is none of ours. */
export function isAnotherFile({ outcome }: { readonly outcome: FileOutcome }): boolean {
  return outcome === 'skipped' || outcome === 'conflict'
}

/** One line: what the run came to. Names in it are others' words. Pure. */
export function describeOutcome(report: Report): string {
  const { outcome, dryRun } = report
  const index = report.index?.name ?? 'the index'
  if (report.files.length === 0) return `${dryRun ? 'Dry run: nothing can be' : 'Nothing was'} published to ${index}`
  const what = describeReleases(report)
  if (outcome === 'published') return `Published ${what} to ${index}`
  if (outcome === 'nothing-new') return `Nothing new for ${index}: ${what}`
  if (outcome === 'dry-run') {
    const isNew = report.files.some(file => file.outcome === 'would-upload')
    return isNew ? `Dry run: ${what} can be published to ${index}` : `Dry run: nothing new for ${index}: ${what}`
  }
  if (dryRun) return `Dry run: ${what} cannot be published to ${index}`
  const uploaded = report.files.filter(file => file.outcome === 'uploaded').length
  return uploaded === 0
    ? `Not published to ${index}: ${what}`
    : `Published only in part to ${index}: ${what}, ${uploaded} of ${report.files.length} files uploaded`
}

/** `2 uploaded, 1 identical`. Pure. */
export function countOutcomes(report: Report): string {
  const counts = Map.groupBy(report.files, file => file.outcome)
  return [...counts].map(([outcome, files]) => `${files.length} ${outcome.replace('-', ' ')}`).join(', ')
}

function describeReleases({ releases, files }: Report): string {
  const [release, second] = releases
  if (release === undefined) return files.length === 1 ? '1 file' : `${files.length} files`
  return second === undefined ? `${release.name} ${release.version}` : `${releases.length} releases`
}
