import type { Distribution } from '../distributions/distribution.ts'
import type { Attestation } from './attestation.ts'
import { signDistribution } from './sign-distribution.ts'
import { MOST_ENTRIES_AT_ONCE, type Signing } from './signing.ts'
import { createSigningIdentity } from './signing-identity.ts'

/**
 * Signs distributions with one certificate, several at a time. What is under way when one fails is finished.
 * @returns the publish attestations by file name
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`
 */
export async function signDistributions(
  distributions: readonly Distribution[],
  signing: Signing,
): Promise<ReadonlyMap<string, Attestation>> {
  const identity = createSigningIdentity(signing)
  const signed = new Map<string, Attestation>()
  const failures: unknown[] = []
  // One iterator for all lanes: each takes what no other has taken.
  const remaining = distributions.values()
  const signLane = async () => {
    for (const distribution of remaining) {
      if (failures.length > 0) return
      try {
        signed.set(distribution.filename, await signDistribution(distribution, identity, signing))
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(MOST_ENTRIES_AT_ONCE, distributions.length) }, signLane))
  if (failures.length > 0) throw failures[0]
  return signed
}
