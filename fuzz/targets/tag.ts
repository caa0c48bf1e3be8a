import { aWheel } from '../../__tests__/support/some-distributions.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { checkTag } from '../../src/rules/check-tag.ts'
import { parseTag } from '../../src/rules/parse-tag.ts'
import type { Target } from '../engine/target.ts'
import { must, mustBeKebab, mustBePrintable } from '../invariants.ts'

const DISTRIBUTIONS = [aWheel(), aWheel('demo-1.0+cpu-py3-none-any.whl')]

/** The tag that started the run. */
export const target: Target = {
  covers: ['rules/check-tag', 'rules/judge-tag', 'rules/tag-rules', 'rules/parse-tag', 'errors/quote-value'],
  longestInput: 1024,
  seeds: ['v0.1', 'tstools-0.1', 'demo@1.0', 'core/v1.2', 'demo-1.0-1', 'nightly', '0.2'],
  words: ['tstools', 'demo', '@', '/', '-', 'v', '1.0', '+cpu'],
  check(input) {
    const tag = input.toString()
    must(parseTag(tag).length <= tag.length + 1, 'no more readings than characters')
    for (const mode of ['auto', 'always', 'never'] as const) {
      const { findings, notices } = checkTag({ tag, mode, distributions: DISTRIBUTIONS }, PYPI)
      for (const { rule, summary } of findings) {
        mustBeKebab(rule)
        mustBePrintable(summary, 1000)
      }
      for (const notice of notices) mustBePrintable(notice, 1000)
    }
  },
}
