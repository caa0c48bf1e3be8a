import { type CoreMetadata, fieldValues } from '../packaging/core-metadata.ts'
import { parseDistributionFilename } from '../packaging/distribution-filename.ts'
import { parseCoreMetadata } from '../packaging/parse-core-metadata.ts'
import type { ArchiveReading, SdistReading, WheelReading } from './archive-reading.ts'
import { assumeDistribution } from './assume-distribution.ts'
import { checkCoreMetadata } from './check-core-metadata.ts'
import type { Defect } from './defect.ts'
import type { Digests, Distribution, DistributionFile, UnreadableDistribution } from './distribution.ts'

/** What the bytes of a file came to. */
export interface Reading {
  readonly archive: ArchiveReading
  readonly digests: Digests
}

/** What a file is, by its name and by what is in it: a distribution, or every reason why it is none. Pure. */
export function interpretReading(
  file: DistributionFile,
  { archive, digests }: Reading,
): Distribution | UnreadableDistribution {
  const parsedFilename = parseDistributionFilename(file.filename)
  const defects: Defect[] = []
  if (parsedFilename.kind === 'invalid') defects.push({ rule: parsedFilename.rule, detail: parsedFilename.reason })
  if (archive.kind === 'failed') defects.push(...archive.defects)
  const found = archive.kind === 'failed' ? archive.otherwise : archive
  if (found === undefined) return unreadable(file, digests, defects)

  const metadata = parseCoreMetadata(found.metadata)
  const checked = checkCoreMetadata(metadata)
  defects.push(...checked.defects)
  const distribution = assumeDistribution({
    file: { ...file, digests },
    parsedFilename,
    metadata,
    checked,
    archive: found,
    noticed: {
      faults: [...defects, ...found.contents.faults],
      missingLicenseFiles: findMissingLicenseFiles(metadata, found),
    },
  })
  return defects.length === 0 && distribution !== undefined
    ? distribution
    : unreadable(file, digests, defects, distribution)
}

function findMissingLicenseFiles(metadata: CoreMetadata, archive: WheelReading | SdistReading): readonly string[] {
  return fieldValues(metadata, 'License-File')
    .map(path => `${archive.licenseDirectory}/${path}`)
    .filter(path => !archive.hasMember(path))
}

function unreadable(
  file: DistributionFile,
  digests: Digests,
  defects: readonly Defect[],
  otherwise?: Distribution,
): UnreadableDistribution {
  const [first, ...others] = defects
  if (first === undefined) {
    throw new Error(`the reading of ${file.filename} has neither what a distribution needs nor a defect`)
  }
  return { ...file, kind: 'unreadable', digests, defects: [first, ...others], ...(otherwise && { otherwise }) }
}
