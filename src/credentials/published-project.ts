import type { ProjectListing } from '../package-index/indexed-file.ts'

/** A project of the run, and what the index's pages say about it. */
export interface PublishedProject {
  /** Normalised. */
  readonly name: string
  readonly existence: 'exists' | 'new' | 'unknown'
  /** A file of it that the index lists: the last one, if the index lists them as it got them. */
  readonly filename?: string
}

const EXISTENCE = { listed: 'exists', absent: 'new', unknown: 'unknown' } as const

/** The projects of a run by what the index has of them. Pure. */
export function describeProjects(listings: ReadonlyMap<string, ProjectListing>): readonly PublishedProject[] {
  return [...listings].map(([name, listing]) => {
    const filename = listing.state === 'listed' ? listing.files.at(-1)?.filename : undefined
    return { name, existence: EXISTENCE[listing.state], ...(filename === undefined ? {} : { filename }) }
  })
}
