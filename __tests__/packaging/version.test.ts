import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalVersion, parseVersion, type Version } from '../../src/packaging/version.ts'
import { compareVersions } from '../support/compare-versions.ts'
import { recordedVerdicts } from './recorded-verdicts.ts'

interface VersionVerdict {
  readonly input: string
  readonly text: string | null
  readonly canonical?: string
}
const recorded = recordedVerdicts<{
  verdicts: readonly VersionVerdict[]
  /** From the lowest to the highest; texts of equal versions together. */
  ascending: readonly (readonly string[])[]
}>('versions')

function versionOf(text: string): Version {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`not a version: ${text}`)
  return version
}

/** Texts that are often a version, in all its spellings, and often just miss it. */
const versionLike = fc
  .tuple(
    fc.constantFrom('', 'v', '1!', '0!', ' '),
    fc.array(fc.constantFrom('0', '1', '01', '10', '9007199254740993'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'a', '-alpha.2', 'b1', '_rc', '.c10', 'pre'),
    fc.constantFrom('', '-1', '.post', 'r2', '.post10', '.post9007199254740993'),
    fc.constantFrom('', '.dev', 'dev1', '-dev_10'),
    fc.constantFrom('', '+a', '+1', '+1.a', '+A-01', '+10', '+'),
  )
  .map(([prefix, release, ...suffixes]) => `${prefix}${release.join('.')}${suffixes.join('')}`)
const someVersion = versionLike.filter(text => parseVersion(text) !== undefined).map(versionOf)

describe('parseVersion()', () => {
  test('parseVersion() normalises every part, and tells the local one', () => {
    expect(parseVersion('v1!2.03-ALPHA_4.post5.dev6+Ubuntu_007')).toEqual({
      text: '1!2.3a4.post5.dev6+ubuntu.7',
      local: 'ubuntu.7',
    })
  })

  test('parseVersion() leaves out a local part that a version has not', () => {
    expect(parseVersion('0.1')).toStrictEqual({ text: '0.1' })
  })

  test.each([
    ['v1.0', '1.0'],
    ['2024.01.02', '2024.1.2'],
    ['1.0-1', '1.0.post1'],
    ['1.0.0-beta', '1.0.0b0'],
    ['1.0-preview', '1.0rc0'],
    ['1.0.rev3', '1.0.post3'],
    [' 1.0\n', '1.0'],
    ['1.0+1e5', '1.0+1e5'],
    ['1.0+0x10', '1.0+0x10'],
    ['1.0.dev20240101123456789012', '1.0.dev20240101123456789012'],
  ])('parseVersion() normalises %j to %s', (text, normalized) => {
    expect(parseVersion(text)?.text).toBe(normalized)
  })

  test.each(['', 'latest', '1.0.x', '1..0', '.1', '1.0+', '1.0+a..b', '1.0 .1', '1,0', '١.٠', '1.0poſt1', '\ufeff1.0'])(
    'parseVersion() finds no version in %j',
    text => {
      expect(parseVersion(text)).toBeUndefined()
    },
  )

  test('parseVersion() agrees with every recorded verdict of packaging', () => {
    expect(recorded.verdicts.length).toBeGreaterThan(400)
    expect(recorded.verdicts.map(({ input }) => [input, parseVersion(input)?.text ?? null])).toEqual(
      recorded.verdicts.map(({ input, text }) => [input, text]),
    )
  })

  test('parseVersion() differs from packaging on purpose: more than 1000 characters are no version', () => {
    expect(parseVersion(`1.${'0'.repeat(998)}`)?.text).toBe('1.0')
    expect(parseVersion(`1.${'0'.repeat(999)}`)).toBeUndefined()
  })

  test('parseVersion() takes none whose normal form would have more than 1000 characters', () => {
    const written = `1.${'2'.repeat(997)}r`
    expect(written).toHaveLength(1000)
    expect(parseVersion(written)).toBeUndefined()
    const longest = parseVersion(`1.${'2'.repeat(992)}r`)
    expect(longest?.text).toHaveLength(1000)
    expect(longest && canonicalVersion(longest)).toBe(longest?.text)
  })

  test('parseVersion() never throws, and changes nothing when applied to its own text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), versionLike), text => {
        const normalized = parseVersion(text)?.text
        if (normalized !== undefined) expect(parseVersion(normalized)?.text).toBe(normalized)
      }),
    )
  })
})

describe('compareVersions(), by which tests order versions', () => {
  test('orders all recorded versions as packaging does', () => {
    const ranked = recorded.ascending.flatMap((texts, rank) => texts.map(text => ({ version: versionOf(text), rank })))
    for (const a of ranked) {
      const wrong = ranked.filter(b => Math.sign(compareVersions(a.version, b.version)) !== Math.sign(a.rank - b.rank))
      expect([a.version.text, wrong.map(b => b.version.text)]).toEqual([a.version.text, []])
    }
  })

  test('takes no two large numbers for one', () => {
    expect(compareVersions(versionOf('1.dev9007199254740993'), versionOf('1.dev9007199254740992'))).toBeGreaterThan(0)
    expect(compareVersions(versionOf('9007199254740992'), versionOf('9007199254740993'))).toBeLessThan(0)
  })
})

describe('canonicalVersion()', () => {
  test.each([
    ['1.0.0', '1'],
    ['0.0', '0'],
    ['1.0.10', '1.0.10'],
    ['1!2.0.0rc0.post1.dev0', '1!2rc0.post1.dev0'],
    ['1.0+0.0', '1+0.0'],
  ])('canonicalVersion() takes %s to %s', (text, canonical) => {
    expect(canonicalVersion(versionOf(text))).toBe(canonical)
  })

  test('canonicalVersion() agrees with every recorded verdict of packaging', () => {
    const valid = recorded.verdicts.filter(verdict => verdict.text !== null)
    expect(valid.map(({ input }) => [input, canonicalVersion(versionOf(input))])).toEqual(
      valid.map(({ input, canonical }) => [input, canonical]),
    )
  })

  test('canonicalVersion() is the same exactly for versions that are equal', () => {
    fc.assert(
      fc.property(someVersion, someVersion, (a, b) => {
        expect(canonicalVersion(a) === canonicalVersion(b)).toBe(compareVersions(a, b) === 0)
      }),
    )
  })
})
