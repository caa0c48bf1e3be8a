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

export function unprintable(name: string): Defect {
  return {
    rule: 'zip-name-unprintable',
    detail: `The name ${quoteMember(name)} of a member has control characters.`,
  }
}

export function withComment(name: string): Defect {
  return { rule: 'zip-member-comment', detail: `The member ${quoteMember(name)} has a comment.` }
}

/** @param name in the directory */
export function withoutMember(name: string): Defect {
  const detail = `The directory of the archive has ${quoteMember(name)}, and no member has that name.`
  return { rule: 'zip-missing-local', detail }
}
