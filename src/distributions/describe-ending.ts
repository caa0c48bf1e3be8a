import type { SdistMembers } from './sdist-members.ts'
import type { UnpackedTail } from './unpacked-tail.ts'

const BLOCK = 512

/** How Python takes what stands in place of a further member: for zeros that end the archive, for another end, or for none. */
export function describeEnding(error: unknown, members: SdistMembers, tail: UnpackedTail): 'zeros' | 'odd' | 'none' {
  const message = error instanceof Error ? error.message : ''
  const behind = tail.length - members.end
  if (members.count === 0 || behind < 0) return 'none'
  if (message.startsWith('Invalid tar header')) return 'odd'
  if (message !== 'Unexpected end of data') return 'none'
  if (!tail.byteAt(members.end)) return 'zeros'
  return behind < BLOCK ? 'odd' : 'none'
}
