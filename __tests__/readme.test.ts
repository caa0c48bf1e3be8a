import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillTables } from '../scripts/write-readme-tables.ts'
import { INPUT_NAMES } from '../src/inputs/names.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const actionYml = readFileSync(join(root, 'action.yml'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: object }

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
    expect(ours.length).toBeGreaterThan(4)
    const used = ours.flatMap(step => Object.keys(step.with ?? {}))
    expect(used.filter(name => !(INPUT_NAMES as readonly string[]).includes(name))).toEqual([])
  })

  test('names scripts that exist', () => {
    const commands = [...readme.matchAll(/^npm (?:ci && npm )?(start|cit|test)\b/gm)].map(match => match[1])
    expect(commands).toEqual(['start', 'cit'])
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) })
  })
})

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'])('%s', file => {
  test('links to files that exist', () => {
    const text = readFileSync(join(root, file), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(match => match[1] ?? '')
    expect(links.filter(link => !existsSync(join(root, dirname(file), link)))).toEqual([])
  })
})
