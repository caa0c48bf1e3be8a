import { dirname, isAbsolute, relative, sep } from 'node:path'
import { literalGlob } from '../inputs/literal-glob.ts'
import type { Files } from '../world/files.ts'
import type { Discovery } from './discovery.ts'
import { findNestedDirectories } from './find-nested-directories.ts'
import { listEntries } from './list-entries.ts'
import { sortFiles } from './sort-files.ts'

/** Where to look. */
export interface DiscoveryRequest {
  /** Absolute; a directory, taken literally; `undefined` when only patterns count. */
  readonly packagesDirectory?: string
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
  const directories = entries.filter(entry => entry.kind === 'directory').map(entry => entry.path)
  return {
    files: [...byFilename.values()].flatMap(([first]) => first ?? []),
    nearMisses: sorted.nearMisses,
    foreignFilenames: sorted.foreignFilenames,
    misnamedDirectories: directories.filter(path => /\.(whl|tar\.gz)$/i.test(path)).map(display),
    nestedDirectories: byFilename.size === 0 ? (await findNestedDirectories(patterns, files)).map(display) : [],
    repeatedFilenames: [...byFilename]
      .filter(([, sameName]) => sameName.length > 1)
      .map(([filename, sameName]) => ({ filename, directories: sameName.map(file => display(dirname(file.path))) })),
  }
}

function choosePatterns({ packagesDirectory, filePatterns }: DiscoveryRequest): readonly string[] {
  // First, so that a pattern that excludes takes from the directory too.
  return packagesDirectory === undefined ? filePatterns : [`${literalGlob(packagesDirectory)}${sep}*`, ...filePatterns]
}

/** As a workflow would write it; what lies outside the workspace stays absolute. */
function formatPath(path: string, workspace: string): string {
  const fromWorkspace = relative(workspace, path)
  if (fromWorkspace === '') return '.'
  const outside = fromWorkspace === '..' || fromWorkspace.startsWith(`..${sep}`) || isAbsolute(fromWorkspace)
  return outside ? path : fromWorkspace.replaceAll(sep, '/')
}
