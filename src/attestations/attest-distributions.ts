import type { Distribution } from '../distributions/distribution.ts'
import type { Files } from '../world/files.ts'
import type { Attestation, AttestedFile } from './attestation.ts'
import { buildLogEntryUrl, type Sigstore } from './choose-sigstore.ts'
import { PUBLISH_PREDICATE, SLSA_PREDICATE } from './publish-statement.ts'
import type { ReadyMadeSet } from './read-ready-made.ts'
import { signDistributions } from './sign-distributions.ts'
import type { Signing } from './signing.ts'
import { writeAttestations } from './write-attestations.ts'

export interface AttestingRequest {
  /** What will be uploaded, and nothing else. */
  readonly distributions: readonly Distribution[]
  /** Attest even where the job's identity will probably not be accepted. */
  readonly insists: boolean
  /** Absolute: where the attestations are written, too. */
  readonly directory: string | undefined
  readonly files: Files
}

/** Distributions, and what lies ready beside them, checked. */
export type PreparedRequest = Pick<AttestingRequest, 'distributions' | 'directory' | 'files'> & {
  /** By file name. */
  readonly readyMade: ReadonlyMap<string, ReadyMadeSet>
}

/** What goes out with the files, by file name; or why nothing does. */
export interface Attested {
  readonly files: ReadonlyMap<string, AttestedFile>
  readonly notice?: string
}

/**
 * Attests distributions: what lies ready beside them is used, the rest is signed by Sigstore.
 * @throws {PublishError} `attestation-signing-failed`, `id-token-unavailable`, `attestations-dir-unwritable`
 */
export async function attestDistributions(
  { distributions, readyMade, directory, files }: PreparedRequest,
  signing: Signing,
): Promise<Attested> {
  const unsigned = distributions.filter(({ filename }) => !readyMade.get(filename)?.has(PUBLISH_PREDICATE))
  const signed = await signDistributions(unsigned, signing)
  const attested = new Map<string, AttestedFile>()
  for (const { filename } of distributions) {
    const file = assemble(signed.get(filename), readyMade.get(filename), signing.sigstore)
    if (file !== undefined) attested.set(filename, file)
  }
  if (directory !== undefined) {
    const written = distributions.map(({ filename }) => ({
      filename,
      signed: signed.get(filename),
      readyMade: readyMade.get(filename),
    }))
    await writeAttestations(written, directory, files)
  }
  return { files: attested }
}

function assemble(
  signed: Attestation | undefined,
  readyMade: ReadyMadeSet | undefined,
  sigstore: Sigstore,
): AttestedFile | undefined {
  const publish = signed ?? readyMade?.get(PUBLISH_PREDICATE)?.attestation
  if (publish === undefined) return undefined
  const provenance = readyMade?.get(SLSA_PREDICATE)?.attestation
  const logIndex = signed?.verification_material.transparency_entries[0]?.logIndex
  return {
    attestations: provenance === undefined ? [publish] : [publish, provenance],
    ...(logIndex === undefined ? {} : { logEntryUrl: buildLogEntryUrl(sigstore, logIndex) }),
  }
}
