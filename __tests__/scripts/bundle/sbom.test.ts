import { describe, expect, test } from '@jest/globals'
import { formatSbom } from '../../../scripts/bundle/sbom.ts'
import type { ShippedComponent } from '../../../scripts/bundle/shipped-component.ts'

const undici: ShippedComponent = {
  name: 'undici',
  version: '6.0.0',
  kind: 'npm package',
  packageUrl: 'pkg:npm/undici@6.0.0',
  license: 'MIT',
  licenseTexts: ['MIT License'],
  digest: { algorithm: 'SHA-512', value: 'ab' },
  files: ['index.js', '7.index.js'],
  bytes: 12,
  uses: [],
}
const list: ShippedComponent = {
  ...undici,
  name: 'classifiers',
  kind: 'data',
  packageUrl: 'pkg:pypi/trove@1',
  bytes: 3,
}
const product = { name: 'us', version: '1.0.0', description: 'It is.', license: 'MIT', uses: ['b', 'a'] }

describe('formatSbom()', () => {
  const text = formatSbom(product, [undici, list])
  const sbom = JSON.parse(text)

  test('says of each component what it is, its digest, and where it lies', () => {
    expect(sbom.components[0]).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/undici@6.0.0',
      name: 'undici',
      version: '6.0.0',
      hashes: [{ alg: 'SHA-512', content: 'ab' }],
      licenses: [{ expression: 'MIT' }],
      purl: 'pkg:npm/undici@6.0.0',
      properties: [
        { name: 'pypi-publish:file', value: 'dist/index.js' },
        { name: 'pypi-publish:file', value: 'dist/7.index.js' },
        { name: 'pypi-publish:source-bytes', value: '12' },
      ],
    })
  })

  test('calls a list data, and keeps it apart from the package that it was taken from', () => {
    expect(sbom.components[1]).toMatchObject({ type: 'data', 'bom-ref': 'data:classifiers', purl: 'pkg:pypi/trove@1' })
  })

  test('says of a part which package carries it, and no version', () => {
    const { version: _, digest: __, bytes: ___, ...rest } = undici
    const part: ShippedComponent = {
      ...rest,
      name: 'llhttp',
      kind: 'part of a package',
      inside: undici,
      packageUrl: 'pkg:github/nodejs/llhttp',
      files: ['index.js'],
      webAssemblyModules: 2,
    }
    expect(JSON.parse(formatSbom(product, [part])).components).toEqual([
      {
        type: 'library',
        'bom-ref': 'part:pkg:npm/undici@6.0.0:llhttp',
        name: 'llhttp',
        licenses: [{ expression: 'MIT' }],
        purl: 'pkg:github/nodejs/llhttp',
        properties: [
          { name: 'pypi-publish:file', value: 'dist/index.js' },
          { name: 'pypi-publish:part-of', value: 'pkg:npm/undici@6.0.0' },
          { name: 'pypi-publish:webassembly-modules', value: '2' },
        ],
      },
    ])
  })

  test('says who uses what, sorted', () => {
    expect(sbom.dependencies[0]).toEqual({ ref: 'us', dependsOn: ['a', 'b'] })
  })

  test('has nothing that differs from one build to the next', () => {
    expect(formatSbom(product, [undici, list])).toBe(text)
    expect(sbom).not.toHaveProperty('serialNumber')
    expect(sbom.metadata).not.toHaveProperty('timestamp')
  })
})
