import { PYPI } from '../__tests__/support/some-reports.ts'
import { type CheckFacts, checkDistributions } from '../src/rules/check-distributions.ts'
import type { Finding } from '../src/rules/finding.ts'
import { must, mustBeKebab, mustBePrintableLines } from './invariants.ts'

const NOTHING_FOUND: CheckFacts['discovery'] = {
  files: [],
  nearMisses: [],
  foreignFilenames: [],
  misnamedDirectories: [],
  nestedDirectories: [],
  irregularFiles: [],
  missedPlaces: [],
  repeatedFilenames: [],
}

/** Lets every rule judge. Whatever they find, it can be shown as it is. */
export function checkHarmless(facts: Partial<CheckFacts>): readonly Finding[] {
  const findings = checkDistributions({
    discovery: NOTHING_FOUND,
    candidates: [],
    listings: new Map(),
    index: PYPI,
    renderings: new Map(),
    now: new Date('2026-11-22T12:00:00Z'),
    ignoredRules: new Set(),
    verifyMetadata: true,
    ...facts,
  })
  for (const { rule, summary, remedy } of findings) {
    mustBeKebab(rule)
    must(summary !== '' && remedy !== '', 'a finding says what is wrong, and what to do', rule)
    // What the index would say is quoted as it would say it: the report sees to that.
    for (const text of [summary, remedy]) mustBePrintableLines(text, 4000)
  }
  return findings
}
