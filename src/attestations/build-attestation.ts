import type { Attestation, TransparencyLogEntry } from './attestation.ts'
import type { SigningCertificate } from './certificate.ts'
import type { SignedEnvelope } from './sign-envelope.ts'

/** Puts together what an index needs to verify a signature: statement, certificate and log entry (PEP 740). Pure. */
export function buildAttestation(
  { payload, signature }: SignedEnvelope,
  certificate: SigningCertificate,
  entry: TransparencyLogEntry,
): Attestation {
  return {
    version: 1,
    verification_material: { certificate: certificate.der.toString('base64'), transparency_entries: [entry] },
    envelope: { statement: payload.toString('base64'), signature: signature.toString('base64') },
  }
}
