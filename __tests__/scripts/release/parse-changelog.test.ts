import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseChangelogEntry } from '../../../scripts/release/parse-changelog.ts'

const changelog =
  '# Changelog\n\n## [2.0.0] - 2026-12-01\n\n### Changed\n\n- All.\n\n## 1.0.0 - 2026-11-22\n\n- First.\n'

describe('parseChangelogEntry()', () => {
  test('gives what stands between a heading and the next, with its own headings', () => {
    expect(parseChangelogEntry(changelog, '2.0.0')).toEqual({ date: '2026-12-01', notes: '### Changed\n\n- All.' })
  })

  test('gives the last entry up to the end', () => {
    expect(parseChangelogEntry(changelog, '1.0.0')).toEqual({ date: '2026-11-22', notes: '- First.' })
  })

  test.each(['1.0', '1.0.00', '0.0.0', '1x0.0'])('has none for %s', version => {
    expect(parseChangelogEntry(changelog, version)).toBeUndefined()
  })

  test('takes a heading without a date for none', () => {
    expect(parseChangelogEntry('## 1.0.0\n\n- First.\n', '1.0.0')).toBeUndefined()
  })
})

describe('CHANGELOG.md', () => {
  test('has headings of two kinds: Unreleased, and a version with its date', () => {
    const text = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8')
    for (const [, heading] of text.matchAll(/^## (.+)$/gm)) {
      expect(heading).toMatch(/^(Unreleased|\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2})$/)
    }
  })
})
