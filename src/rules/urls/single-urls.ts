import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { findWebAddressDefect } from '../../packaging/web-address.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

export const homePageInvalid = urlRule(
  'home-page-invalid',
  'Home-page',
  '`Homepage = "https://…"` under `[project.urls]` in pyproject.toml (or `url=` in setup.py)',
)
export const downloadUrlInvalid = urlRule(
  'download-url-invalid',
  'Download-URL',
  '`Download = "https://…"` under `[project.urls]` in pyproject.toml (or `download_url=` in setup.py)',
)

function urlRule(id: string, field: 'Home-page' | 'Download-URL', key: string): Rule<Distribution> {
  return {
    id,
    group: 'urls',
    severity: 'refuse',
    holdsFor: 'pypi',
    description: `${field} begins with \`https://\` or \`http://\`, without a blank in front; addresses of git, mail or FTP are refused.`,
    remedy: `Correct ${key}, or leave it out, and build again.`,
    check: ({ metadata }) =>
      submittedValues(metadata, field).flatMap(value => {
        const defect = findWebAddressDefect(value)
        if (defect === undefined) return []
        return [
          {
            sentence: `${field} is ${quoteValue(value)}: ${defect}.`,
            indexSays: `${quoteLikePython(value)} is not a valid url.`,
          },
        ]
      }),
  }
}
