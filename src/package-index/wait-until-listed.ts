import type { Clock } from '../world/clock.ts'
import { compareWithIndex } from './compare-with-index.ts'
import type { ProjectListing } from './indexed-file.ts'

/** A file that the index should list. */
export interface AwaitedFile {
  readonly filename: string
  readonly project: string
  readonly sha256: string
}

const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 15_000
/** The copies of an index need not agree: one that is behind may answer after one that is not. */
const NEEDED_IN_A_ROW = 3

/**
 * Asks until the index lists every file with our digest, three times running, as its copies need not agree at once.
 * @param seconds how long at most
 * @returns whether it did
 */
export async function waitUntilListed(
  awaited: readonly AwaitedFile[],
  seconds: number,
  fetchListing: (project: string) => Promise<ProjectListing>,
  clock: Clock,
): Promise<boolean> {
  const projects = Map.groupBy(awaited, file => file.project)
  const end = clock.now().getTime() + seconds * 1000
  let pause = FIRST_PAUSE
  for (let inARow = 0; ; ) {
    inARow = (await areAllListed(projects, fetchListing)) ? inARow + 1 : 0
    if (inARow === NEEDED_IN_A_ROW) return true
    const left = end - clock.now().getTime()
    if (left <= 0) return false
    // Once the files are there, asking again is only a confirmation.
    const wanted = inARow > 0 ? FIRST_PAUSE : pause
    if (inARow === 0) pause = Math.min(LONGEST_PAUSE, pause * 1.5)
    await clock.wait(Math.min(wanted, left))
  }
}

async function areAllListed(
  projects: ReadonlyMap<string, readonly AwaitedFile[]>,
  fetchListing: (project: string) => Promise<ProjectListing>,
): Promise<boolean> {
  for (const [project, files] of projects) {
    const listing = await fetchListing(project)
    const listed = files.every(
      ({ filename, sha256 }) => compareWithIndex({ filename, digests: { sha256 } }, listing).state === 'identical',
    )
    if (!listed) return false
  }
  return true
}
