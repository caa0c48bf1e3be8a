import type { Distribution } from '../distributions/distribution.ts'
import { type Comparison, compareWithIndex } from '../package-index/compare-with-index.ts'
import type { FetchListing } from '../package-index/fetch-listing.ts'
import type { Clock } from '../world/clock.ts'

/** An index's pages lag behind its uploads: by seconds as a rule. */
const PATIENCE = 30_000
const LONGEST_PAUSE = 8_000

/** Asks the index whether it lists a file that it, or its silence, suggests that it has; until it does, for half a minute. */
export async function confirmWithIndex(
  distribution: Distribution,
  fetchListing: FetchListing,
  clock: Clock,
): Promise<Comparison> {
  const end = clock.now().getTime() + PATIENCE
  for (let pause = 1_000; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const comparison = compareWithIndex(distribution, await fetchListing(distribution.project, [distribution]))
    const remaining = end - clock.now().getTime()
    if (comparison.state !== 'absent' || remaining <= 0) return comparison
    await clock.wait(Math.min(pause, remaining))
  }
}
