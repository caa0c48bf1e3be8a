import { quoteValue } from '../errors/quote-value.ts'
import { findNearest } from './find-nearest.ts'
import type { Finding } from './finding.ts'
import { RULE_CATALOGUE } from './rule-catalogue.ts'

/** Findings of the rules that `ignore-rules` names warn instead of refusing. Pure. */
export function ignoreRules(findings: readonly Finding[], ignoredRules: ReadonlySet<string>): readonly Finding[] {
  return findings.map(finding => (ignoredRules.has(finding.rule) ? { ...finding, severity: 'warn' } : finding))
}

/** A warning for each id in `ignore-rules` that is no rule's, as a sentence: it would not do what the user hopes. Pure. */
export function describeUnknownRules(ignoredRules: ReadonlySet<string>): readonly string[] {
  const known = RULE_CATALOGUE.map(rule => rule.id)
  return [...ignoredRules]
    .filter(id => !known.includes(id))
    .map(id => {
      // Ids are long, and nobody knows them by heart.
      const nearest = findNearest(id, known, Math.ceil(id.length / 3))
      const suggestion = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`
      return `The input \`ignore-rules\` names ${quoteValue(id)}, but no rule has this id: it changes nothing.${suggestion}`
    })
}
