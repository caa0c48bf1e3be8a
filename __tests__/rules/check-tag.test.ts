import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { checkTag as checkTagFor } from '../../src/rules/check-tag.ts'
import type { TagFacts } from '../../src/rules/judge-tag.ts'
import { anSdist, aWheel } from '../support/some-distributions.ts'

type Mode = TagFacts['mode']

const SILENT = { findings: [], notices: [] }

function checkTag(tag: string | undefined, distributions: TagFacts['distributions'], mode: Mode) {
  return checkTagFor({ tag, distributions, mode }, PYPI)
}

/** What becomes of a tag, in a run that publishes so many sdists: `project-version`, as file names have them. */
function verdict(tag: string | undefined, releases: readonly string[], mode: Mode = 'auto'): string {
  const { findings, notices } = checkTag(
    tag,
    releases.map(release => anSdist(`${release}.tar.gz`)),
    mode,
  )
  for (const { severity, filename, remedy } of findings) {
    expect([severity, filename, remedy.includes('check-tag:')]).toEqual(['refuse', undefined, true])
  }
  return [...findings.map(finding => finding.rule), ...notices.map(() => 'notice')].join() || 'fits'
}

describe('checkTag() of one project', () => {
  test.each([
    ['1.0', 'demo-1.0'],
    ['v1.0', 'demo-1.0'],
    ['V1.0', 'demo-1.0'],
    ['v1.0.0', 'demo-1.0'],
    ['v1', 'demo-1.0.0'],
    ['v1.0-rc.1', 'demo-1.0rc1'],
    ['1.0-1', 'demo-1.0.post1'],
    ['v1.0.post1', 'demo-1.0.post1'],
    ['v2!1.0', 'demo-2!1.0'],
    ['v1.0-beta2.dev3', 'demo-1.0b2.dev3'],
    ['demo-1.0', 'demo-1.0'],
    ['demo-v1.0', 'demo-1.0'],
    ['demo@1.0', 'demo-1.0'],
    ['demo@v1.0', 'demo-1.0'],
    ['demo/v1.0', 'demo-1.0'],
    ['Demo-1.0', 'demo-1.0'],
    ['my-project-1.0', 'my_project-1.0'],
    ['My.Project/v1.0', 'my_project-1.0'],
    ['my__project@1.0', 'my_project-1.0'],
    ['my-project-1.0-rc.1', 'my_project-1.0rc1'],
    ['my-project-1.0-1', 'my_project-1.0.post1'],
    ['py3-1.0', 'py3-1.0'],
  ])('accepts %s for %s, in every mode', (tag, release) => {
    expect([verdict(tag, [release]), verdict(tag, [release], 'always'), verdict(tag, [release], 'never')]).toEqual([
      'fits',
      'fits',
      'fits',
    ])
  })

  test.each([
    ['1.1', 'demo-1.0'],
    ['v1.0', 'demo-1.0rc1'],
    ['v1.0-rc.1', 'demo-1.0'],
    ['v1.0', 'demo-1.0.post1'],
    ['v1.0-1', 'demo-1.0'],
    ['v1', 'demo-1.2.3'],
    ['demo-v1.1', 'demo-1.0'],
    ['my-project-1.0-rc.2', 'my_project-1.0rc1'],
  ])('refuses %s for %s', (tag, release) => {
    expect([verdict(tag, [release]), verdict(tag, [release], 'always')]).toEqual([
      'tag-version-mismatch',
      'tag-version-mismatch',
    ])
  })

  test.each([
    'nightly',
    'core/v1.2',
    'release-1.0',
    'demo',
    'demo-',
    '-1.0',
    '@1.0',
    'v',
    'nightly-2026-01-01',
    'vv1.0',
  ])('only notes %s, which says nothing about demo; with `true` it refuses', tag => {
    expect([verdict(tag, ['demo-1.0']), verdict(tag, ['demo-1.0'], 'always')]).toEqual([
      'notice',
      'tag-version-mismatch',
    ])
  })

  test.each([
    ['nightly', 'The tag `nightly` names no version, and was not compared with demo 1.0.'],
    ['core/v1.2', 'The tag `core/v1.2` names no project that is published here, and was not compared with demo 1.0.'],
  ])('notes why %s was not compared', (tag, notice) => {
    expect(checkTag(tag, [anSdist('demo-1.0.tar.gz')], 'auto').notices).toEqual([notice])
  })

  test('says what to do about a tag that does not fit, and about one that is missing', () => {
    const distributions = [anSdist('demo-1.0.tar.gz')]
    expect(checkTag('nightly', distributions, 'always').findings).toMatchObject([
      {
        summary: 'The tag `nightly` names no version, but the distributions are of demo 1.0.',
        remedy:
          'Build the distributions from the version that the tag names, or tag the commit with the version that they have. ' +
          'To publish without this check, write `check-tag: false`.',
      },
    ])
    expect(checkTag(undefined, distributions, 'always').findings).toMatchObject([
      {
        summary: 'The run was not started by a tag or a GitHub release, and `check-tag: true` wants one for demo 1.0.',
        remedy: 'Run the workflow on a tag, or write `check-tag: auto` to compare only where there is one.',
      },
    ])
  })

  test('takes a tag without a local part for all builds of a version', () => {
    expect(verdict('v1.0', ['demo-1.0+cpu'])).toBe('fits')
    expect(verdict('v1.0+cpu', ['demo-1.0+cpu'])).toBe('fits')
    expect(verdict('v1.0+cuda', ['demo-1.0+cpu'])).toBe('tag-version-mismatch')
  })

  test('takes what a tag has behind a plus for a note where the release has no such part, but with `true`', () => {
    expect(verdict('v1.0+build5', ['demo-1.0'])).toBe('fits')
    expect(verdict('demo-1.0.0+build5', ['demo-1.0'])).toBe('fits')
    expect(verdict('v1.0+build5', ['demo-1.0'], 'always')).toBe('tag-version-mismatch')
    expect(verdict('v1.1+build5', ['demo-1.0'])).toBe('tag-version-mismatch')
  })

  test('says nothing where there is no tag, but with `true`', () => {
    expect([verdict(undefined, ['demo-1.0']), verdict(undefined, ['demo-1.0'], 'never')]).toEqual(['fits', 'fits'])
    expect(verdict(undefined, ['demo-1.0'], 'always')).toBe('tag-missing')
  })

  test('does not look at the tag with `false`', () => {
    expect(verdict('v9', ['demo-1.0'], 'never')).toBe('fits')
  })

  test('has nothing to compare without distributions', () => {
    expect(checkTag('v1.0', [], 'always')).toEqual(SILENT)
  })

  test('gives both versions', () => {
    const [finding] = checkTag('v1.1', [aWheel(), anSdist()], 'auto').findings
    expect(finding?.summary).toBe('The tag `v1.1` names version 1.1, but the distributions are of tstools 0.1.')
  })
})

