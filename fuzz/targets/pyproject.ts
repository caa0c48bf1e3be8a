import { locateInPyproject } from '../../src/report/locate-in-pyproject.ts'
import type { Target } from '../engine/target.ts'
import { must, mustAgree } from '../invariants.ts'

const CODES = [
  'file-conflict',
  'name-stdlib',
  'summary-x',
  'requires-python-invalid',
  'requires-dist-x',
  'rst-x',
  'license-file-missing',
  'classifier-x',
  'author-email-x',
  'zip-bad',
]

/** pyproject.toml, where the lines of findings are looked for. However lines end, they are the same. */
export const target: Target = {
  covers: ['report/locate-in-pyproject'],
  longestInput: 65_536,
  seeds: [
    '[project]\nname = "a"\nversion = "1"\ndependencies = [\n  "b",\n]\n[tool.x]\nversion = "2"\n',
    '  [ project ]  # x\n"name"=\'A\'\r\nlicense = "MIT"\n',
    '[project.urls]\n[project]\n',
  ],
  words: ['[project]', 'name = "a"', 'version = ', '"', "'", '[', ']', '#', '= [', '\r\n'],
  check(input) {
    const text = input.toString()
    for (const code of CODES) {
      const line = locateInPyproject(text, code, 'a')
      if (line === undefined) continue
      must(line >= 1 && (text.split('\n')[line - 1] ?? '').includes('='), 'a line with a key', line)
      mustAgree(locateInPyproject(text.replaceAll(/\r?\n/g, '\r\n'), code, 'a'), line, 'line breaks change nothing')
    }
  },
}
