import { expect, test } from '@jest/globals'
import type { ProjectListing } from '../../../src/package-index/indexed-file.ts'
import { PYPI } from '../../../src/package-index/known-indexes.ts'
import { describeFirstPublications } from '../../../src/rules/release/describe-first-publications.ts'
import { anSdist, aWheel } from '../../support/some-distributions.ts'

test.each<[string, ProjectListing | undefined, number]>([
  ['has no such project', { state: 'absent' }, 1],
  ['has it', { state: 'listed', files: [] }, 0],
  ['could not be asked', { state: 'unknown', why: 'It did not answer.' }, 0],
  ['was not asked', undefined, 0],
])('describeFirstPublications() where the index %s', (_, listing, count) => {
  const listings = new Map(listing === undefined ? [] : [['tstools', listing]])
  const notices = describeFirstPublications({ distributions: [aWheel(), anSdist()], listings, index: PYPI })
  expect(notices).toHaveLength(count)
  for (const notice of notices) expect(notice).toContain('PyPI has no project `tstools` yet')
})
