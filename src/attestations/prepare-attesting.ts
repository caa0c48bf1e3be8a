import { parseIdTokenClaims } from '../credentials/parse-id-token-claims.ts'
import { askAhead } from './ask-ahead.ts'
import { type Attested, type AttestingRequest, attestDistributions } from './attest-distributions.ts'
import { foreseeRefusal } from './foresee-refusal.ts'
import { readReadyMade } from './read-ready-made.ts'
import type { Signing } from './signing.ts'

/**
 * Checks what lies ready beside distributions, and begins with what leaves no trace. What only the claims of the job
 * decide is waited for when something lies ready, as they decide about that as well.
 * @returns what attests them: called when it is certain that they may be sent. It throws `attestation-signing-failed`,
 * `id-token-unavailable` and `attestations-dir-unwritable`
 * @throws {PublishError} `attestation-invalid`, `id-token-unavailable`
 */
export async function prepareAttesting(request: AttestingRequest, signing: Signing): Promise<() => Promise<Attested>> {
  const { distributions, insists, files } = request
  const ahead = askAhead(signing, distributions.length)
  const readClaims = async () => (insists ? undefined : parseIdTokenClaims(await ahead.idToken))
  const foresee = async () => {
    const claims = await readClaims()
    const refusal = claims === undefined ? undefined : foreseeRefusal(claims)
    return refusal === undefined ? undefined : { files: new Map(), notice: describeRenunciation(refusal) }
  }
  const liesReady = distributions.some(({ attestationPaths }) => attestationPaths.length > 0)
  const renunciation = liesReady ? await foresee() : undefined
  if (renunciation !== undefined) return async () => renunciation
  const readyMade = await readReadyMade(distributions, files, liesReady ? await readClaims() : undefined)
  return async () => (await foresee()) ?? (await attestDistributions({ ...request, readyMade }, ahead.signing))
}

function describeRenunciation(why: string): string {
  return (
    `The files are published without attestations, because the index would refuse them: ${why} ` +
    '`attestations: force` sends them all the same; `attestations: false` keeps this notice away.'
  )
}
