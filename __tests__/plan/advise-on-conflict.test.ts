import { expect, test } from '@jest/globals'
import { adviseOnConflict } from '../../src/plan/advise-on-conflict.ts'
import { anIndexedFile } from '../support/an-index.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

const LISTED = ['tstools-0.1.tar.gz', 'tstools-0.1.post1-py3-none-any.whl', 'notes.txt', 'tstools-0.2.tar.gz']

test('adviseOnConflict() names versions that no listed file has', () => {
  const files = LISTED.map(filename => anIndexedFile(filename))
  expect(adviseOnConflict(aWheel().version, files)).toBe(
    'An index does not replace a file. Build the release under a version that is free: `0.1.post2` if only the ' +
      'packaging was mended, `0.3` if the code changed, `0.3.dev1` for a rehearsal. Or, to leave there what is there, ' +
      'set `skip-existing: true`.',
  )
})

test('adviseOnConflict() offers nothing that a pre-release cannot use', () => {
  expect(adviseOnConflict(anSdist('tstools-1.0rc1.tar.gz').version, [])).toContain(
    'free: `1.0rc2`, `1.0rc2.dev1` for a rehearsal.',
  )
  expect(adviseOnConflict(anSdist('tstools-1.0.dev1.tar.gz').version, [])).toContain('free: `1.0.dev2`. Or')
})
