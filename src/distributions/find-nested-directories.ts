import { basename, dirname, sep } from 'node:path'
import type { Files } from '../world/files.ts'
import { classifyFilename } from './classify-filename.ts'
import { listEntries } from './list-entries.ts'

/**
 * Where the same patterns would find distributions one level deeper: there downloaded artifacts come to lie.
 * @param found names of files that were found: another of the same name is not missing
 * @returns absolute paths of directories, sorted
 */
export async function findNestedDirectories(
  patterns: readonly string[],
  found: ReadonlySet<string>,
  files: Files,
): Promise<readonly string[]> {
  // What goes to any depth has been there.
  const shallow = patterns.filter(pattern => pattern.startsWith('!') || !pattern.includes('**'))
  const deeper = shallow.map(pattern =>
    pattern.startsWith('!') ? pattern : `${dirname(pattern)}${sep}*${sep}${basename(pattern)}`,
  )
  if (deeper.every(pattern => pattern.startsWith('!'))) return []
  // There is only a warning in it: a directory that may not be listed, such as others' in /tmp, is no reason to stop.
  const entries = await listEntries(deeper, files).catch(() => [])
  const left = entries.filter(({ kind, path }) => {
    const filename = basename(path)
    return kind === 'file' && classifyFilename(filename).kind === 'distribution' && !found.has(filename)
  })
  return [...new Set(left.map(entry => dirname(entry.path)))].toSorted()
}
