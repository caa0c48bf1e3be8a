import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { isProjectName } from '../../packaging/project-name.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** Core metadata specification, field Provides-Extra: written as names of projects are. */
export const providesExtraInvalid: Rule<Distribution> = {
  id: 'provides-extra-invalid',
  group: 'dependencies',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'The name of an extra has ASCII letters, digits, `.`, `_` and `-`, and begins and ends with a letter or digit.',
  remedy:
    'Rename it in `[project.optional-dependencies]` in pyproject.toml (or in `extras_require` in setup.py), and build again.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Provides-Extra')
      .filter(extra => !isProjectName(extra))
      .map(extra => ({
        sentence: `Provides-Extra is ${quoteValue(extra)}, which is not the name of an extra.`,
        indexSays: `${quoteLikePython(extra)} is invalid for 'provides-extra'.`,
      })),
}
