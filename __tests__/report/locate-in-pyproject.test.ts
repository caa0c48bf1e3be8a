import { describe, expect, test } from '@jest/globals'
import { locateInPyproject } from '../../src/report/locate-in-pyproject.ts'

const PYPROJECT = `\
[build-system]
requires = ["hatchling"]

[project]
name = "TS_Tools" # the tutorial's
version = "0.1"
"readme" = "README.rst"
dependencies = [
  "numpy",
]

[tool.other]
version = "9"
license = "MIT"
`

describe('locateInPyproject()', () => {
  test.each([
    ['file-conflict', 6],
    ['version-local', 6],
    ['name-stdlib', 5],
    ['rst-render-failure', 7],
    ['requires-dist-direct-url', 8],
  ])('locateInPyproject() finds the line that %s is about', (code, line) => {
    expect(locateInPyproject(PYPROJECT, code, 'ts-tools')).toBe(line)
    expect(locateInPyproject(PYPROJECT.replaceAll('\n', '\r\n'), code, 'ts-tools')).toBe(line)
  })

  test.each([
    ['a key that the table does not have', 'license-expression-syntax', 'ts-tools', PYPROJECT],
    ['a finding that no key causes', 'zip-bad', 'ts-tools', PYPROJECT],
    ['another project’s file', 'file-conflict', 'demo', PYPROJECT],
    ['no file', 'file-conflict', 'ts-tools', ''],
    ['a file without the table', 'file-conflict', 'ts-tools', '[tool.poetry]\nname = "ts-tools"\nversion = "1"\n'],
  ])('locateInPyproject() finds nothing for %s', (_what, code, project, text) => {
    expect(locateInPyproject(text, code, project)).toBeUndefined()
  })
})
