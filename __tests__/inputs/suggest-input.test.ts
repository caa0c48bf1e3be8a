import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editDistance } from '../../src/inputs/edit-distance.ts'
import { INPUT_NAMES } from '../../src/inputs/names.ts'
import { suggestInput } from '../../src/inputs/suggest-input.ts'

describe('suggestInput()', () => {
  test.each([
    ['packages', 'packages-dir'],
    ['package-dir', 'packages-dir'],
    ['packagesdir', 'packages-dir'],
    ['DRY_RUN', 'dry-run'],
    ['dryrun', 'dry-run'],
    ['skip-exisitng', 'skip-existing'],
    ['skip exiting', 'skip-existing'],
    ['repository-ulr', 'repository-url'],
    ['repo', 'repository'],
    ['pasword', 'password'],
    ['passwrod', 'password'],
    ['username', 'user'],
    ['users', 'user'],
    ['file', 'files'],
    ['attestation', 'attestations'],
    ['verify-meta-data', 'verify-metadata'],
    ['github_token', 'github-token'],
    ['token', 'password'],
    ['pypi_api_token', 'password'],
    ['dry', 'dry-run'],
    ['full-dry-run', 'dry-run'],
  ])('takes %s for %s', (written, meant) => {
    expect(suggestInput(written)).toBe(meant)
  })

  test.each([
    'laundry',
    'tokens-dir',
    'path',
    'name',
    'fetch-depth',
    'python-version',
    'user-agent',
    'working-directory',
    'ref',
    'x',
    '',
  ])('takes %j for no input of ours', name => {
    expect(suggestInput(name)).toBeUndefined()
  })

  test('takes a name that is far too long for none, without measuring it', () => {
    expect(suggestInput(`user${'r'.repeat(1_000_000)}`)).toBeUndefined()
  })
})

describe('editDistance()', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'ac', 1],
    ['ac', 'abc', 1],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is the same in both directions, and at most the longer length', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(...INPUT_NAMES))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
