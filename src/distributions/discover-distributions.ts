import { dirname, sep } from 'node:path'
import { literalGlob } from '../inputs/literal-glob.ts'
import type { FileEntry, Files } from '../world/files.ts'
import { pathWithin } from '../world/path-within.ts'
import type { Discovery } from './discovery.ts'
import { findMissedPlaces } from './find-missed-places.ts'
import { findNestedDirectories } from './find-nested-directories.ts'
import { listEntries } from './list-entries.ts'
import { sortFiles } from './sort-files.ts'

/** Where to look. */
export interface DiscoveryRequest {
  /** Absolute; a directory, taken literally; `undefined` when only patterns count. */
  readonly packagesDirectory?: string | undefined
  /** Absolute globs; those that begin with `!` take from what the others and the directory have. */
  readonly filePatterns: readonly string[]
  /** Absolute. */
  readonly workspace: string
}

/**
 * Finds the distributions, and all that a user could have meant as one. Reads no file.
 * @throws {PublishError} `files-unlistable` when the system refuses to list a directory
 */
export async function discoverDistributions(request: DiscoveryRequest, files: Files): Promise<Discovery> {
  const patterns = choosePatterns(request)
  const entries = await listEntries(patterns, files)
  const sorted = sortFiles(entries.filter(entry => entry.kind === 'file'))
  const display = (path: string) => formatPath(path, request.workspace)
  const byFilename = Map.groupBy(sorted.distributions, file => file.filename)
  const misnamed = entries.filter(({ kind, path }) => kind !== 'file' && /\.(whl|tar\.gz)$/i.test(path))
  const misnamedOf = (kind: FileEntry['kind']) =>
    misnamed.filter(entry => entry.kind === kind).map(entry => display(entry.path))
  return {
    files: [...byFilename.values()].flatMap(([first]) => first ?? []),
    nearMisses: sorted.nearMisses,
    foreignFilenames: sorted.foreignFilenames,
    misnamedDirectories: misnamedOf('directory'),
    irregularFiles: misnamedOf('other'),
    nestedDirectories: (await findNestedDirectories(patterns, new Set(byFilename.keys()), files)).map(display),
    repeatedFilenames: [...byFilename]
      .filter(([, sameName]) => sameName.length > 1)
      .map(([filename, sameName]) => {
        const paths = sameName.map(({ path }) => path)
        return { filename, directories: paths.map(path => display(dirname(path))), paths }
      }),
    missedPlaces: needsEveryPlace(request, byFilename.size) ? await findMissedPlaces(request, files, display) : [],
  }
}

/** Where there is but one place, what was found was found there. */
function needsEveryPlace({ packagesDirectory, filePatterns }: DiscoveryRequest, found: number): boolean {
  const including = filePatterns.filter(pattern => !pattern.startsWith('!'))
  return found === 0 || including.length + (packagesDirectory === undefined ? 0 : 1) > 1
}

function choosePatterns({ packagesDirectory, filePatterns }: DiscoveryRequest): readonly string[] {
  // First, so that a pattern that excludes takes from the directory too.
  return packagesDirectory === undefined ? filePatterns : [`${literalGlob(packagesDirectory)}${sep}*`, ...filePatterns]
}

/** As a workflow would write it; what lies outside the workspace stays absolute. In patterns its own name is literal. */
function formatPath(path: string, workspace: string): string {
  const way = pathWithin(workspace, path) ?? pathWithin(literalGlob(workspace), path)
  return way === '' ? '.' : (way ?? path)
}
