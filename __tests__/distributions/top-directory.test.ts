import { describe, expect, test } from '@jest/globals'
import { TopDirectory } from '../../src/distributions/top-directory.ts'

function topOf(...names: readonly string[]): TopDirectory {
  const top = new TopDirectory()
  for (const name of names) top.add(name)
  return top
}

describe('TopDirectory', () => {
  // As `os.path.commonpath` answers; `PKG-INFO` is looked for directly in there.
  test.each([
    [['a-1/', 'a-1/PKG-INFO', 'a-1/src/x.py'], 'a-1'],
    [['a-1/PKG-INFO', 'a-1'], 'a-1'],
    [['a-1/b/PKG-INFO', 'a-1/b/x.py'], 'a-1/b'],
    [['./a-1/PKG-INFO', './a-1/x.py'], 'a-1'],
    [['a-1//x', 'a-1/./y'], 'a-1'],
    [['/a-1/x', '/a-1/y'], '/a-1'],
    [['a-1/x', 'a-10/x'], ''],
    [['./PKG-INFO', './x.py'], ''],
    [['/x', '/y'], ''],
    [['a-1/PKG-INFO'], 'a-1/PKG-INFO'],
    [[], ''],
  ])('has of %j the path %j', (names, path) => {
    expect(topOf(...names).path).toBe(path)
  })

  test('mixed tells that absolute and relative names stand side by side', () => {
    expect(topOf('/a/x', 'a/y').mixed).toBe(true)
    expect(topOf('/a/x', '/a/y').mixed).toBe(false)
  })

  test('mayHold() rules a member out when its directory is not the one any more', () => {
    const top = topOf('a-1/', 'a-1/PKG-INFO')
    expect(top.mayHold('a-1/PKG-INFO')).toBe(true)
    expect(top.mayHold('a-1/src/a.egg-info/PKG-INFO')).toBe(false)
  })
})
