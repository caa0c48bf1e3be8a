import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findUses, readNpmComponents } from '../../../scripts/bundle/npm-components.ts'

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
const lockfile = {
  packages: {
    '': { dependencies: { '@a/b': '^1.0.0', c: '1.0.0' } },
    'node_modules/@a/b': { version: '1.2.3', integrity, license: 'MIT', dependencies: { c: '^2.0.0', d: '*' } },
    'node_modules/@a/b/node_modules/c': { version: '2.0.0', integrity, license: 'MIT' },
    'node_modules/c': { version: '1.0.0', integrity, license: 'MIT' },
  },
}

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'components-'))
  mkdirSync(join(root, 'node_modules', '@a', 'b'), { recursive: true })
  writeFileSync(join(root, 'node_modules', '@a', 'b', 'LICENSE'), 'As you like.\n')
  mkdirSync(join(root, 'node_modules', 'c'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

describe('readNpmComponents()', () => {
  const inBundle = (path: string) => [{ path, files: ['index.js'], bytes: 3 }]

  test('knows version, digest and licence from the lockfile, and the text from the package', () => {
    expect(readNpmComponents(root, lockfile, inBundle('node_modules/@a/b'))).toEqual([
      {
        name: '@a/b',
        version: '1.2.3',
        kind: 'npm package',
        packageUrl: 'pkg:npm/%40a/b@1.2.3',
        license: 'MIT',
        licenseTexts: ['As you like.\n'],
        digest: { algorithm: 'SHA-512', value: '01'.repeat(64) },
        files: ['index.js'],
        bytes: 3,
        uses: [],
      },
    ])
  })

  test('refuses what has no licence text, and what the lockfile does not know', () => {
    expect(() => readNpmComponents(root, lockfile, inBundle('node_modules/c'))).toThrow('has no licence text')
    expect(() => readNpmComponents(root, lockfile, inBundle('node_modules/e'))).toThrow('does not say enough')
  })
})

describe('findUses()', () => {
  const bundled = new Set(['node_modules/@a/b', 'node_modules/@a/b/node_modules/c', 'node_modules/c'])

  test('takes the version that lies nearest', () => {
    expect(findUses('node_modules/@a/b', lockfile, bundled)).toEqual(['pkg:npm/c@2.0.0'])
    expect(findUses('', lockfile, bundled)).toEqual(['pkg:npm/%40a/b@1.2.3', 'pkg:npm/c@1.0.0'])
  })
})
