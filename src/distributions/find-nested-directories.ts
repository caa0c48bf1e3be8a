import { basename, dirname, sep } from 'node:path'
import type { Files } from '../world/files.ts'
import { classifyFilename } from './classify-filename.ts'
import { listEntries } from './list-entries.ts'

/**
 * Where the same patterns would find distributions one level deeper: there downloaded artifacts come to lie.
 * @returns absolute paths of directories, sorted
 */
export async function findNestedDirectories(patterns: readonly string[], files: Files): Promise<readonly string[]> {
  const deeper = patterns.map(pattern =>
    pattern.startsWith('!') ? pattern : `${dirname(pattern)}${sep}*${sep}${basename(pattern)}`,
  )
  const entries = await listEntries(deeper, files)
  const found = entries.filter(
    ({ kind, path }) => kind === 'file' && classifyFilename(basename(path)).kind === 'distribution',
  )
  return [...new Set(found.map(entry => dirname(entry.path)))].toSorted()
}
