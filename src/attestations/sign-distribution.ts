import type { Distribution } from '../distributions/distribution.ts'
import type { Attempt } from '../retry/attempt.ts'
import { retrying } from '../retry/retrying.ts'
import type { Attestation } from './attestation.ts'
import { buildAttestation } from './build-attestation.ts'
import { checkLogEntry } from './check-log-entry.ts'
import { buildPublishStatement } from './publish-statement.ts'
import { type SignedEnvelope, signEnvelope } from './sign-envelope.ts'
import type { Signing } from './signing.ts'
import { signingFailed } from './signing-error.ts'
import type { SigningIdentity } from './signing-identity.ts'
import { attemptLogEntry } from './write-log-entry.ts'

/**
 * Signs one distribution and has the signature written into the log. It is signed anew only when the certificate was
 * renewed meanwhile: the log knows a signature that it has seen.
 * @throws {PublishError} `attestation-signing-failed`
 */
export async function signDistribution(
  { filename, digests }: Distribution,
  currentIdentity: () => Promise<SigningIdentity>,
  signing: Signing,
): Promise<Attestation> {
  const statement = buildPublishStatement(filename, digests.sha256)
  let signed: { readonly identity: SigningIdentity; readonly envelope: SignedEnvelope } | undefined

  const attempt = async (): Promise<Attempt<Attestation>> => {
    const identity = await currentIdentity()
    if (signed?.identity !== identity) {
      signed = { identity, envelope: await signEnvelope(statement, identity.privateKey) }
    }
    const { envelope } = signed
    const written = await attemptLogEntry(envelope, identity.certificate, signing)
    if ('again' in written) return written
    const defect = checkLogEntry(written.done, envelope, identity.certificate)
    if (defect === undefined) return { done: buildAttestation(envelope, identity.certificate, written.done) }
    if (defect === 'foreign') throw failed(filename, 'The log answered with an entry of something else.')
    signed = undefined
    return { again: 'the log wrote the signature down after its certificate had ended' }
  }

  const ended = await retrying(signing.retry, attempt, (why, seconds) => signing.retrying(filename, why, seconds))
  if ('again' in ended) throw failed(filename, ended.again)
  return ended.done
}

function failed(filename: string, detail: string) {
  return signingFailed(`${filename} could not be attested: Sigstore's transparency log has no entry for it.`, detail)
}
