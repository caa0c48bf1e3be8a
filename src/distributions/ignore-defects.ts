import type { Distribution, UnreadableDistribution } from './distribution.ts'

/**
 * Takes files with defects for what they would be without, where the user ignores the rule of every defect and the file
 * can be sent so: its defects are then faults, of which the rules warn. Pure.
 */
export function ignoreDefects(
  candidates: readonly (Distribution | UnreadableDistribution)[],
  ignoredRules: ReadonlySet<string>,
): readonly (Distribution | UnreadableDistribution)[] {
  return candidates.map(candidate => {
    if (candidate.kind !== 'unreadable' || candidate.otherwise === undefined) return candidate
    return candidate.defects.every(({ rule }) => ignoredRules.has(rule)) ? candidate.otherwise : candidate
  })
}
