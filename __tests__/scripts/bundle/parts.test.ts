import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { PARTS } from '../../../scripts/bundle/parts.ts'
import { findWebAssembly } from '../../../scripts/bundle/web-assembly.ts'

const dist = new URL('../../../dist/', import.meta.url)
const scripts = readdirSync(dist)
  .filter(name => name.endsWith('.js'))
  .map(name => ({ name, text: readFileSync(new URL(name, dist), 'utf8') }))

interface Component {
  readonly 'bom-ref': string
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

const sbom: { readonly components: readonly Component[] } = JSON.parse(
  readFileSync(new URL('sbom.cdx.json', dist), 'utf8'),
)

/** What the whole bill says under one name. */
function valuesOf(property: string): readonly string[] {
  return sbom.components.flatMap(({ properties }) =>
    properties.filter(({ name }) => name === `pypi-publish:${property}`).map(({ value }) => value),
  )
}

/** Lines that name an author, or say that something is from elsewhere. */
const FOREIGN = [
  /copyright ?\(c\)|\(c\) [A-Z]|Copyright [A-Z\d]|copyright notice from|@license|SPDX-License/,
  /\b(?:licensed|released) under|\b(?:adapted|extracted|copied|lifted|ported|borrowed|taken|derived|stolen) from(?:$| https?:| node\b| the [\w-]+ repo)/i,
  /\bbased (?:off )?(?:of|on) (?:https?:|\w+ - )|\bport of\b|\binfluenced by\b/i,
]

/** Packages about themselves. */
const OWN = [
  'Copyright(c) 2015 Douglas Christopher Wilson', // content-type
  '(c) Dani Biro', // hash-wasm
  '@license MIT', // hash-wasm
  'Ported from https://github.com/nodejs/undici/pull/907',
]

describe('The list of parts', () => {
  test('accounts for every line of the bundle that names an author or another source', () => {
    const known = [...OWN, ...PARTS.flatMap(({ marks }) => marks)]
    const unknown = scripts.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter(line => FOREIGN.some(words => words.test(line)) && !known.some(mark => line.includes(mark)))
        .map(line => `${name}: ${line.trim()}`),
    )
    expect(unknown).toEqual([])
  })

  test('accounts for every module of WebAssembly in the bundle, and the bill counts them', () => {
    const modules = scripts.flatMap(({ text }) => findWebAssembly(text))
    const known = PARTS.flatMap(({ webAssembly }) => (webAssembly === undefined ? [] : [webAssembly]))
    expect(modules.filter(({ exports }) => exports.filter(name => known.includes(name)).length !== 1)).toEqual([])
    const counted = valuesOf('webassembly-modules').reduce((sum, value) => sum + Number(value), 0)
    expect({ counted, any: counted > 0 }).toEqual({ counted: modules.length, any: true })
  })

  test('is in the bill, part by part, each with the package that carries it', () => {
    const named = PARTS.map(({ name, inside }) => `${inside} ${name}`)
    const billed = sbom.components.flatMap(component => {
      const [, carrier, name] = /^part:pkg:npm\/(.+)@[\d.]+:(.+)$/.exec(component['bom-ref']) ?? []
      return carrier === undefined ? [] : [`${decodeURIComponent(carrier)} ${name}`]
    })
    expect(billed).toEqual(named)
    expect(valuesOf('part-of')).toHaveLength(PARTS.length)
  })

  test('has the texts of what runs always, and of what is only there', () => {
    const texts = readFileSync(new URL('licenses.txt', dist), 'utf8')
    for (const name of ['Fedor Indutny', 'Einar Otto Stangvik', 'Microsoft Corporation', 'Samuel Neves', 'Joyent']) {
      expect(texts).toContain(name)
    }
  })
})

describe('findWebAssembly()', () => {
  test('finds modules in quotes, and says what they export', () => {
    // (module (func (export "f")))
    const module = Buffer.from('0061736d01000000010401600000030201000705010166' + '00000a040102000b', 'hex')
    expect(findWebAssembly(`a = '${module.toString('base64')}'`)).toEqual([{ bytes: module.length, exports: ['f'] }])
    expect(findWebAssembly('const name = "AGF"')).toEqual([])
  })

  test('takes nothing for a module that is none', () => {
    expect(() => findWebAssembly(`"${Buffer.from('\0asm\x01\0\0\0nonsense').toString('base64')}"`)).toThrow()
  })
})
