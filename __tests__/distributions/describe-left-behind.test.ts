import { describe, expect, test } from '@jest/globals'
import { describeLeftBehind } from '../../src/distributions/describe-left-behind.ts'
import type { Discovery } from '../../src/distributions/discovery.ts'

const NOTHING: Discovery = {
  files: [],
  nearMisses: [],
  foreignFilenames: [],
  misnamedDirectories: [],
  nestedDirectories: [],
  irregularFiles: [],
  repeatedFilenames: [],
  missedPlaces: [],
}

describe('describeLeftBehind()', () => {
  test('has nothing to say where everything was found', () => {
    expect(describeLeftBehind(NOTHING)).toEqual([])
  })

  test('leads to what lies one level deeper, and says how to leave it there', () => {
    const [warning, ...others] = describeLeftBehind({ ...NOTHING, nestedDirectories: ['dist/linux', 'dist/mac'] })
    expect(others).toEqual([])
    expect(warning).toContain('one level deeper, in dist/linux, dist/mac: they are not published.')
    expect(warning).toContain('`merge-multiple: true`')
    expect(warning).toContain('`files: "!dist/linux/*"`')
  })

  test('names five of many directories', () => {
    const nestedDirectories = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(describeLeftBehind({ ...NOTHING, nestedDirectories })[0]).toContain('in a, b, c, d, e and 2 more:')
  })

  test('tells each place where nothing is', () => {
    const missedPlaces = [
      { input: 'packages-dir', place: 'nope', found: 'nothing' },
      { input: 'files', place: 'sdist/*.tar.gz', found: 'nothing' },
      { input: 'files', place: 'dist', found: 'directory' },
    ] as const
    expect(describeLeftBehind({ ...NOTHING, missedPlaces })).toEqual([
      'There is no directory `nope`, which `packages-dir` names. Correct it, or take it out if there need not be anything.',
      'Nothing matches `sdist/*.tar.gz` in `files`. Correct it, or take it out if there need not be anything.',
      '`files` has `dist`, which is a directory, and not what is in it. Write `files: dist/*`.',
    ])
  })

  test('tells of links that lead nowhere', () => {
    expect(describeLeftBehind({ ...NOTHING, irregularFiles: ['dist/a-1.tar.gz'] })).toEqual([
      'dist/a-1.tar.gz is a link that leads nowhere, a pipe or a device, though it is named like a distribution: it is not published.',
    ])
  })
})
