import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pathWithin } from '../../src/world/path-within.ts'

describe('pathWithin()', () => {
  test.each([
    ['/w', '/w/dist/a.whl', 'dist/a.whl'],
    ['/w', '/w', ''],
    ['/w/', '/w/.', ''],
    ['/w', '/w/dist/../a', 'a'],
    ['/w', '/w/..tools/python3', '..tools/python3'],
    ['/w', '/w/...', '...'],
    ['/w', '/w/a\\b', 'a\\b'],
    ['/', '/a', 'a'],
    ['/w', '/', undefined],
    ['/w', '/wide/a', undefined],
    ['/w', '/w/../a', undefined],
    ['/w/x', '/w/y', undefined],
  ])('from %s to %s: %s', (directory, path, way) => {
    expect(pathWithin(directory, path, posix)).toBe(way)
  })

  test.each([
    ['D:\\w', 'D:\\w\\dist\\a.whl', 'dist/a.whl'],
    ['D:\\w', 'd:\\W\\a', 'a'],
    ['D:\\w', 'D:/w/a/b', 'a/b'],
    ['D:\\w', 'D:\\w\\..tools\\python3.exe', '..tools/python3.exe'],
    ['D:\\w', 'D:\\a', undefined],
    ['D:\\w', 'C:\\w\\a', undefined],
    ['D:\\w', '\\\\server\\share\\w\\a', undefined],
    ['\\\\server\\share', '\\\\server\\share\\a', 'a'],
  ])('on Windows, from %s to %s: %s', (directory, path, way) => {
    expect(pathWithin(directory, path, win32)).toBe(way)
  })

  test('takes the rules of this machine where none are given', () => {
    expect(pathWithin(import.meta.dirname, import.meta.filename)).toBe('path-within.test.ts')
  })
})
