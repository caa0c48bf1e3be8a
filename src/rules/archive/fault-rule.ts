import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule, RuleDescription } from '../rule.ts'

/** A rule whose breach was noticed while the archive was read. */
export function faultRule(description: RuleDescription): Rule<Distribution> {
  return {
    ...description,
    check: ({ contents }) => contents.faults.filter(({ rule }) => rule === description.id).map(({ detail }) => detail),
  }
}
