import { compareVersions } from '../../__tests__/support/compare-versions.ts'
import { suggestVersions } from '../../src/packaging/suggest-versions.ts'
import { canonicalVersion, parseVersion } from '../../src/packaging/version.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree } from '../invariants.ts'

/** Versions, a line each. */
export const target: Target = {
  covers: ['packaging/version', 'packaging/version-parts', 'packaging/suggest-versions'],
  seeds: ['1.0\n1.0.0\n1!2.3a4.post5.dev6+ubuntu.7', 'v1.0-rc.1\n1.0rc1\n1.0-1', '2026.11.22\n0\n9007199254740993'],
  words: ['alpha', 'beta', 'preview', 'pre', 'rc', 'c', 'post', 'rev', 'r', 'dev', '1!', '+', '.', '-', '_', '\n'],
  check(input) {
    const texts = input.toString().split('\n').slice(0, 4)
    const versions = texts.map(parseVersion).filter(version => version !== undefined)
    for (const one of versions) {
      mustAgree(parseVersion(one.text), one, 'the normal form is the same version')
      const canonical = parseVersion(canonicalVersion(one))
      must(canonical !== undefined && compareVersions(one, canonical) === 0, 'the canonical form is equal', one)
      for (const other of versions) compare(one, other)
    }
    const [first] = versions
    if (first === undefined) return
    for (const text of Object.values(suggestVersions(first, versions))) {
      const suggested = typeof text === 'string' ? parseVersion(text) : undefined
      if (suggested === undefined) continue
      must(
        !versions.some(version => compareVersions(version, suggested) === 0),
        'no version is suggested that is taken',
      )
    }
  },
}

type Version = NonNullable<ReturnType<typeof parseVersion>>

function compare(one: Version, other: Version): void {
  const isEqual = compareVersions(one, other) === 0
  must(isEqual === (canonicalVersion(one) === canonicalVersion(other)), 'equal are those of one form', one, other)
}
