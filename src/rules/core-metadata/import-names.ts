import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import type { CoreMetadata } from '../../packaging/core-metadata.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** Of Python 3.14. */
const KEYWORDS = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
   nonlocal not or pass raise return try while with yield`.split(/\s+/),
)
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

const REMEDY =
  'Correct `import-names` or `import-namespaces` under `[project]` in pyproject.toml: dotted names of modules, perhaps with `; private`. Then build again.'

/** PEP 794. */
export const importNameIdentifier: Rule<Distribution> = {
  id: 'import-name-identifier',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Import-Name and Import-Namespace are names that Python can import: identifiers joined by dots, none of them a keyword (PEP 794).',
  remedy: REMEDY,
  check: ({ metadata }) =>
    importNames(metadata).flatMap(({ field, name }) => {
      const part = name.split('.').find(each => !IDENTIFIER.test(each) || KEYWORDS.has(each))
      if (part === undefined) return []
      const why = KEYWORDS.has(part) ? 'is a keyword' : 'is not a valid identifier'
      return [
        {
          sentence: `${field} is ${quoteValue(name)}, in which ${quoteValue(part)} ${why === 'is a keyword' ? 'is a keyword of Python' : 'is no identifier'}.`,
          indexSays: `${quoteLikePython(name)} is invalid for '${field.toLowerCase()}'; ${quoteLikePython(part)} ${why}`,
        },
      ]
    }),
}

/** PEP 794. */
export const importNameOption: Rule<Distribution> = {
  id: 'import-name-option',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'The only thing that may follow an Import-Name, behind a `;`, is `private` (PEP 794).',
  remedy: REMEDY,
  check: ({ metadata }) =>
    importNames(metadata)
      .filter(({ option }) => option !== undefined && option !== 'private')
      .map(({ field, value }) => ({
        sentence: `${field} is ${quoteValue(value)}, and behind the \`;\` only \`private\` may stand.`,
        indexSays: `${quoteLikePython(value)} is invalid for '${field.toLowerCase()}'; the only valid option is 'private'`,
      })),
}

function importNames(metadata: CoreMetadata) {
  return (['Import-Name', 'Import-Namespace'] as const).flatMap(field =>
    submittedValues(metadata, field).map(value => {
      const semicolon = value.indexOf(';')
      if (semicolon < 0) return { field, value, name: value.trimEnd() }
      return { field, value, name: value.slice(0, semicolon).trimEnd(), option: value.slice(semicolon + 1).trimStart() }
    }),
  )
}
