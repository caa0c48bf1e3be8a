import type { WheelContents } from '../../src/distributions/contents/contents.ts'
import type { SourceDistribution, Wheel } from '../../src/distributions/distribution.ts'
import type { CoreMetadata, CoreMetadataFieldName } from '../../src/packaging/core-metadata.ts'
import { parseSdistFilename } from '../../src/packaging/sdist-filename.ts'
import { parseWheelFilename } from '../../src/packaging/wheel-filename.ts'

/** Core metadata of a small project; `fields` are added behind the three that every file has. */
export function someCoreMetadata(
  name = 'tstools',
  version = '0.1',
  fields: readonly (readonly [CoreMetadataFieldName, string])[] = [],
  description?: string,
): CoreMetadata {
  const all = [['Metadata-Version', '2.4'], ['Name', name], ['Version', version], ...fields] as const
  return {
    fields: all.map(([field, value]) => ({ name: field, value })),
    ...(description === undefined ? {} : { description }),
    defects: [],
  }
}

/** A wheel as it is after reading: valid by default, each property can be replaced. */
export function aWheel(filename = 'tstools-0.1-py3-none-any.whl', overrides: Partial<Wheel> = {}): Wheel {
  const parsedFilename = parseWheelFilename(filename)
  if (parsedFilename.kind === 'invalid') throw new Error(`a test asked for an impossible wheel: ${filename}`)
  return {
    kind: 'wheel',
    path: `/workspace/dist/${filename}`,
    filename,
    size: 1000,
    attestationPaths: [],
    project: parsedFilename.project,
    version: parsedFilename.version,
    metadata: someCoreMetadata(parsedFilename.writtenName, parsedFilename.version.text),
    digests: { sha256: fakeSha256(filename) },
    parsedFilename,
    contents: someWheelContents(),
    ...overrides,
  }
}

/** What is in a wheel that is in order. */
export function someWheelContents(overrides: Partial<WheelContents> = {}): WheelContents {
  const record = { state: 'read', unlisted: { count: 0, examples: [] }, absent: { count: 0, examples: [] } } as const
  return { faults: [], missingLicenseFiles: [], unpackedBytes: 3000, missingFiles: [], record, ...overrides }
}

/** An sdist as it is after reading. */
export function anSdist(
  filename = 'tstools-0.1.tar.gz',
  overrides: Partial<SourceDistribution> = {},
): SourceDistribution {
  const parsedFilename = parseSdistFilename(filename)
  if (parsedFilename.kind === 'invalid') throw new Error(`a test asked for an impossible sdist: ${filename}`)
  return {
    kind: 'sdist',
    path: `/workspace/dist/${filename}`,
    filename,
    size: 500,
    attestationPaths: [],
    project: parsedFilename.project,
    version: parsedFilename.version,
    metadata: someCoreMetadata(parsedFilename.writtenName, parsedFilename.version.text),
    digests: { sha256: fakeSha256(filename) },
    parsedFilename,
    contents: { faults: [], missingLicenseFiles: [] },
    ...overrides,
  }
}

/** 64 hexadecimal digits that depend on the text alone. */
export function fakeSha256(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(64, '0').slice(-64)
}
