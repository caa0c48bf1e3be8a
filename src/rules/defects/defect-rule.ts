import type { RuleDescription, RuleGroup } from '../rule.ts'

export const BUILD_AGAIN = 'Build it again with `python -m build`'

export const NEVER_RENAME = `${BUILD_AGAIN}, and do not rename what it makes: name and content of a wheel belong together.`

/** A rule that a file breaks by a defect that keeps it from being read: whatever index it would go to, there is nothing to send. */
export function defectRule(
  id: string,
  group: RuleGroup,
  description: string,
  advice: Pick<RuleDescription, 'remedy' | 'indexSays'>,
): RuleDescription {
  return { id, group, severity: 'refuse', holdsFor: 'specification', description, ...advice }
}
