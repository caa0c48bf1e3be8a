import { describe, expect, test } from '@jest/globals'
import type { Discovery } from '../../src/distributions/discovery.ts'
import type { UnreadableDistribution } from '../../src/distributions/distribution.ts'
import type { PackageIndex } from '../../src/package-index/package-index.ts'
import { parseVersion } from '../../src/packaging/version.ts'
import { type CheckFacts, checkDistributions } from '../../src/rules/check-distributions.ts'
import { anSdist, aWheel, someCoreMetadata, someWheelContents } from '../support/some-distributions.ts'

const pypi: PackageIndex = { kind: 'pypi', name: 'PyPI', uploadUrl: new URL('https://upload.pypi.org/legacy/') }
const other: PackageIndex = { kind: 'other', name: 'localhost', uploadUrl: new URL('http://localhost/legacy/') }

const nothingFound: Discovery = {
  files: [],
  nearMisses: [],
  foreignFilenames: [],
  misnamedDirectories: [],
  nestedDirectories: [],
  irregularFiles: [],
  missedPlaces: [],
  repeatedFilenames: [],
}

function check(facts: Partial<CheckFacts>) {
  return checkDistributions({
    discovery: nothingFound,
    candidates: [],
    listings: new Map(),
    index: pypi,
    renderings: new Map(),
    now: new Date('2026-11-01T00:00:00Z'),
    ignoredRules: new Set(),
    verifyMetadata: true,
    ...facts,
  })
}

