import { describe, expect, test } from '@jest/globals'
import type { Discovery, MissedPlace } from '../../src/distributions/discovery.ts'
import { requireDistributions, type SearchedPlaces } from '../../src/distributions/require-distributions.ts'
import { PublishError } from '../../src/errors/publish-error.ts'

const NOTHING: Discovery = {
  files: [],
  nearMisses: [],
  foreignFilenames: [],
  misnamedDirectories: [],
  nestedDirectories: [],
  irregularFiles: [],
  missedPlaces: [],
  repeatedFilenames: [],
}
const inDist: SearchedPlaces = { packagesDirectory: '/workspace/dist', filePatterns: [] }
const aFile = { path: '/workspace/dist/a-1.tar.gz', filename: 'a-1.tar.gz', size: 1, attestationPaths: [] }

/** The refusal's only problem. */
function problemOf(discovery: Partial<Discovery>, searched = inDist) {
  try {
    requireDistributions({ ...NOTHING, ...discovery }, searched)
  } catch (error) {
    if (error instanceof PublishError) return error.problems[0]
    throw error
  }
  return undefined
}

describe('requireDistributions()', () => {
  test('is content with a distribution, and with a near miss, which is a finding of its own', () => {
    expect(problemOf({ files: [aFile] })).toBeUndefined()
    const nearMiss = { filename: 'a-1.zip', path: '/workspace/dist/a-1.zip', rule: 'sdist-extension', detail: 'x' }
    expect(problemOf({ nearMisses: [nearMiss as Discovery['nearMisses'][number]] })).toBeUndefined()
  })

  test('says where it looked, and how files get there', () => {
    expect(problemOf({})).toEqual({
      code: 'no-distributions',
      summary: 'There is nothing to publish: no wheel (.whl) and no sdist (.tar.gz) in /workspace/dist.',
      remedy: expect.stringContaining('python -m build'),
    })
    expect(problemOf({}, { filePatterns: ['/a/*.whl', '!/a/b*'] })?.summary).toContain(' in /a/*.whl, !/a/b*.')
  })

  test('names some of what is there instead', () => {
    const foreignFilenames = ['a.egg', 'b.exe', 'c.rpm', 'd.txt', 'e.md', 'f.md']
    expect(problemOf({ foreignFilenames })?.detail).toBe('What is there: a.egg, b.exe, c.rpm, d.txt, e.md.')
  })

  test('leads to distributions one level deeper, where downloaded artifacts lie', () => {
    expect(problemOf({ nestedDirectories: ['dist/wheels', 'dist/sdist'], foreignFilenames: ['x'] })).toMatchObject({
      detail: 'There are distributions one level deeper, in dist/wheels, dist/sdist.',
      remedy: expect.stringMatching(/`merge-multiple: true`.*`packages-dir: dist\/wheels`/),
    })
  })

  test("explains a directory with a distribution's name", () => {
    expect(problemOf({ misnamedDirectories: ['dist/a-1.tar.gz'] })).toMatchObject({
      detail: "A directory has a distribution's name: dist/a-1.tar.gz.",
      remedy: expect.stringContaining('`path: dist`'),
    })
  })

  test.each<[MissedPlace, string, string]>([
    [
      { input: 'files', place: 'dist', found: 'directory' },
      '`files` has `dist`, which is a directory, and not what is in it',
      'Write `files: dist/*`.',
    ],
    [
      { input: 'files', place: 'dist/', found: 'directory' },
      '`files` has `dist/`, which is a directory, and not what is in it',
      'Write `files: dist/*`.',
    ],
    [
      { input: 'files', place: 'dist/*.whl, dist/*.tar.gz', found: 'nothing' },
      'nothing matches `dist/*.whl, dist/*.tar.gz` in `files`, where commas are taken literally',
      'Write one pattern a line:\n\nwith:\n  files: |\n    dist/*.whl\n    dist/*.tar.gz',
    ],
    [
      { input: 'files', place: '"dist/*.whl"', found: 'nothing' },
      'nothing matches `"dist/*.whl"` in `files`, where quotation marks are taken literally',
      'Write the pattern without them: `dist/*.whl`.',
    ],
    [
      { input: 'files', place: '# all', found: 'nothing' },
      'nothing matches `# all` in `files`, which has no comments',
      'Write comments outside of the value, or take this line out.',
    ],
    [
      { input: 'packages-dir', place: 'dist/a-1.tar.gz', found: 'file' },
      '`packages-dir` names `dist/a-1.tar.gz`, which is a file',
      'Write `files: dist/a-1.tar.gz` to publish that file alone, or name the directory that it is in.',
    ],
  ])('says what was written otherwise than it was meant: %j', (place, why, remedy) => {
    expect(problemOf({ missedPlaces: [place] })).toEqual({
      code: 'no-distributions',
      summary: `There is nothing to publish: ${why}.`,
      remedy,
    })
  })

  test('tells all of it, and nothing that there is no other way to write', () => {
    const quoted = { input: 'files', place: '"a"', found: 'nothing' } as const
    const directory = { input: 'files', place: 'dist', found: 'directory' } as const
    const mistyped = { input: 'files', place: 'dits/*', found: 'nothing' } as const
    expect(problemOf({ missedPlaces: [mistyped, directory, quoted] })).toMatchObject({
      summary: expect.stringContaining('`dist`, which is a directory'),
      detail: 'Besides, nothing matches `"a"` in `files`, where quotation marks are taken literally.',
    })
    expect(problemOf({ missedPlaces: [mistyped] })?.summary).toContain('no wheel (.whl) and no sdist (.tar.gz) in')
  })

  test('says that there is no such directory, and how files get there', () => {
    expect(problemOf({ missedPlaces: [{ input: 'packages-dir', place: 'dist', found: 'nothing' }] })).toMatchObject({
      detail: 'There is no directory dist.',
      remedy: expect.stringContaining('python -m build'),
    })
  })

  test('tells of links that lead nowhere', () => {
    expect(problemOf({ irregularFiles: ['dist/a-1.tar.gz'] })?.detail).toBe(
      "What has a distribution's name is a link that leads nowhere, a pipe or a device: dist/a-1.tar.gz.",
    )
  })
})
