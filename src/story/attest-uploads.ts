import type { AttestedFile } from '../attestations/attestation.ts'
import { chooseSigstore } from '../attestations/choose-sigstore.ts'
import type { Distribution } from '../distributions/distribution.ts'
import { describeError } from '../errors/describe-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { Session } from './session.ts'

/** What the uploads are attested with. With a problem, nothing may be sent. */
export interface AttestedUploads {
  /** By file name. */
  readonly attested: ReadonlyMap<string, AttestedFile>
  readonly problems: readonly Problem[]
}

/**
 * Attests distributions before the first is sent, if attestations go out at all. Never throws.
 * @param mode `check`: only what lies ready is looked at; `sign`: the rest is signed
 */
export async function attestUploads(
  distributions: readonly Distribution[],
  mode: 'check' | 'sign',
  session: Session,
): Promise<AttestedUploads> {
  const { request, world, known, retry, timeout, narrator, maskSecret } = session
  const { attesting, inputs } = request
  const { runner, files, http, identityProvider, cancelled } = world
  if (!attesting.attests || distributions.length === 0) return { attested: new Map(), problems: [] }
  try {
    const sigstore = chooseSigstore(runner.environment)
    const { retrying } = narrator
    const signing = { sigstore, http, identityProvider, retry, timeout, cancelled, maskSecret, retrying }
    // A part of the bundle of its own: many runs attest nothing.
    const { attestDistributions } = await import('../attestations/attest-distributions.ts')
    const directory = inputs.attestationsDirectory
    const toAttest = { distributions, insists: attesting.insists, checkOnly: mode === 'check', directory, files }
    const { files: attested, notice } = await attestDistributions(toAttest, signing)
    if (notice !== undefined) known.notices.push(notice)
    narrator.attested(attested)
    return { attested, problems: [] }
  } catch (error) {
    return { attested: new Map(), problems: describeError(error) }
  }
}