function version(text: string) {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

const unreadable: UnreadableDistribution = {
  kind: 'unreadable',
  path: '/workspace/dist/a-1.0.tar.gz',
  filename: 'a-1.0.tar.gz',
  size: 5,
  attestationPaths: [],
  defects: [
    { rule: 'not-a-tar', detail: 'An sdist is a tar archive compressed by gzip, and this file is empty.' },
    { rule: 'sdist-filename-unparsable', detail: 'It has no version.' },
  ],
}

describe('checkDistributions()', () => {
  test('has nothing to say of files that are in order', () => {
    expect(check({ candidates: [aWheel(), anSdist()] })).toEqual([])
  })

  test('refuses a file for every defect, with what PyPI would say and what to do', () => {
    const findings = check({ candidates: [unreadable] })
    expect(findings).toEqual([
      {
        rule: 'not-a-tar',
        severity: 'refuse',
        filename: 'a-1.0.tar.gz',
        summary: 'a-1.0.tar.gz: An sdist is a tar archive compressed by gzip, and this file is empty.',
        indexSays: 'Invalid distribution file. File is not a tarfile',
        remedy: expect.stringContaining('Compare its size'),
      },
      expect.objectContaining({ rule: 'sdist-filename-unparsable', severity: 'refuse' }),
    ])
    expect(check({ candidates: [unreadable], index: other })[0]).not.toHaveProperty('indexSays')
  })

  test('says why it does not help to ignore that there is nothing to send', () => {
    const ignoredRules = new Set(['not-a-tar'])
    const [ignored, other] = check({ candidates: [unreadable], ignoredRules, verifyMetadata: false })
    expect(ignored).toMatchObject({ severity: 'refuse' })
    expect(ignored?.remedy).toContain('`ignore-rules` does not help here: there are no bytes to send.')
    expect(other?.remedy).not.toContain('ignore-rules')
    const digests = { sha256: 'a'.repeat(64) }
    const [read] = check({ candidates: [{ ...unreadable, digests }], ignoredRules })
    expect(read?.remedy).toContain('here they tell too little')
  })

  test('lets a defect be ignored with which the file can be sent, but not by halves', () => {
    const candidates = [{ ...unreadable, otherwise: anSdist() }]
    const severities = (...ids: readonly string[]) =>
      check({ candidates, ignoredRules: new Set(ids) }).map(({ severity }) => severity)
    expect(severities('not-a-tar')).toEqual(['warn', 'refuse'])
    expect(severities()).toEqual(['refuse', 'refuse'])
  })

  test('warns of an ignored defect of a file that is sent', () => {
    const fault = { rule: 'wheel-filename-build', detail: 'The build tag does not begin with a digit.' }
    const candidates = [aWheel(undefined, { contents: someWheelContents({ faults: [fault] }) })]
    expect(check({ candidates, ignoredRules: new Set(['wheel-filename-build']) })).toMatchObject([
      { rule: 'wheel-filename-build', severity: 'warn', filename: candidates[0]?.filename },
    ])
  })

  test.each(['wheel-metadata-missing', 'sdist-pkg-info-missing', 'name-pattern'])(
    'warns of %s where it was ignored and the file is sent',
    rule => {
      const contents = someWheelContents({ faults: [{ rule, detail: 'It is so.' }] })
      const candidates = [aWheel(undefined, { contents })]
      expect(check({ candidates, ignoredRules: new Set([rule]) })).toMatchObject([{ rule, severity: 'warn' }])
    },
  )

  test.each(['archive-too-many-members', 'tar-not-gzip', 'tar-trailing-data'])(
    'leaves it to the index to judge %s in a file that could be read',
    rule => {
      const contents = someWheelContents({ faults: [{ rule, detail: 'It is so.' }] })
      expect(check({ candidates: [aWheel(undefined, { contents })] })).toMatchObject([{ rule, severity: 'warn' }])
    },
  )

  test('has a remedy for a defect that it does not know', () => {
    const candidate = { ...unreadable, defects: [{ rule: 'brand-new', detail: 'It is new.' }] as const }
    expect(check({ candidates: [candidate] })).toMatchObject([
      { rule: 'brand-new', remedy: expect.stringContaining('python -m build') },
    ])
  })

  test.each([
    ['wheel-filename-other-project', aWheel('other-0.1-py3-none-any.whl', { project: 'tstools' })],
    ['wheel-filename-wrong-version', aWheel('tstools-0.1-py3-none-any.whl', { version: version('0.2') })],
    ['sdist-filename-project', anSdist('other-0.1.tar.gz', { project: 'tstools' })],
    ['sdist-filename-wrong-version', anSdist('tstools-0.1.tar.gz', { version: version('0.2') })],
    [
      'metadata-malformed',
      aWheel(undefined, { metadata: { ...someCoreMetadata(), defects: ['The description is not UTF-8.'] } }),
    ],
  ])('refuses by %s, unless it is ignored or metadata is not to be verified', (rule, candidate) => {
    const { filename } = candidate
    const candidates = [candidate]
    for (const index of [pypi, other]) {
      expect(check({ candidates, index })).toMatchObject([{ rule, severity: 'refuse', filename }])
    }
    expect(check({ candidates, ignoredRules: new Set([rule]) })).toMatchObject([{ rule, severity: 'warn' }])
    expect(check({ candidates, verifyMetadata: false })).toEqual([])
  })

  test('names both values that disagree', () => {
    const wheel = aWheel('tstools-0.1-py3-none-any.whl', { version: version('0.2') })
    expect(check({ candidates: [wheel] })[0]?.summary).toBe(
      'tstools-0.1-py3-none-any.whl: The file name says that the version is 0.1, and METADATA says 0.2.',
    )
  })

  test('takes versions for equal that only are written differently', () => {
    const sdist = (filename: string, project: string, text: string) =>
      anSdist(filename, { project, version: version(text) })
    const candidates = [
      aWheel('tstools-1.0-py3-none-any.whl', { version: version('1.0.0') }),
      sdist('tstools-1.0.tar.gz', 'tstools', '1'),
      sdist('some-tools-1.0-1.tar.gz', 'some-tools', '1.0.post1'),
      sdist('Some.Tools-01.0rc1.tar.gz', 'some-tools', '1.0-rc.1'),
    ]
    expect(check({ candidates, index: other })).toEqual([])
  })

  test('refuses an sdist of another project and version for the project alone', () => {
    const sdist = anSdist('other-1.0.tar.gz', { project: 'tstools', version: version('0.1') })
    expect(check({ candidates: [sdist] }).map(finding => finding.rule)).toEqual(['sdist-filename-project'])
  })

  test('refuses near misses and repeated names, whether metadata is verified or not', () => {
    const nearMiss = {
      path: '/workspace/dist/a-1.0.tgz',
      filename: 'a-1.0.tgz',
      rule: 'extension-unknown',
      detail: 'No.',
    }
    const repeated = { filename: 'b-1.0.tar.gz', directories: ['dist', 'tmp', 'out'], paths: [] }
    const discovery = { ...nothingFound, nearMisses: [nearMiss], repeatedFilenames: [repeated] }
    const expected = [
      {
        rule: 'extension-unknown',
        severity: 'refuse',
        filename: 'a-1.0.tgz',
        summary: 'a-1.0.tgz: No.',
        remedy: expect.stringContaining('files: "!**/a-1.0.tgz"'),
      },
      {
        rule: 'filename-repeated',
        severity: 'refuse',
        filename: 'b-1.0.tar.gz',
        evenIfPresent: true,
        summary: expect.stringContaining('dist and tmp and out'),
        remedy: expect.stringContaining('!out/b-1.0.tar.gz'),
      },
    ]
    const onPyPI = check({ discovery }).map(({ indexSays: _, ...finding }) => finding)
    expect(onPyPI).toEqual(expected)
    expect(check({ discovery, verifyMetadata: false, index: other })).toEqual(expected)
    const ignoredRules = new Set(['extension-unknown', 'filename-repeated'])
    expect(check({ discovery, ignoredRules }).map(finding => finding.severity)).toEqual(['warn', 'warn'])
  })

  test('warns of a directory that is named like a distribution', () => {
    const discovery = { ...nothingFound, misnamedDirectories: ['dist/a-1.0.tar.gz'] }
    expect(check({ discovery })).toMatchObject([
      {
        rule: 'directory-named-like-distribution',
        severity: 'warn',
        summary:
          'dist/a-1.0.tar.gz is a directory, though it is named like a distribution: what is in it is not published.',
        remedy: expect.stringMatching(/merge-multiple: true.* `packages-dir: dist\/a-1\.0\.tar\.gz`/),
      },
    ])
  })
})
