import type { Distribution } from '../../distributions/distribution.ts'
import { quoteValue } from '../../errors/quote-value.ts'
import type { CoreMetadata } from '../../packaging/core-metadata.ts'
import { findWebAddressDefect } from '../../packaging/web-address.ts'
import { quoteLikePython } from '../quote-like-python.ts'
import type { Rule, Violation } from '../rule.ts'
import { submittedValues } from '../submitted-values.ts'

const LONGEST_LABEL = 32

interface ProjectUrl {
  readonly label: string
  readonly url: string
}

export const projectUrlNoLabel = projectUrlRule(
  'project-url-no-label',
  'Every Project-URL has a label: `Label, https://…`.',
  urls =>
    urls
      .filter(({ label }) => label === '')
      .map(({ url }) => ({
        sentence: `A Project-URL has no label: ${quoteValue(`, ${url}`)}.`,
        indexSays: 'Must have a label',
      })),
)

export const projectUrlLabelLong = projectUrlRule(
  'project-url-label-long',
  `The label of a Project-URL has ${LONGEST_LABEL} characters at most.`,
  urls =>
    urls
      .filter(({ label }) => [...label].length > LONGEST_LABEL)
      .map(({ label }) => ({
        sentence: `The label ${quoteValue(label)} of a Project-URL has ${[...label].length} characters, and ${LONGEST_LABEL} are the most.`,
        indexSays: `${quoteLikePython(label)} must be ${LONGEST_LABEL} characters or less.`,
      })),
)

export const projectUrlNoUrl = projectUrlRule(
  'project-url-no-url',
  'Every Project-URL has an address behind the comma.',
  urls =>
    urls
      .filter(({ label, url }) => label !== '' && url === '')
      .map(({ label }) => ({
        sentence: `The Project-URL ${quoteValue(label)} has no address.`,
        indexSays: 'Must have a URL',
      })),
)

export const projectUrlInvalid = projectUrlRule(
  'project-url-invalid',
  'The address of a Project-URL begins with `https://` or `http://`.',
  urls =>
    urls.flatMap(({ label, url }) => {
      const defect = url === '' || label === '' ? undefined : findWebAddressDefect(url)
      if (defect === undefined) return []
      return [
        {
          sentence: `The Project-URL ${quoteValue(label)} is ${quoteValue(url)}: ${defect}.`,
          indexSays: `${quoteLikePython(url)} is not a valid url`,
        },
      ]
    }),
)

export const projectUrlDuplicateLabel = projectUrlRule(
  'project-url-duplicate-label',
  'No two Project-URLs have the same label.',
  urls => {
    const groups = [...Map.groupBy(urls, ({ label }) => label)]
    const repeated = groups.filter(([, sameLabel]) => sameLabel.length > 1)
    return repeated.map(([label]) => ({
      sentence: `Several Project-URLs have the label ${quoteValue(label)}.`,
      indexSays: "'project_urls' has invalid data.",
    }))
  },
)

function projectUrlRule(
  id: string,
  description: string,
  find: (urls: readonly ProjectUrl[]) => readonly Violation[],
): Rule<Distribution> {
  return {
    id,
    group: 'urls',
    severity: 'refuse',
    holdsFor: 'pypi',
    description,
    remedy:
      'Correct `[project.urls]` in pyproject.toml (or `project_urls=` in setup.py): `Source = "https://…"`, and build again.',
    check: ({ metadata }) => find(projectUrls(metadata)),
  }
}

/** Core metadata specification: a label and an address, parted by the first comma. */
function projectUrls(metadata: CoreMetadata): readonly ProjectUrl[] {
  return submittedValues(metadata, 'Project-URL').map(value => {
    const [label = ''] = value.split(',', 1)
    return { label: label.trim(), url: value.slice(label.length + 1).trim() }
  })
}
