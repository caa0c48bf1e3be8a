import type { SourceDistribution } from '../../distributions/distribution.ts'
import { normalizeProjectName } from '../../packaging/project-name.ts'
import { canonicalVersion, parseVersion } from '../../packaging/version.ts'

/** One way to take a file name apart. */
export interface SdistFilenameReading {
  readonly project: string
  readonly version: string
}

/**
 * Every way in which an sdist's file name can be read as a project and a version. Old build tools left hyphens in
 * both: `some-thing-1.0-1.tar.gz` is version `1.0-1`, which is `1.0.post1`, of `some-thing`. Pure.
 * @returns project normalised, version canonical
 */
export function sdistFilenameReadings({ parsedFilename }: SourceDistribution): readonly SdistFilenameReading[] {
  const parts = `${parsedFilename.writtenName}-${parsedFilename.writtenVersion}`.split('-')
  return parts.slice(1).flatMap((_, index) => {
    const version = parseVersion(parts.slice(index + 1).join('-'))
    if (version === undefined) return []
    const project = normalizeProjectName(parts.slice(0, index + 1).join('-'))
    return [{ project, version: canonicalVersion(version) }]
  })
}
