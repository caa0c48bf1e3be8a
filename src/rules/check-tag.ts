import type { PackageIndex } from '../package-index/package-index.ts'
import { applyRunRule } from './apply-rule.ts'
import type { Finding } from './finding.ts'
import type { TagFacts } from './judge-tag.ts'
import { describeUncomparedTag, TAG_RULES } from './tag-rules.ts'

/** What the tag that started the run says about the version. */
export interface TagCheck {
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
}

/** What the tag's rules find, or why it was not compared. Pure. */
export function checkTag(facts: TagFacts, index: PackageIndex): TagCheck {
  return {
    findings: TAG_RULES.flatMap(rule => applyRunRule(rule, facts, index)),
    notices: describeUncomparedTag(facts),
  }
}
