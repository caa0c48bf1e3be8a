import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Places } from '../../src/inputs/absolute-path.ts'
import { InputReading } from '../../src/inputs/input-reading.ts'
import { parseFileSelection } from '../../src/inputs/parse-file-selection.ts'
import type { Environment } from '../../src/world/runner.ts'

const LINUX: Places = { workspace: '/workspace', home: '/home/runner', path: posix }
const WINDOWS: Places = { workspace: 'D:\\a\\demo', home: 'C:\\Users\\runner', path: win32 }

function select(environment: Environment, places = LINUX) {
  const reading = new InputReading(environment)
  return { ...parseFileSelection(reading, places), warnings: reading.warnings, problems: reading.problems }
}

function patternsOf(files: string, places = LINUX): readonly string[] {
  return select({ INPUT_FILES: files }, places).filePatterns
}

describe('parseFileSelection()', () => {
  test('takes everything in dist by default', () => {
    expect(select({})).toEqual({ packagesDirectory: '/workspace/dist', filePatterns: [], warnings: [], problems: [] })
  })

  test('lets files stand in for the default directory', () => {
    const { packagesDirectory, filePatterns } = select({ INPUT_FILES: 'wheels/*.whl' })
    expect([packagesDirectory, filePatterns]).toEqual([undefined, ['/workspace/wheels/*.whl']])
  })

  test('adds files to a directory that was named, even to dist', () => {
    const { packagesDirectory, filePatterns } = select({ INPUT_FILES: 'wheels/*.whl', 'INPUT_PACKAGES-DIR': 'dist' })
    expect([packagesDirectory, filePatterns]).toEqual(['/workspace/dist', ['/workspace/wheels/*.whl']])
  })

  test('takes exclusions alone away from the default directory', () => {
    const { packagesDirectory, filePatterns } = select({ INPUT_FILES: '!dist/*.tar.gz' })
    expect([packagesDirectory, filePatterns]).toEqual(['/workspace/dist', ['!/workspace/dist/*.tar.gz']])
  })

  test('excludes a name alone wherever it lies', () => {
    expect(patternsOf('!*.tar.gz\n!a-1.0.tgz\na/*\n!./b*')).toEqual([
      '!/**/*.tar.gz',
      '!/**/a-1.0.tgz',
      '/workspace/a/*',
      '!/workspace/b*',
    ])
    expect(patternsOf('!*.whl', WINDOWS)).toEqual(['!D:\\**\\*.whl'])
    expect(select({ INPUT_FILES: '!*.tar.gz' }).packagesDirectory).toBe('/workspace/dist')
  })

  test('takes one pattern a line, without blank lines and white space', () => {
    expect(patternsOf('\n a/*.whl \r\n\n!  a/x*\n\t!b/*\n!\n')).toEqual([
      '/workspace/a/*.whl',
      '!/workspace/a/x*',
      '!/workspace/b/*',
    ])
  })

  test('knows no comments', () => {
    expect(patternsOf('#1/*.whl')).toEqual(['/workspace/#1/*.whl'])
  })

  test('resolves dots, which the matcher does not accept', () => {
    expect(patternsOf('./dist/*.whl\n../other/./*.whl\n/opt/../srv/*.whl')).toEqual([
      '/workspace/dist/*.whl',
      '/other/*.whl',
      '/srv/*.whl',
    ])
  })

  test('knows the home directory', () => {
    expect(patternsOf('~/dist/*\n~user/*')).toEqual(['/home/runner/dist/*', '/workspace/~user/*'])
  })

  test('takes the name of the workspace literally', () => {
    const odd = { ...LINUX, workspace: '/work [x]/a*b?\\c' }
    expect(patternsOf('dist/*.whl', odd)).toEqual(['/work [[]x]/a[*]b[?]\\\\c/dist/*.whl'])
    expect(select({}, odd).packagesDirectory).toBe('/work [x]/a*b?\\c/dist')
  })

  test.each([
    ['dist/', '/workspace/dist'],
    ['./dist', '/workspace/dist'],
    ['.', '/workspace'],
    ['/opt/dist', '/opt/dist'],
    ['my [x] (1)', '/workspace/my [x] (1)'],
    ['~/dist', '/home/runner/dist'],
  ])('resolves packages-dir: %s', (text, path) => {
    expect(select({ 'INPUT_PACKAGES-DIR': text }).packagesDirectory).toBe(path)
  })

  test('follows the rules of Windows there', () => {
    expect(patternsOf('dist\\*.whl\n./dist/*.gz\nC:\\x\\*.whl\n!~/x', WINDOWS)).toEqual([
      'D:\\a\\demo\\dist\\*.whl',
      'D:\\a\\demo\\dist\\*.gz',
      'C:\\x\\*.whl',
      '!C:\\Users\\runner\\x',
    ])
    expect(select({ 'INPUT_PACKAGES-DIR': 'dist/' }, WINDOWS).packagesDirectory).toBe('D:\\a\\demo\\dist')
  })

  test('warns of a pattern where a path belongs', () => {
    const { packagesDirectory, warnings } = select({ 'INPUT_PACKAGES-DIR': 'artifacts/*' })
    expect(packagesDirectory).toBe('/workspace/artifacts/*')
    expect(warnings).toEqual([expect.stringContaining('`files`')])
  })

  test('warns of braces, which match only themselves', () => {
    expect(select({ INPUT_FILES: 'dist/*.{whl,tar.gz}' }).warnings).toEqual([expect.stringContaining('braces')])
  })
})
