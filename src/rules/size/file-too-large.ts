import type { Distribution } from '../../distributions/distribution.ts'
import type { ProjectListing } from '../../package-index/indexed-file.ts'
import type { DetailedViolation, Rule } from '../rule.ts'
import type { RunFacts } from '../run-facts.ts'
import { FILE_LIMIT, formatMib, HIGHEST_FILE_LIMIT, MIB } from './sizes.ts'

export const fileTooLarge: Rule<RunFacts> = {
  id: 'file-too-large',
  group: 'size',
  severity: 'refuse',
  holdsFor: 'pypi',
  description:
    'A file on PyPI has at most 100 MiB, unless PyPI has raised the limit of its project, to 1 GiB at most. That is not public: where the project already has ' +
    'a larger file, or its files cannot be looked at, this is a warning.',
  indexSays: 'File too large. Limit for project is 100 MB.',
  remedy:
    'Make the file smaller: debug symbols, test data and models need not be in it. Or ask PyPI for a higher limit, in the settings of the project; where you ' +
    'have one already, add `ignore-rules: file-too-large`.',
  check: ({ distributions, listings }) =>
    distributions
      .filter(({ size }) => size > FILE_LIMIT)
      .map(distribution => describe(distribution, listings.get(distribution.project))),
}

function describe({ filename, size }: Distribution, listing: ProjectListing | undefined): DetailedViolation {
  if (size > HIGHEST_FILE_LIMIT) {
    return { filename, sentence: `The file has ${formatMib(size)}; no project on PyPI may have more than 1 GiB.` }
  }
  const sentence = `The file has ${formatMib(size)}; without a higher limit for the project, PyPI takes ${FILE_LIMIT / MIB} MiB.`
  const mayBeRaised = listing === undefined || listing.state === 'unknown' || hasLargeFile(listing)
  return { filename, sentence, ...(mayBeRaised && { severity: 'warn' }) }
}

function hasLargeFile(listing: ProjectListing): boolean {
  return listing.state === 'listed' && listing.files.some(({ size = 0 }) => size > FILE_LIMIT)
}
