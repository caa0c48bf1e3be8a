import type { Distribution } from '../distributions/distribution.ts'
import { formatPrintableLine } from '../errors/printable-text.ts'
import type { PackageIndex } from '../package-index/package-index.ts'
import { fieldValue } from '../packaging/core-metadata.ts'
import { canonicalVersion } from '../packaging/version.ts'
import type { FileResult } from '../upload/file-outcome.ts'
import { isOnIndex } from './describe-outcome.ts'
import { formatInstallCommand } from './format-install-command.ts'
import type { ReleaseReport } from './report.ts'

/**
 * The files by project and version, in the order in which each release first appears. Pure.
 * A file that could not be read belongs to no release: what it says of itself is not known.
 */
export function buildReleases(files: readonly FileResult[], index: PackageIndex | undefined): readonly ReleaseReport[] {
  const readable = files.flatMap(file => (file.distribution === undefined ? [] : [{ file, of: file.distribution }]))
  // `1.0` and `1.0.0` are one release on an index.
  const groups = Map.groupBy(readable, ({ of }) => `${of.project} ${canonicalVersion(of.version)}`)
  return [...groups.values()].flatMap(members => {
    const first = members[0]?.of
    return first === undefined
      ? []
      : [
          buildRelease(
            first,
            members.map(({ file }) => file),
            index,
          ),
        ]
  })
}

function buildRelease(
  distribution: Distribution,
  files: readonly FileResult[],
  index: PackageIndex | undefined,
): ReleaseReport {
  const { project } = distribution
  const version = distribution.version.text
  const name = formatPrintableLine(fieldValue(distribution.metadata, 'Name') ?? project, 200)
  // An address of nothing would be an error 404 for whoever follows it.
  const place = files.some(isOnIndex) ? index : undefined
  const url = place?.releaseUrl?.(project, version)
  const installCommand = place === undefined ? undefined : formatInstallCommand(name, version, place)
  return {
    name,
    project,
    version,
    ...(url === undefined ? {} : { url }),
    ...(installCommand === undefined ? {} : { installCommand }),
    files,
  }
}
