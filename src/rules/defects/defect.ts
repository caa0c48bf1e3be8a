import type { RuleDescription, RuleGroup } from '../rule.ts'

export const BUILD_AGAIN = 'Build it again with `python -m build`'

/** A rule whose breach leaves nothing to send, whatever index it would go to. */
export function defect(
  id: string,
  group: RuleGroup,
  description: string,
  advice: Pick<RuleDescription, 'remedy' | 'indexSays'>,
): RuleDescription {
  return { id, group, severity: 'refuse', holdsFor: 'specification', description, ...advice }
}
