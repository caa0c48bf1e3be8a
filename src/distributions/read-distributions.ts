import type { Files } from '../world/files.ts'
import type { DigestRequest } from './compute-digests.ts'
import type { Distribution, DistributionFile, UnreadableDistribution } from './distribution.ts'
import { readDistribution } from './read-distribution.ts'
import { SPARE_NONE, type Sparing } from './sparing.ts'

/** Files read at once: unpacking uses other threads, of which Node has four. */
const LANES = 4

/** Reads all distributions, several at a time. The result has their order. */
export async function readDistributions(
  distributions: readonly DistributionFile[],
  digests: DigestRequest,
  files: Files,
  sparing: Sparing = SPARE_NONE,
): Promise<readonly (Distribution | UnreadableDistribution)[]> {
  const results: (Distribution | UnreadableDistribution)[] = []
  // One iterator for all lanes: each takes what no other has taken.
  const remaining = distributions.entries()
  const readLane = async () => {
    for (const [index, distribution] of remaining) {
      results[index] = await readDistribution(distribution, digests, files, sparing)
    }
  }
  await Promise.all(Array.from({ length: LANES }, readLane))
  return results
}
