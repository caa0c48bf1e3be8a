import { describe, expect, test } from '@jest/globals'
import { checkRelease } from '../../../scripts/release/check-release.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-22\n\n### Added\n\n- A thing.\n\n## 1.2.2 - 2026-11-01\n\n'
const versions = { 'package.json': '1.2.3', 'package-lock.json': '1.2.3' }

describe('checkRelease()', () => {
  test('has nothing to say when tag, files and changelog agree', () => {
    expect(checkRelease({ tag: 'v1.2.3', versions, changelog })).toEqual([])
  })

  test.each(['1.2.3', 'v1.2', 'v1', 'v1.2.3-rc.1', 'v01.2.3', 'v1.2.3\n', ''])('refuses the tag %j', tag => {
    expect(checkRelease({ tag, versions, changelog })).toEqual([`The tag ${tag} is not of the form v1.2.3.`])
  })

  test('names every file of another version, and a missing heading', () => {
    expect(checkRelease({ tag: 'v1.3.0', versions: { ...versions, 'package.json': '1.3.0' }, changelog })).toEqual([
      'package-lock.json says 1.2.3, and the tag says 1.3.0.',
      'CHANGELOG.md has no heading "## 1.3.0 - YYYY-MM-DD".',
    ])
  })

  test('refuses a release without notes', () => {
    expect(checkRelease({ tag: 'v1.2.2', versions: {}, changelog })).toEqual(['CHANGELOG.md says nothing under 1.2.2.'])
  })
})
