import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

const LONGEST_SUMMARY = 512

/** Core metadata specification, field Summary. */
export const summaryMultiline: Rule<Distribution> = {
  id: 'summary-multiline',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'specification',
  description: 'Summary is one line.',
  indexSays: "'summary' must be a single line.",
  remedy:
    'Write `description` under `[project]` in pyproject.toml (or `description=` in setup.py) as one line, and leave the rest to the README.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Summary')
      .filter(summary => summary.includes('\n'))
      .map(summary => `Summary has several lines: ${quoteValue(summary)}.`),
}

/** PyPI's own limit, in characters. */
export const summaryTooLong: Rule<Distribution> = {
  id: 'summary-too-long',
  group: 'core metadata',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: `Summary has ${LONGEST_SUMMARY} characters at most.`,
  indexSays: `'summary' field must be ${LONGEST_SUMMARY} characters or less.`,
  remedy:
    'Shorten `description` under `[project]` in pyproject.toml (or `description=` in setup.py): the README has room for more.',
  check: ({ metadata }) =>
    submittedValues(metadata, 'Summary')
      .map(summary => [...summary].length)
      .filter(length => length > LONGEST_SUMMARY)
      .map(length => `Summary has ${length} characters, and ${LONGEST_SUMMARY} are the most.`),
}
