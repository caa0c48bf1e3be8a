import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { parseRequirement } from '../../packaging/requirement.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

export const requiresDistInvalid = requirementRule('requires-dist-invalid', 'Requires-Dist')
export const providesDistInvalid = requirementRule('provides-dist-invalid', 'Provides-Dist')
export const obsoletesDistInvalid = requirementRule('obsoletes-dist-invalid', 'Obsoletes-Dist')

/** Dependency specifiers, PEP 508. */
function requirementRule(id: string, field: 'Requires-Dist' | 'Provides-Dist' | 'Obsoletes-Dist'): Rule<Distribution> {
  return {
    id,
    group: 'dependencies',
    severity: 'refuse',
    holdsFor: 'specification',
    description:
      `Every ${field} is a dependency specifier (PEP 508): a name, perhaps extras, versions by PEP 440, perhaps a marker, as in ` +
      '`requests[socks]>=2.31,<3; python_version >= "3.9"`. `>=1.*` and `>=dev` are no versions.',
    remedy:
      'Correct it in `dependencies` or `optional-dependencies` under `[project]` in pyproject.toml (or `install_requires` and `extras_require` in ' +
      'setup.py), and build again.',
    check: ({ metadata }) =>
      submittedValues(metadata, field).flatMap(value => {
        const requirement = parseRequirement(value)
        if (!('invalid' in requirement)) return []
        const says = field === 'Requires-Dist' ? `is invalid for 'requires-dist'.` : 'is invalid.'
        return [
          {
            sentence: `${field} ${quoteValue(value)} is no dependency specifier: ${requirement.invalid}.`,
            indexSays: `${quoteLikePython(value)} ${says}`,
          },
        ]
      }),
  }
}
