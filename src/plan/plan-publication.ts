import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import { type Comparison, compareWithIndex } from '../package-index/compare-with-index.ts'
import type { ProjectListing } from '../package-index/indexed-file.ts'
import type { Finding } from '../rules/finding.ts'
import { adviseOnConflict } from './advise-on-conflict.ts'
import { orderUploads } from './order-uploads.ts'
import type { Plan, SettledFile } from './plan.ts'
import { WHY_PRESENT } from './why-present.ts'

/** Everything that the decision depends on. */
export interface PlanFacts {
  readonly candidates: readonly (Distribution | UnreadableDistribution)[]
  /** What the index has, by normalised project name. */
  readonly listings: ReadonlyMap<string, ProjectListing>
  readonly findings: readonly Finding[]
  readonly discovery: Pick<Discovery, 'nearMisses'>
  readonly skipExisting: boolean
}

/**
 * Decides what is to be done: everything, nothing, or only what the index does not have. Pure.
 * One file that cannot be published stops all of them: a release that lacks a file can never be repaired.
 */
export function planPublication({ candidates, listings, findings, discovery, skipExisting }: PlanFacts): Plan {
  const refusals = findings.filter(finding => finding.severity === 'refuse')
  const settled: SettledFile[] = refuseNearMisses(discovery, refusals)
  const remaining: Distribution[] = []
  for (const candidate of candidates) {
    const verdict = judge(candidate, listings, refusals, skipExisting)
    if (verdict !== undefined) settled.push(verdict)
    else if (candidate.kind !== 'unreadable') remaining.push(candidate)
  }

  const refused = settled.some(file => file.outcome === 'refused' || file.outcome === 'conflict')
  if (refused || refusals.some(finding => finding.filename === undefined)) {
    const why = 'nothing is sent while another file cannot be published'
    return { decision: 'refuse', settled: [...settled, ...remaining.map(file => settle(file, 'not-attempted', why))] }
  }
  if (remaining.length === 0) return { decision: 'nothing-new', settled }
  return { decision: 'publish', uploads: orderUploads(remaining, listings), settled }
}

/** Files whose names nearly are a distribution's count as files of the release: nobody means to leave one behind. */
function refuseNearMisses(discovery: Pick<Discovery, 'nearMisses'>, refusals: readonly Finding[]): SettledFile[] {
  return discovery.nearMisses.flatMap(({ filename, path }) => {
    const refusal = refusals.find(finding => finding.filename === filename)
    return refusal === undefined ? [] : [{ filename, path, outcome: 'refused', why: withoutFilename(refusal) }]
  })
}

/** What a finding says, for where the file's name stands beside it. */
function withoutFilename({ filename = '', summary }: Finding): string {
  const beginning = `${formatPrintableLine(filename, 255)}: `
  return summary.startsWith(beginning) ? summary.slice(beginning.length) : summary
}

/** What is settled already, or `undefined` for a file that is to be sent. */
function judge(
  candidate: Distribution | UnreadableDistribution,
  listings: ReadonlyMap<string, ProjectListing>,
  refusals: readonly Finding[],
  skipExisting: boolean,
): SettledFile | undefined {
  if (candidate.kind === 'unreadable') return settle(candidate, 'refused', candidate.defects[0].detail)
  const listing = listings.get(candidate.project)
  const comparison: Comparison = listing === undefined ? { state: 'absent' } : compareWithIndex(candidate, listing)
  const isPresent = comparison.state === 'identical'
  const refusal = refusals.find(
    ({ filename, evenIfPresent }) => filename === candidate.filename && (evenIfPresent || !isPresent),
  )
  if (isPresent && refusal === undefined) return settle(candidate, 'identical', undefined, comparison.indexed.url)
  if (refusal !== undefined) return settle(candidate, 'refused', withoutFilename(refusal))
  if (comparison.state === 'different') {
    const why = WHY_PRESENT.different
    const { url } = comparison.indexed
    if (skipExisting) return settle(candidate, 'skipped', why, url)
    return {
      ...settle(candidate, 'conflict', why, url),
      remedy: adviseOnConflict(candidate.version, comparison.listed),
    }
  }
  if (comparison.state === 'without-digest') {
    return settle(candidate, 'unverified', WHY_PRESENT['without-digest'], comparison.indexed.url)
  }
  return undefined
}

function settle(
  candidate: Distribution | UnreadableDistribution,
  outcome: SettledFile['outcome'],
  why?: string,
  url?: string,
): SettledFile {
  return {
    filename: candidate.filename,
    path: candidate.path,
    ...(candidate.kind === 'unreadable' ? {} : { distribution: candidate }),
    outcome,
    ...(why === undefined ? {} : { why }),
    ...(url === undefined ? {} : { url }),
  }
}
