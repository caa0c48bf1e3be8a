import { BOMB_RATIO, UNPACKED_BYTES_OF_A_BOMB } from '../../distributions/archive-limits.ts'
import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'
import { formatMib } from './sizes.ts'

export const wheelCompressionRatio: Rule<Distribution> = {
  id: 'wheel-compression-ratio',
  group: 'size',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A wheel that unpacks to more than 64 MiB unpacks to at most 50 times its size: more is taken for an attack on who unpacks it.',
  indexSays: `Invalid distribution file. File exceeds compression ratio of ${BOMB_RATIO}`,
  remedy:
    'See what is in the wheel that is so large and so alike, such as empty or generated data, and have it made where the wheel is installed.',
  check(distribution) {
    if (distribution.kind !== 'wheel') return []
    const { unpackedBytes } = distribution.contents
    const ratio = unpackedBytes / distribution.size
    if (unpackedBytes <= UNPACKED_BYTES_OF_A_BOMB || ratio <= BOMB_RATIO) return []
    return [`It unpacks to ${formatMib(unpackedBytes)}, ${ratio.toFixed(0)} times its size.`]
  },
}
