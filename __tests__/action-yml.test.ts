import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { DEPRECATED_INPUT_NAMES, INPUT_NAMES } from '../src/inputs/names.ts'
import { parseInputs } from '../src/inputs/parse-inputs.ts'
import { OUTPUT_NAMES } from '../src/report/format-outputs.ts'

const text = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
const inputs = readEntries('inputs')
const outputs = readEntries('outputs')

describe('action.yml', () => {
  test('declares every input that the program reads, and no other', () => {
    expect([...inputs.keys()].sort()).toEqual([...INPUT_NAMES, ...Object.keys(DEPRECATED_INPUT_NAMES)].sort())
  })

  test('declares every output that the program sets, and no other', () => {
    expect([...outputs.keys()]).toEqual([...OUTPUT_NAMES])
  })

  test('describes each of them in a sentence', () => {
    for (const [name, fields] of [...inputs, ...outputs]) {
      expect([name, fields.get('description')]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)])
    }
  })

  test.each(Object.entries(DEPRECATED_INPUT_NAMES))('deprecates %s in favour of %s', (oldName, newName) => {
    expect(inputs.get(oldName)?.get('deprecationMessage')).toContain(`\`${newName}\``)
    expect(inputs.get(oldName)?.has('default')).toBe(false)
  })

  test('deprecates nothing else', () => {
    const deprecated = [...inputs].filter(([, fields]) => fields.has('deprecationMessage'))
    expect(deprecated.map(([name]) => name)).toEqual(Object.keys(DEPRECATED_INPUT_NAMES))
  })

  test('requires no input', () => {
    expect([...inputs.values()].map(fields => fields.get('required'))).toEqual(Array(inputs.size).fill('false'))
  })

  test('declares the documented defaults, and none where another name or a variable stands in', () => {
    const defaults = [...inputs].map(([name, fields]) => [name, fields.get('default')])
    expect(Object.fromEntries(defaults.filter(([, value]) => value !== undefined))).toEqual({
      user: '__token__',
      wait: '0',
      concurrency: '4',
      retries: '4',
      timeout: '600',
      verbose: 'false',
      comment: 'false',
      'github-token': `\${{ github.token }}`,
    })
  })

  test('declares the same defaults as the program has', () => {
    const environment: Record<string, string> = {}
    for (const [name, fields] of inputs) environment[`INPUT_${name.toUpperCase()}`] = fields.get('default') ?? ''
    environment['INPUT_GITHUB-TOKEN'] = ''
    const asDeclared = parseInputs(environment, '/workspace').inputs
    const withoutInputs = parseInputs({}, '/workspace').inputs
    expect(asDeclared).toEqual(withoutInputs)
  })

  test.each([
    ['repository', 'pypi'],
    ['packages-dir', 'dist'],
    ['verify-metadata', 'true'],
    ['skip-existing', 'false'],
    ['print-hash', 'false'],
    ['attestations', 'true'],
    ['if-nothing-new', 'notice'],
    ['dry-run', 'false'],
    ['check-tag', 'auto'],
  ])('states the default of %s in its description', (name, value) => {
    expect(inputs.get(name)?.get('description')).toMatch(new RegExp(`(Default: |then to )\`${value}\``))
  })

  test('runs the bundle on Node 24', () => {
    expect(text).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/index\.js\n/m)
  })

  test('uses an icon and a colour, as the Marketplace asks', () => {
    expect(text).toMatch(/^branding:\n {2}icon: [a-z-]+\n {2}color: [a-z]+\n/m)
  })
})

type Fields = ReadonlyMap<string, string>

/** Reads the part of YAML that action.yml is written in: mappings, plain and quoted scalars, and folded `>-` blocks. */
function readEntries(section: string): ReadonlyMap<string, Fields> {
  const body = new RegExp(`^${section}:\\n((?: .*\\n|\\n)+)`, 'm').exec(text)?.[1] ?? ''
  const entries = matchWhole(body, /^ {2}([a-z_-]+):\n((?: {4}.*\n)+)/gm)
  return new Map(entries.map(([, name = '', fields = '']) => [name, readFields(fields)]))
}

function readFields(body: string): Fields {
  const fields = matchWhole(body, /^ {4}([A-Za-z]+): (?:>-\n((?: {6}\S.*\n)+)|(.*)\n)/gm)
  return new Map(
    fields.map(([, name = '', folded, scalar = '']) => [
      name,
      folded?.trim().replace(/\s+/g, ' ') ?? readScalar(scalar),
    ]),
  )
}

function readScalar(scalar: string): string {
  const quoted = /^'([^']*)'$/.exec(scalar)?.[1]
  // In a plain scalar these would end it, or mean something else.
  if (quoted === undefined) expect(scalar).not.toMatch(/: | #|^[&*!|>%@`'"{[]/)
  return quoted ?? scalar
}

/** All matches, which together must be all of the text: whatever this reader does not know is a failure. */
function matchWhole(body: string, pattern: RegExp): readonly RegExpExecArray[] {
  expect(body.replace(pattern, '').trim()).toBe('')
  return [...body.matchAll(pattern)]
}
