/** Writes the tables of inputs and outputs into README.md, from action.yml: what a user reads is what the action declares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Declaration {
  readonly description: string
  readonly default?: string
  readonly deprecationMessage?: string
}

type Declarations = Readonly<Record<string, Declaration>>

/** README.md with both tables as action.yml has them. */
export function fillTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as { readonly inputs: Declarations; readonly outputs: Declarations }
  return fill(fill(readme, 'inputs', formatInputs(inputs)), 'outputs', formatOutputs(outputs))
}

function fill(readme: string, marker: string, table: readonly string[]): string {
  const pattern = new RegExp(`<!-- ${marker} -->[\\s\\S]*?<!-- end of ${marker} -->`)
  if (!pattern.test(readme)) throw new Error(`README.md has no place for the table of ${marker}.`)
  return readme.replace(pattern, () => `<!-- ${marker} -->\n\n${table.join('\n')}\n\n<!-- end of ${marker} -->`)
}

function formatInputs(inputs: Declarations): readonly string[] {
  const current = Object.entries(inputs).filter(([, input]) => input.deprecationMessage === undefined)
  const old = Object.entries(inputs).filter(([, input]) => input.deprecationMessage !== undefined)
  return [
    '| input | default | meaning |',
    '|---|---|---|',
    ...current.map(([name, input]) => `| \`${name}\` | ${formatDefault(input)} | ${cell(input.description)} |`),
    '',
    `Deprecated names that still work: ${old.map(([name]) => `\`${name}\``).join(', ')}.`,
    'Every other name is understood with underscores, too; what only resembles `dry-run` is an error.',
  ]
}

/** The default that is declared, or the one that the description states because variables can stand in for the input. */
function formatDefault(input: Declaration): string {
  const value = input.default ?? /(?:Default: |then to )(`[a-z]+`)/.exec(input.description)?.[1]
  if (value === undefined || value === '') return ''
  return value.startsWith('`') ? value : `\`${value}\``
}

function formatOutputs(outputs: Declarations): readonly string[] {
  return [
    '| output | meaning |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`),
  ]
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  writeFileSync(join(root, 'README.md'), fillTables(readme, readFileSync(join(root, 'action.yml'), 'utf8')))
}
