import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { type ContentType, parseContentType } from '../../packaging/content-type.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { DetailedViolation, Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

const MEDIA_TYPES = ['text/plain', 'text/x-rst', 'text/markdown']
const VARIANTS = ['GFM', 'CommonMark']

const DECLARE =
  'Let the build backend derive it, `readme = "README.md"` under `[project]` in pyproject.toml, or write ' +
  '`readme = { file = "README.md", content-type = "text/markdown" }`; in setup.py it is `long_description_content_type="text/markdown"`.'

export const contentTypeUnknown: Rule<Distribution> = {
  id: 'content-type-unknown',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'Description-Content-Type is `text/plain`, `text/x-rst` or `text/markdown` (core metadata specification).',
  remedy: DECLARE,
  check: distribution =>
    checkEach(distribution, (value, { mediaType }) =>
      MEDIA_TYPES.includes(mediaType)
        ? undefined
        : {
            sentence: `Description-Content-Type is ${quoteValue(value)}, and must be \`text/plain\`, \`text/x-rst\` or \`text/markdown\`.`,
            indexSays: `'description-content-type' must be one of [${MEDIA_TYPES.map(quoteLikePython).join(', ')}], not ${quoteLikePython(value)}`,
          },
    ),
}

/** That PyPI tells `utf-8` from `UTF-8` is an oversight, which a later version of packaging has mended. */
export const contentTypeCharset: Rule<Distribution> = {
  id: 'content-type-charset',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'The charset in Description-Content-Type, if there is one, is `UTF-8`; for PyPI in capitals.',
  remedy: `Leave the charset out, or write \`charset=UTF-8\`. ${DECLARE}`,
  check: distribution =>
    checkEach(distribution, (_, { mediaType, charset = 'UTF-8' }) =>
      charset === 'UTF-8' || !MEDIA_TYPES.includes(mediaType)
        ? undefined
        : {
            sentence: `Description-Content-Type has the charset ${quoteValue(charset)}, and PyPI takes only \`UTF-8\`, written so.`,
            indexSays: `'description-content-type' can only specify the UTF-8 charset, not ${quoteLikePython(charset)}`,
          },
    ),
}

export const contentTypeVariant: Rule<Distribution> = {
  id: 'content-type-variant',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'specification',
  description:
    'The variant of `text/markdown`, if there is one, is `GFM` or `CommonMark` (core metadata specification).',
  remedy: `Leave the variant out, or write \`variant=GFM\`. ${DECLARE}`,
  check: distribution =>
    checkEach(distribution, (_, { mediaType, variant = 'GFM' }) =>
      mediaType !== 'text/markdown' || VARIANTS.includes(variant)
        ? undefined
        : {
            sentence: `Description-Content-Type has the Markdown variant ${quoteValue(variant)}, and there are \`GFM\` and \`CommonMark\`.`,
            indexSays: `valid Markdown variants for 'description-content-type' are [${VARIANTS.map(quoteLikePython).join(', ')}], not ${quoteLikePython(variant)}`,
          },
    ),
}

/** PyPI's parser breaks on these, and answers with 500. */
export const contentTypeMalformed: Rule<Distribution> = {
  id: 'content-type-malformed',
  group: 'description',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'Description-Content-Type is one line, and no parameter in it ends in `*`: PyPI breaks on such a value.',
  remedy: DECLARE,
  check: ({ metadata }) =>
    submittedValues(metadata, 'Description-Content-Type')
      .filter(value => parseContentType(value) === undefined)
      .map(value => `Description-Content-Type is broken: ${quoteValue(value)}.`),
}

function checkEach(
  { metadata }: Distribution,
  judge: (value: string, contentType: ContentType) => DetailedViolation | undefined,
): readonly DetailedViolation[] {
  return submittedValues(metadata, 'Description-Content-Type').flatMap(value => {
    const contentType = parseContentType(value)
    const violation = contentType === undefined ? undefined : judge(value, contentType)
    return violation === undefined ? [] : [violation]
  })
}
