import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillTables } from '../scripts/write-readme-tables.ts'
import { INPUT_NAMES } from '../src/inputs/names.ts'
import { OUTCOME_WORDS } from '../src/report/describe-outcome.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const actionYml = readFileSync(join(root, 'action.yml'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: object }

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n')

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** All steps that the README shows, whether a block is a whole workflow or a list of steps. */
const steps = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, block = '']) => collectSteps(parse(block)))

function collectSteps(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return []
  if ('uses' in value) return [value as Step]
  return Object.values(value).flatMap(collectSteps)
}

describe('README.md', () => {
  test('has the inputs and outputs of action.yml (else run: node scripts/write-readme-tables.ts)', () => {
    expect(fillTables(readme, actionYml)).toBe(readme)
  })

  test('shows the action with inputs that exist', () => {
    const ours = steps.filter(step => step.uses?.includes('/pypi-publish@'))
    expect(ours.length).toBeGreaterThan(3)
    const used = ours.flatMap(step => Object.keys(step.with ?? {}))
    expect(used.filter(name => !(INPUT_NAMES as readonly string[]).includes(name))).toEqual([])
  })

  test('names every outcome of a file', () => {
    const [, list = ''] = /^A file's outcome is ([\s\S]*?)\n\n/m.exec(readme) ?? []
    const named = [...list.matchAll(/`([a-z-]+)`/g)].map(match => match[1]).filter(name => name !== 'skip-existing')
    expect(named.toSorted()).toEqual(Object.keys(OUTCOME_WORDS).toSorted())
  })

  test('names the variables that the program reads, and no other', () => {
    const read = [...source.matchAll(/'((?:TWINE|UV|SIGSTORE)_[A-Z_]+)'/g)].map(match => match[1])
    const named = [...readme.matchAll(/`((?:TWINE|UV|SIGSTORE)_[A-Z_]+)`/g)].map(match => match[1])
    expect(new Set(named)).toEqual(new Set(read))
  })

  test('names scripts that exist', () => {
    const commands = [...readme.matchAll(/^npm (?:ci && npm )?(start|cit|test)\b/gm)].map(match => match[1])
    expect(commands).toEqual(['start', 'cit'])
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) })
  })
})
