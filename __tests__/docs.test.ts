import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { formatDependenciesCommand, formatInstallCommand } from '../src/report/format-install-command.ts'
import { TESTPYPI } from './support/some-reports.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => read(join('src', name)))
  .join('\n')

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`),
].filter(name => name.endsWith('.md'))

/** Headings as GitHub names them in addresses. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(match =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('docs/troubleshooting.md', () => {
  test('has a heading for every problem that the program can report, and for no other', () => {
    const codes = new Set([...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(match => match[1]))
    const headings = [...read('docs/troubleshooting.md').matchAll(/^### `([a-z-]+)`$/gm)].map(match => match[1])
    expect(headings.toSorted()).toEqual([...codes].toSorted())
  })
})

describe('docs/rehearsals.md', () => {
  test('has the commands that summary and comment have', () => {
    const page = read('docs/rehearsals.md')
    const [name, version] = ['tstools', '0.2.dev301']
    expect(page).toContain(
      `\n${formatInstallCommand(name, version, TESTPYPI)}\n${formatDependenciesCommand(name, version)}\n`,
    )
  })
})

describe.each(pages)('%s', page => {
  test('has no link into this repository that leads nowhere', () => {
    const dead = [...read(page).matchAll(/(?:\]\(|(?:src|srcset)=")(?!https?:)([^)\s"]+)/g)]
      .map(match => match[1] ?? '')
      .filter(link => {
        const [path = '', anchor] = link.split('#')
        const target = path === '' ? page : join(dirname(page), path)
        const exists = statSync(join(root, target), { throwIfNoEntry: false }) !== undefined
        return !exists || (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))
      })
    expect(dead).toEqual([])
  })

  // That they are still there is not asked: no test needs more than this machine.
  test('has links to the web that are addresses, with encryption', () => {
    const addresses = [...read(page).matchAll(/\]\((\w+:[^)\s]*)/g)].map(match => match[1] ?? '')
    expect(addresses.filter(address => !URL.canParse(address) || !address.startsWith('https://'))).toEqual([])
  })
})
