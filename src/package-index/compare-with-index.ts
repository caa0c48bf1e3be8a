import type { Digests } from '../distributions/distribution.ts'
import { findNamesakes } from './find-namesakes.ts'
import type { IndexedFile, ProjectListing } from './indexed-file.ts'

/** How a local file stands to what the index has under its name. */
export type Comparison =
  | { readonly state: 'absent' }
  | { readonly state: 'identical'; readonly indexed: IndexedFile }
  /** `listed`: everything that its page lists, from which follows what is still free. */
  | { readonly state: 'different'; readonly indexed: IndexedFile; readonly listed: readonly IndexedFile[] }
  /** It is there, but its page gives no digest that we can compare. */
  | { readonly state: 'without-digest'; readonly indexed: IndexedFile }
  /** The index could not be asked. */
  | { readonly state: 'unknown'; readonly why: string }

export interface ComparedFile {
  readonly filename: string
  readonly digests: Digests
}

/** Compares by file name (as the filename specifications compare them) and by the strongest digest on both sides. Pure. */
export function compareWithIndex(file: ComparedFile, listing: ProjectListing): Comparison {
  if (listing.state !== 'listed') return listing
  const namesakes = findNamesakes(listing.files, file.filename).map(indexed => {
    return compareDigests(file.digests, indexed, listing.files)
  })
  // Our bytes under any spelling of the name are our file; other bytes are in its way under the same name only.
  return (
    namesakes.find(({ state }) => state === 'identical') ??
    namesakes.find(({ indexed }) => indexed.filename === file.filename) ??
    namesakes.find(({ indexed }) => indexed.filename.toLowerCase() === file.filename.toLowerCase()) ?? {
      state: 'absent',
    }
  )
}

function compareDigests(
  ours: Digests,
  indexed: IndexedFile,
  listed: readonly IndexedFile[],
): Extract<Comparison, { indexed: IndexedFile }> {
  const theirs = indexed.digests
  // Strongest first; pages spell BLAKE2b-256 in several ways.
  const pairs = [
    [ours.sha256, theirs['sha256']],
    [ours.blake2b256, theirs['blake2b_256'] ?? theirs['blake2_256'] ?? theirs['blake2b-256']],
    [ours.md5, theirs['md5']],
  ] as const
  const comparable = pairs.find(([our, their]) => our !== undefined && their !== undefined)
  if (comparable === undefined) return { state: 'without-digest', indexed }
  return comparable[0] === comparable[1] ? { state: 'identical', indexed } : { state: 'different', indexed, listed }
}
