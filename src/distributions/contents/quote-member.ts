import { quoteValue } from '../../errors/quote-value.ts'

/** The name of a member of an archive, for a sentence. */
export function quoteMember(name: string): string {
  return quoteValue(name, 200)
}
