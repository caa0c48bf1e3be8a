import { describe, expect, test } from '@jest/globals'
import { compareWithIndex } from '../../src/package-index/compare-with-index.ts'
import { anIndexedFile, listed } from '../support/an-index.ts'

const sha256 = 'a'.repeat(64)
const other = 'b'.repeat(64)

function stateOf(filename: string, theirs: string): string {
  return compareWithIndex({ filename, digests: { sha256 } }, listed(anIndexedFile(theirs, { sha256 }))).state
}

describe('compareWithIndex()', () => {
  test('compareWithIndex() tells identical, different and absent files apart', () => {
    const file = { filename: 'a-1.0.tar.gz', digests: { sha256 } }
    const same = anIndexedFile('a-1.0.tar.gz', { sha256 })
    const changed = anIndexedFile('a-1.0.tar.gz', { sha256: other })
    expect(compareWithIndex(file, listed(same))).toEqual({ state: 'identical', indexed: same })
    expect(compareWithIndex(file, listed(changed))).toMatchObject({
      state: 'different',
      indexed: changed,
      listed: [changed],
    })
    expect(compareWithIndex(file, listed(anIndexedFile('a-1.1.tar.gz', { sha256 })))).toEqual({ state: 'absent' })
    expect(compareWithIndex(file, listed())).toEqual({ state: 'absent' })
  })

  test('compareWithIndex() passes on that there is no project, or that nothing is known', () => {
    const file = { filename: 'a-1.0.tar.gz', digests: { sha256 } }
    expect(compareWithIndex(file, { state: 'absent' })).toEqual({ state: 'absent' })
    expect(compareWithIndex(file, { state: 'unknown', why: 'w' })).toEqual({ state: 'unknown', why: 'w' })
  })

  test.each([
    ['Foo_Bar-1.0.tar.gz', 'foo-bar-1.0.0.tar.gz'],
    ['foo-1.0-py2.py3-none-any.whl', 'Foo-1.0.0-py3.py2-none-ANY.whl'],
    ['a-1.0rc1.tar.gz', 'a-1.0-rc.1.tar.gz'.replace('-rc.1', '.rc1')],
    ['a-1.0-2-py3-none-any.whl', 'a-1-2-py3-none-any.whl'],
    ['no distribution', 'NO DISTRIBUTION'],
  ])('compareWithIndex() takes %s and %s for the same file name', (ours, theirs) => {
    expect(stateOf(ours, theirs)).toBe('identical')
  })

  test.each([
    ['a-1.0-py3-none-any.whl', 'a-1.0-1-py3-none-any.whl'],
    ['a-1.0-py3-none-any.whl', 'a-1.0-py2.py3-none-any.whl'],
    ['a-1.0.tar.gz', 'a-1.0.post1.tar.gz'],
    ['a-1.0.tar.gz', 'a-1.0+local.tar.gz'],
    ['a-1.0.tar.gz', 'a-1.0.zip'],
    ['a-1.0.tar.gz', 'a-1.0.tar.bz2'],
  ])('compareWithIndex() tells %s and %s apart', (ours, theirs) => {
    expect(stateOf(ours, theirs)).toBe('absent')
  })

  test('compareWithIndex() finds our bytes under any spelling of the name', () => {
    const file = { filename: 'foo_bar-1.0.tar.gz', digests: { sha256 } }
    const exact = anIndexedFile('foo_bar-1.0.tar.gz', { sha256: other })
    const spelled = anIndexedFile('Foo.Bar-1.0.tar.gz', { sha256 })
    expect(compareWithIndex(file, listed(exact, spelled))).toEqual({ state: 'identical', indexed: spelled })
    const bothOther = { ...spelled, digests: { sha256: other } }
    expect(compareWithIndex(file, listed(bothOther, exact))).toMatchObject({ state: 'different', indexed: exact })
  })

  test('compareWithIndex() calls other bytes under another spelling of the version or the tags no file of this name', () => {
    const file = { filename: 'demo-1.0.0-py2.py3-none-any.whl', digests: { sha256 } }
    const equal = anIndexedFile('demo-1.0-py3.py2-none-any.whl', { sha256: other })
    expect(compareWithIndex(file, listed(equal)).state).toBe('absent')
  })

  test('compareWithIndex() believes the strongest digest that both sides have', () => {
    const digests = { sha256, md5: 'c'.repeat(32), blake2b256: 'd'.repeat(64) }
    const compare = (theirs: Record<string, string>) =>
      compareWithIndex({ filename: 'a-1.tar.gz', digests }, listed(anIndexedFile('a-1.tar.gz', theirs))).state
    expect(compare({ sha256: other, md5: digests.md5 })).toBe('different')
    expect(compare({ blake2b_256: digests.blake2b256, md5: '0' })).toBe('identical')
    expect(compare({ md5: digests.md5 })).toBe('identical')
    expect(compare({ md5: '0' })).toBe('different')
    expect(compare({ sha512: '0' })).toBe('without-digest')
    expect(compare({})).toBe('without-digest')
  })
})
