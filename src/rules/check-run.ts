import { type CheckFacts, checkDistributions } from './check-distributions.ts'
import { checkTag } from './check-tag.ts'
import type { Finding } from './finding.ts'
import { describeUnknownRules, ignoreRules } from './ignore-rules.ts'
import type { TagFacts } from './judge-tag.ts'
import { describeFirstPublications } from './release/describe-first-publications.ts'

export interface RunCheckFacts extends CheckFacts {
  /** The tag that started the run, where one did. */
  readonly tag?: string | undefined
  readonly checkTag: TagFacts['mode']
}

export interface RunCheck {
  readonly findings: readonly Finding[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
}

/** Everything that the rules have to say of a run. Pure. */
export function checkRun(facts: RunCheckFacts): RunCheck {
  const { candidates, ignoredRules } = facts
  const readable = candidates.filter(candidate => candidate.kind !== 'unreadable')
  const tag = checkTag({ tag: facts.tag, mode: facts.checkTag, distributions: readable }, facts.index)
  return {
    findings: [...checkDistributions(facts), ...ignoreRules(tag.findings, ignoredRules)],
    warnings: describeUnknownRules(ignoredRules),
    notices: [...describeFirstPublications({ ...facts, distributions: readable }), ...tag.notices],
  }
}
