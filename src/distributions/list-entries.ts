import { basename } from 'node:path'
import { PublishError } from '../errors/publish-error.ts'
import type { FileEntry, Files } from '../world/files.ts'

/**
 * What the patterns match, sorted by file name, then by path; each path once.
 * @throws {PublishError} `files-unlistable` when the system refuses to list a directory
 */
export async function listEntries(patterns: readonly string[], files: Files): Promise<readonly FileEntry[]> {
  try {
    const entries = new Map((await files.glob(patterns)).map(entry => [entry.path, entry]))
    return [...entries.values()].toSorted(
      (a, b) => compare(basename(a.path), basename(b.path)) || compare(a.path, b.path),
    )
  } catch (cause) {
    throw new PublishError(
      {
        code: 'files-unlistable',
        summary: 'The runner cannot list the files that `packages-dir` or `files` name.',
        detail: cause instanceof Error ? cause.message : String(cause),
        remedy: 'See that each directory in these inputs is one, and that the user of the runner may read it.',
      },
      { cause },
    )
  }
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
