import { DEFECT_RULES } from './defects/defect-rules.ts'
import { DISCOVERY_RULES } from './discovery-rules.ts'
import { DISTRIBUTION_RULES } from './distribution-rules.ts'
import type { RuleDescription } from './rule.ts'
import { RUN_RULES } from './run-rules.ts'
import { TAG_RULES } from './tag-rules.ts'

/** Every rule by which a run can be refused or warned: what docs/rules.md tells and `ignore-rules` takes. */
export const RULE_CATALOGUE: readonly RuleDescription[] = uniqueById([
  ...DISCOVERY_RULES,
  ...DEFECT_RULES,
  ...DISTRIBUTION_RULES,
  ...RUN_RULES,
  ...TAG_RULES,
])

/** What hinders reading a file where it concerns its core metadata can be found elsewhere in it, too: that is one rule. */
function uniqueById(rules: readonly RuleDescription[]): readonly RuleDescription[] {
  return rules.filter(({ id }, index) => rules.findIndex(rule => rule.id === id) === index)
}
