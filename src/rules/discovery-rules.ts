import type { Discovery } from '../distributions/discovery.ts'
import { directoryNamedLikeDistribution } from './filename/directory-named-like-distribution.ts'
import { filenameRepeated } from './filename/filename-repeated.ts'
import { extensionFiletypeMismatch, extensionUnknown } from './filename/near-misses.ts'
import type { Rule } from './rule.ts'

/** Every rule on where the files are and what they are called, in the order in which its findings are told. */
export const DISCOVERY_RULES: readonly Rule<Discovery>[] = [
  extensionFiletypeMismatch,
  extensionUnknown,
  filenameRepeated,
  directoryNamedLikeDistribution,
]
