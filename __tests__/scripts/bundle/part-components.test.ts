import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readParts } from '../../../scripts/bundle/part-components.ts'
import type { Part } from '../../../scripts/bundle/parts.ts'
import type { ShippedComponent } from '../../../scripts/bundle/shipped-component.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parts-'))
  mkdirSync(join(root, 'bundle'))
  mkdirSync(join(root, 'c'))
  mkdirSync(join(root, 'scripts', 'bundle', 'part-licenses'), { recursive: true })
  writeFileSync(join(root, 'bundle', 'index.js'), '// Copied from elsewhere\n')
  writeFileSync(join(root, 'bundle', '7.index.js'), '// Nothing\n')
  writeFileSync(join(root, 'scripts', 'bundle', 'part-licenses', 'elsewhere.txt'), 'As you like.\n')
  writeFileSync(join(root, 'c', 'one.c'), '/* By\n   one. */\nint one;\n')
  writeFileSync(join(root, 'c', 'two.c'), '// By\n// two.\n\n// Not this.\n')
})
afterAll(() => rmSync(root, { recursive: true }))

const carrier: ShippedComponent = {
  name: 'carrier',
  version: '1.2.3',
  kind: 'npm package',
  packageUrl: 'pkg:npm/carrier@1.2.3',
  license: 'MIT',
  licenseTexts: ['MIT'],
  files: ['index.js'],
  bytes: 9,
  uses: [],
}
const part: Part = {
  name: 'elsewhere',
  inside: 'carrier',
  packageUrl: 'pkg:npm/elsewhere',
  license: 'ISC',
  texts: 'elsewhere.txt',
  marks: ['Copied from elsewhere'],
}
const read = (changed: Partial<Part> = {}) =>
  readParts(root, join(root, 'bundle'), [carrier], [{ ...part, ...changed }])

describe('readParts()', () => {
  test('says what a package has from elsewhere, in which files, and under which licence', () => {
    expect(read()).toEqual([
      {
        name: 'elsewhere',
        inside: carrier,
        kind: 'part of a package',
        packageUrl: 'pkg:npm/elsewhere',
        license: 'ISC',
        licenseTexts: ['As you like.\n'],
        files: ['index.js'],
        uses: [],
      },
    ])
  })

  test('takes the terms of sources in C from their first comments', () => {
    expect(read({ texts: 'c' })[0]?.licenseTexts).toEqual(['one.c:\n/* By\n   one. */', 'two.c:\n// By\n// two.'])
  })

  test.each<[string, Partial<Part>]>([
    ['a mark is gone', { marks: ['Copied from elsewhere', 'By nobody'] }],
    ['its package is gone', { inside: 'other' }],
    ['its WebAssembly is gone', { marks: [], webAssembly: 'run' }],
    ['its licence is not there', { texts: 'other.txt' }],
  ])('refuses what is not there: %s', (_, changed) => {
    expect(() => read(changed)).toThrow()
  })
})
