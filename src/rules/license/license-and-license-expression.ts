import type { Distribution } from '../../distributions/distribution.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** PEP 639 deprecates License; that both are there is for PyPI a contradiction. */
export const licenseAndLicenseExpression: Rule<Distribution> = {
  id: 'license-and-license-expression',
  group: 'license and classifiers',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'Beside License-Expression there is no License any more (PEP 639).',
  indexSays: 'License is deprecated when License-Expression is present. Only License-Expression should be present.',
  remedy:
    'Write the licence once, as `license = "MIT"` under `[project]` in pyproject.toml, and take `license = { … }` and `license=` in setup.py or ' +
    'setup.cfg away.',
  check({ metadata }) {
    const hasBoth = (['License', 'License-Expression'] as const).every(
      field => submittedValues(metadata, field).length > 0,
    )
    return hasBoth ? ['There are both License and License-Expression.'] : []
  },
}
