import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import { CLASSIFIERS, DEPRECATED_CLASSIFIERS } from '../data/trove-classifiers.ts'
import { findNearest } from '../find-nearest.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

/** Looking for what was meant takes time: of very many wrong ones, only the first are told. */
const MOST_UNKNOWN = 20

/** PyPI compares them letter by letter with its own list. */
export const classifierUnknown: Rule<Distribution> = {
  id: 'classifier-unknown',
  group: 'license and classifiers',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    "Every Classifier is one of PyPI's list, letter by letter. One that begins with `Private ::` is not, and never will be: it keeps a " +
    'project from being published by mistake.',
  remedy:
    'Correct or remove it in `classifiers` under `[project]` in pyproject.toml (or in setup.cfg or setup.py), and build again. One that is ' +
    'brand-new may be missing from our list only: then add `ignore-rules: classifier-unknown`.',
  check: ({ metadata }) =>
    [...new Set(submittedValues(metadata, 'Classifier'))]
      .filter(classifier => !CLASSIFIERS.has(classifier) && !DEPRECATED_CLASSIFIERS.has(classifier))
      .slice(0, MOST_UNKNOWN)
      .map(classifier => ({
        sentence: describeUnknown(classifier),
        indexSays: `${quoteLikePython(classifier)} is not a valid classifier.`,
      })),
}

/** Those that are out of use are refused by name. */
export const classifierDeprecated: Rule<Distribution> = {
  id: 'classifier-deprecated',
  group: 'license and classifiers',
  severity: 'refuse',
  holdsFor: 'pypi',
  description: 'No Classifier is one that PyPI has taken out of use.',
  remedy:
    'Replace or remove it in `classifiers` under `[project]` in pyproject.toml (or in setup.cfg or setup.py), and build again.',
  check: ({ metadata }) =>
    [...new Set(submittedValues(metadata, 'Classifier'))].flatMap(classifier => {
      const replacements = DEPRECATED_CLASSIFIERS.get(classifier)
      if (replacements === undefined) return []
      const said = `The classifier ${quoteLikePython(classifier)} has been deprecated`
      if (replacements.length === 0) {
        return [
          {
            sentence: `The classifier \`${classifier}\` is out of use, and nothing replaces it.`,
            indexSays: `${said}.`,
          },
        ]
      }
      const quoted = replacements.map(each => `\`${each}\``).join(' or ')
      return [
        {
          sentence: `The classifier \`${classifier}\` is out of use.`,
          indexSays: `${said}, use one of [${replacements.map(quoteLikePython).join(', ')}] instead.`,
          remedy: `Write ${quoted} in its place, in \`classifiers\` under \`[project]\` in pyproject.toml, and build again.`,
        },
      ]
    }),
}

function describeUnknown(classifier: string): string {
  if (classifier.startsWith('Private ::')) {
    return `The classifier ${quoteValue(classifier)} is there to keep this project from being published.`
  }
  const nearest = findNearest(classifier, [...CLASSIFIERS])
  const suggestion = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`
  return `PyPI has no classifier ${quoteValue(classifier)}.${suggestion}`
}
