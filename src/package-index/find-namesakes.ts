import { filenameIdentity } from './filename-identity.ts'
import type { IndexedFile } from './indexed-file.ts'

/** Files of a page by the identity of their names: a page may have tens of thousands, and a release a hundred. */
const byIdentity = new WeakMap<readonly IndexedFile[], ReadonlyMap<string, readonly IndexedFile[]>>()

/** The files of a page whose names the specifications take for the same as this one. Pure, but for its memory. */
export function findNamesakes(files: readonly IndexedFile[], filename: string): readonly IndexedFile[] {
  const grouped = byIdentity.get(files) ?? Map.groupBy(files, file => filenameIdentity(file.filename))
  byIdentity.set(files, grouped)
  return grouped.get(filenameIdentity(filename)) ?? []
}
