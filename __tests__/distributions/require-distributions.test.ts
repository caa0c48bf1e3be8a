import { describe, expect, test } from '@jest/globals'
import type { Discovery } from '../../src/distributions/discovery.ts'
import { requireDistributions, type SearchedPlaces } from '../../src/distributions/require-distributions.ts'
import { PublishError } from '../../src/errors/publish-error.ts'

const NOTHING: Discovery = {
  files: [],
  nearMisses: [],
  foreignFilenames: [],
  misnamedDirectories: [],
  nestedDirectories: [],
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
})
