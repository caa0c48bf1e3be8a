import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { parseRequirement } from '../../packaging/requirement.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

export const requiresDistDirectUrl = directUrlRule('requires-dist-direct-url', 'Requires-Dist')
export const providesDistDirectUrl = directUrlRule('provides-dist-direct-url', 'Provides-Dist')
export const obsoletesDistDirectUrl = directUrlRule('obsoletes-dist-direct-url', 'Obsoletes-Dist')

/** Version specifiers specification, section "Direct references": public indexes should not accept them. */
function directUrlRule(id: string, field: 'Requires-Dist' | 'Provides-Dist' | 'Obsoletes-Dist'): Rule<Distribution> {
  return {
    id,
    group: 'dependencies',
    severity: 'refuse',
    holdsFor: 'pypi',
    description:
      `No ${field} names a URL, as \`demo @ git+https://…\` does, not even in an extra: what is installed from PyPI must not lead elsewhere. ` +
      'The names on PyPI are what a release can depend on.',
    remedy:
      'Name a released version, `demo>=1.2`, in `dependencies` or `optional-dependencies` under `[project]` in pyproject.toml. What only ' +
      'developers need fits into `[dependency-groups]`, which is not published.',
    check: ({ metadata }) =>
      submittedValues(metadata, field).flatMap(value => {
        const requirement = parseRequirement(value)
        if ('invalid' in requirement || requirement.url === undefined) return []
        return [
          {
            sentence: `${field} ${quoteValue(value)} is a direct reference to a URL.`,
            indexSays: `Can't have direct dependency: ${quoteLikePython(value)}`,
          },
        ]
      }),
  }
}
