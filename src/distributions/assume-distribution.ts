import { type CoreMetadata, fieldValue } from '../packaging/core-metadata.ts'
import type { DistributionFilename } from '../packaging/distribution-filename.ts'
import type { InvalidFilename } from '../packaging/invalid-filename.ts'
import type { Version } from '../packaging/version.ts'
import type { SdistReading, WheelReading } from './archive-reading.ts'
import type { CheckedMetadata } from './check-core-metadata.ts'
import type { ArchiveContents } from './contents/contents.ts'
import type { Digests, Distribution, DistributionFile } from './distribution.ts'

/** What a file's name and its core metadata tell, each of which may have defects. */
export interface WhatIsKnown {
  readonly file: DistributionFile & { readonly digests: Digests }
  readonly parsedFilename: DistributionFilename | InvalidFilename
  readonly metadata: CoreMetadata
  readonly checked: CheckedMetadata
  readonly archive: WheelReading | SdistReading
  /** What was noticed in the archive and, defects included, on the way here. */
  readonly noticed: ArchiveContents
}

/**
 * The distribution that a file is, or would be without its defects: what the core metadata does not tell as it should,
 * the file name tells, and the other way round. Pure.
 * @returns `undefined` where neither has the name and version of the project, or the name of a wheel lacks its tags
 */
export function assumeDistribution(known: WhatIsKnown): Distribution | undefined {
  const { file, parsedFilename, checked, archive, noticed } = known
  const named = parsedFilename.kind === 'invalid' ? undefined : parsedFilename
  const project = checked.project ?? named?.project
  const version = checked.version ?? named?.version
  if (project === undefined || version === undefined) return undefined
  const filename = named ?? assumeFilename(file.filename, project, version)
  if (filename === undefined) return undefined
  const read = { ...file, project, version, metadata: completeMetadata(known.metadata, filename) }
  if (filename.kind === 'wheel' && archive.kind === 'wheel') {
    return { ...read, kind: 'wheel', parsedFilename: filename, contents: { ...archive.contents, ...noticed } }
  }
  if (filename.kind === 'sdist' && archive.kind === 'sdist') {
    return { ...read, kind: 'sdist', parsedFilename: filename, contents: { ...archive.contents, ...noticed } }
  }
  throw new Error(`${file.filename} was read as another kind of distribution than its name tells`)
}

/** A file name that its specification does not allow, taken apart as far as it goes. */
function assumeFilename(filename: string, project: string, version: Version): DistributionFilename | undefined {
  const parts = filename.replace(/\.(whl|tar\.gz)$/, '').split('-')
  if (!filename.endsWith('.whl')) {
    const [writtenVersion = '', ...name] = parts.toReversed()
    return { kind: 'sdist', writtenName: name.toReversed().join('-'), writtenVersion, project, version }
  }
  const [writtenName = '', writtenVersion = ''] = parts
  const [pythonTag, abiTag, platformTag] = parts.slice(2).slice(-3)
  if (pythonTag === undefined || abiTag === undefined || platformTag === undefined) return undefined
  return { kind: 'wheel', writtenName, writtenVersion, project, version, pythonTag, abiTag, platformTag }
}

/** Indexes want name and version: where the core metadata lacks them, they are sent as the file name has them. */
function completeMetadata(metadata: CoreMetadata, { writtenName, writtenVersion }: DistributionFilename): CoreMetadata {
  const missing = [
    { name: 'Name', value: writtenName } as const,
    { name: 'Version', value: writtenVersion } as const,
  ].filter(({ name }) => (fieldValue(metadata, name) ?? '') === '')
  if (missing.length === 0) return metadata
  const present = metadata.fields.filter(({ name }) => missing.every(field => field.name !== name))
  return { ...metadata, fields: [...missing, ...present] }
}
