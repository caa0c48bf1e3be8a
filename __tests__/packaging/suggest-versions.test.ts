import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { suggestVersions } from '../../src/packaging/suggest-versions.ts'
import { parseVersion, type Version } from '../../src/packaging/version.ts'
import { compareVersions } from '../support/compare-versions.ts'

function version(text: string): Version {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`a test asked for an impossible version: ${text}`)
  return parsed
}

function suggest(text: string, ...taken: readonly string[]) {
  return suggestVersions(version(text), taken.map(version))
}

describe('suggestVersions()', () => {
  test('suggestVersions() offers a post-release, the next version, and a rehearsal of it', () => {
    expect(suggest('0.1')).toEqual({ mended: '0.1.post1', next: '0.2', rehearsal: '0.2.dev1' })
    expect(suggest('1!2.3.9+cpu')).toEqual({ mended: '1!2.3.9.post1', next: '1!2.3.10', rehearsal: '1!2.3.10.dev1' })
  })

  test('suggestVersions() passes over what the project has, however it is written', () => {
    const taken = ['0.1.0-1', '0.1.post2', '0.2.0', '0.3.dev1', '0.3.dev2']
    expect(suggest('0.1', ...taken)).toEqual({ mended: '0.1.post3', next: '0.3', rehearsal: '0.3.dev3' })
  })

  test('suggestVersions() counts post-releases on', () => {
    expect(suggest('0.1.post4')).toMatchObject({ mended: '0.1.post5', next: '0.2' })
  })

  test('suggestVersions() follows a pre-release by the next one of its phase', () => {
    expect(suggest('1.0rc1', '1.0rc2')).toEqual({ next: '1.0rc3', rehearsal: '1.0rc3.dev1' })
  })

  test('suggestVersions() follows a developmental release by the next one', () => {
    expect(suggest('1.0.dev3', '1.0.dev4')).toEqual({ next: '1.0.dev5' })
    expect(suggest('1.0.dev3+g1234567')).toEqual({ next: '1.0.dev3' })
  })

  test('suggestVersions() keeps every digit', () => {
    expect(suggest('20261122235959999999')).toMatchObject({ next: '20261122235960000000' })
  })

  test('suggestVersions() never offers what is taken, nor what sorts before the release', () => {
    const numbers = fc.integer({ min: 0, max: 3 })
    const texts = fc
      .tuple(numbers, numbers, fc.constantFrom('', 'a1', 'rc2', '.post1', '.post2', '.dev1', '.dev2', 'rc1.dev1'))
      .map(([major, minor, suffix]) => `${major}.${minor}${suffix}`)
    fc.assert(
      fc.property(texts, fc.array(texts), (text, taken) => {
        const offered = Object.values(suggest(text, ...taken)).map(version)
        for (const each of offered) {
          expect(compareVersions(each, version(text))).toBeGreaterThan(0)
          expect(taken.some(other => compareVersions(version(other), each) === 0)).toBe(false)
        }
      }),
    )
  })
})
