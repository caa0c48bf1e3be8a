import { fetchIdToken } from '../credentials/fetch-id-token.ts'
import { parseIdTokenClaims } from '../credentials/parse-id-token-claims.ts'
import type { Distribution } from '../distributions/distribution.ts'
import type { Files } from '../world/files.ts'
import type { Attestation, AttestedFile } from './attestation.ts'
import { buildLogEntryUrl, type Sigstore } from './choose-sigstore.ts'
import { foreseeRefusal } from './foresee-refusal.ts'
import { PUBLISH_PREDICATE, SLSA_PREDICATE } from './publish-statement.ts'
import { type ReadyMadeSet, readReadyMade } from './read-ready-made.ts'
import { signDistributions } from './sign-distributions.ts'
import { SIGSTORE_AUDIENCE, type Signing } from './signing.ts'
import { writeAttestations } from './write-attestations.ts'

export interface AttestingRequest {
  /** What will be uploaded, and nothing else. */
  readonly distributions: readonly Distribution[]
  /** Attest even where the job's identity will probably not be accepted. */
  readonly insists: boolean
  /** Only check what lies ready: ask for no ID token, and sign nothing. */
  readonly checkOnly: boolean
  /** Absolute: where the publish attestations are written, too. */
  readonly directory: string | undefined
  readonly files: Files
}

/** What goes out with the files, by file name; or why nothing does. */
export interface Attested {
  readonly files: ReadonlyMap<string, AttestedFile>
  readonly notice?: string
}

/**
 * Attests distributions: what lies ready beside them is checked and used, the rest is signed by Sigstore.
 * @throws {PublishError} `attestation-invalid`, `attestation-signing-failed`, `id-token-unavailable`,
 * `attestations-dir-unwritable`
 */
export async function attestDistributions(
  { distributions, insists, checkOnly, directory, files }: AttestingRequest,
  signing: Signing,
): Promise<Attested> {
  if (!insists && !checkOnly) {
    const { identityProvider, retry, maskSecret } = signing
    const claims = parseIdTokenClaims(await fetchIdToken(SIGSTORE_AUDIENCE, identityProvider, retry, maskSecret))
    const refusal = foreseeRefusal(claims)
    if (refusal !== undefined) return { files: new Map(), notice: describeRenunciation(refusal) }
  }
  const readyMade = await readReadyMade(distributions, files)
  if (checkOnly) return { files: new Map() }
  const unsigned = distributions.filter(({ filename }) => !readyMade.get(filename)?.has(PUBLISH_PREDICATE))
  const signed = await signDistributions(unsigned, signing)
  const attested = new Map<string, AttestedFile>()
  for (const { filename } of distributions) {
    const file = assemble(signed.get(filename), readyMade.get(filename), signing.sigstore)
    if (file !== undefined) attested.set(filename, file)
  }
  if (directory !== undefined) await writeAttestations(attested, directory, files)
  return { files: attested }
}

function assemble(
  signed: Attestation | undefined,
  readyMade: ReadyMadeSet | undefined,
  sigstore: Sigstore,
): AttestedFile | undefined {
  const publish = signed ?? readyMade?.get(PUBLISH_PREDICATE)
  if (publish === undefined) return undefined
  const provenance = readyMade?.get(SLSA_PREDICATE)
  const logIndex = signed?.verification_material.transparency_entries[0]?.logIndex
  return {
    attestations: provenance === undefined ? [publish] : [publish, provenance],
    ...(logIndex === undefined ? {} : { logEntryUrl: buildLogEntryUrl(sigstore, logIndex) }),
  }
}

function describeRenunciation(why: string): string {
  return (
    `The files are published without attestations, because the index would refuse them: ${why} ` +
    '`attestations: force` sends them all the same; `attestations: false` keeps this notice away.'
  )
}
