import type { Sparing } from '../distributions/sparing.ts'
import { compareWithIndex } from '../package-index/compare-with-index.ts'
import { findNamesakes } from '../package-index/find-namesakes.ts'
import type { ProjectListing } from '../package-index/indexed-file.ts'

type Listings = ReadonlyMap<string, ProjectListing>

/**
 * Spares files that the index has as they are: what it has accepted needs no one's opinion any more. Until the answer is
 * there, nothing is spared: whatever is done meanwhile, the run would only wait.
 * @param asking what the index has, by normalised project name
 */
export function spareIdentical(asking: Promise<Listings>): Sparing {
  let listings: Listings = new Map()
  // That it failed is told where the answer is waited for.
  asking.then(
    answer => {
      listings = answer
    },
    () => undefined,
  )
  return {
    maySpare: filename => [...listings.values()].some(listing => lists(listing, filename)),
    spares(file) {
      const listing = file.kind === 'unreadable' ? undefined : listings.get(file.project)
      if (file.kind === 'unreadable' || listing === undefined) return false
      return compareWithIndex(file, listing).state === 'identical'
    },
  }
}

function lists(listing: ProjectListing, filename: string): boolean {
  return listing.state === 'listed' && findNamesakes(listing.files, filename).length > 0
}
