import type { AttestedFile } from '../attestations/attestation.ts'
import { chooseSigstore } from '../attestations/choose-sigstore.ts'
import { describeError } from '../errors/describe-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { PlannedUpload } from '../plan/plan.ts'
import type { Session } from './session.ts'

/** What the uploads are attested with. With a problem, nothing may be sent. */
export interface AttestedUploads {
  /** By file name. */
  readonly attested: ReadonlyMap<string, AttestedFile>
  readonly problems: readonly Problem[]
}

/** Seconds. The user's own limit is made for large files; here a silent server is asked again sooner. */
const LONGEST_TIMEOUT = 60

/** Attests all uploads before the first is sent, if attestations go out at all. Never throws. */
export async function attestUploads(uploads: readonly PlannedUpload[], session: Session): Promise<AttestedUploads> {
  const { request, world, known, retry, narrator, maskSecret } = session
  const { attesting, inputs } = request
  const { runner, files, http, identityProvider, cancelled } = world
  if (!attesting.attests || uploads.length === 0) return { attested: new Map(), problems: [] }
  const timeout = Math.min(inputs.timeout, LONGEST_TIMEOUT)
  try {
    const sigstore = chooseSigstore(runner.environment)
    const { retrying } = narrator
    const signing = { sigstore, http, identityProvider, retry, timeout, cancelled, maskSecret, retrying }
    // A part of the bundle of its own: many runs attest nothing.
    const { attestDistributions } = await import('../attestations/attest-distributions.ts')
    const distributions = uploads.map(upload => upload.distribution)
    const directory = inputs.attestationsDirectory
    const toAttest = { distributions, insists: attesting.insists, dryRun: inputs.dryRun, directory, files }
    const { files: attested, notice } = await attestDistributions(toAttest, signing)
    if (notice !== undefined) known.notices.push(notice)
    narrator.attested(attested)
    return { attested, problems: [] }
  } catch (error) {
    return { attested: new Map(), problems: describeError(error) }
  }
}
