import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { checkLicenseExpression, type LicenseDefect } from '../../packaging/license-expression.ts'
import { SPDX_EXCEPTIONS, SPDX_LICENSES } from '../data/spdx-ids.ts'
import { findNearest } from '../find-nearest.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'
import { explainUsualName } from './usual-names.ts'

const lowerCase = (ids: readonly string[]) => new Set(ids.map(id => id.toLowerCase()))
const KNOWN = { licenses: lowerCase(SPDX_LICENSES), exceptions: lowerCase(SPDX_EXCEPTIONS) }

const CORRECT = 'Correct `license = "…"` under `[project]` in pyproject.toml'

export const licenseExpressionSyntax = licenseRule('license-expression-syntax', 'syntax', {
  description:
    'License-Expression is an SPDX expression: ids joined by AND and OR, an exception behind WITH, brackets in pairs, as in ' +
    '`Apache-2.0 OR (MIT AND BSD-3-Clause)` (PEP 639). A name such as `Apache License 2.0` is none.',
  remedy: `${CORRECT}: for example \`license = "Apache-2.0"\` or \`license = "MIT OR Apache-2.0"\`.`,
  tell: (token, expression) =>
    `License-Expression is no SPDX expression: ${quoteValue(token)}.${formatChoices(explainUsualName(expression))}`,
})

export const licenseExpressionUnknownLicense = licenseRule('license-expression-unknown-license', 'unknown-license', {
  description:
    'Every id in License-Expression is one of the SPDX licence list, or begins with `LicenseRef-` (PEP 639).',
  remedy: `${CORRECT} to an id of the SPDX licence list; for a licence that is not there, write \`LicenseRef-\` and a name, such as \`LicenseRef-Proprietary\`.`,
  tell: token =>
    `License-Expression has ${quoteValue(token)}, which is no SPDX licence id.${suggest(token, SPDX_LICENSES)}`,
})

export const licenseExpressionUnknownException = licenseRule(
  'license-expression-unknown-exception',
  'unknown-exception',
  {
    description:
      'What follows WITH in License-Expression is an exception of the SPDX list, such as `Classpath-exception-2.0`.',
    remedy: `${CORRECT}: leave the WITH out, or name an exception of the SPDX list behind it.`,
    tell: token =>
      `License-Expression has ${quoteValue(token)} behind WITH, which is no SPDX exception.${suggest(token, SPDX_EXCEPTIONS)}`,
  },
)

export const licenseRefCharacters = licenseRule('license-ref-characters', 'license-ref', {
  description: 'Behind `LicenseRef-` stand letters, digits, `.` and `-`. An underscore or a `+` is none of them.',
  remedy: `${CORRECT}: letters, digits, \`.\` and \`-\` behind \`LicenseRef-\`.`,
  tell: token =>
    `License-Expression has ${quoteValue(token)}, which has other characters than letters, digits, \`.\` and \`-\`.`,
})

/** For each, the id that is most like it is looked for among hundreds. */
const MOST_TOLD = 20

interface LicenseTelling {
  readonly description: string
  readonly remedy: string
  readonly tell: (token: string, expression: string) => string
}

function licenseRule(id: string, kind: LicenseDefect['kind'], telling: LicenseTelling): Rule<Distribution> {
  const { description, remedy, tell } = telling
  return {
    id,
    group: 'license and classifiers',
    severity: 'refuse',
    holdsFor: 'specification',
    description,
    remedy,
    check: ({ metadata }) =>
      submittedValues(metadata, 'License-Expression')
        .flatMap(expression =>
          checkLicenseExpression(expression, KNOWN)
            .filter(defect => defect.kind === kind)
            .map(({ token }) => ({ expression, token })),
        )
        .slice(0, MOST_TOLD)
        .map(({ expression, token }) => ({
          sentence: tell(token, expression),
          indexSays: `${quoteLikePython(expression)} is invalid for 'license-expression'.`,
        })),
  }
}

/** Shorter ids are all alike: `GPL` is no mistyped `NGPL`, and a release cannot change its licence. */
const SHORTEST_MISTYPED = 6

function suggest(token: string, ids: readonly string[]): string {
  const meant = ids === SPDX_LICENSES ? explainUsualName(token) : []
  if (meant.length > 0 || token.length < SHORTEST_MISTYPED) return formatChoices(meant)
  const nearest = findNearest(token, ids)
  return formatChoices(nearest === undefined ? [] : [nearest])
}

function formatChoices(ids: readonly string[]): string {
  const quoted = ids.map(id => `\`${id}\``)
  const [first = '', ...others] = quoted
  if (others.length === 0) return first === '' ? '' : ` Did you mean ${first}?`
  return ` Did you mean ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}?`
}
