import type { AttestedFile } from '../attestations/attestation.ts'
import { describeUnattested, makeAttestationsDirectory } from '../attestations/attestations-directory.ts'
import { chooseSigstore } from '../attestations/choose-sigstore.ts'
import type { Distribution } from '../distributions/distribution.ts'
import { describeError } from '../errors/describe-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { SettledFile } from '../plan/plan.ts'
import type { Session } from './session.ts'

/** What the uploads are attested with. With a problem, nothing may be sent. */
export interface AttestedUploads {
  /** By file name. */
  readonly attested: ReadonlyMap<string, AttestedFile>
  readonly problems: readonly Problem[]
}

/** What came of the preparations. With a problem, no token is to be asked for: to mint one may create a project. */
export interface PreparedAttestations {
  readonly problems: readonly Problem[]
  /** Attests distributions before the first is sent, if attestations go out at all. Never throws. */
  attest(): Promise<AttestedUploads>
}

const NONE: AttestedUploads = { attested: new Map(), problems: [] }

/** Finds what would keep distributions from being attested, and begins with what leaves no trace. Never throws. */
export async function prepareAttestations(
  distributions: readonly Distribution[],
  settled: readonly SettledFile[],
  session: Session,
): Promise<PreparedAttestations> {
  const { request, world, known, retry, timeout, narrator, maskSecret } = session
  const { attesting, inputs } = request
  const { runner, files, http, identityProvider, cancelled } = world
  const problems = await openAttestationsDirectory(settled, session)
  if (!attesting.attests || distributions.length === 0) return { problems, attest: async () => NONE }
  try {
    const sigstore = chooseSigstore(runner.environment)
    const { retrying } = narrator
    const signing = { sigstore, http, identityProvider, retry, timeout, cancelled, maskSecret, retrying }
    const toAttest = { distributions, insists: attesting.insists, directory: inputs.attestationsDirectory, files }
    // A part of the bundle of its own: many runs attest nothing.
    const { prepareAttesting } = await import('../attestations/prepare-attesting.ts')
    const attest = await prepareAttesting(toAttest, signing)
    return {
      problems,
      async attest() {
        try {
          const { files: attested, notice } = await attest()
          if (notice !== undefined) known.notices.push(notice)
          narrator.attested(attested)
          return { attested, problems: [] }
        } catch (error) {
          return { attested: new Map(), problems: describeError(error) }
        }
      },
    }
  } catch (error) {
    return { problems: [...problems, ...describeError(error)], attest: async () => NONE }
  }
}

/**
 * Makes the directory that the attestations are to be written to, also where there will be none: later steps name it.
 * Says of which files it will have none. Never throws.
 * @param settled what the index has already
 */
export async function openAttestationsDirectory(
  settled: readonly SettledFile[],
  { request, world, known }: Session,
): Promise<readonly Problem[]> {
  const { attesting, inputs, index } = request
  if (inputs.attestationsDirectory === undefined) return []
  if (attesting.attests && settled.length > 0) {
    const filenames = settled.map(({ filename }) => filename)
    known.notices.push(describeUnattested(filenames, index))
  }
  try {
    await makeAttestationsDirectory(inputs.attestationsDirectory, world.files)
    return []
  } catch (error) {
    return describeError(error)
  }
}

/**
 * What would keep these distributions from being attested, as far as it can be told without asking for an ID token,
 * signing or writing anything. Never throws.
 */
export async function checkEvidence(
  distributions: readonly Distribution[],
  { request, world }: Session,
): Promise<readonly Problem[]> {
  if (!request.attesting.attests || distributions.length === 0) return []
  try {
    chooseSigstore(world.runner.environment)
    const { readReadyMade } = await import('../attestations/read-ready-made.ts')
    await readReadyMade(distributions, world.files)
    return []
  } catch (error) {
    return describeError(error)
  }
}
