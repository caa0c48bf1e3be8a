import type { Discovery } from '../distributions/discovery.ts'
import type { Distribution, UnreadableDistribution } from '../distributions/distribution.ts'
import { applyRule, applyRunRule } from './apply-rule.ts'
import { checkReadability } from './check-readability.ts'
import { DISCOVERY_RULES } from './discovery-rules.ts'
import { DISTRIBUTION_RULES } from './distribution-rules.ts'
import type { Finding } from './finding.ts'
import { ignoreRules } from './ignore-rules.ts'
import type { RunFacts } from './run-facts.ts'
import { RUN_RULES } from './run-rules.ts'

/** Everything that can be known beforehand. */
export interface CheckFacts extends Omit<RunFacts, 'distributions'> {
  readonly discovery: Discovery
  readonly candidates: readonly (Distribution | UnreadableDistribution)[]
  /** Ids of rules that warn instead of refusing. */
  readonly ignoredRules: ReadonlySet<string>
  /**
   * `verify-metadata`: when false, what the files say of themselves is not checked. Which files there are still is, and
   * that an upload form can be built of each.
   */
  readonly verifyMetadata: boolean
}

/** Every finding of every rule on every file, and on the set of them. Pure. */
export function checkDistributions(facts: CheckFacts): readonly Finding[] {
  const { candidates, discovery, index, ignoredRules, verifyMetadata } = facts
  const unreadable = candidates.filter(candidate => candidate.kind === 'unreadable')
  const readable = candidates.filter(candidate => candidate.kind !== 'unreadable')
  const verified = verifyMetadata ? verify({ ...facts, distributions: readable }) : []
  const discovered = DISCOVERY_RULES.flatMap(rule => applyRunRule(rule, discovery, index))
  return [
    ...unreadable.flatMap(file => checkReadability(file, index, ignoredRules)),
    ...ignoreRules([...discovered, ...verified], ignoredRules),
  ]
}

function verify(run: RunFacts): readonly Finding[] {
  const { distributions, index } = run
  return [
    ...distributions.flatMap(file => DISTRIBUTION_RULES.flatMap(rule => applyRule(rule, file, index))),
    ...RUN_RULES.flatMap(rule => applyRunRule(rule, run, index)),
  ]
}
