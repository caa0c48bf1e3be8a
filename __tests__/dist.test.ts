import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const dist = new URL('../dist/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8')

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version?: string
  readonly type: string
  readonly licenses: readonly [{ readonly expression: string }]
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

const sbom: { readonly components: readonly Component[]; readonly dependencies: readonly { readonly ref: string }[] } =
  JSON.parse(read('sbom.cdx.json'))

describe('dist/licenses.txt', () => {
  test('has the licence and its text for every component of the bill of materials', () => {
    const sections = new Map(
      [...read('licenses.txt').matchAll(/^={80}\n(.+)\n={80}\n([\s\S]*?)(?=^={80}\n|$(?![\s\S]))/gm)].map(
        ([, title = '', text = '']) => [title, text.trim()],
      ),
    )
    const wanted = sbom.components.map(({ name, version, licenses: [{ expression }] }) => [name, version, expression])
    const titles = [...sections.keys()].map(title => /^(\S+)(?: (\S+))? \(.+\): (.+)$/.exec(title)?.slice(1, 4))
    expect(titles).toEqual(wanted)
    for (const [title, text] of sections) expect({ title, long: text.length > 500 }).toEqual({ title, long: true })
  })

  test('has the texts of docutils, whatever of its files is under which', () => {
    for (const text of ['Public Domain Dedication', 'Zero-Clause BSD', '2-Clause BSD license']) {
      expect(read('licenses.txt')).toContain(text)
    }
  })
})

describe('dist/sbom.cdx.json', () => {
  test('names for each component files that are there', () => {
    for (const { name, properties } of sbom.components) {
      const files = properties.filter(property => property.name === 'pypi-publish:file').map(({ value }) => value)
      const missing = files.filter(file => !existsSync(fileURLToPath(new URL(`../${file}`, dist))))
      expect({ name, missing, any: files.length > 0 }).toEqual({ name, missing: [], any: true })
    }
  })

  test('has docutils and the lists beside the npm packages', () => {
    const refs = sbom.components.map(component => component['bom-ref'])
    expect(refs).toEqual(
      expect.arrayContaining([expect.stringMatching(/^pkg:pypi\/docutils@/), 'data:trove-classifiers']),
    )
    expect(new Set(refs).size).toBe(refs.length)
    expect(sbom.dependencies.map(({ ref }) => ref)).toEqual(['pypi-publish', ...refs])
  })

  test('has every npm package whose source the bundle quotes by its path', () => {
    const names = new Set(sbom.components.map(({ name }) => name))
    const chunks = readdirSync(dist).filter(name => name.endsWith('.js'))
    const quoted = chunks.flatMap(name =>
      [...read(name).matchAll(/^;\/\/ CONCATENATED MODULE: .*\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
        match => match[1],
      ),
    )
    expect(new Set(quoted).size).toBeGreaterThan(10)
    expect([...new Set(quoted)].filter(name => !names.has(name ?? ''))).toEqual([])
  })
})

test('Differences of dist/ are text, folded on GitHub: a proposal can be read', () => {
  const attributes = readFileSync(new URL('../.gitattributes', dist), 'utf8')
  expect(attributes.split('\n').filter(line => line.startsWith('dist/'))).toEqual([
    'dist/** -text linguist-generated=true',
  ])
})
