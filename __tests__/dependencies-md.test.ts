import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const page = read('docs/dependencies.md')
const manifest = JSON.parse(read('package.json'))
const locked: Readonly<Record<string, { readonly dev?: boolean; readonly version: string }>> = JSON.parse(
  read('package-lock.json'),
).packages
const sbom: { readonly components: readonly Component[] } = JSON.parse(read('dist/sbom.cdx.json'))
/** Lists are renewed by a machine, which writes no page. */
const named = sbom.components.filter(({ type }) => type === 'library')
const partOf = ({ properties }: Component) => properties.find(({ name }) => name === 'pypi-publish:part-of')?.value
const libraries = named.filter(component => partOf(component) === undefined)

interface Component {
  readonly type: 'library' | 'data'
  readonly name: string
  readonly version: string
  readonly licenses: readonly [{ readonly expression: string }]
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

/** Names in code marks, of the part of the page between a heading or sentence and the next heading. */
function namesAfter(start: string, end = /^## /m): readonly string[] {
  const part = page.split(start)[1]?.split(end)[0] ?? ''
  return [...part.matchAll(/`([@\w/.-]+)`/g)].map(match => match[1] ?? '').sort()
}

describe('docs/dependencies.md', () => {
  const rows = [...page.matchAll(/^\| (\*\*)?`([^`]+)`(?:\*\*)? \| (\S+) \| (\d+) KB \| [^|]+ \| [^|]+ \|$/gm)]

  test('has a row for everything that is in the bundle, with its version and size', () => {
    expect(rows.map(([, , name, version, size]) => ({ name, version, size }))).toEqual(
      libraries.map(({ name, version, properties }) => {
        const bytes = Number(properties.find(property => property.name.endsWith('bytes'))?.value)
        return { name, version, size: String(Math.round(bytes / 1000)) }
      }),
    )
  })

  test('has a row for every part of them that is from elsewhere, with its licence', () => {
    const parts = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(match =>
      match.slice(1),
    )
    expect(parts).toEqual(
      named.flatMap(component => {
        const [, carrier = ''] = /^pkg:npm\/(.+)@[\d.]+$/.exec(partOf(component) ?? '') ?? []
        if (carrier === '') return []
        return [[component.name, decodeURIComponent(carrier), component.licenses[0].expression]]
      }),
    )
  })

  test('gives a reason for each that was chosen', () => {
    const chosen = [...Object.keys(manifest.dependencies), 'docutils'].sort()
    const bold = rows.filter(([, mark]) => mark !== undefined).map(([, , name]) => name)
    expect(bold.sort()).toEqual(chosen)
    const reasons = [...page.matchAll(/^### `?([^`\n]+)`?\n\n([\s\S]*?)(?=\n##)/gm)]
    expect(reasons.map(([, name]) => name).sort()).toEqual(chosen)
    for (const [, name, text] of reasons) {
      expect({ name, text }).toEqual({ name, text: expect.stringMatching(/\*\*Secrets:\*\*[\s\S]*\*\*Instead:\*\*/) })
    }
  })

  test('lists what is installed with them, and left out', () => {
    const bundled = new Set(libraries.map(({ name }) => name))
    const installed = Object.entries(locked)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
      .filter(name => !(bundled.has(name) || name in manifest.optionalDependencies))
    expect(namesAfter('with nothing in the bundle:')).toEqual([...new Set(installed)].sort())
  })

  test('lists what builds and tests it', () => {
    const named = new Set(namesAfter('## What builds and tests it'))
    const wanted = [...Object.keys(manifest.devDependencies), ...Object.keys(manifest.optionalDependencies)]
    expect(wanted.filter(name => !named.has(name))).toEqual([])
  })
})
