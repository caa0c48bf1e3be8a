import { quoteMember } from '../contents/quote-member.ts'
import type { Defect } from '../defect.ts'

/** @param at the position of the record */
export function truncated(at: number): Defect {
  return { rule: 'zip-truncated', detail: `The record at byte ${at} of the archive is cut off.` }
}

/** @param where it is twice: in the archive or in its directory */
export function duplicate(rule: string, name: string, where: string): Defect {
  return { rule, detail: `The name ${quoteMember(name)} is in ${where} twice.` }
}

/** @param shown the name, for a sentence */
export function unprintable(shown: string): Defect {
  return { rule: 'zip-name-unprintable', detail: `The name ${shown} of a member has control characters.` }
}
