import { Cancelled } from '../errors/cancelled.ts'
import type { Clock } from '../world/clock.ts'
import { compareWithIndex } from './compare-with-index.ts'
import type { FetchListing } from './fetch-listing.ts'

/** A file that the index should list. */
export interface AwaitedFile {
  readonly filename: string
  readonly project: string
  readonly sha256: string
}

/** What one look at the index has shown. */
export interface ListedFiles {
  /** How many of the files are listed, of how many. */
  readonly listed: number
  readonly inAll: number
  /** Why the index could not be read, where it could not. */
  readonly unread?: string
}

/** Told what was seen, and after how many seconds the wait ends at the latest. */
export type WaitProgress = (seen: ListedFiles, secondsLeft: number) => void

/** Whether the index lists every file, and where it does not because it could not be read, why. */
export interface Availability {
  readonly available: boolean
  readonly unread?: string
}

const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 15_000
/** The copies of an index need not agree: one that is behind may answer after one that is not. */
const NEEDED_IN_A_ROW = 3

/**
 * Asks until the index lists every file with our digest, three times running, as its copies need not agree at once.
 * @param seconds how long at most
 * @param fetchListing asks once, and no longer than that
 * @param tell told after each look that does not find every file
 */
export async function waitUntilListed(
  awaited: readonly AwaitedFile[],
  seconds: number,
  fetchListing: FetchListing,
  clock: Clock,
  tell: WaitProgress = () => {},
): Promise<Availability> {
  try {
    return await askUntilListed(awaited, seconds, fetchListing, clock, tell)
  } catch (error) {
    // A job that is cancelled now has published all the same, and is to say so.
    if (error instanceof Cancelled) return { available: false }
    throw error
  }
}

async function askUntilListed(
  awaited: readonly AwaitedFile[],
  seconds: number,
  fetchListing: FetchListing,
  clock: Clock,
  tell: WaitProgress,
): Promise<Availability> {
  const end = clock.now().getTime() + seconds * 1000
  let misses = 0
  for (let inARow = 0; ; ) {
    const seen = await look(awaited, fetchListing)
    const complete = seen.listed === awaited.length
    inARow = complete ? inARow + 1 : 0
    if (inARow === NEEDED_IN_A_ROW) return { available: true }
    const left = end - clock.now().getTime()
    // Seen by one look and not by a second is better news than none: the time is up, not the file missing.
    if (left <= 0) return { available: complete, ...whyUnread(seen) }
    if (!complete) tell(seen, Math.ceil(left / 1000))
    // Once the files are there, asking again is only a confirmation.
    const pause = complete ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** misses++)
    await clock.wait(Math.min(pause, left))
  }
}

function whyUnread({ unread }: { readonly unread?: string | undefined }): Pick<ListedFiles, 'unread'> {
  return unread === undefined ? {} : { unread }
}

async function look(awaited: readonly AwaitedFile[], fetchListing: FetchListing): Promise<ListedFiles> {
  let listed = 0
  let unread: string | undefined
  for (const [project, files] of Map.groupBy(awaited, file => file.project)) {
    const ours = files.map(({ filename, sha256 }) => ({ filename, digests: { sha256 } }))
    const listing = await fetchListing(project, ours)
    listed += ours.filter(file => compareWithIndex(file, listing).state === 'identical').length
    if (listing.state === 'unknown') unread = listing.why
  }
  return { listed, inAll: awaited.length, ...whyUnread({ unread }) }
}
