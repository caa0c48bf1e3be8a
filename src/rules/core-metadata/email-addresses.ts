import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { findEmailDefect } from '../../packaging/email-address.ts'
import { soleEmailAddress } from '../../packaging/sole-email-address.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

export const authorEmailInvalid = emailRule('author-email-invalid', 'Author-email', 'authors')

export const maintainerEmailInvalid = emailRule('maintainer-email-invalid', 'Maintainer-email', 'maintainers')

/** Only a field with a single address is looked at: where several stand, PyPI checks none. */
function emailRule(id: string, field: 'Author-email' | 'Maintainer-email', key: string): Rule<Distribution> {
  return {
    id,
    group: 'core metadata',
    severity: 'refuse',
    holdsFor: 'pypi',
    description:
      `When ${field} has one address, it must be one to which mail could go: a domain with a dot that is not reserved (\`.local\`, \`.test\`…), ` +
      'no quotes, no IP address. A name without an address counts as a wrong address.',
    remedy:
      `Correct \`${key} = [{ name = "Jane Doe", email = "jane@example.org" }]\` under \`[project]\` in pyproject.toml (in setup.py ` +
      `\`${key.slice(0, -1)}_email=\`), or leave the address out, and build again.`,
    check: ({ metadata }) =>
      submittedValues(metadata, field).flatMap(value => {
        const address = soleEmailAddress(value)
        const defect = address === '' ? undefined : findEmailDefect(address)
        if (defect === undefined) return []
        const found =
          address === value ? quoteValue(value) : `${quoteValue(value)}, which reads as ${quoteValue(address)}`
        return [
          {
            sentence: `${field} is no e-mail address: ${found}: ${defect}.`,
            indexSays: `${quoteLikePython(address)} is not a valid email address.`,
          },
        ]
      }),
  }
}
