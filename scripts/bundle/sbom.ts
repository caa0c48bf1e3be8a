import type { ShippedComponent } from './shipped-component.ts'

/** What the bill of materials is of: from `package.json`. */
export interface Product {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  /** References to its direct dependencies. */
  readonly uses: readonly string[]
}

/**
 * A software bill of materials as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), as the text of a JSON file. It has
 * neither a time nor a serial number: the same sources give the same bytes.
 */
export function formatSbom(product: Product, components: readonly ShippedComponent[]): string {
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': product.name,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ expression: product.license }],
      },
    },
    components: components.map(describeComponent),
    dependencies: [
      { ref: product.name, dependsOn: product.uses.toSorted() },
      ...components.map(component => ({ ref: formatReference(component), dependsOn: component.uses.toSorted() })),
    ],
  }
  return `${JSON.stringify(sbom, undefined, 2)}\n`
}

function describeComponent(component: ShippedComponent): object {
  const { name, version, kind, inside, packageUrl, license, digest, files, bytes, webAssemblyModules } = component
  return {
    type: kind === 'data' ? 'data' : 'library',
    'bom-ref': formatReference(component),
    name,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { hashes: [{ alg: digest.algorithm, content: digest.value }] }),
    licenses: [{ expression: license }],
    purl: packageUrl,
    properties: [
      ...files.map(file => ({ name: 'pypi-publish:file', value: `dist/${file}` })),
      ...formatProperty('source-bytes', bytes),
      ...formatProperty('part-of', inside?.packageUrl),
      ...formatProperty('webassembly-modules', webAssemblyModules),
    ],
  }
}

function formatProperty(name: string, value: string | number | undefined): readonly object[] {
  return value === undefined ? [] : [{ name: `pypi-publish:${name}`, value: String(value) }]
}

/** What one entry calls another by. A list is not the package that it was taken from, and neither is a part. */
export function formatReference({ kind, name, inside, packageUrl }: ShippedComponent): string {
  if (inside !== undefined) return `part:${inside.packageUrl}:${name}`
  return kind === 'data' ? `data:${name}` : packageUrl
}
