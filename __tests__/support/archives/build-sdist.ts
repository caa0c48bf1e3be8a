import {
  type BuiltDistribution,
  type DistributionContents,
  filenameSpelling,
  writeCoreMetadata,
} from './distribution-contents.ts'
import { type TarMember, writeTarGz } from './write-tar-gz.ts'

/** Ways in which an sdist can be broken: each replaces what a correct one would have. */
export interface SdistFaults {
  readonly filename?: string
  /** Where everything lies; `NAME-VERSION` in a correct sdist. */
  readonly topDirectory?: string
  /** The bytes of PKG-INFO. */
  readonly pkgInfo?: string | Uint8Array
  /** Paths in the archive that are not written, for example `/PKG-INFO`. Ends suffice. */
  readonly leaveOut?: readonly string[]
  /** Written before the others: directories, links, files beside the top directory… */
  readonly firstMembers?: readonly TarMember[]
}

/**
 * An sdist (source distribution format, PEP 625): valid, unless faults are asked for. The same contents give the same
 * bytes. A `pyproject.toml` is written where `files` has none.
 */
export function buildSdist(contents: DistributionContents, faults: SdistFaults = {}): BuiltDistribution {
  const spelling = `${filenameSpelling(contents.name)}-${contents.version}`
  const top = faults.topDirectory ?? spelling
  const files = {
    'pyproject.toml': writePyproject(contents),
    ...contents.files,
    'PKG-INFO': faults.pkgInfo ?? writeCoreMetadata(contents),
  }
  const members = [
    ...(faults.firstMembers ?? []),
    ...Object.entries(files).map(([path, content]) => ({ name: `${top}/${path}`, content })),
  ].filter(member => !faults.leaveOut?.some(end => member.name.endsWith(end)))
  return { filename: faults.filename ?? `${spelling}.tar.gz`, bytes: writeTarGz(members) }
}

/** Enough for a build tool to make a wheel of the sdist: the module of the project's name is found by itself. */
function writePyproject({ name, version }: DistributionContents): string {
  return [
    '[build-system]',
    'requires = ["setuptools>=77"]',
    'build-backend = "setuptools.build_meta"',
    '',
    '[project]',
    `name = ${JSON.stringify(name)}`,
    `version = ${JSON.stringify(version)}`,
    '',
  ].join('\n')
}