describe('checkTag() of several projects', () => {
  const RELEASES = ['demo-1.0', 'demo_extra-2.0']

  test.each(['v1.0', 'v2.0', 'demo-1.0', 'demo-extra-v2.0', 'demo_extra@2.0'])('accepts %s', tag => {
    expect(verdict(tag, RELEASES)).toBe('fits')
  })

  test.each(['v3.0', 'demo-2.0', 'demo-extra-1.0'])('refuses %s', tag => {
    expect(verdict(tag, RELEASES)).toBe('tag-version-mismatch')
  })

  test('only notes the tag of a project that is not there', () => {
    expect(verdict('extra-2.0', RELEASES)).toBe('notice')
  })

  test('accepts the tag of one of several versions', () => {
    expect(verdict('v1.1', ['demo-1.0', 'demo-1.1'])).toBe('fits')
  })

  test('lists up to five releases, in order', () => {
    const five = ['e', 'd', 'c', 'b', 'a'].map(name => anSdist(`${name}-1.0.tar.gz`))
    expect(checkTag('v9', five, 'auto').findings[0]?.summary).toMatch(/of a 1\.0, b 1\.0, c 1\.0, d 1\.0, e 1\.0\.$/)
  })

  test('lists each release once, and not endlessly many', () => {
    const many = Array.from({ length: 300 }, (_, number) => anSdist(`p${number}-1.0.tar.gz`))
    const [finding] = checkTag('v9', [...many, ...many], 'auto').findings
    expect(finding?.summary).toMatch(/of p0 1\.0, p1 1\.0, p10 1\.0, p100 1\.0, p101 1\.0 and 295 more\.$/)
  })
})

describe('checkTag() of any text', () => {
  test('never throws, and says one thing at most, on one bounded line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('demo', '-', '@', '/', 'v', '1.0', '-rc.1', '+x'),
    )
    const tag = fc.array(piece).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(tag, fc.constantFrom<Mode>('auto', 'always', 'never'), (text, mode) => {
        const { findings, notices } = checkTag(text, [anSdist('demo-1.0.tar.gz')], mode)
        const said = [...findings.map(finding => finding.summary), ...notices]
        expect(said.length).toBeLessThanOrEqual(1)
        expect(said.join('')).not.toMatch(/\p{Cc}/u)
        expect(said.join('').length).toBeLessThan(400)
      }),
    )
  })

  test('takes a very long tag for one without a version', () => {
    expect(verdict('1-'.repeat(100_000), ['demo-1.0'])).toBe('notice')
  })
})
