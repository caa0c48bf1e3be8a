import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Distribution, UnreadableDistribution } from '../../src/distributions/distribution.ts'
import { readDistributions } from '../../src/distributions/read-distributions.ts'
import { PYPI } from '../../src/package-index/known-indexes.ts'
import { checkDistributions } from '../../src/rules/check-distributions.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { createNodeFiles } from '../../src/runtime/node-files.ts'
import { realDistributions } from './support/tools.ts'

const filenames = readdirSync(realDistributions).sort()

/** Accepted at their time, and by today's rules no more. */
const OF_THEIR_TIME: Readonly<Record<string, readonly string[]>> = {
  'MarkupSafe-1.1.0.tar.gz': ['sdist-filename-not-normalized'],
  'MarkupSafe-3.0.2-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl': ['wheel-filename-not-normalized'],
  'MarkupSafe-3.0.2-cp313-cp313-macosx_11_0_arm64.whl': ['wheel-filename-not-normalized'],
  'MarkupSafe-3.0.2-cp39-cp39-win32.whl': ['wheel-filename-not-normalized'],
  'PyYAML-6.0.2-cp312-cp312-musllinux_1_1_x86_64.whl': ['wheel-filename-not-normalized'],
  'PyYAML-6.0.2-cp313-cp313-win_amd64.whl': ['wheel-filename-not-normalized'],
}

let distributions: readonly (Distribution | UnreadableDistribution)[]

beforeAll(async () => {
  const files = filenames.map(filename => ({
    path: join(realDistributions, filename),
    filename,
    size: 0,
    attestationPaths: [],
  }))
  distributions = await readDistributions(files, { md5: false, blake2b256: false }, createNodeFiles())
})

describe('The rules', () => {
  test('refuse nothing of sixty-two real distributions at least, besides those of their time', () => {
    const accepted = filenames.filter(filename => check(filename).every(({ severity }) => severity !== 'refuse'))
    expect(accepted.length).toBeGreaterThanOrEqual(62)
    expect(accepted.length).toBe(filenames.length - Object.keys(OF_THEIR_TIME).length)
  })

  test.each(filenames)('refuse nothing of %s that PyPI accepts', filename => {
    const findings = check(filename).filter(({ severity }) => severity === 'refuse')
    expect(findings.map(({ rule }) => rule)).toEqual(OF_THEIR_TIME[filename] ?? [])
  })

  test.each(filenames)('warn of nothing in %s', filename => {
    expect(check(filename).filter(({ severity }) => severity === 'warn')).toEqual([])
  })
})

/** Each alone, as its releases are of many projects. */
function check(filename: string): readonly Finding[] {
  return checkDistributions({
    discovery: {
      files: [],
      nearMisses: [],
      foreignFilenames: [],
      misnamedDirectories: [],
      nestedDirectories: [],
      irregularFiles: [],
      missedPlaces: [],
      repeatedFilenames: [],
    },
    candidates: distributions.filter(candidate => candidate.filename === filename),
    listings: new Map(),
    index: PYPI,
    now: new Date(),
    renderings: new Map(),
    ignoredRules: new Set(),
    verifyMetadata: true,
  })
}
