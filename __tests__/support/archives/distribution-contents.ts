/** What a project writes into its distributions. */
export interface DistributionContents {
  /** As METADATA spells it; the file name carries the normalised spelling. */
  readonly name: string
  readonly version: string
  /** `2.4` by default. */
  readonly metadataVersion?: string
  /** Fields of the core metadata behind Metadata-Version, Name and Version, in order: `['Requires-Dist', 'numpy']`. */
  readonly fields?: readonly (readonly [name: string, value: string])[]
  /** The body of the core metadata. */
  readonly description?: string
  /** Files by path: from the root of the wheel, or from the top directory of the sdist. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A distribution as a build tool leaves it in `dist`. */
export interface BuiltDistribution {
  readonly filename: string
  readonly bytes: Uint8Array
}

/** METADATA or PKG-INFO: e-mail headers, folded where a value has several lines, and the description as the body. */
export function writeCoreMetadata(contents: DistributionContents): string {
  const fields = [
    ['Metadata-Version', contents.metadataVersion ?? '2.4'],
    ['Name', contents.name],
    ['Version', contents.version],
    ...(contents.fields ?? []),
  ] as const
  const head = fields.map(([name, value]) => `${name}: ${value.replaceAll('\n', '\n        ')}\n`).join('')
  return contents.description === undefined ? head : `${head}\n${contents.description}`
}

/** How a file name spells a project: `My.Project` is `my_project` (binary and source distribution format). */
export function filenameSpelling(name: string): string {
  return name.replace(/[-_.]+/g, '_').toLowerCase()
}
