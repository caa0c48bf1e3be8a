import { aWheel, someCoreMetadata } from '../../__tests__/support/some-distributions.ts'
import { parseRenderings } from '../../src/rendering/parse-renderings.ts'
import { checkHarmless } from '../check-harmless.ts'
import type { Target } from '../engine/target.ts'
import { must } from '../invariants.ts'

const DESCRIPTION = 'A\n=\n'
const wheel = aWheel(undefined, {
  metadata: someCoreMetadata('tstools', '0.1', [['Description-Content-Type', 'text/x-rst']], DESCRIPTION),
})

/** What a program that calls itself Python answers about a description. */
export const target: Target = {
  covers: ['rendering/parse-renderings', 'rules/description/'],
  seeds: [
    JSON.stringify({ renderings: [{ outcome: 'rendered' }] }),
    JSON.stringify({ renderings: [{ outcome: 'empty' }] }),
    JSON.stringify({
      renderings: [{ outcome: 'failed', message: 'Unknown directive "x".', line: 2, source: '.. x::\n\x1b[31m' }],
    }),
    '{"renderings":[]}',
  ],
  words: [
    '"outcome":"failed"',
    '"message":',
    '"line":',
    '"source":',
    '1e99',
    '-1',
    '\\u001b',
    'Title underline too short.',
  ],
  check(input) {
    const renderings = parseRenderings(input.toString(), [DESCRIPTION])
    must(renderings.size <= 1, 'no more answers than questions')
    checkHarmless({ candidates: [wheel], renderings })
  },
}
