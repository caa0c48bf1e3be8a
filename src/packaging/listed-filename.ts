import { normalizeProjectName } from './project-name.ts'
import { parseVersion, type Version } from './version.ts'

/** A file that an index has of a project. */
export interface ListedFilename {
  readonly kind: 'sdist' | 'built'
  readonly version: Version
}

/** File systems take no longer names; with a limit, a hostile one costs nothing. */
const LONGEST_FILENAME = 255

const SDIST = /\.(?:tar\.(?:gz|bz2|xz|z)|tar|tgz|zip)$/i
/** What a `bdist_dumb` archive has behind its version. */
const ARCHIVE_PLATFORM = /\.(?:linux|win|macosx|darwin|cygwin|freebsd|openbsd|netbsd|solaris|aix).*$/i
/** What installers have there: `1.0.win32-py2.7.exe`, `1.0-py2.7-macosx10.6.dmg`. */
const INSTALLER = /(?:[.-](?:py\d|win|linux|macosx).*)?\.(?:exe|msi|dmg)$/i
/** In these a hyphen of the version is an underscore, so that what follows a hyphen is something else. */
const ESCAPED = /(?:(?:-py\d[^-]*(?:-.*)?)?\.egg|-[^-]+\.[^-.]+\.rpm|(?:-\d[^-]*)?(?:-[^-]+){3}\.whl)$/i

/**
 * Reads the name of a file that an index lists of a project, in every format that PyPI ever took: new files are named
 * by stricter rules. Hyphens are no riddle, as the project is known: `some-thing-1.0-1.tar.gz` is 1.0.post1 of `some-thing`.
 * @param project normalised
 * @returns `undefined` where the name may be another version's. A `.deb` is never read: its revision looks like a part of the version
 */
export function parseListedFilename(filename: string, project: string): ListedFilename | undefined {
  const rest = behindName(filename, project)
  if (rest === undefined) return undefined
  if (SDIST.test(rest)) {
    const stem = rest.replace(SDIST, '')
    const sdist = parseVersion(stem)
    if (sdist !== undefined) return { kind: 'sdist', version: sdist }
    return built(stem.replace(ARCHIVE_PLATFORM, ''))
  }
  if (INSTALLER.test(rest)) return built(rest.replace(INSTALLER, ''))
  return ESCAPED.test(rest) ? built(rest.replace(ESCAPED, '')) : undefined
}

/** What follows the project's name, however it is spelled, and a hyphen. */
function behindName(filename: string, project: string): string | undefined {
  if (filename.length > LONGEST_FILENAME) return undefined
  const hyphens = [...filename.matchAll(/-/g)].map(({ index }) => index)
  const end = hyphens.find(index => normalizeProjectName(filename.slice(0, index)) === project)
  return end === undefined ? undefined : filename.slice(end + 1)
}

function built(text: string): ListedFilename | undefined {
  // `1.0-1` may be a version, or the first build of another one.
  const version = text.includes('-') ? undefined : parseVersion(text.replaceAll('_', '-'))
  return version && { kind: 'built', version }
}
