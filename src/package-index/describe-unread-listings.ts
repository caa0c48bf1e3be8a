import type { ProjectListing } from './indexed-file.ts'
import type { PackageIndex } from './package-index.ts'

/** One warning for each project whose page could not be read: what was not compared, and why. Pure. */
export function describeUnreadListings(
  index: PackageIndex,
  listings: ReadonlyMap<string, ProjectListing>,
): readonly string[] {
  return [...listings].flatMap(([project, listing]) => {
    if (listing.state !== 'unknown') return []
    const where = index.simpleUrl === undefined ? index.name : `${index.name} (${index.simpleUrl.host})`
    return [
      `What ${where} already has of ${project} could not be read, so nothing was compared with it: ${listing.why}`,
    ]
  })
}
