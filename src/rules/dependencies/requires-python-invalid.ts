import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { findInvalidClauses } from '../../packaging/specifier.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** Version specifiers specification, PEP 440. */
export const requiresPythonInvalid: Rule<Distribution> = {
  id: 'requires-python-invalid',
  group: 'dependencies',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Requires-Python is a version specifier (PEP 440), such as `>=3.9` or `>=3.9,!=3.10.1`. `>=3.8.*`, `~=3`, `>3.x` and `3.9` are none.',
  remedy:
    'Correct `requires-python` under `[project]` in pyproject.toml (or `python_requires=` in setup.py), for example `requires-python = ">=3.10"`.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Requires-Python').flatMap(value => {
      const [clause] = findInvalidClauses(value)
      if (clause === undefined) return []
      const where = clause === value ? '' : `, in which ${quoteValue(clause)} is none`
      return [
        {
          sentence: `Requires-Python is no version specifier: ${quoteValue(value)}${where}.`,
          indexSays: `${quoteLikePython(value)} is invalid for 'requires-python'.`,
        },
      ]
    }),
}
